// The ideal journey that is made from a current one, over samples and random workbooks.
#include <set>

#include "catch.h"
#include "klantreis/check.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/ideal_changes.h"
#include "klantreis/picture.h"
#include "klantreis/roles.h"
#include "klantreis/sample.h"
#include "klantreis/walked_way.h"
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

std::vector<std::string> titlesAt(const Workbook& workbook, Id<Episode> episode) {
  std::vector<std::string> titles;
  for (const Touchpoint* each : touchpointsOf(workbook, episode)) titles.push_back(each->title);
  return titles;
}

/// In lanes of texts, numbers and pictures.
std::vector<std::string> textsAt(const Workbook& workbook, Id<Episode> episode) {
  std::vector<std::string> texts;
  for (const Lane* lane : lanesOf(workbook, *journeyOf(workbook, episode)))
    if (const Cell* cell = cellAt(workbook, lane->id, episode)) texts.push_back(cell->text);
  return texts;
}

/// But those of what hurts, what is wished for and what could be done.
std::vector<std::string> notesAt(const Workbook& workbook, Id<Episode> episode) {
  const std::set left{RemarkKind::pain, RemarkKind::wish, RemarkKind::opportunity, RemarkKind::cause};
  std::vector<std::string> notes;
  for (const Remark* each :
       ranked(workbook.remarks, [&](const Remark& row) { return row.episode == episode; }))
    if (!left.contains(each->kind))
      notes.push_back(each->text + (each->touchpoint ? " at a touchpoint" : ""));
  return notes;
}

std::vector<EpisodeSide> sidesOf(const Workbook& workbook, Id<Journey> journey) {
  std::vector<EpisodeSide> sides;
  for (const Episode* row : episodesOf(workbook, journey))
    sides.push_back({row, &require(workbook, scenarioOf(row->id)), touchpointsOf(workbook, row->id)});
  return sides;
}

std::vector<EpisodeChange> changesIn(const Workbook& workbook, Id<Journey> current, Id<Journey> ideal) {
  return idealChanges(sidesOf(workbook, current), sidesOf(workbook, ideal));
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
    CHECK(titlesAt(after, copies[i]->id) == titlesAt(after, episodes[i]->id));
    CHECK(textsAt(after, copies[i]->id) == textsAt(after, episodes[i]->id));
    CHECK(notesAt(after, copies[i]->id) == notesAt(after, episodes[i]->id));
    CHECK(involvementsAt(after, copies[i]->id).size() == involvementsAt(after, episodes[i]->id).size());
  }
  CHECK(phasesOf(after, ideal).size() == phasesOf(after, current).size());
  CHECK(lanesOf(after, ideal).size() == lanesOf(after, current).size());
  CHECK(rolesOf(after, ideal).size() == rolesOf(after, current).size());
  CHECK(pathsOf(after, ideal).size() == pathsOf(after, current).size());
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

TEST_CASE("an ideal journey whose current one is deleted stays, with all it holds, as a journey of its own") {
  int deleted = 0;
  for (std::uint32_t seed = 1; seed <= 40; ++seed) {
    const Workbook before = testing::randomWorkbook(seed, 5);
    for (const Journey& ideal : before.journeys) {
      if (!ideal.idealOf) continue;
      CAPTURE(seed);
      ++deleted;
      const Workbook after = withoutJourney(before, *ideal.idealOf);
      CHECK(check(after).empty());
      CHECK_FALSE(require(after, ideal.id).idealOf);
      CHECK_FALSE(counterpartOf(after, ideal.id));
      const auto episodes = episodesOf(after, ideal.id);
      CHECK(episodes.size() == episodesOf(before, ideal.id).size());
      for (const Episode* episode : episodes) CHECK_FALSE(episode->pair);
      CHECK(scoresOf(after, ideal.id) == scoresOf(before, ideal.id));
    }
  }
  CHECK(deleted > 10);
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

TEST_CASE("what an ideal adds, leaves out, moves and changes is told at the current episodes") {
  FixedIds ids("changes");
  auto [book, current] = withNewJourney({}, ids, "I buy", Language::english);
  const Id<Phase> phase = phasesOf(book, current).front()->id;
  book = without(book, {refTo(episodesOf(book, current).front()->id)});
  for (const char* title : {"I look", "I ask", "I wait", "I choose", "I pay"}) {
    const auto there = episodesOf(book, current);
    const NewEpisode added = withNewEpisode(
        book, ids, {phase, there.empty() ? std::nullopt : std::optional(there.back()->id)}, title);
    book = withNewTouchpoint(added.workbook, ids, {added.episode, {}}, "Phone").workbook;
  }
  const NewJourney made = withIdealOf(book, ids, current);
  book = made.workbook;
  CHECK(changesIn(book, current, made.journey).empty());

  const auto ideal = episodesOf(book, made.journey);
  const Id<Episode> ask = ideal[1]->id;
  const Id<Phase> theirs = ideal[0]->phase;
  book = withEpisodeMoved(book, ideal[4]->id, theirs, 0);  // I pay comes first
  book = without(book, {refTo(ideal[2]->id)});             // I wait falls away
  book = withField(book, scenarioOf(ideal[3]->id), &Scenario::expectation, std::string("An answer today"));
  book = withNewEpisode(book, ids, {theirs, ask}, "I follow").workbook;  // after I ask
  book = withField(book, ask, &Episode::title, std::string("I ask once"));
  book = without(book, {refTo(touchpointsOf(book, ask).front()->id)});
  book = withNewTouchpoint(book, ids, {ask, {}}, "Form").workbook;
  book = withScenarioText(book, ask, "Six fields.");
  REQUIRE(check(book).empty());

  const auto changes = changesIn(book, current, made.journey);
  REQUIRE(changes.size() == 5);
  CHECK(changes[0].kind == IdealChange::added);
  CHECK(changes[0].at == 1);
  CHECK(changes[0].ideal->title == "I follow");
  CHECK(changes[0].before->title == "I ask");
  CHECK(changes[1].kind == IdealChange::changed);
  CHECK(changes[1].at == 1);
  CHECK(changes[1].retitled);
  CHECK(changes[1].retold);
  CHECK(changes[1].more.at(0)->title == "Form");
  CHECK(changes[1].fewer.at(0)->title == "Phone");
  CHECK(changes[2].kind == IdealChange::removed);
  CHECK(changes[2].at == 2);
  CHECK(changes[3].kind == IdealChange::changed);  // in what is expected alone
  CHECK(changes[3].at == 3);
  CHECK(changes[3].retold);
  CHECK(changes[4].kind == IdealChange::moved);
  CHECK(changes[4].at == 4);
  CHECK(changes[4].before == nullptr);
}
