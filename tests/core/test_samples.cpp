#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "klantreis/check.h"
#include "klantreis/diff.h"
#include "klantreis/edit.h"
#include "klantreis/emotion_wheel.h"
#include "klantreis/error.h"
#include "klantreis/figures.h"
#include "klantreis/findings.h"
#include "klantreis/sample.h"
#include "klantreis/stages.h"

using namespace klantreis;

namespace {

std::vector<SampleInfo> everySample() {
  std::vector<SampleInfo> all(samples().begin(), samples().end());
  all.insert(all.end(), templates().begin(), templates().end());
  return all;
}

Workbook sample(std::string_view name, Language language = Language::english) {
  return findSample(samples(), name).make(language);
}

const Journey& firstJourney(const Workbook& workbook) { return *journeysInOrder(workbook).front(); }

std::vector<std::int64_t> stepsOf(const Workbook& workbook, const Curve& curve) {
  std::vector<std::int64_t> steps;
  for (const Emotion* emotion : curve.points)
    steps.push_back(toScale(firstJourney(workbook).scale, emotion->score));
  return steps;
}

bool startsWithI(const std::string& title, Language language) {
  return title.starts_with(language == Language::dutch ? "Ik " : "I ");
}

/// The names of the fields that may differ between the languages.
template <class T>
std::set<std::string_view> wordedFields() {
  std::set<std::string_view> names;
  forEachField<T>([&](const auto& field) {
    if constexpr (std::is_same_v<decltype(field.member), std::string T::*>) names.insert(field.name);
  });
  names.erase("feeling");
  names.erase("unit");
  if (std::is_same_v<T, Journey>) names.insert("language");
  return names;
}

template <class T>
void checkSameButForWords(const Workbook& a, const Workbook& b) {
  REQUIRE(tableOf<T>(a).size() == tableOf<T>(b).size());
  const std::set<std::string_view> allowed = wordedFields<T>();
  for (const T& row : tableOf<T>(a)) {
    INFO(Schema<T>::name << ' ' << row.id.text());
    const T* other = tableOf<T>(b).find(row.id);
    REQUIRE(other != nullptr);
    for (const std::string_view field : fieldsThatDiffer(row, *other)) {
      INFO(field);
      CHECK(allowed.contains(field));
    }
  }
}

}  // namespace

TEST_CASE("every sample and template obeys the rules, in both languages") {
  for (const SampleInfo& info : everySample()) {
    for (const Language language : {Language::english, Language::dutch}) {
      const std::vector<Problem> problems = check(info.make(language));
      for (const Problem& problem : problems) UNSCOPED_INFO(info.name << ": " << problem.error.what());
      CHECK(problems.empty());
    }
  }
}

TEST_CASE("a sample has the same ids and the same structure every time and in both languages") {
  for (const SampleInfo& info : everySample()) {
    INFO(info.name);
    const Workbook english = info.make(Language::english);
    const Workbook dutch = info.make(Language::dutch);
    CHECK(english == info.make(Language::english));
    CHECK_FALSE(english == dutch);
    forEachEntity([&]<class T>() { checkSameButForWords<T>(english, dutch); });
  }
}

TEST_CASE("two samples share no ids") {
  const Workbook quote = sample("offerte");
  for (const Episode& episode : sample("huiskoper").episodes)
    CHECK_FALSE(quote.episodes.contains(episode.id));
}

TEST_CASE("titles in samples are in the customer's voice") {
  for (const SampleInfo& info : everySample()) {
    for (const Language language : {Language::english, Language::dutch}) {
      const Workbook workbook = info.make(language);
      for (const Journey& journey : workbook.journeys) {
        INFO(journey.title);
        CHECK((journey.title.empty() || startsWithI(journey.title, language)));
      }
      for (const Episode& episode : workbook.episodes) {
        INFO(episode.title);
        CHECK((episode.title.empty() || startsWithI(episode.title, language)));
      }
    }
  }
}

TEST_CASE("samples use feelings of the wheel, on the side of zero where the score is") {
  for (const SampleInfo& info : everySample()) {
    for (const Emotion& emotion : info.make(Language::english).emotions) {
      INFO(info.name << ": " << emotion.feeling << ' ' << emotion.score);
      CHECK(emotion.feeling.empty() != emotion.ownWord.empty());
      if (emotion.feeling.empty()) continue;
      const Feeling* feeling = findFeeling(emotion.feeling);
      REQUIRE(feeling != nullptr);
      CHECK(feeling->score * emotion.score >= 0);
      CHECK(std::abs(feeling->score - emotion.score) <= 20);
    }
  }
}

TEST_CASE("the quote sample has the counts of its map") {
  const Workbook workbook = sample("offerte");
  const Journey& current = firstJourney(workbook);
  CHECK(current.title == "I request a quote for 40 heat pumps");
  CHECK_FALSE(current.idealOf);
  CHECK(phasesOf(workbook, current.id).size() == 4);
  CHECK(countsOf(workbook, current.id).episodes == 7);
  CHECK(countsOf(workbook, current.id).touchpoints == 15);
  CHECK(participantsOf(workbook, current.id).size() == 2);
  CHECK(workbook.gaps.size() == 6);
  CHECK(workbook.improvements.size() == 5);
  CHECK(workbook.metrics.size() == 6);
  REQUIRE(workbook.paths.size() == 1);
  CHECK(workbook.paths.begin()->share == 18);
  for (const Touchpoint& touchpoint : workbook.touchpoints) CHECK(touchpoint.channel);
}

TEST_CASE("the quote sample gives the figures that its map shows") {
  const Workbook workbook = sample("offerte");
  const Journey& current = firstJourney(workbook);
  const std::vector<Curve> curves = shownCurves(workbook, current.id);
  REQUIRE(curves.size() == 2);
  CHECK(stepsOf(workbook, curves[0]) == std::vector<std::int64_t>{-2, 1, 2, -4, 2, 3, 4});
  const Moments moments = momentsOf(curves[0]);
  CHECK(moments.valley->episode == 3);
  CHECK(moments.peak->episode == 6);
  CHECK(moments.end->episode == 6);
  CHECK(moments.drop->first.episode == 2);
  CHECK(moments.drop->second.episode == 3);
  CHECK(curves[0].points[2]->score - curves[0].points[3]->score == fromScale(current.scale, 6));
  CHECK(evidenceShare(workbook, current.id).scores == 14);
  CHECK(evidenceShare(workbook, current.id).percent() == 71);
  CHECK(evidenceCounts(workbook, current.id) ==
        std::vector<std::pair<EvidenceKind, std::int64_t>>{
            {EvidenceKind::interview, 12}, {EvidenceKind::clientArena, 1}, {EvidenceKind::survey, 3}});
}

TEST_CASE("the ideal quote journey is paired episode by episode and scores as asked") {
  const Workbook workbook = sample("offerte");
  const Id<Journey> current = firstJourney(workbook).id;
  const auto ideal = counterpartOf(workbook, current);
  REQUIRE(ideal);
  const auto now = episodesOf(workbook, current);
  const auto then = episodesOf(workbook, *ideal);
  REQUIRE(now.size() == then.size());
  for (std::size_t i = 0; i < now.size(); ++i) CHECK(then[i]->pair == now[i]->id);
  const std::vector<Curve> curves = shownCurves(workbook, *ideal);
  CHECK(stepsOf(workbook, curves[0]) == std::vector<std::int64_t>{1, 3, 4, -1, 3, 4, 5});
}

TEST_CASE("the quote sample's improvements stand in the matrix as drawn, one without an owner") {
  const Workbook workbook = sample("offerte");
  std::vector<std::pair<std::string, Quadrant>> drawn;
  for (const Improvement* improvement :
       ranked(workbook.improvements, [](const Improvement&) { return true; })) {
    drawn.emplace_back(improvement->title, quadrantOf(*improvement).value());
    CHECK(improvement->gap.has_value());
    CHECK(improvement->owner.has_value() == (improvement->title != "Quote status page"));
  }
  CHECK(drawn ==
        std::vector<std::pair<std::string, Quadrant>>{{"Six-field form", Quadrant::quickWin},
                                                      {"Show stock and lead time", Quadrant::quickWin},
                                                      {"Quote status page", Quadrant::bigProject},
                                                      {"Reference sheet", Quadrant::fillIn},
                                                      {"Report on time", Quadrant::fillIn}});
}

TEST_CASE("the quote sample shows the whole way from a gap to what its improvement brought") {
  const Workbook workbook = sample("offerte");
  const auto done =
      ranked(workbook.improvements, [](const Improvement& each) { return each.status == Status::done; });
  REQUIRE(done.size() == 1);
  const Improvement& improvement = *done.front();
  CHECK(require(workbook, improvement.gap.value()).text == "Three quotes required");
  CHECK(require(workbook, improvement.gap.value()).episode == improvement.episode);
  CHECK(require(workbook, improvement.aim.value()).name == "Orders within two weeks");
  CHECK(require(workbook, improvement.aim.value()).kind == AimKind::businessGoal);
  CHECK(require(workbook, improvement.owner.value()).name == "Sales");
  CHECK(improvement.starts < improvement.due);
  CHECK(improvement.announced);
  CHECK(improvement.before.value() == fromScale(firstJourney(workbook).scale, 1));
  CHECK(improvement.after.value() == fromScale(firstJourney(workbook).scale, 2));
  CHECK_FALSE(improvement.result.empty());
  const Date today = *parseDate("2026-11-23");
  for (const MethodFinding& each : findings(workbook, firstJourney(workbook).id, today)) {
    CHECK(each.row != refTo(improvement.id));
    CHECK(each.row != refTo(*improvement.gap));
  }
}

TEST_CASE("the house buyer takes twenty steps with two loops, four variants and one optional step") {
  const Workbook workbook = sample("huiskoper");
  const Journey& journey = firstJourney(workbook);
  const auto episodes = episodesOf(workbook, journey.id);
  REQUIRE(episodes.size() == 20);
  CHECK(phasesOf(workbook, journey.id).size() == 5);
  const auto numberOf = [&](Id<Episode> id) {
    return 1 + std::find_if(episodes.begin(), episodes.end(), [&](auto* e) { return e->id == id; }) -
           episodes.begin();
  };
  std::set<std::pair<std::ptrdiff_t, std::ptrdiff_t>> loops;
  std::ptrdiff_t alternatives = 0;
  for (const Path& path : workbook.paths) {
    if (journeyOf(workbook, path.from) != journey.id) continue;
    if (path.kind == PathKind::loop) loops.emplace(numberOf(path.from), numberOf(*path.to));
    if (path.kind == PathKind::alternative && numberOf(path.from) == 11) ++alternatives;
  }
  CHECK(loops == std::set<std::pair<std::ptrdiff_t, std::ptrdiff_t>>{{10, 6}, {20, 17}});
  CHECK(alternatives == 4);
  for (const Episode* episode : episodes) {
    INFO(episode->title);
    CHECK(episode->optional == (numberOf(episode->id) == 5));
    CHECK(episode->purchase == (numberOf(episode->id) == 13));
    const std::size_t touchpoints = touchpointsOf(workbook, episode->id).size();
    CHECK(touchpoints >= 2);
    CHECK(touchpoints <= 4);
    CHECK_FALSE(workbook.scenarios.find(scenarioOf(episode->id))->text.empty());
  }
}

TEST_CASE("the house buyer says at which stage of AIDA the bank and the painter are, step by step") {
  const Workbook workbook = sample("huiskoper");
  const Journey& journey = firstJourney(workbook);
  const auto episodes = episodesOf(workbook, journey.id);
  using Stages = std::vector<std::pair<std::size_t, std::string>>;
  const auto stagesOf = [&](std::string_view supplier) {
    Stages stages;
    for (const Lane* lane : lanesOf(workbook, journey.id)) {
      if (lane->kind != LaneKind::stages || !lane->shown) continue;
      const Actor& actor = require(workbook, lane->department.value());
      CHECK(actor.kind == ActorKind::supplier);
      for (std::size_t i = 0; i < episodes.size() && actor.name == supplier; ++i)
        if (const auto stage = stageAt(workbook, {lane->id, episodes[i]->id}); !stage.empty())
          stages.emplace_back(i + 1, stage);
    }
    return stages;
  };
  CHECK(stagesOf("Bank") == Stages{{5, "Attention"}, {11, "Interest"}, {13, "Desire"}, {14, "Action"}});
  CHECK(stagesOf("Painter") ==
        Stages{{17, "Attention, interest"}, {18, "Desire"}, {19, "Action"}, {20, "Attention again"}});
}

TEST_CASE("the house buyer's scores are complete and assumed") {
  const Workbook workbook = sample("huiskoper");
  const EvidenceShare share = evidenceShare(workbook, firstJourney(workbook).id);
  CHECK(share.scores == 40);
  CHECK(share.evidenced == 0);
}

TEST_CASE("the house buyer's ideal journey pairs every step, and is better without being perfect") {
  const Workbook workbook = sample("huiskoper");
  const auto current = episodesOf(workbook, firstJourney(workbook).id);
  const auto ideal = counterpartOf(workbook, firstJourney(workbook).id);
  REQUIRE(ideal);
  const auto episodes = episodesOf(workbook, *ideal);
  REQUIRE(episodes.size() == current.size());
  for (std::size_t i = 0; i < episodes.size(); ++i) CHECK(episodes[i]->pair == current[i]->id);
  for (const Curve& curve : shownCurves(workbook, *ideal)) {
    const Moments moments = momentsOf(curve);
    CHECK(moments.valley->emotion->score < 0);
    CHECK(moments.end->emotion->score > 0);
    for (std::size_t i = 0; i < episodes.size(); ++i) {
      INFO(episodes[i]->title);
      const Emotion* before = shownEmotion(workbook, curve.persona, current[i]->id);
      CHECK(curve.points[i]->score >= before->score);
    }
  }
}

TEST_CASE("funda.nl is one channel, used at several steps of the house buyer") {
  const Workbook workbook = sample("huiskoper");
  const auto funda = std::find_if(workbook.channels.begin(), workbook.channels.end(),
                                  [](const Channel& channel) { return channel.name == "funda.nl"; });
  REQUIRE(funda != workbook.channels.end());
  CHECK(std::count_if(workbook.touchpoints.begin(), workbook.touchpoints.end(),
                      [&](const Touchpoint& touchpoint) {
                        return touchpoint.channel == funda->id &&
                               journeyOf(workbook, touchpoint.episode) == firstJourney(workbook).id;
                      }) == 3);
}

TEST_CASE("the templates hold no word that must be deleted first") {
  for (const SampleInfo& each : templates()) {
    const Workbook workbook = each.make(Language::dutch);
    INFO(each.name);
    CHECK(workbook.personas.size() == 1);
    CHECK(workbook.personas.begin()->name.empty());
    CHECK(workbook.personas.begin()->description.empty());
    for (const Scenario& scenario : workbook.scenarios) CHECK(scenario.text.empty());
    for (const Emotion& emotion : workbook.emotions) CHECK(emotion.layer == Layer::assumed);
    const std::size_t found = workbook.gaps.size() + workbook.improvements.size() + workbook.metrics.size() +
                              workbook.evidence.size() + workbook.remarks.size();
    CHECK(found == 0);
  }
  const Workbook blank = findSample(templates(), "leeg").make(Language::dutch);
  CHECK(blank.journeys.begin()->title.empty());
  REQUIRE(blank.episodes.size() == 1);
  CHECK(blank.episodes.begin()->title.empty());
  CHECK(blank.touchpoints.size() + blank.emotions.size() + blank.cells.size() == 0);
}

TEST_CASE(
    "a template but the blank one has contacts at every episode, a feeling too, and a valley to work on") {
  for (const SampleInfo& each : templates().subspan(1)) {
    INFO(each.name);
    const Workbook workbook = each.make(Language::english);
    for (const Episode& episode : workbook.episodes) {
      INFO(episode.title);
      const auto touchpoints = touchpointsOf(workbook, episode.id);
      CHECK_FALSE(touchpoints.empty());
      for (const Touchpoint* touchpoint : touchpoints) CHECK(touchpoint->channel);
      CHECK(shownEmotion(workbook, workbook.personas.begin()->id, episode.id) != nullptr);
    }
    const Curve curve = shownCurves(workbook, firstJourney(workbook).id).at(0);
    const Moments moments = momentsOf(curve);
    CHECK(moments.valley->emotion->score < 0);
    CHECK(moments.peak->emotion->score > 0);
    for (const Channel& channel : workbook.channels)
      CHECK(std::any_of(workbook.touchpoints.begin(), workbook.touchpoints.end(),
                        [&](const Touchpoint& touchpoint) { return touchpoint.channel == channel.id; }));
  }
}

TEST_CASE("the experience map has principles, thoughts, channels and room for chances over its phases") {
  const Workbook workbook = findSample(templates(), "belevingskaart").make(Language::english);
  const Id<Journey> journey = firstJourney(workbook).id;
  CHECK(phasesOf(workbook, journey).size() == 3);
  std::vector<std::string> lanes;
  for (const Lane* lane : lanesOf(workbook, journey)) {
    if (lane->kind != LaneKind::text) continue;
    lanes.push_back(lane->name);
    for (const Episode* episode : episodesOf(workbook, journey)) {
      INFO(lane->name << " at " << episode->title);
      const Cell* cell = cellAt(workbook, lane->id, episode->id);
      CHECK((cell != nullptr && !cell->text.empty()) == (lane->name != "Opportunities"));
    }
  }
  CHECK(lanes == std::vector<std::string>{"Guiding principles", "Thoughts", "Channels", "Opportunities"});
  CHECK(lanesOf(workbook, journey).front()->name == "Guiding principles");
}

TEST_CASE("the pair of current and ideal is paired episode by episode, and the ideal is nowhere worse") {
  const Workbook workbook = findSample(templates(), "huidig-ideaal").make(Language::dutch);
  const Id<Journey> current = firstJourney(workbook).id;
  const auto ideal = counterpartOf(workbook, current);
  REQUIRE(ideal);
  const auto now = episodesOf(workbook, current);
  const auto then = episodesOf(workbook, *ideal);
  REQUIRE(now.size() == then.size());
  const Id<Persona> persona = workbook.personas.begin()->id;
  for (std::size_t i = 0; i < now.size(); ++i) {
    INFO(then[i]->title);
    CHECK(then[i]->pair == now[i]->id);
    CHECK(shownEmotion(workbook, persona, then[i]->id)->score >
          shownEmotion(workbook, persona, now[i]->id)->score);
  }
}

TEST_CASE("the repeat purchase parts into three ways and comes back to its beginning") {
  const Workbook workbook = findSample(templates(), "herhaalaankoop").make(Language::english);
  const auto episodes = episodesOf(workbook, firstJourney(workbook).id);
  std::size_t ways = 0;
  for (const Path& path : workbook.paths) {
    if (path.kind == PathKind::alternative) {
      ++ways;
      CHECK(require(workbook, path.from).purchase);
    } else {
      CHECK(path.kind == PathKind::loop);
      CHECK(path.from == episodes.back()->id);
      CHECK(path.to == episodes.front()->id);
    }
  }
  CHECK(ways == 3);
}

TEST_CASE("an unknown sample is refused with the names there are") {
  try {
    (void)findSample(samples(), "nope");
    FAIL("nope was found");
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::unknownName);
    CHECK(error.arg(1) == "nope");
    CHECK(error.arg(2) == "huiskoper, offerte");
  }
}
