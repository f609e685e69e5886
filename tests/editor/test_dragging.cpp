// What a drag of a card or an episode shows on its way, and where it ends.
#include "catch.h"
#include "editor/colours.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

/// Of the line that shows where a card would land: over the middle of that column, just above the card.
QColor shownAbove(QuoteSession& session, Id<Touchpoint> card) {
  const auto hit = findNode(session.canvas().scene(), Part::touchpoint, refTo(card));
  REQUIRE(hit);
  const Point above{hit->area.x + hit->area.width / 2, hit->area.y - 3};
  const QPoint at = session.canvas().view().toView(above).toPoint();
  return session.canvas().viewport()->grab().toImage().pixelColor(at);
}

std::vector<Id<Touchpoint>> cardsAt(QuoteSession& session, std::size_t number) {
  std::vector<Id<Touchpoint>> ids;
  for (const Touchpoint* each : touchpointsOf(session.workbook(), session.episode(number)))
    ids.push_back(each->id);
  return ids;
}

}  // namespace

TEST_CASE("a line shows where a card would land while it is dragged, and is gone after Esc") {
  QuoteSession session;
  const Id<Touchpoint> moved = cardsAt(session, 2).front();
  const Id<Touchpoint> there = cardsAt(session, 3).front();
  const QColor line = colour(ThemeName::light, Tint::accent);
  CHECK(shownAbove(session, there) != line);
  const QPoint to = session.middleOf(Part::touchpoint, refTo(there)) - QPoint(0, 6);
  session.pull(session.middleOf(Part::touchpoint, refTo(moved)), to, {}, false);
  CHECK(shownAbove(session, there) == line);
  session.key(Qt::Key_Escape);
  CHECK(shownAbove(session, there) != line);
  QTest::mouseRelease(session.canvas().viewport(), Qt::LeftButton, {}, to);
  CHECK(session.document().steps().count() == 0);
}

TEST_CASE("a card is dragged within its cell, down and up again") {
  QuoteSession session;
  const auto before = cardsAt(session, 2);
  REQUIRE(before.size() == 3);
  const auto middle = [&](std::size_t card) {
    return session.middleOf(Part::touchpoint, refTo(before[card]));
  };
  session.pull(middle(0), middle(2) - QPoint(0, 6));
  CHECK(cardsAt(session, 2) == std::vector{before[1], before[0], before[2]});
  CHECK(session.document().steps().count() == 1);
  session.pull(middle(0), middle(2) + QPoint(0, 6));
  CHECK(cardsAt(session, 2) == std::vector{before[1], before[2], before[0]});
  session.pull(middle(0), middle(1) - QPoint(0, 6));
  CHECK(cardsAt(session, 2) == before);
}

TEST_CASE("an episode that is dragged with Ctrl is copied there with all that is in it, and stays") {
  QuoteSession session;
  session.trigger(Command::zoomFit);
  const Workbook before = session.workbook();
  const Id<Episode> episode = session.episode(2);
  const Column& last = session.canvas().scene().columns.back();
  const QPoint to = session.middleOf(Part::episodeTitle, refTo(session.episode(7))) +
                    QPoint(static_cast<int>(last.width / 3 * session.canvas().view().zoom), 0);
  session.pull(session.middleOf(Part::episodeTitle, refTo(episode)), to, Qt::ControlModifier);
  CHECK(session.episode(2) == episode);
  REQUIRE(session.workbook().episodes.size() == before.episodes.size() + 1);
  const Id<Episode> copy = session.episode(8);
  CHECK(session.document().selection().episode() == copy);
  CHECK(require(session.workbook(), copy).title == require(before, episode).title);
  CHECK(cardsAt(session, 8).size() == cardsAt(session, 2).size());
  CHECK(require(session.workbook(), scenarioOf(copy)).text == require(before, scenarioOf(episode)).text);
  CHECK(session.document().steps().count() == 1);
  session.trigger(Command::undo);
  CHECK(session.workbook() == before);
}
