// Columns are made wider and lanes higher on the real window, and pages of paper do not follow.
#include <QSlider>
#include <algorithm>

#include "catch.h"
#include "editor/inspector.h"
#include "editor/sizes.h"
#include "editor/strings.h"
#include "klantreis/check.h"
#include "klantreis/edit.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

/// From one place of the picture to another; the mouse stays down where it is not let go.
void pull(Session& session, Point from, Point to, bool release = true) {
  const CanvasView& view = session.canvas().view();
  session.pull(view.toView(from).toPoint(), view.toView(to).toPoint(), {}, release);
}

const Column& columnAt(QuoteSession& session, std::size_t number) {
  return session.canvas().scene().columns.at(number - 1);
}

/// In the picture.
Rect areaOf(Session& session, Part part, const RowRef& row) {
  for (std::size_t i = 0; i < session.canvas().nodeCount(); ++i)
    if (session.canvas().node(i).part == part && session.canvas().node(i).row == row)
      return session.canvas().areaOf(i);
  FAIL("there is no such node");
  return {};
}

/// The right end of an episode's head.
Point endOfHead(QuoteSession& session, std::size_t number) {
  const Rect head = areaOf(session, Part::episodeTitle, refTo(session.episode(number)));
  return {head.right() - 4, head.y + head.height / 2};
}

Id<Lane> laneOfKind(QuoteSession& session, LaneKind kind) {
  for (const Lane* lane : lanesOf(session.workbook(), session.journey()))
    if (lane->kind == kind) return lane->id;
  FAIL("there is no such lane");
  return {};
}

}  // namespace

TEST_CASE("a column is pulled wider by the end of its head, in steps and one step of undo") {
  QuoteSession session;
  session.trigger(Command::zoomFit);
  const Workbook before = session.workbook();
  const Column second = columnAt(session, 2);
  const double third = columnAt(session, 3).x;
  const Point end = endOfHead(session, 2);
  SECTION("to one and a half") {
    pull(session, end, {second.x + second.cell * 1.53, end.y});
    CHECK(require(session.workbook(), session.episode(2)).width == 150);
    CHECK(columnAt(session, 2).cell == Approx(second.cell * 1.5));
    CHECK(columnAt(session, 3).x == Approx(third + second.cell * 0.5));
    CHECK(columnAt(session, 3).cell == Approx(second.cell));
    CHECK(check(session.workbook()).empty());
    session.trigger(Command::undo);
    CHECK(session.workbook() == before);
  }
  SECTION("never narrower than its content asks, nor beyond the limit") {
    pull(session, end, {second.x + 10, end.y});
    CHECK(session.workbook() == before);
    pull(session, end, {second.x + second.cell * 9, end.y});
    CHECK(require(session.workbook(), session.episode(2)).width == greatestWidth);
  }
  SECTION("Esc leaves it as it was") {
    const Point to{second.x + second.cell * 2, end.y};
    pull(session, end, to, false);
    session.key(Qt::Key_Escape);
    QTest::mouseRelease(session.canvas().viewport(), Qt::LeftButton, {},
                        session.canvas().view().toView(to).toPoint());
    CHECK(session.workbook() == before);
  }
}

TEST_CASE("cards use the room of a wider column") {
  QuoteSession session;
  const RowRef scenario = refTo(session.episode(1));
  const double width = areaOf(session, Part::scenario, scenario).width;
  session.select(Part::episodeTitle, refTo(session.episode(1)));
  session.trigger(Command::larger);
  CHECK(require(session.workbook(), session.episode(1)).width == 125);
  CHECK(areaOf(session, Part::scenario, scenario).width == Approx(1.25 * width));
  session.trigger(Command::larger);
  session.trigger(Command::smaller);
  CHECK(require(session.workbook(), session.episode(1)).width == 125);
  session.trigger(Command::usualSize);
  CHECK(areaOf(session, Part::scenario, scenario).width == Approx(width));
}

TEST_CASE("all selected columns get one width, from the menu and with the mouse") {
  QuoteSession session;
  session.trigger(Command::zoomFit);
  Selection& selection = session.document().selection();
  const auto place = [&](std::size_t number) {
    return placeOf(session.workbook(), refTo(session.episode(number)));
  };
  selection.choose({place(1), place(3)});
  const Workbook before = session.workbook();
  session.trigger(Command::larger);
  CHECK(require(session.workbook(), session.episode(1)).width == 125);
  CHECK(require(session.workbook(), session.episode(2)).width == 100);
  CHECK(require(session.workbook(), session.episode(3)).width == 125);
  session.trigger(Command::undo);
  CHECK(session.workbook() == before);
  selection.choose({place(1), place(3)});
  const Point end = endOfHead(session, 1);
  pull(session, end, {columnAt(session, 1).x + columnAt(session, 1).cell * 2, end.y});
  CHECK(require(session.workbook(), session.episode(1)).width == 200);
  CHECK(require(session.workbook(), session.episode(3)).width == 200);
}

TEST_CASE("a lane is pulled higher by its end, under its name") {
  QuoteSession session;
  session.trigger(Command::zoomFit);
  const Workbook before = session.workbook();
  const Id<Lane> gaps = laneOfKind(session, LaneKind::gaps);
  const auto lanes = lanesOf(session.workbook(), session.journey());
  const auto at =
      std::find_if(lanes.begin(), lanes.end(), [&](const Lane* lane) { return lane->id == gaps; });
  REQUIRE(at + 1 != lanes.end());
  const RowRef next = refTo((*(at + 1))->id);
  const Rect below = areaOf(session, Part::laneLabel, next);
  const Point end{below.x + 20, below.y - 9};
  pull(session, end, {end.x, end.y + 120});
  const std::int64_t height = require(session.workbook(), gaps).height;
  CHECK(height > 0);
  CHECK(height % heightStep == 0);
  CHECK(areaOf(session, Part::laneLabel, next).y > below.y + 90);
  CHECK(areaOf(session, Part::laneLabel, next).y < below.y + 150);
  session.trigger(Command::undo);
  CHECK(session.workbook() == before);
}

TEST_CASE(
    "the first press makes a lane higher than it is seen, and no press makes it lower than its content") {
  QuoteSession session;
  const Id<Lane> lane = laneOfKind(session, LaneKind::scenario);
  session.select(Part::laneLabel, refTo(lane));
  const Workbook before = session.workbook();
  const double seen = session.canvas().scene().size.height;
  session.trigger(Command::smaller);
  CHECK(session.workbook() == before);
  session.trigger(Command::larger);
  CHECK(session.canvas().scene().size.height > seen);
  CHECK(session.canvas().scene().size.height <= seen + heightStep);
  session.trigger(Command::smaller);
  CHECK(session.canvas().scene().size.height == Approx(seen));
}

TEST_CASE("a higher lane of emotions gives the curve more room") {
  QuoteSession session;
  const Id<Lane> emotion = laneOfKind(session, LaneKind::emotion);
  session.select(Part::laneLabel, refTo(emotion));
  const double unit = session.canvas().scene().chart->unitY;
  for (int i = 0; i < 12; ++i) session.trigger(Command::larger);
  CHECK(session.canvas().scene().chart->unitY > 1.5 * unit);
  session.trigger(Command::usualSize);
  CHECK(session.canvas().scene().chart->unitY == Approx(unit));
  CHECK(require(session.workbook(), emotion).height == 0);
}

TEST_CASE("sizes are typed in the inspector by sliders that stand at what they are") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(1)));
  QSlider* slider = nullptr;
  for (QSlider* each : session.window().findChild<Inspector*>()->findChildren<QSlider*>())
    if (each->isVisible() && each->maximum() == greatestWidth) slider = each;
  REQUIRE(slider != nullptr);
  CHECK(slider->value() == usualWidth);
  slider->setValue(175);
  QApplication::processEvents();
  CHECK(require(session.workbook(), session.episode(1)).width == 175);
}
