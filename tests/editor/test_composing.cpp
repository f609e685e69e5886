// Letters that no key has: dead keys, the Compose key and input methods hand them over ready, or show first
// what they become.
#include <QInputMethodEvent>
#include <QTextBlock>
#include <QTextLayout>

#include "catch.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

/// As a keyboard's context sends it to what has the focus.
void compose(const QString& inTheMaking, const QString& made) {
  QInputMethodEvent event(inTheMaking, {});
  event.setCommitString(made);
  REQUIRE(QApplication::focusWidget() != nullptr);
  QApplication::sendEvent(QApplication::focusWidget(), &event);
}

QVariant asked(QWidget& widget, Qt::InputMethodQuery query) {
  QInputMethodQueryEvent event(query);
  QApplication::sendEvent(&widget, &event);
  return event.value(query);
}

}  // namespace

TEST_CASE("a composed letter begins to edit as that of a key does, and adds to the text") {
  QuoteSession session;
  const Id<Episode> episode = session.episode(2);
  const std::string before = require(session.workbook(), episode).title;
  session.select(Part::episodeTitle, refTo(episode));
  compose({}, QStringLiteral("É"));
  REQUIRE(editorOf(session).isVisible());
  session.type(QStringLiteral("n"));
  compose({}, QStringLiteral("ï"));
  session.key(Qt::Key_Return);
  CHECK(require(session.workbook(), episode).title == before + "Énï");
  CHECK(session.document().steps().count() == 1);
}

TEST_CASE("what an input method makes stands in the cell while it is made") {
  QuoteSession session;
  const Id<Episode> episode = session.episode(2);
  const std::string before = require(session.workbook(), episode).title;
  session.select(Part::episodeTitle, refTo(episode));
  compose(QStringLiteral("ni"), {});
  REQUIRE(editorOf(session).hasFocus());
  CHECK(editorOf(session).textCursor().block().layout()->preeditAreaText() == QStringLiteral("ni"));
  SECTION("it is made") {
    compose({}, QStringLiteral("你"));
    session.key(Qt::Key_Return);
    CHECK(require(session.workbook(), episode).title == before + "你");
  }
  SECTION("it is kept as it is, where the mouse goes on") {
    QTest::mouseClick(session.canvas().viewport(), Qt::LeftButton, {},
                      session.middleOf(Part::episodeTitle, refTo(session.episode(5))));
    CHECK(require(session.workbook(), episode).title == before + "ni");
  }
  SECTION("Esc") {
    session.key(Qt::Key_Escape);
    CHECK(require(session.workbook(), episode).title == before);
    CHECK(session.document().steps().count() == 0);
  }
}

TEST_CASE("a composed letter in an empty place adds a card with it") {
  QuoteSession session;
  session.trigger(Command::insertEpisode);  // which has none yet
  session.type(QStringLiteral("I wait"));
  session.key(Qt::Key_Return);
  const Id<Episode> episode = *session.document().selection().episode();
  const auto count = [&] { return touchpointsOf(session.workbook(), episode).size(); };
  const std::size_t before = count();
  Canvas& canvas = session.canvas();
  for (std::size_t i = 0; i < canvas.nodeCount(); ++i)
    if (canvas.node(i).part == Part::addTouchpoint && canvas.node(i).episode == episode)
      canvas.select(canvas.place(i));
  REQUIRE(canvas.current());
  compose({}, QStringLiteral("É"));
  session.key(Qt::Key_Return);
  REQUIRE(count() == before + 1);
  CHECK(touchpointsOf(session.workbook(), episode).back()->title == "É");
}

TEST_CASE("a digit that an input method hands over is a score, as that of a key is") {
  QuoteSession session;
  session.canvas().select(session.canvas().place(session.curvePoint(4)));
  compose({}, QStringLiteral("5"));
  CHECK_FALSE(session.canvas().editing());
  CHECK(session.score(4) == 100);
  compose({}, QStringLiteral(" "));
  CHECK_FALSE(session.canvas().editing());
}

TEST_CASE("letters are composed where a text can be typed, and nowhere else on the map") {
  QuoteSession session;
  Canvas& canvas = session.canvas();
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  CHECK(canvas.testAttribute(Qt::WA_InputMethodEnabled));
  CHECK(asked(canvas, Qt::ImEnabled).toBool());
  const QRect caret = asked(canvas, Qt::ImCursorRectangle).toRect();
  const QRect cell = canvas.view().toView(canvas.areaOf(*canvas.current())).toAlignedRect();
  CHECK(cell.contains(canvas.viewport()->mapFrom(&canvas, caret.topLeft())));
  CHECK(caret.height() > 5);
  session.document().selection().clear();
  CHECK_FALSE(asked(canvas, Qt::ImEnabled).toBool());
  for (std::size_t i = 0; i < canvas.nodeCount(); ++i)
    if (canvas.node(i).part == Part::facts) canvas.select(canvas.place(i));
  REQUIRE(canvas.current());
  CHECK_FALSE(asked(canvas, Qt::ImEnabled).toBool());
}
