// The named layouts of the window, and the bar of a workshop: what stands around the map, and what one tap
// adds.
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include "catch.h"
#include "editor/add_bar.h"
#include "editor/presentation.h"
#include "klantreis/check.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

QToolBar& toolBarOf(MainWindow& window) { return *window.findChild<QToolBar*>(QStringLiteral("toolBar")); }
AddBar& addBarOf(MainWindow& window) { return *window.findChild<AddBar*>(); }

/// What stands around the map, in words.
QStringList aroundMap(MainWindow& window) {
  QStringList there;
  const auto add = [&](const QWidget& widget, const char* name) {
    if (widget.isVisible() && widget.height() > 0) there.append(QLatin1String(name));
  };
  add(*window.menuBar(), "menu");
  add(toolBarOf(window), "tools");
  add(*window.findChild<QDockWidget*>(QStringLiteral("dock1")), "navigator");
  add(*window.findChild<QDockWidget*>(QStringLiteral("dock2")), "inspector");
  add(*window.findChild<QDockWidget*>(QStringLiteral("dock8")), "lists");
  add(addBarOf(window), "additions");
  add(*window.statusBar(), "status");
  return there;
}

const QStringList wholeWindow{QStringLiteral("menu"),      QStringLiteral("tools"),
                              QStringLiteral("navigator"), QStringLiteral("inspector"),
                              QStringLiteral("lists"),     QStringLiteral("status")};
const QStringList workshopWindow{QStringLiteral("additions")};

QToolButton& button(Session& session, const QString& name) {
  QCoreApplication::processEvents();  // buttons that are new stand where they belong
  for (QToolButton* each : addBarOf(session.window()).findChildren<QToolButton*>())
    if (each->isVisible() && (each->text() == name || each->accessibleName() == name)) return *each;
  FAIL("there is no button " << name.toStdString());
  throw std::logic_error("not reached");
}

void tap(Session& session, const char* name) {
  QTest::mouseClick(&button(session, QString::fromUtf8(name)), Qt::LeftButton);
  CHECK(QApplication::activeModalWidget() == nullptr);
}

std::vector<std::string> remarksAt(const Workbook& workbook, Id<Episode> episode, RemarkKind kind) {
  std::vector<std::string> texts;
  for (const Remark& remark : workbook.remarks)
    if (remark.episode == episode && remark.kind == kind) texts.push_back(remark.text);
  return texts;
}

}  // namespace

TEST_CASE("each layout has around the map what its work needs, by its key, and the menu says which it is") {
  QuoteSession session;
  CHECK(aroundMap(session.window()) == wholeWindow);
  CHECK(session.action(Command::layoutEdit).isChecked());

  session.key(Qt::Key_2, Qt::AltModifier);
  QCoreApplication::processEvents();
  CHECK(aroundMap(session.window()) == workshopWindow);
  CHECK(session.action(Command::layoutWorkshop).isChecked());
  CHECK(session.canvas().hasFocus());

  session.key(Qt::Key_3, Qt::AltModifier);
  QCoreApplication::processEvents();
  CHECK(aroundMap(session.window()) == wholeWindow);
  CHECK(session.action(Command::layoutAnalyse).isChecked());
  CHECK_FALSE(session.action(Command::layoutWorkshop).isChecked());

  session.key(Qt::Key_1, Qt::AltModifier);
  QCoreApplication::processEvents();
  CHECK(aroundMap(session.window()) == wholeWindow);
}

TEST_CASE("presenting is the fourth layout, over the one that is there") {
  QuoteSession session;
  session.trigger(Command::layoutAnalyse);
  session.takeFocus();
  session.key(Qt::Key_4, Qt::AltModifier);
  auto* presentation = session.window().findChild<Presentation*>();
  REQUIRE(presentation != nullptr);
  CHECK(presentation->isFullScreen());
  presentation->close();
  CHECK(session.action(Command::layoutAnalyse).isChecked());
}

TEST_CASE("what is changed in a layout is there again in that one alone, after a restart too") {
  QuoteSession session;
  session.trigger(Command::layoutAnalyse);
  session.trigger(Command::showInspector);
  session.trigger(Command::layoutEdit);
  CHECK(session.action(Command::showInspector).isChecked());
  session.trigger(Command::showLists);
  session.trigger(Command::layoutAnalyse);
  CHECK_FALSE(session.action(Command::showInspector).isChecked());
  CHECK(session.action(Command::showLists).isChecked());
  REQUIRE(session.window().close());

  MainWindow next(session.settings(), session.appearance(), session.keys(), session.recoveryFolder());
  next.startFrom(findSample(templates(), "leeg"));
  next.show();
  REQUIRE(QTest::qWaitForWindowExposed(&next));
  const Actions& actions = next.view().actions();
  CHECK(actions[Command::layoutAnalyse].isChecked());
  CHECK(aroundMap(next) == QStringList{QStringLiteral("menu"), QStringLiteral("tools"),
                                       QStringLiteral("navigator"), QStringLiteral("lists"),
                                       QStringLiteral("status")});
  actions[Command::layoutEdit].trigger();
  CHECK_FALSE(actions[Command::showLists].isChecked());
  CHECK(actions[Command::showInspector].isChecked());
  actions[Command::resetLayout].trigger();
  QCoreApplication::processEvents();
  CHECK(aroundMap(next) == wholeWindow);
  actions[Command::layoutAnalyse].trigger();
  CHECK_FALSE(actions[Command::showInspector].isChecked());
  next.document().steps().setClean();
}

TEST_CASE("a workshop begins again as a workshop, also when the start page was there between") {
  QuoteSession session;
  session.trigger(Command::layoutWorkshop);
  session.trigger(Command::close);
  QCoreApplication::processEvents();
  REQUIRE(session.document().untouched());
  CHECK(aroundMap(session.window()) == QStringList{QStringLiteral("menu")});
  session.trigger(Command::newJourney);
  QCoreApplication::processEvents();
  CHECK(aroundMap(session.window()) == workshopWindow);
}

TEST_CASE("in a workshop all keys of the menus work, and its menu button has all menus") {
  QuoteSession session;
  session.trigger(Command::layoutWorkshop);
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  const auto before = touchpointsOf(session.workbook(), session.episode(2)).size();
  session.key(Qt::Key_T, Qt::ControlModifier);
  session.type(QStringLiteral("By key"));
  session.key(Qt::Key_Return);
  CHECK(touchpointsOf(session.workbook(), session.episode(2)).size() == before + 1);

  const QList<QAction*> all = button(session, QStringLiteral("Menu")).menu()->actions();
  const QList<QAction*> bar = session.window().menuBar()->actions();
  REQUIRE(all.size() == bar.size());
  for (qsizetype i = 0; i < all.size(); ++i) CHECK(all[i]->menu() == bar[i]->menu());
}

TEST_CASE("a tap on the bar adds to the selected episode, and its words are typed on the map at once") {
  QuoteSession session;
  session.trigger(Command::layoutWorkshop);
  const Id<Episode> episode = session.episode(3);
  session.select(Part::episodeTitle, refTo(episode));
  const auto painsBefore = remarksAt(session.workbook(), episode, RemarkKind::pain);
  const int steps = session.document().steps().index();

  tap(session, "Pain");
  REQUIRE(session.canvas().editing());
  session.type(QStringLiteral("Too many fields"));
  tap(session, "Wish");  // keeps what was typed
  REQUIRE(session.canvas().editing());
  session.type(QStringLiteral("Ask me less"));
  session.key(Qt::Key_Return);
  CHECK(remarksAt(session.workbook(), episode, RemarkKind::pain).size() == painsBefore.size() + 1);
  CHECK(remarksAt(session.workbook(), episode, RemarkKind::wish) == std::vector<std::string>{"Ask me less"});
  CHECK(check(session.workbook()).empty());
  CHECK(aroundMap(session.window()) == workshopWindow);

  tap(session, "Touchpoint");
  session.type(QStringLiteral("Help desk"));
  tap(session, "Episode");
  session.type(QStringLiteral("I wait"));
  session.key(Qt::Key_Return);
  CHECK(touchpointsOf(session.workbook(), episode).back()->title == "Help desk");
  CHECK(require(session.workbook(), session.episode(4)).title == "I wait");
  while (session.document().steps().index() > steps) tap(session, "Undo");
  CHECK(remarksAt(session.workbook(), episode, RemarkKind::pain) == painsBefore);
  CHECK_FALSE(session.document().modified());
}

TEST_CASE("a face on the bar scores the first persona at the selected episode, which stays selected") {
  QuoteSession session;
  session.trigger(Command::layoutWorkshop);
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  const auto place = session.document().selection().place();
  tap(session, "Score: Lowest");
  CHECK(session.score(2) == -100);
  CHECK(session.document().selection().place() == place);
  tap(session, "Score: High");
  CHECK(session.score(2) == 60);  // half of the way up, snapped to a step of the scale
  SECTION("the chosen persona where one is chosen") {
    const auto second = participantsOf(session.workbook(), session.journey()).at(1).second->id;
    for (std::size_t i = 0; i < session.canvas().nodes().size(); ++i)
      if (session.canvas().node(i).persona == second &&
          session.canvas().node(i).episode == session.episode(2))
        session.canvas().select(session.canvas().place(i));
    REQUIRE(session.document().selection().place()->persona == second);
    tap(session, "Score: Lowest");
    CHECK(session.score(2) == 60);
    CHECK(shownEmotion(session.workbook(), second, session.episode(2))->score == -100);
  }
  SECTION("nobody where nothing is selected") {
    session.document().selection().clear();
    CHECK_FALSE(button(session, QStringLiteral("Score: Lowest")).isEnabled());
  }
}

TEST_CASE("the bar of a workshop is that of the tab in front, in the language of now") {
  QuoteSession session;
  session.trigger(Command::layoutWorkshop);
  session.trigger(Command::newJourney);
  QCoreApplication::processEvents();
  CHECK(session.action(Command::layoutWorkshop).isChecked());
  const std::size_t before = session.workbook().episodes.size();
  tap(session, "Episode");
  CHECK(session.workbook().episodes.size() == before + 1);
  session.key(Qt::Key_Escape);
  session.trigger(Command::languageDutch);
  QCoreApplication::processEvents();
  tap(session, "Contactmoment");
  CHECK(session.canvas().editing());
}
