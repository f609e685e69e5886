#include <QScrollBar>
#include <QWheelEvent>
#include <set>

#include "catch.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

QWidget* viewportOf(Session& session) { return session.canvas().viewport(); }

void wheel(QWidget* widget, QPointF at, int turn, Qt::KeyboardModifiers modifiers) {
  QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, turn}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                    false);
  QApplication::sendEvent(widget, &event);
}

std::string titleOf(Session& session, Id<Touchpoint> touchpoint) {
  return require(session.workbook(), touchpoint).title;
}

std::vector<std::string> touchpointTitles(Session& session, Id<Episode> episode) {
  std::vector<std::string> titles;
  for (const Touchpoint* touchpoint : touchpointsOf(session.workbook(), episode))
    titles.push_back(touchpoint->title);
  return titles;
}

}  // namespace

TEST_CASE("a click selects what is under the mouse") {
  QuoteSession session;
  const RowRef row = refTo(session.episode(4));
  QTest::mouseClick(viewportOf(session), Qt::LeftButton, {}, session.middleOf(Part::episodeTitle, row));
  REQUIRE(session.document().selection().place());
  CHECK(session.document().selection().place()->row == row);
  CHECK(session.canvas().current());
}

TEST_CASE("F2 edits a text in place, Enter keeps it and Esc leaves it as it was") {
  QuoteSession session;
  const Id<Episode> episode = session.episode(4);
  session.select(Part::episodeTitle, refTo(episode));
  session.key(Qt::Key_F2);
  session.type(QStringLiteral(", still"));
  session.key(Qt::Key_Return);
  CHECK(require(session.workbook(), episode).title == "I wait for the quote, still");
  CHECK(session.canvas().hasFocus());
  session.key(Qt::Key_F2);
  session.type(QStringLiteral(" and again"));
  session.key(Qt::Key_Escape);
  CHECK(require(session.workbook(), episode).title == "I wait for the quote, still");
  CHECK(session.canvas().hasFocus());
  CHECK(session.document().steps().count() == 1);
}

TEST_CASE("a double click, Enter and typing begin to edit too, and typing adds to the text") {
  QuoteSession session;
  const Id<Episode> episode = session.episode(2);
  const std::string before = require(session.workbook(), episode).title;
  SECTION("double click") {
    QTest::mouseDClick(viewportOf(session), Qt::LeftButton, {},
                       session.middleOf(Part::episodeTitle, refTo(episode)));
    session.type(QStringLiteral("!"));
  }
  SECTION("Enter") {
    session.select(Part::episodeTitle, refTo(episode));
    session.key(Qt::Key_Return);
    session.type(QStringLiteral("!"));
  }
  SECTION("typing") {
    session.select(Part::episodeTitle, refTo(episode));
    session.type(QStringLiteral("!"));
  }
  session.key(Qt::Key_Return);
  CHECK(require(session.workbook(), episode).title == before + "!");
}

TEST_CASE("Shift+Enter breaks a line of a scenario, and Tab keeps it and goes on") {
  QuoteSession session;
  const Id<Episode> episode = session.episode(1);
  session.select(Part::scenario, refTo(episode));
  const std::string before = require(session.workbook(), scenarioOf(episode)).text;
  session.key(Qt::Key_F2);
  session.key(Qt::Key_Return, Qt::ShiftModifier);
  session.type(QStringLiteral("And then?"));
  session.key(Qt::Key_Tab);
  CHECK(require(session.workbook(), scenarioOf(episode)).text == before + "\nAnd then?");
  REQUIRE(session.document().selection().place());
  CHECK(session.document().selection().episode() != episode);
  CHECK(session.canvas().hasFocus());
}

TEST_CASE("a click elsewhere keeps the text that was typed") {
  QuoteSession session;
  const Id<Episode> episode = session.episode(2);
  session.select(Part::episodeTitle, refTo(episode));
  session.key(Qt::Key_F2);
  session.type(QStringLiteral(" now"));
  QTest::mouseClick(viewportOf(session), Qt::LeftButton, {},
                    session.middleOf(Part::episodeTitle, refTo(session.episode(5))));
  CHECK(require(session.workbook(), episode).title.ends_with(" now"));
}

TEST_CASE("a word typed at an emotion becomes the wheel's word, or stays as it was typed") {
  QuoteSession session;
  const auto type = [&](const QString& word) {
    session.canvas().select(session.canvas().place(session.curvePoint(4)));
    session.canvas().setFocus();
    session.key(Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    session.type(word);
    session.key(Qt::Key_Return);
    return *shownEmotion(session.workbook(), session.persona(), session.episode(4));
  };
  const Emotion known = type(QStringLiteral("grateful"));
  CHECK_FALSE(known.feeling.empty());
  CHECK(known.ownWord.empty());
  const Emotion own = type(QStringLiteral("Stuck in a queue"));
  CHECK(own.feeling.empty());
  CHECK(own.ownWord == "Stuck in a queue");
}

TEST_CASE("dragging a point of the curve moves its score from step to step, in one step of undo") {
  QuoteSession session;
  const std::int64_t before = session.score(4);
  const std::size_t point = session.curvePoint(4);
  session.canvas().makeVisible(point);
  const Chart chart = *session.canvas().scene().chart;
  const QPoint from = session.canvas().view().toView(session.canvas().nodes()[point].area).center().toPoint();
  const double up =
      3.1 * 20 * chart.unitY * session.canvas().view().zoom;  // a little over three steps of −5 … 5
  const QPoint to = from - QPoint(0, static_cast<int>(up));
  SECTION("released, it stays") {
    session.pull(from, to);
    CHECK(session.score(4) == before + 60);
    CHECK(session.document().steps().count() == 1);
    session.trigger(Command::undo);
    CHECK(session.score(4) == before);
  }
  SECTION("with Esc it is as it was") {
    session.pull(from, to, {}, false);
    CHECK(session.score(4) == before + 60);
    session.key(Qt::Key_Escape);
    CHECK(session.score(4) == before);
    CHECK(session.document().steps().count() == 0);
    QTest::mouseRelease(viewportOf(session), Qt::LeftButton, {}, to);
    CHECK(session.document().steps().count() == 0);
  }
  SECTION("with Esc only the score goes back, not what was done meanwhile") {
    const Workbook original = session.workbook();
    const auto retitled = [&](const Workbook& now) {
      return withField(now, session.episode(2), &Episode::title, std::string("I look around"));
    };
    session.pull(from, to, {}, false);
    session.document().edit({QStringLiteral("Change title"), {}, {}}, retitled);
    session.key(Qt::Key_Escape);
    CHECK(session.workbook() == retitled(original));
    QTest::mouseRelease(viewportOf(session), Qt::LeftButton, {}, to);
  }
}

TEST_CASE("Alt+Shift+Up and Down change an emotion by a step, and stop at the ends of the scale") {
  QuoteSession session;
  session.canvas().select(session.canvas().place(session.curvePoint(4)));
  const std::int64_t before = session.score(4);
  session.key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
  CHECK(session.score(4) == before + 20);
  for (int i = 0; i < 20; ++i) session.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
  CHECK(session.score(4) == -100);
  CHECK(session.document().steps().count() == 1);
}

TEST_CASE("touchpoints are moved by Alt+Up and Down and by the mouse") {
  QuoteSession session;
  const auto touchpoints = touchpointsOf(session.workbook(), session.episode(2));
  REQUIRE(touchpoints.size() == 3);
  const Id<Touchpoint> moved = touchpoints[0]->id;
  const std::string title = titleOf(session, moved);
  session.select(Part::touchpoint, refTo(moved));
  session.key(Qt::Key_Down, Qt::AltModifier);
  CHECK(touchpointTitles(session, session.episode(2))[1] == title);
  CHECK(session.document().selection().place()->row == refTo(moved));

  const auto target = touchpointsOf(session.workbook(), session.episode(3)).front()->id;
  const QPoint above = session.middleOf(Part::touchpoint, refTo(target)) - QPoint(0, 6);
  session.pull(session.middleOf(Part::touchpoint, refTo(moved)), above);
  CHECK(touchpointTitles(session, session.episode(3)).front() == title);
  CHECK(touchpointTitles(session, session.episode(2)).size() == 2);
  CHECK(session.document().selection().place()->row == refTo(moved));
  session.trigger(Command::undo);
  session.trigger(Command::undo);
  CHECK_FALSE(session.document().modified());
}

TEST_CASE("episodes are moved by Alt+Left and Right, over the border of their phase, and by the mouse") {
  QuoteSession session;
  const Id<Episode> episode = session.episode(2);
  const Id<Phase> phase = require(session.workbook(), episode).phase;
  session.select(Part::episodeTitle, refTo(episode));
  session.key(Qt::Key_Right, Qt::AltModifier);
  CHECK(require(session.workbook(), episode).phase != phase);
  session.key(Qt::Key_Left, Qt::AltModifier);
  CHECK(require(session.workbook(), episode).phase == phase);

  const Id<Episode> last = session.episode(7);
  const QPoint from = session.middleOf(Part::episodeTitle, refTo(episode));
  const QPoint to = session.middleOf(Part::episodeTitle, refTo(last));
  const Column column = session.canvas().scene().columns.back();
  const int after = static_cast<int>(column.width / 3 * session.canvas().view().zoom);
  session.pull(from, to + QPoint(after, 0));
  CHECK(session.episode(7) == episode);
  CHECK(require(session.workbook(), episode).phase == require(session.workbook(), last).phase);
}

TEST_CASE("a new touchpoint comes after the selected one, is selected, in view and ready to be typed") {
  QuoteSession session;
  const auto touchpoints = touchpointsOf(session.workbook(), session.episode(2));
  session.select(Part::touchpoint, refTo(touchpoints[0]->id));
  session.trigger(Command::insertTouchpoint);
  session.type(QStringLiteral("Trade fair"));
  session.key(Qt::Key_Return);
  CHECK(touchpointTitles(session, session.episode(2))[1] == "Trade fair");
  const auto current = session.canvas().current();
  REQUIRE(current);
  CHECK(toQt(session.canvas().node(*current).value) == QStringLiteral("Trade fair"));
  const QRectF area = session.canvas().view().toView(session.canvas().nodes()[*current].area);
  CHECK(QRectF(viewportOf(session)->rect()).contains(area));
}

TEST_CASE("deleting takes away the selected thing and selects a neighbour") {
  QuoteSession session;
  const auto touchpoints = touchpointsOf(session.workbook(), session.episode(2));
  session.select(Part::touchpoint, refTo(touchpoints[0]->id));
  session.key(Qt::Key_Delete);
  CHECK(touchpointTitles(session, session.episode(2)).size() == 2);
  CHECK(session.canvas().current());
  session.trigger(Command::undo);
  CHECK(touchpointTitles(session, session.episode(2)).size() == 3);
}

TEST_CASE("deleting again selects what deleting selected, and the keys go on from there") {
  QuoteSession session;
  const Id<Episode> gone = session.episode(3);
  session.select(Part::episodeTitle, refTo(gone));
  session.key(Qt::Key_Delete);
  const auto selected = session.document().selection().place();
  REQUIRE(selected);
  CHECK(selected->row != refTo(gone));
  session.trigger(Command::undo);
  CHECK(session.document().selection().place()->row == refTo(gone));
  session.trigger(Command::redo);
  CHECK(session.document().selection().place() == selected);
  session.key(Qt::Key_Left, Qt::AltModifier);
  CHECK(session.message().isEmpty());
}

TEST_CASE("arrow keys walk the grid, and Home and End go to the ends of a row") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(3)));
  const auto at = [&] { return session.canvas().node(*session.canvas().current()); };
  session.key(Qt::Key_Right);
  CHECK(at().row == refTo(session.episode(4)));
  session.key(Qt::Key_Down);
  CHECK(at().part == Part::scenario);
  CHECK(at().episode == session.episode(4));
  session.key(Qt::Key_Left);
  CHECK(at().part == Part::scenario);
  CHECK(at().episode == session.episode(3));
  session.key(Qt::Key_Down);
  CHECK(at().part == Part::touchpoint);
  CHECK(at().episode == session.episode(3));
  session.key(Qt::Key_End);
  CHECK(at().episode == session.episode(7));
  session.key(Qt::Key_Up);
  CHECK(at().part == Part::scenario);
  session.key(Qt::Key_Home, Qt::ControlModifier);
  CHECK(session.canvas().current() == 0u);
}

TEST_CASE("every part of the map can be reached with the arrow keys") {
  QuoteSession session;
  const auto& nodes = session.canvas().nodes();
  std::set<std::size_t> reached{0};
  std::vector<std::size_t> open{0};
  while (!open.empty()) {
    const std::size_t from = open.back();
    open.pop_back();
    for (const Arrow arrow : {Arrow::left, Arrow::right, Arrow::up, Arrow::down})
      if (const auto next = walk(session.canvas().scene(), nodes, from, arrow);
          next && reached.insert(*next).second)
        open.push_back(*next);
  }
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    INFO(session.canvas().node(i).name);
    CHECK(reached.contains(i));
  }
}

TEST_CASE("Ctrl and the wheel zoom at the mouse") {
  QuoteSession session;
  session.trigger(Command::zoomActual);
  Canvas& canvas = session.canvas();
  const QPointF at(500, 300);
  const Point under = canvas.view().toScene(at);
  wheel(canvas.viewport(), at, 120, Qt::ControlModifier);
  CHECK(canvas.view().zoom == Approx(1.2));
  const QPointF now = canvas.view().toView(under);
  CHECK(std::abs(now.x() - at.x()) <= 1);
  CHECK(std::abs(now.y() - at.y()) <= 1);
}

TEST_CASE("the map zooms in steps, to its own size and to fit") {
  QuoteSession session;
  Canvas& canvas = session.canvas();
  session.trigger(Command::zoomActual);
  CHECK(canvas.view().zoom == 1);
  session.trigger(Command::zoomIn);
  CHECK(canvas.view().zoom > 1);
  session.trigger(Command::zoomOut);
  CHECK(canvas.view().zoom == Approx(1));
  session.trigger(Command::zoomFit);
  const QRectF paper =
      canvas.view().toView(Rect{0, 0, canvas.scene().size.width, canvas.scene().size.height});
  CHECK(QRectF(canvas.viewport()->rect()).contains(paper));
}

TEST_CASE("the map zooms to all that is selected, in the middle of the window") {
  QuoteSession session;
  Canvas& canvas = session.canvas();
  QAction& action = session.action(Command::zoomSelection);
  session.document().selection().clear();
  CHECK_FALSE(action.isEnabled());
  session.select(Part::episodeTitle, refTo(session.episode(5)));
  CHECK(action.isEnabled());
  session.trigger(Command::zoomSelection);
  CHECK(canvas.view().zoom == Approx(2));
  const QRectF window = canvas.viewport()->rect();
  const auto sight = [&](std::size_t episode) {
    const auto hit = findNode(canvas.scene(), Part::episodeTitle, refTo(session.episode(episode)));
    return canvas.view().toView(hit.value().area);
  };
  CHECK(window.contains(sight(5)));
  CHECK(std::abs(sight(5).center().x() - window.center().x()) <= 2);
  session.key(Qt::Key_Left, Qt::ShiftModifier);
  session.key(Qt::Key_Left, Qt::ShiftModifier);
  session.trigger(Command::zoomSelection);
  CHECK(window.contains(sight(3)));
  CHECK(window.contains(sight(5)));
}

TEST_CASE("a map opens as wide as the window, and at its beginning where it could not be read then") {
  QuoteSession session;
  Canvas& canvas = session.canvas();
  session.window().resize(1680, 1050);
  canvas.zoomToRead();
  REQUIRE(canvas.view().zoomToWidth() >= 0.5);
  const QRectF wide = canvas.view().toView(Rect{0, 0, canvas.scene().size.width, 1});
  CHECK(wide.left() >= 0);
  CHECK(wide.right() <= canvas.viewport()->width());
  session.window().resize(1000, 800);
  canvas.zoomToRead();
  REQUIRE(canvas.view().zoomToWidth() < 0.5);
  CHECK(canvas.view().zoom > 0.6);
  CHECK(canvas.horizontalScrollBar()->value() == 0);
}

TEST_CASE("the map is moved by the wheel, the middle button, and Space with the mouse") {
  QuoteSession session;
  session.trigger(Command::zoomActual);
  Canvas& canvas = session.canvas();
  const int top = canvas.verticalScrollBar()->value();
  SECTION("wheel") { wheel(canvas.viewport(), {300, 300}, -120, {}); }
  SECTION("Space and drag") {
    QTest::keyPress(&canvas, Qt::Key_Space);
    session.pull({300, 300}, {300, 200});
    QTest::keyRelease(&canvas, Qt::Key_Space);
    CHECK_FALSE(session.document().selection().place());
  }
  SECTION("middle button") {
    QTest::mousePress(canvas.viewport(), Qt::MiddleButton, {}, {300, 300});
    QMouseEvent move(QEvent::MouseMove, QPointF(300, 200), canvas.viewport()->mapToGlobal(QPointF(300, 200)),
                     Qt::NoButton, Qt::MiddleButton, {});
    QApplication::sendEvent(canvas.viewport(), &move);
    QTest::mouseRelease(canvas.viewport(), Qt::MiddleButton, {}, {300, 200});
  }
  CHECK(canvas.verticalScrollBar()->value() >= top + 100);
}

TEST_CASE("undo keeps the zoom and the place of the map") {
  QuoteSession session;
  session.trigger(Command::zoomActual);
  Canvas& canvas = session.canvas();
  session.select(Part::scenario, refTo(session.episode(2)));
  session.type(QStringLiteral("x"));
  session.key(Qt::Key_Return);
  const QPointF before = canvas.view().scroll;
  session.trigger(Command::undo);
  CHECK(canvas.view().zoom == 1);
  CHECK(canvas.view().scroll == before);
}

TEST_CASE("the journey as it is, as it should be, and both") {
  QuoteSession session;
  const Id<Journey> current = session.journey();
  session.trigger(Command::viewIdeal);
  CHECK(session.journey() != current);
  CHECK(require(session.workbook(), session.journey()).idealOf == current);
  CHECK_FALSE(session.document().modified());
  session.trigger(Command::viewCurrent);
  CHECK(session.journey() == current);
  CHECK_FALSE(require(session.workbook(), current).showIdeal);
  session.trigger(Command::viewBoth);
  CHECK(require(session.workbook(), current).showIdeal);
  CHECK(session.action(Command::viewBoth).isChecked());
}
