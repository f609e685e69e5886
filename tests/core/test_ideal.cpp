// The ideal journey that is made from a current one, over samples and random workbooks.
#include "catch.h"
#include "klantreis/check.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/sample.h"
#include "random_workbook.h"

using namespace klantreis;

namespace {

/// Of each persona in order, with 1000 where there is none.
std::vector<std::int64_t> scoresOf(const Workbook& book, Id<Journey> journey) {
  std::vector<std::int64_t> scores;
  for (const auto& [participant, persona] : participantsOf(book, journey))
    for (const Episode* episode : episodesOf(book, journey)) {
      const Emotion* point = shownEmotion(book, persona->id, episode->id);  // passed or not
      scores.push_back(point == nullptr ? 1000 : point->score);
    }
  return scores;
}

void checkCopy(const Workbook& before, const Workbook& after, Id<Journey> current, Id<Journey> ideal) {
  CHECK(check(after).empty());
  CHECK(counterpartOf(after, current) == ideal);
  CHECK(counterpartOf(after, ideal) == current);
  const auto episodes = episodesOf(after, current);
  const auto copies = episodesOf(after, ideal);
  REQUIRE(copies.size() == episodes.size());
  for (std::size_t i = 0; i < copies.size(); ++i) {
    CHECK(copies[i]->pair == episodes[i]->id);
    CHECK(copies[i]->title == episodes[i]->title);
    CHECK(require(after, scenarioOf(copies[i]->id)).text == require(after, scenarioOf(episodes[i]->id)).text);
  }
  CHECK(phasesOf(after, ideal).size() == phasesOf(after, current).size());
  const auto lanes = lanesOf(after, current);
  const auto ofRoles =
      std::count_if(lanes.begin(), lanes.end(), [](const Lane* lane) { return lane->role.has_value(); });
  CHECK(lanesOf(after, ideal).size() + static_cast<std::size_t>(ofRoles) == lanes.size());
  CHECK(participantsOf(after, ideal).size() == participantsOf(after, current).size());
  CHECK(scoresOf(after, ideal) == scoresOf(before, current));
  CHECK(evidenceShare(after, ideal).evidenced == 0);
}

}  // namespace

TEST_CASE("an ideal journey begins as the current one is, episode by episode, and takes nothing from it") {
  int made = 0;
  for (std::uint32_t seed = 1; seed <= 40; ++seed) {
    const Workbook before = testing::randomWorkbook(seed, 5);
    FixedIds ids("ideal");
    for (const Journey& journey : before.journeys) {
      CAPTURE(seed, journey.id.text());
      const NewJourney next = withIdealOf(before, ids, journey.id);
      if (const auto other = counterpartOf(before, journey.id)) {
        CHECK(next.workbook == before);
        CHECK(next.journey == other);
        continue;
      }
      ++made;
      checkCopy(before, next.workbook, journey.id, next.journey);
      CHECK(withoutJourney(next.workbook, next.journey) == before);
    }
  }
  CHECK(made > 20);
}

TEST_CASE("the ideal of the house buyer has all twenty steps in order, and its own texts from then on") {
  const Workbook both = findSample(samples(), "huiskoper").make(Language::english);
  FixedIds ids("ideal");
  const Id<Journey> current = journeysInOrder(both).front()->id;
  const Workbook before = withoutJourney(both, *counterpartOf(both, current));
  const NewJourney made = withIdealOf(before, ids, current);
  const auto copies = episodesOf(made.workbook, made.journey);
  REQUIRE(copies.size() == 20);
  const Workbook next = withField(made.workbook, copies[4]->id, &Episode::title, "I have it at once");
  CHECK(episodesOf(next, current)[4]->title == episodesOf(before, current)[4]->title);
  CHECK(require(made.workbook, made.journey).language == Language::english);
}
