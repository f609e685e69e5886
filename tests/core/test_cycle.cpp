#include "klantreis/cycle.h"

#include "catch.h"
#include "klantreis/check.h"
#include "klantreis/figures.h"
#include "klantreis/sample.h"

using namespace klantreis;

TEST_CASE("the ideal journey becomes the current one, beside its design, and the journey as it was stays") {
  const Workbook before = findSample(samples(), "offerte").make(Language::english);
  const Id<Journey> past = journeysInOrder(before).front()->id;
  const Id<Journey> ideal = *counterpartOf(before, past);
  FixedIds ids{"cycle"};
  Workbook bare = withField(before, past, &Journey::versionNote, std::string());
  const Date next = *parseDate("2027-03-01");
  bare = withField(bare, past, &Journey::nextReview, std::optional(next));
  const auto [after, current] = withIdealReached(bare, ids, past, "Until 23 Nov 2026");
  CHECK(check(after).empty());
  CHECK(current == ideal);
  CHECK_FALSE(require(after, ideal).idealOf);
  CHECK(require(after, ideal).nextReview == next);
  CHECK_FALSE(require(after, *counterpartOf(after, ideal)).nextReview);
  CHECK(require(after, ideal).step == MethodStep::current);
  CHECK_FALSE(counterpartOf(after, past));
  CHECK(require(after, past).versionNote == "Until 23 Nov 2026");
  CHECK(improvementsByPriority(after, past).size() == 5);
  CHECK(touchpointsOf(after, episodesOf(after, ideal).at(3)->id).size() ==
        touchpointsOf(before, episodesOf(before, ideal).at(3)->id).size());
  const auto order = journeysInOrder(after);
  REQUIRE(order.size() == 3);
  CHECK(order[0]->id == ideal);
  CHECK(order[1]->id == past);
  const auto design = counterpartOf(after, ideal);
  REQUIRE(design);
  CHECK(require(after, *design).idealOf == ideal);
  const Id<Persona> persona = participantsOf(before, ideal).front().second->id;
  const Curve designed = curveOf(after, *design, persona);
  const Curve wanted = curveOf(before, ideal, persona);
  REQUIRE(designed.points.size() == wanted.points.size());
  for (std::size_t i = 0; i < wanted.points.size(); ++i)
    CHECK(designed.points[i]->score == wanted.points[i]->score);
  const auto alone = withIdealReached(after, ids, past, "again");
  CHECK(alone.workbook == after);
  CHECK(alone.journey == past);
}
