// The panels around the map, as one goes to them and hides them.
#include <QDockWidget>
#include <QStackedWidget>
#include <utility>
#include <vector>

#include "catch.h"
#include "editor/message_bar.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

/// Every panel with the action that shows and hides it.
const std::vector<std::pair<const char*, Command>> panels{
    {"dock1", Command::showNavigator}, {"dock2", Command::showInspector}, {"dock8", Command::showLists}};

QDockWidget& panel(MainWindow& window, const char* name) {
  return *window.findChild<QDockWidget*>(QLatin1String(name));
}

}  // namespace

TEST_CASE("a panel that is hidden gives the focus to the map, so that typing changes no field") {
  const auto& [name, command] = GENERATE(from_range(panels));
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(1)));
  const auto* pages = qobject_cast<QStackedWidget*>(panel(session.window(), name).widget());
  QWidget* inside = pages->currentWidget()->nextInFocusChain();
  inside->setFocus();
  REQUIRE(panel(session.window(), name).isAncestorOf(QApplication::focusWidget()));
  session.trigger(command);
  CHECK(QApplication::focusWidget() == &session.canvas());
}

TEST_CASE("the menu has a tick at the panels that are shown, also after a restart") {
  const auto& [name, command] = GENERATE(from_range(panels));
  Session session;
  session.trigger(command);
  REQUIRE(panel(session.window(), name).isHidden());
  REQUIRE(session.window().close());
  MainWindow next(session.settings(), session.appearance(), session.keys(), session.recoveryFolder());
  next.startFrom(findSample(templates(), "leeg"));
  next.show();
  const Actions& actions = next.view().actions();
  CHECK(panel(next, name).isHidden());
  CHECK_FALSE(actions[command].isChecked());
  for (const auto& [otherName, other] : panels)
    if (other != command) CHECK(actions[other].isChecked());
}

TEST_CASE("F6 goes to a control that takes keys, and to the one that had the focus in that panel last") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(1)));
  for (const auto& [name, command] : panels) {
    session.trigger(Command::nextPane);
    QWidget* focus = QApplication::focusWidget();
    INFO(focus->metaObject()->className());
    CHECK(panel(session.window(), name).isAncestorOf(focus));
    CHECK(focus->isVisible());
    CHECK((focus->focusPolicy() & Qt::TabFocus) != 0);
  }
  session.key(Qt::Key_Tab);
  QWidget* last = QApplication::focusWidget();
  for (int panes = 0; panes < 4; ++panes) session.trigger(Command::nextPane);
  CHECK(QApplication::focusWidget() == last);
}

TEST_CASE("Esc on the map closes a message before it does anything else, and F6 reaches the message") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(1)));
  const auto selected = session.document().selection().place();
  session.window().tell(Error(ErrorCode::outOfMemory, {}));
  REQUIRE_FALSE(session.message().isEmpty());
  SECTION("on the map") {
    session.key(Qt::Key_Escape);
    CHECK(session.message().isEmpty());
    CHECK(session.document().selection().place() == selected);
    session.key(Qt::Key_Escape);
    CHECK_FALSE(session.document().selection().place());
  }
  SECTION("in the message") {
    session.trigger(Command::nextPane);
    CHECK(session.window().findChild<MessageBar*>()->isAncestorOf(QApplication::focusWidget()));
    session.key(Qt::Key_Escape);
    CHECK(session.message().isEmpty());
  }
}

TEST_CASE("what is selected stays in sight when the map is zoomed and when a panel opens") {
  Session session;
  session.open(session.sampleFile(QStringLiteral("house.journey"), "huiskoper"));
  const Id<Journey> journey = *session.document().selection().journey();
  const auto episodes = episodesOf(session.workbook(), journey);
  const RowRef row = refTo(episodes.at(15)->id);
  const auto inSight = [&] {
    return session.canvas().viewport()->rect().contains(session.middleOf(Part::episodeTitle, row));
  };
  session.trigger(Command::showLists);
  session.trigger(Command::zoomFit);
  session.select(Part::episodeTitle, row);
  REQUIRE(inSight());
  session.trigger(Command::zoomActual);
  QCoreApplication::processEvents();
  CHECK(inSight());
  const auto improvements = improvementsByPriority(session.workbook(), journey);
  session.select(Part::improvement, refTo(improvements.front()->id));
  session.trigger(Command::showLists);
  QCoreApplication::processEvents();
  CHECK(session.canvas().viewport()->rect().contains(
      session.middleOf(Part::improvement, refTo(improvements.front()->id))));
}
