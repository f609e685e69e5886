// Rows that go elsewhere: beside themselves, into another journey, and into another file and back.
#include "klantreis/excerpt.h"

#include <algorithm>

#include "../random_workbook.h"
#include "catch.h"
#include "klantreis/check.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/json.h"
#include "klantreis/persona.h"
#include "klantreis/sample.h"
#include "klantreis/target_group.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

Workbook quote() { return findSample(samples(), "offerte").make(Language::english); }
Workbook blank() { return findSample(templates(), "leeg").make(Language::english); }
Id<Journey> journeyIn(const Workbook& workbook) { return journeysInOrder(workbook).front()->id; }

/// What the map says of an episode, without ids and ranks, and in no order: personas come along as they are
/// met.
std::vector<std::string> contentOf(const Workbook& workbook, Id<Episode> id) {
  const Episode& episode = require(workbook, id);
  const auto nameOf = [](const auto& table, const auto& ref) {
    return ref ? table.find(*ref)->name : std::string();
  };
  std::vector<std::string> said{episode.title, episode.duration, nameOf(workbook.actors, episode.department),
                                require(workbook, scenarioOf(id)).text};
  for (const Touchpoint* each : touchpointsOf(workbook, id)) {
    said.push_back(each->title + "|" + nameOf(workbook.channels, each->channel) + (each->crucial ? "!" : ""));
    for (const Remark& remark : workbook.remarks)
      if (remark.touchpoint == each->id) said.push_back(remark.text);
  }
  const auto ofIt = [&](const auto& row) { return row.episode == id; };
  for (const Gap* each : ranked(workbook.gaps, ofIt)) said.push_back(each->text);
  for (const Improvement* each : ranked(workbook.improvements, ofIt)) {
    said.push_back(each->title + nameOf(workbook.actors, each->owner));
    if (each->gap) said.push_back(require(workbook, *each->gap).text);
  }
  for (const Metric* each : ranked(workbook.metrics, ofIt)) {
    const Measurement* latest = latestMeasurement(workbook, each->id);
    said.push_back(each->name + (latest != nullptr ? std::to_string(latest->value) : ""));
  }
  const auto journey = *journeyOf(workbook, id);
  for (const Lane* lane : lanesOf(workbook, journey))
    for (const Cell& cell : workbook.cells)
      if (cell.lane == lane->id && cell.episode == id) said.push_back(lane->name + "|" + cell.text);
  for (const auto& [participant, persona] : participantsOf(workbook, journey))
    if (const Emotion* felt = shownEmotion(workbook, persona->id, id))
      said.push_back(persona->name + std::to_string(felt->score) + felt->feeling + felt->ownWord);
  std::sort(said.begin(), said.end());
  return said;
}

}  // namespace

TEST_CASE("an episode goes to another file and back without loss") {
  const Workbook from = quote();
  FixedIds ids("excerpt");
  for (const Episode* episode : episodesOf(from, journeyIn(from))) {
    const Excerpt taken = excerptOf(from, refTo(episode->id));
    REQUIRE(check(taken.workbook).empty());
    const Excerpt read{taken.row, json::fromText(json::textOf(taken.workbook), "clipboard")};
    const Workbook other = blank();
    const auto there = withExcerpt(other, ids, read, {.journey = journeyIn(other)});
    REQUIRE(there);
    CHECK(check(there->workbook).empty());
    const Id<Episode> copy = *asId<Episode>(there->row);
    auto expected = contentOf(from, episode->id);
    CHECK(contentOf(there->workbook, copy) == expected);

    const auto back = withExcerpt(from, ids, excerptOf(there->workbook, there->row),
                                  {.journey = journeyIn(from), .episode = episode->id});
    REQUIRE(back);
    CHECK(check(back->workbook).empty());
    CHECK(contentOf(back->workbook, *asId<Episode>(back->row)) == expected);
    CHECK(back->workbook.channels == from.channels);
    CHECK(back->workbook.actors == from.actors);
    CHECK(back->workbook.personas == from.personas);
    CHECK(back->workbook.lanes == from.lanes);
  }
}

TEST_CASE("cards of several episodes go on from the episode where they are put, as far as there are any") {
  const Workbook from = quote();
  FixedIds ids("several");
  const auto episodes = episodesOf(from, journeyIn(from));
  const auto cardIn = [&](std::size_t episode) {
    return refTo(touchpointsOf(from, episodes[episode]->id).front()->id);
  };
  const Excerpt taken = excerptOf(from, cardIn(0), {cardIn(2), cardIn(3)});
  REQUIRE(check(taken.workbook).empty());
  const auto read = excerptFrom(textOf(taken));
  REQUIRE(read);
  CHECK(read->row == taken.row);
  CHECK(read->others == taken.others);
  CHECK(read->workbook == taken.workbook);
  const auto put = withExcerpt(from, ids, *read, {.journey = journeyIn(from), .episode = episodes[5]->id});
  REQUIRE(put);
  REQUIRE(put->others.size() == 2);
  const auto episodeOfCard = [&](const RowRef& row) {
    return require(put->workbook, *asId<Touchpoint>(row)).episode;
  };
  CHECK(episodeOfCard(put->row) == episodes[5]->id);
  CHECK(episodeOfCard(put->others[0]) == episodes[6]->id);
  CHECK(episodeOfCard(put->others[1]) == episodes[6]->id);  // there is none after it
  CHECK(check(put->workbook).empty());
  CHECK_FALSE(withExcerpt(from, ids, *read, {.journey = journeyIn(from)}));
}

TEST_CASE("a persona of groups that are part of each other goes to another file with both") {
  FixedIds ids("groups");
  Workbook from = quote();
  const Id<Persona> persona = participantsOf(from, journeyIn(from)).front().second->id;
  const auto [withOne, one] = withNewSegment(from, ids, "Fitters with a van");
  const auto [withBoth, other] = withNewSegment(withOne, ids, "Fitters in the north");
  from = withField(withBoth, one, &Segment::partOf, other);
  from = withField(from, other, &Segment::partOf, one);
  from = withField(from, persona, &Persona::segment, one);
  const Workbook into = blank();
  const auto put = withExcerpt(into, ids, excerptOf(from, refTo(persona)), {.journey = journeyIn(into)});
  REQUIRE(put);
  CHECK(check(put->workbook).empty());
  const Segment& there = require(put->workbook, *require(put->workbook, *asId<Persona>(put->row)).segment);
  CHECK(there.name == "Fitters with a van");
  CHECK(require(put->workbook, *there.partOf).partOf == there.id);
}

TEST_CASE("a foreign list of what was copied is refused") {
  const Workbook from = quote();
  const auto episodes = episodesOf(from, journeyIn(from));
  const Excerpt taken = excerptOf(from, refTo(episodes[0]->id), {refTo(episodes[1]->id)});
  const std::string text = textOf(taken);
  const auto with = [&](const std::string& others) {
    const auto begin = text.find("\"others\": [") + 11;
    return text.substr(0, begin) + others + text.substr(text.find(']', begin));
  };
  REQUIRE(excerptFrom(text));
  for (const char* others : {"1", "{}", "{\"kind\": \"phase\", \"id\": \"x\"}",
                             "{\"kind\": \"episode\", \"id\": \"00000000-0000-4000-8000-000000000000\"}"})
    CHECK_FALSE(excerptFrom(with(others)));
}

TEST_CASE("a duplicate stands beside its original and says the same") {
  const Workbook before = quote();
  FixedIds ids("duplicate");
  const auto episodes = episodesOf(before, journeyIn(before));
  const PutExcerpt made = withDuplicate(before, ids, refTo(episodes[3]->id));
  const auto now = episodesOf(made.workbook, journeyIn(before));
  REQUIRE(now.size() == episodes.size() + 1);
  CHECK(refTo(now[4]->id) == made.row);
  CHECK(contentOf(made.workbook, now[4]->id) == contentOf(before, episodes[3]->id));
  CHECK(contentOf(made.workbook, now[3]->id) == contentOf(before, episodes[3]->id));

  const Id<Touchpoint> first = touchpointsOf(before, episodes[1]->id).front()->id;
  const PutExcerpt card = withDuplicate(before, ids, refTo(first));
  const auto cards = touchpointsOf(card.workbook, episodes[1]->id);
  REQUIRE(cards.size() == 4);
  CHECK(refTo(cards[1]->id) == card.row);
  CHECK(cards[1]->title == cards[0]->title);
  CHECK(cards[1]->channel == cards[0]->channel);
}

TEST_CASE("a persona's duplicate walks the same journeys and feels the same") {
  const Workbook before = quote();
  FixedIds ids("duplicate");
  const Id<Journey> journey = journeyIn(before);
  const Id<Persona> persona = participantsOf(before, journey).front().second->id;
  const PutExcerpt made = withDuplicate(before, ids, refTo(persona));
  const Id<Persona> copy = *asId<Persona>(made.row);
  CHECK(participantsOf(made.workbook, journey).size() == participantsOf(before, journey).size() + 1);
  for (const Episode* episode : episodesOf(before, journey))
    CHECK(shownEmotion(made.workbook, copy, episode->id)->score ==
          shownEmotion(before, persona, episode->id)->score);
}

TEST_CASE("a persona goes to another file with its traits, channels and target group") {
  RandomIds ids;
  const Workbook sample = quote();
  const Persona persona = *participantsOf(sample, journeyIn(sample)).front().second;
  auto [split, part] = withSegmentSplit(sample, ids, persona.segment.value(), "Installers in the north");
  const Workbook from = withField(split, persona.id, &Persona::segment, std::optional(part));

  const auto told = [&](const Workbook& workbook, const Persona& one) {
    std::vector<std::string> said;
    for (const Trait* each : traitsOf(workbook, one.id))
      said.push_back(each->from + std::to_string(each->value));
    for (const Channel* each : channelsOf(workbook, one.id)) said.push_back(each->name);
    std::sort(said.begin(), said.end());
    const Segment& group = require(workbook, one.segment.value());
    said.push_back(group.name + " of " + require(workbook, group.partOf.value()).name);
    for (const Criterion* each : criteriaOf(workbook, group.id))
      said.push_back(each->name + std::to_string(each->weight));
    return said;
  };
  const auto saidThere = told(from, require(from, persona.id));
  REQUIRE(saidThere.size() > 8);
  const Workbook into = blank();
  const Id<Episode> there = episodesOf(into, journeyIn(into)).front()->id;
  // By itself, and with an episode at which it feels something.
  for (const RowRef& row : {refTo(persona.id), refTo(episodesOf(from, journeyIn(from)).front()->id)}) {
    const auto put = withExcerpt(into, ids, excerptFrom(textOf(excerptOf(from, row))).value(),
                                 {.journey = journeyIn(into), .row = {}, .episode = there, .persona = {}});
    REQUIRE(put);
    CHECK(check(put->workbook).empty());
    const auto copies =
        ranked(put->workbook.personas, [&](const Persona& each) { return each.name == persona.name; });
    REQUIRE(copies.size() == 1);
    CHECK(told(put->workbook, *copies.front()) == saidThere);
  }
}

TEST_CASE("a score takes the place of another, with its word and what it rests on") {
  const Workbook before = quote();
  FixedIds ids("score");
  const Id<Journey> journey = journeyIn(before);
  const auto episodes = episodesOf(before, journey);
  const Id<Persona> from = participantsOf(before, journey)[0].second->id;
  const Id<Persona> to = participantsOf(before, journey)[1].second->id;
  const Emotion* felt = shownEmotion(before, from, episodes[3]->id);
  const Excerpt taken = excerptOf(before, refTo(felt->id));
  const auto there =
      withExcerpt(before, ids, taken, {.journey = journey, .episode = episodes[0]->id, .persona = to});
  REQUIRE(there);
  const Emotion* now = shownEmotion(there->workbook, to, episodes[0]->id);
  CHECK(now->score == felt->score);
  CHECK(now->feeling == felt->feeling);
  CHECK(now->layer == felt->layer);
  CHECK_FALSE(withExcerpt(before, ids, taken, {.journey = journey, .episode = episodes[0]->id}));
}

TEST_CASE("the scores of two personas without a name stay two") {
  Workbook before = quote();
  FixedIds ids("unnamed");
  const Id<Journey> journey = journeyIn(before);
  for (const auto& [walk, persona] : participantsOf(before, journey))
    before = withField(before, persona->id, &Persona::name, std::string());
  const Id<Episode> episode = episodesOf(before, journey)[2]->id;
  const auto scores = [](const Workbook& workbook, Id<Episode> at) {
    return std::count_if(workbook.emotions.begin(), workbook.emotions.end(),
                         [&](const Emotion& each) { return each.episode == at; });
  };
  REQUIRE(scores(before, episode) >= 2);
  const Workbook other = blank();
  const Excerpt taken = excerptOf(before, refTo(episode));
  const auto put = withExcerpt(other, ids, taken, {.journey = journeyIn(other)});
  REQUIRE(put);
  CHECK(scores(put->workbook, *asId<Episode>(put->row)) == scores(before, episode));
}

TEST_CASE("what nests without end is no excerpt") {
  const std::string deep(100'000, '[');
  CHECK_FALSE(excerptFrom(deep + std::string(100'000, ']')));
  CHECK_FALSE(excerptFrom("{\"kind\": \"episode\", \"workbook\": " + deep + std::string(100'000, ']') + "}"));
}

TEST_CASE("a lane goes to the ideal journey with its text at the counterparts") {
  const Workbook before = quote();
  FixedIds ids("lane");
  const auto journeys = journeysInOrder(before);
  REQUIRE(journeys.size() == 2);
  const auto lanes = lanesOf(before, journeys[0]->id);
  const auto lane = *std::find_if(lanes.begin(), lanes.end(), [&](const Lane* each) {
    return std::any_of(before.cells.begin(), before.cells.end(),
                       [&](const Cell& cell) { return cell.lane == each->id; });
  });
  const auto put = withExcerpt(before, ids, excerptOf(before, refTo(lane->id)), {.journey = journeys[1]->id});
  REQUIRE(put);
  CHECK(check(put->workbook).empty());
  std::size_t there = 0;
  for (const Cell& cell : before.cells) {
    if (cell.lane != lane->id) continue;
    for (const Episode* ideal : episodesOf(before, journeys[1]->id)) {
      if (ideal->pair != cell.episode) continue;
      CHECK(require(put->workbook, Id<Cell>{Schema<Cell>::derive({{}, *asId<Lane>(put->row), ideal->id, {}})})
                .text == cell.text);
      ++there;
    }
  }
  CHECK(there > 0);
}

TEST_CASE("any row of any workbook can be put into any of its journeys by the rules") {
  const std::uint32_t seed = GENERATE(range(1U, 40U));
  INFO("seed " << seed);
  const Workbook workbook = randomWorkbook(seed);
  FixedIds ids("law " + std::to_string(seed));
  forEachEntity([&]<class T>() {
    for (const T& row : tableOf<T>(workbook)) {
      const RowRef ref = refTo(row.id);
      if (!canExcerpt(workbook, ref)) continue;
      const Excerpt taken = excerptOf(workbook, ref);
      for (const Journey* journey : journeysInOrder(workbook)) {
        ExcerptSpot spot{.journey = journey->id};
        if (const auto all = episodesOf(workbook, journey->id); !all.empty()) spot.episode = all.back()->id;
        if (const auto put = withExcerpt(workbook, ids, taken, spot)) CHECK(check(put->workbook).empty());
      }
    }
  });
}

TEST_CASE("any row of any workbook can be duplicated and put elsewhere by the rules") {
  const std::uint32_t seed = GENERATE(range(1U, 40U));
  INFO("seed " << seed);
  const Workbook workbook = randomWorkbook(seed);
  const Workbook other = blank();
  const Id<Journey> journey = journeyIn(other);
  const Id<Episode> episode = episodesOf(other, journey).front()->id;
  const Id<Persona> persona = participantsOf(other, journey).front().second->id;
  FixedIds ids("law " + std::to_string(seed));
  forEachEntity([&]<class T>() {
    int left = 3;
    for (const T& row : tableOf<T>(workbook)) {
      const RowRef ref = refTo(row.id);
      if (!canExcerpt(workbook, ref) || left-- <= 0) continue;
      const Excerpt taken = excerptOf(workbook, ref);
      REQUIRE(check(taken.workbook).empty());
      const auto put =
          withExcerpt(other, ids, taken, {.journey = journey, .episode = episode, .persona = persona});
      REQUIRE(put);
      CHECK(check(put->workbook).empty());
      if constexpr (std::is_same_v<T, Emotion>) continue;
      const PutExcerpt twice = withDuplicate(workbook, ids, ref);
      CHECK(check(twice.workbook).empty());
      CHECK(without(twice.workbook, {twice.row}).episodes.size() == workbook.episodes.size());
    }
  });
}
