#include "klantreis/findings.h"

#include <algorithm>
#include <set>

#include "catch.h"
#include "klantreis/check.h"
#include "klantreis/figures.h"
#include "klantreis/reviews.h"
#include "klantreis/sample.h"
#include "random_workbook.h"

using namespace klantreis;

namespace {

constexpr Date day(int year, unsigned month, unsigned number) {
  return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{number}};
}
constexpr Date today = day(2026, 11, 23);

bool isThere(const Workbook& book, const RowRef& row) {
  bool found = false;
  withEntity(row.kind, [&]<class T>() { found = tableOf<T>(book).contains(Id<T>{row.uuid}); });
  return found;
}

/// The quote sample, whose first journey has an ideal.
struct QuotePair {
  [[nodiscard]] std::vector<MethodFinding> of(FindingKind kind) const {
    std::vector<MethodFinding> found = findings(book, journey, today);
    std::erase_if(found, [&](const MethodFinding& each) { return each.kind != kind; });
    return found;
  }
  /// At the current journey.
  [[nodiscard]] std::size_t count(FindingKind kind) const {
    const auto found = of(kind);
    return static_cast<std::size_t>(std::count_if(found.begin(), found.end(), [](const MethodFinding& each) {
      return each.step == natureOf(each.kind).step;
    }));
  }
  template <class T, class V>
  void set(Id<T> row, V T::*field, std::type_identity_t<V> value) {
    book = withField(book, row, field, std::move(value));
  }

  FixedIds ids{"findings"};
  Workbook book = findSample(samples(), "offerte").make(Language::english);
  Id<Journey> journey = journeysInOrder(book).front()->id;
  std::vector<const Episode*> episodes = episodesOf(book, journey);
  Id<Episode> fourth = episodes.at(3)->id;
};

}  // namespace

TEST_CASE("findings lead to rows that are there, in the order of the steps, the same from either of a pair") {
  std::size_t all = 0;
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    INFO("seed " << seed);
    const Workbook book = testing::randomWorkbook(seed);
    for (const Journey& journey : book.journeys) {
      const auto found = findings(book, journey.id, today);
      all += found.size();
      for (const MethodFinding& finding : found) {
        CHECK(isThere(book, finding.row));
        CHECK((!finding.persona || book.personas.contains(*finding.persona)));
      }
      CHECK(std::is_sorted(found.begin(), found.end(),
                           [](const MethodFinding& a, const MethodFinding& b) { return a.step < b.step; }));
      if (const auto other = counterpartOf(book, journey.id);
          other && counterpartOf(book, *other) == journey.id)
        CHECK(found == findings(book, *other, today));
      for (const PartState& state : partStates(found)) CHECK(state.met <= state.kinds);
    }
  }
  CHECK(all > 1000);
}

TEST_CASE("a blank journey is told what every step still needs, and a file without one nothing") {
  const Workbook blank = findSample(templates(), "leeg").make(Language::english);
  const auto found = findings(blank, blank.journeys.begin()->id, today);
  const auto states = partStates(found);
  for (std::size_t i = 0; i < states.size(); ++i) {
    CHECK((states.at(i).open > 0 || static_cast<MethodPart>(i) == MethodPart::plan));
    CHECK(states.at(i).met < states.at(i).kinds);
  }
  std::set<FindingKind> needed;
  for (const MethodFinding& finding : found)
    if (severityOf(finding) == Severity::needed) needed.insert(finding.kind);
  for (const FindingKind kind :
       {FindingKind::groupMissing, FindingKind::goalMissing, FindingKind::touchpointMissing,
        FindingKind::scenarioMissing, FindingKind::idealMissing, FindingKind::gapMissing,
        FindingKind::improvementMissing, FindingKind::reviewMissing})
    CHECK(needed.contains(kind));
  CHECK(findings({}, {}, today).empty());
}

TEST_CASE("the figures among the findings are those of the map, in steps of its scale") {
  const QuotePair quote;
  const auto valley = quote.of(FindingKind::valley);
  REQUIRE_FALSE(valley.empty());
  CHECK(valley.front().amounts == std::vector<std::int64_t>{-4000});
  CHECK(valley.front().row == refTo(quote.fourth));
  CHECK(valley.front().episode == 4);
  CHECK(severityOf(valley.front()) == Severity::fact);
  const auto gap = quote.of(FindingKind::painPleasureGap);
  CHECK(gap.front().amounts == std::vector<std::int64_t>{8000});
  const auto drop = quote.of(FindingKind::drop);
  CHECK(drop.front().amounts == std::vector<std::int64_t>{6000, 3000});
  CHECK(drop.front().row == refTo(quote.fourth));
  const auto share = evidenceShare(quote.book, quote.journey);
  CHECK(quote.count(FindingKind::scoreAssumed) == share.scores - share.evidenced);
  CHECK(quote.count(FindingKind::mostlyAssumed) == 0);
}

TEST_CASE("the figures among the findings go with the scores, and a flat curve has none") {
  QuotePair quote;
  const Id<Persona> first = participantsOf(quote.book, quote.journey).front().second->id;
  quote.book = withScore(quote.book, first, quote.episodes.back()->id, 60);
  const auto peakEnd = quote.of(FindingKind::peakEnd);
  REQUIRE_FALSE(peakEnd.empty());
  CHECK(peakEnd.front().persona == first);
  CHECK(peakEnd.front().amounts == std::vector<std::int64_t>{-500});  // of −4, the most intense, and 3
  for (const auto& [row, persona] : participantsOf(quote.book, quote.journey))
    for (const Episode* episode : quote.episodes)
      quote.book = withScore(quote.book, persona->id, episode->id, 40);
  for (const FindingKind kind : {FindingKind::valley, FindingKind::peak, FindingKind::drop,
                                 FindingKind::painPleasureGap, FindingKind::peakEnd}) {
    INFO("kind " << static_cast<int>(kind));
    CHECK(quote.count(kind) == 0);
  }
}

TEST_CASE("what is missing, vague or late in a map is found, and found no more when it is mended") {
  QuotePair quote;
  const auto appears = [&](FindingKind kind, std::size_t before, auto change) {
    INFO("kind " << static_cast<int>(kind));
    CHECK(quote.count(kind) == before);
    const Workbook kept = quote.book;
    change();
    CHECK(check(quote.book).empty());
    CHECK(quote.count(kind) == before + 1);
    quote.book = kept;
    CHECK(quote.count(kind) == before);
  };
  appears(FindingKind::goalMissing, 0, [&] { quote.set(quote.journey, &Journey::goal, ""); });
  appears(FindingKind::scopeMissing, 0, [&] { quote.set(quote.journey, &Journey::scope, ""); });
  appears(FindingKind::groupMissing, 0, [&] { quote.set(quote.journey, &Journey::segment, std::nullopt); });
  appears(FindingKind::groupVague, 0, [&] {
    const Id<Segment> group = *require(quote.book, quote.journey).segment;
    quote.set(group, &Segment::name, "Installers");
    quote.set(group, &Segment::description, "");
  });
  appears(FindingKind::criteriaMissing, 0, [&] {
    for (const Criterion& each : Table<Criterion>(quote.book.criteria))
      quote.set(each.id, &Criterion::name, "");
  });
  appears(FindingKind::personaMissing, 0, [&] {
    for (const auto& [row, persona] : participantsOf(quote.book, quote.journey))
      quote.book = without(quote.book, {refTo(row->id)});
  });
  appears(FindingKind::emotionMissing, 0, [&] {
    const Id<Persona> persona = participantsOf(quote.book, quote.journey).front().second->id;
    for (const Emotion& each : Table<Emotion>(quote.book.emotions))
      if (each.persona == persona && each.episode == quote.fourth)
        quote.book = without(quote.book, {refTo(each.id)});
  });
  appears(FindingKind::tooFewEpisodes, 0, [&] {
    for (const std::size_t place : {0U, 1U, 2U})
      quote.book = without(quote.book, {refTo(quote.episodes.at(place)->id)});
  });
  appears(FindingKind::targetMissed, quote.count(FindingKind::targetMissed), [&] {
    for (const Metric& each : Table<Metric>(quote.book.metrics))
      if (each.name == "On time") quote.set(each.id, &Metric::target, 99'000);
  });
  appears(FindingKind::titleNotFirstPerson, 0,
          [&] { quote.set(quote.fourth, &Episode::title, "My quote is late"); });
  appears(FindingKind::scenarioMissing, 0, [&] {
    quote.book = withRow(quote.book, Scenario{.id = scenarioOf(quote.fourth), .expectation = "Two days"});
  });
  appears(FindingKind::touchpointMissing, 0, [&] {
    std::vector<RowRef> rows;
    for (const Touchpoint* each : touchpointsOf(quote.book, quote.fourth)) rows.push_back(refTo(each->id));
    quote.book = without(quote.book, rows);
  });
  appears(FindingKind::tooManyEpisodes, 0, [&] {
    quote.book =
        withNewEpisode(quote.book, quote.ids, {require(quote.book, quote.fourth).phase, {}}, {}).workbook;
  });
  appears(FindingKind::reviewOverdue, 0,
          [&] { quote.set(quote.journey, &Journey::nextReview, day(2026, 11, 22)); });
  appears(FindingKind::lowWithoutGap, quote.count(FindingKind::lowWithoutGap), [&] {
    std::vector<RowRef> rows;
    for (const Gap& gap : quote.book.gaps)
      if (gap.episode == quote.fourth || require(quote.book, gap.episode).pair == quote.fourth)
        rows.push_back(refTo(gap.id));
    REQUIRE_FALSE(rows.empty());
    quote.book = without(quote.book, rows);
  });
}

TEST_CASE("touchpoints, channels and promises that hurt are found where they stand") {
  QuotePair quote;
  const Touchpoint touchpoint = *touchpointsOf(quote.book, quote.fourth).front();
  const std::size_t low = quote.count(FindingKind::crucialLow);
  quote.set(touchpoint.id, &Touchpoint::crucial, true);
  const auto found = quote.of(FindingKind::crucialLow);
  REQUIRE(found.size() > low);
  const auto own = std::find_if(found.begin(), found.end(),
                                [&](const MethodFinding& each) { return each.row == refTo(touchpoint.id); });
  REQUIRE(own != found.end());
  CHECK(own->amounts == std::vector<std::int64_t>{-4000});
  Emotion felt{.id = {}, .persona = *own->persona, .episode = quote.fourth, .touchpoint = touchpoint.id};
  felt.score = 20;
  felt.id = {Schema<Emotion>::derive(felt)};
  quote.book = withRow(quote.book, felt);
  for (const MethodFinding& each : quote.of(FindingKind::crucialLow))
    CHECK((each.row != refTo(touchpoint.id) || each.persona != own->persona));

  auto [book, channel] = withNewChannel(quote.book, quote.ids, "Fax");
  quote.book = withField(withField(book, channel, &Channel::used, false), touchpoint.id, &Touchpoint::channel,
                         std::optional(channel));
  REQUIRE(quote.count(FindingKind::channelUnused) == 1);
  CHECK(quote.of(FindingKind::channelUnused).front().row == refTo(touchpoint.id));
  const Remark promise{.id = quote.ids.make<Remark>(),
                       .episode = quote.fourth,
                       .kind = RemarkKind::promise,
                       .text = "Within two days",
                       .broken = true};
  quote.book = withRow(quote.book, promise);
  CHECK(quote.of(FindingKind::promiseBroken).front().name == "Within two days");
}

TEST_CASE("a plan is told what nobody owns, what is late and what was never measured") {
  QuotePair quote;
  auto [book, gap] = withNewGap(quote.book, quote.ids, quote.fourth, "Nobody calls back");
  quote.book = book;
  CHECK(quote.of(FindingKind::gapOpen).back().row == refTo(gap));
  const std::size_t open = quote.count(FindingKind::gapOpen);
  auto [more, made] = withNewImprovement(quote.book, quote.ids, {quote.fourth, gap}, "We call");
  quote.book = more;
  const Id<Improvement> improvement = made;
  CHECK(quote.count(FindingKind::gapOpen) == open - 1);
  const auto says = [&](FindingKind kind) {
    const auto found = quote.of(kind);
    return std::any_of(found.begin(), found.end(),
                       [&](const MethodFinding& each) { return each.row == refTo(improvement); });
  };
  CHECK(says(FindingKind::ownerMissing));
  CHECK(says(FindingKind::deadlineMissing));
  CHECK(says(FindingKind::aimMissing));
  CHECK(says(FindingKind::weightMissing));
  quote.set(improvement, &Improvement::impact, 80);
  CHECK_FALSE(says(FindingKind::weightMissing));
  for (const Aim& aim : Table<Aim>(quote.book.aims)) quote.book = without(quote.book, {refTo(aim.id)});
  CHECK_FALSE(says(FindingKind::aimMissing));  // there is none to serve
  quote.set(improvement, &Improvement::starts, day(2026, 12, 1));
  quote.set(improvement, &Improvement::due, day(2026, 11, 1));
  CHECK(says(FindingKind::deadlineBeforeStart));
  CHECK(says(FindingKind::overdue));
  quote.set(improvement, &Improvement::status, Status::done);
  CHECK_FALSE(says(FindingKind::overdue));
  CHECK(says(FindingKind::resultMissing));
  quote.set(improvement, &Improvement::result, "They know within a day");
  CHECK_FALSE(says(FindingKind::resultMissing));
  quote.book = withRow(quote.book, Aim{.id = quote.ids.make<Aim>(), .name = "Grow"});
  CHECK(says(FindingKind::aimMissing));
}

TEST_CASE("what has no name yet is found, and so is an ideal that is still the current journey") {
  QuotePair quote;
  CHECK(quote.of(FindingKind::journeyUnnamed).empty());
  CHECK(quote.of(FindingKind::personaUnnamed).empty());
  CHECK(quote.of(FindingKind::episodeUnnamed).empty());
  CHECK(quote.of(FindingKind::idealUnchanged).empty());
  const Id<Persona> persona = participantsOf(quote.book, quote.journey).front().second->id;
  quote.set(quote.journey, &Journey::title, "");
  quote.set(persona, &Persona::name, "");
  quote.set(quote.fourth, &Episode::title, "");
  CHECK(quote.of(FindingKind::journeyUnnamed).front().row == refTo(quote.journey));
  CHECK(quote.of(FindingKind::personaUnnamed).front().row == refTo(persona));
  CHECK(quote.of(FindingKind::episodeUnnamed).front().row == refTo(quote.fourth));
  quote.book = without(quote.book, {refTo(*counterpartOf(quote.book, quote.journey))});
  const auto [same, ideal] = withIdealOf(quote.book, quote.ids, quote.journey);
  quote.book = same;
  CHECK(quote.of(FindingKind::idealUnchanged).front().row == refTo(ideal));
  quote.book = withScore(quote.book, persona, episodesOf(quote.book, ideal).back()->id, 10);
  CHECK(quote.of(FindingKind::idealUnchanged).empty());
}

TEST_CASE("a curve that is not complete yet does not end badly, and nothing said is no gap") {
  QuotePair quote;
  for (const Gap& gap : Table<Gap>(quote.book.gaps)) quote.book = without(quote.book, {refTo(gap.id)});
  CHECK_FALSE(quote.of(FindingKind::gapMissing).empty());
  auto [empty, gap] = withNewGap(quote.book, quote.ids, quote.fourth, "");
  quote.book = empty;
  CHECK_FALSE(quote.of(FindingKind::gapMissing).empty());
  quote.set(gap, &Gap::text, "Nobody calls back");
  CHECK(quote.of(FindingKind::gapMissing).empty());
  const Id<Persona> persona = participantsOf(quote.book, quote.journey).front().second->id;
  const Id<Episode> last = quote.episodes.back()->id;
  const std::size_t before = quote.count(FindingKind::endNotPositive);
  quote.book = withScore(quote.book, persona, last, -20);
  CHECK(quote.count(FindingKind::endNotPositive) == before + 1);
  quote.book = withoutEmotion(quote.book, persona, last);
  quote.book = withScore(quote.book, persona, quote.episodes.at(quote.episodes.size() - 2)->id, -20);
  CHECK(quote.count(FindingKind::endNotPositive) == before);
}

TEST_CASE("an ideal without a dip and one that ends low are found in the ideal journey") {
  QuotePair quote;
  const Id<Journey> ideal = *counterpartOf(quote.book, quote.journey);
  const Id<Persona> persona = participantsOf(quote.book, ideal).front().second->id;
  const auto episodes = episodesOf(quote.book, ideal);
  for (const Episode* episode : episodes) quote.book = withScore(quote.book, persona, episode->id, 60);
  const auto smooth = quote.of(FindingKind::idealWithoutDip);
  REQUIRE_FALSE(smooth.empty());
  CHECK(smooth.front().step == MethodStep::ideal);
  CHECK(smooth.front().persona == persona);
  quote.book = withScore(quote.book, persona, episodes.back()->id, -20);
  CHECK(quote.of(FindingKind::idealWithoutDip).size() == smooth.size() - 1);
  CHECK(quote.of(FindingKind::endNotPositive).back().row == refTo(episodes.back()->id));
}

TEST_CASE("a title is in the customer's voice when it begins with I, in Dutch with Ik") {
  for (const char* title : {"I ask for a quote", "I’m late", "I", "i wait"})
    CHECK(isFirstPerson(title, Language::english));
  for (const char* title : {"", "In the shop", "My quote", "Ik vraag", "Ísland"})
    CHECK_FALSE(isFirstPerson(title, Language::english));
  for (const char* title : {"Ik vraag een offerte aan", "ik wacht"})
    CHECK(isFirstPerson(title, Language::dutch));
  for (const char* title : {"Ikea bellen", "Mijn offerte", "I wait", "Ik\xC3\xA9"})
    CHECK_FALSE(isFirstPerson(title, Language::dutch));
}

TEST_CASE("a review stands in the log, makes the episodes fresh and sets the day of the next") {
  QuotePair quote;
  CHECK(monthsAfter(day(2026, 1, 31), 1) == day(2026, 2, 28));
  CHECK(monthsAfter(day(2026, 11, 23), 3) == day(2027, 2, 23));
  CHECK(monthsAfter(day(2999, 12, 31), 2).ok());
  const auto [book, review] =
      withReview(quote.book, quote.ids, quote.journey, {.date = today, .who = "Anna"});
  quote.book = book;
  CHECK(check(book).empty());
  REQUIRE(reviewsOf(book, quote.journey).size() == 2);  // with that of the sample
  CHECK(require(book, review).who == "Anna");
  const Journey& journey = require(book, quote.journey);
  CHECK(journey.nextReview == day(2026, 12, 23));
  const Episode& episode = require(book, quote.fourth);
  CHECK(episode.reviewed == today);
  CHECK_FALSE(isStale(journey, episode, day(2026, 12, 23)));
  CHECK(isStale(journey, episode, day(2026, 12, 24)));
  CHECK(quote.count(FindingKind::reviewMissing) == 0);
  const auto late = findings(book, quote.journey, day(2026, 12, 24));
  const auto of = [&](FindingKind kind) {
    return std::count_if(late.begin(), late.end(),
                         [&](const MethodFinding& each) { return each.kind == kind; });
  };
  CHECK(of(FindingKind::reviewOverdue) == 1);
  CHECK(of(FindingKind::episodeStale) == 7);
  quote.set(quote.journey, &Journey::reviewInterval, 0);
  quote.set(quote.journey, &Journey::nextReview, std::nullopt);
  CHECK(nextReviewOf(quote.book, require(quote.book, quote.journey)) == std::nullopt);
  CHECK_FALSE(isStale(require(quote.book, quote.journey), episode, day(2027, 12, 24)));
}

TEST_CASE("a review of long ago and a day that was planned later change no newer ones") {
  QuotePair quote;
  const Episode before = require(quote.book, quote.fourth);
  quote.set(quote.fourth, &Episode::reviewed, today);
  quote.set(quote.journey, &Journey::nextReview, day(2027, 6, 1));
  const auto [book, review] = withReview(quote.book, quote.ids, quote.journey, {.date = day(2026, 2, 1)});
  CHECK(require(book, quote.fourth).reviewed == today);
  CHECK(require(book, quote.journey).nextReview == day(2027, 6, 1));
  quote.set(quote.journey, &Journey::reviewInterval, 0);
  const Workbook now = withReview(quote.book, quote.ids, quote.journey, {.date = today}).workbook;
  CHECK(require(now, quote.journey).nextReview == day(2027, 6, 1));
  quote.set(quote.journey, &Journey::nextReview, day(2026, 10, 1));
  const Workbook past = withReview(quote.book, quote.ids, quote.journey, {.date = today}).workbook;
  CHECK_FALSE(require(past, quote.journey).nextReview);
}

TEST_CASE("a crucial touchpoint that is felt below zero is found in the ideal journey too") {
  QuotePair quote;
  const auto inIdeal = [&] {
    const auto found = quote.of(FindingKind::crucialLow);
    return std::count_if(found.begin(), found.end(),
                         [](const MethodFinding& each) { return each.step == MethodStep::ideal; });
  };
  REQUIRE(inIdeal() > 0);
  const Id<Journey> ideal = *counterpartOf(quote.book, quote.journey);
  for (const Episode* episode : episodesOf(quote.book, ideal))
    for (const auto& [participant, persona] : participantsOf(quote.book, ideal))
      quote.book = withScore(quote.book, persona->id, episode->id, 40);
  CHECK(inIdeal() == 0);
}

TEST_CASE("a score that is said to come from customers asks for the evidence, here or for the journey") {
  QuotePair quote;
  const auto unfounded = [&] { return quote.count(FindingKind::scoreUnfounded); };
  std::vector<RowRef> all;
  for (const Evidence& each : quote.book.evidence) all.push_back(refTo(each.id));
  quote.book = without(quote.book, all);
  const EvidenceShare share = evidenceShare(quote.book, quote.journey);
  REQUIRE(share.evidenced > 2);
  CHECK(unfounded() == share.evidenced);
  const auto felt = quote.of(FindingKind::scoreUnfounded).front();
  const auto heard = withNewEvidence(quote.book, quote.ids, quote.journey, Id<Episode>{felt.row.uuid});
  quote.book = withField(heard.workbook, heard.id, &Evidence::persona, felt.persona);
  CHECK(unfounded() == share.evidenced);
  CHECK(evidenceCounts(quote.book, quote.journey).empty());
  quote.set(heard.id, &Evidence::text, "They called twice");
  CHECK(unfounded() == share.evidenced - 1);
  CHECK(evidenceCounts(quote.book, quote.journey).front().second == 1);
  const auto seen = withNewEvidence(quote.book, quote.ids, quote.journey, std::nullopt);
  quote.book = seen.workbook;
  CHECK(unfounded() == share.evidenced - 1);
  quote.set(seen.id, &Evidence::address, "https://example.org/report");
  CHECK(unfounded() == 0);
}
