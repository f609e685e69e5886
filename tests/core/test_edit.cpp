#include "catch.h"
#include "errors.h"
#include "klantreis/check.h"
#include "klantreis/diff.h"
#include "klantreis/edit.h"
#include "klantreis/emotion_wheel.h"
#include "klantreis/figures.h"
#include "klantreis/sample.h"
#include "random_workbook.h"

using namespace klantreis;
using testing::errorOf;

namespace {

struct Small {
  FixedIds ids{"small"};
  Workbook book;
  Id<Journey> journey;
  Id<Phase> phase;
  Id<Episode> first;
  Id<Persona> persona;

  Small() {
    const NewJourney made = withNewJourney({}, ids, "I request a quote", Language::english);
    journey = made.journey;
    phase = phasesOf(made.workbook, journey).front()->id;
    first = episodesOf(made.workbook, journey).front()->id;
    const NewPersona added = withNewPersona(made.workbook, ids, journey, "Marieke");
    book = added.workbook;
    persona = added.persona;
  }
  Id<Episode> episodeAfter(Id<Episode> after, const std::string& title) {
    NewEpisode made = withNewEpisode(book, ids, {phase, after}, title);
    book = std::move(made.workbook);
    return made.episode;
  }
  [[nodiscard]] std::vector<std::string> titles() const {
    std::vector<std::string> result;
    for (const Episode* episode : episodesOf(book, journey)) result.push_back(episode->title);
    return result;
  }
};

}  // namespace

TEST_CASE("a new journey obeys the rules and has one episode, its scenario and the lanes") {
  const Small small;
  CHECK(check(small.book).empty());
  CHECK(episodesOf(small.book, small.journey).size() == 1);
  CHECK(small.book.scenarios.contains(scenarioOf(small.first)));
  CHECK(lanesOf(small.book, small.journey).size() == 6);
  CHECK(participantsOf(small.book, small.journey).size() == 1);
}

TEST_CASE("episodes are added after one another and moved over the borders of phases") {
  Small small;
  small.book = withField(small.book, small.first, &Episode::title, "A");
  const Id<Episode> b = small.episodeAfter(small.first, "B");
  small.episodeAfter(small.first, "C");
  CHECK(small.titles() == std::vector<std::string>{"A", "C", "B"});
  small.book = withEpisodeShifted(small.book, b, -1);
  CHECK(small.titles() == std::vector<std::string>{"A", "B", "C"});

  const Id<Phase> second = small.ids.make<Phase>();
  small.book =
      withRow(small.book, Phase{.id = second, .journey = small.journey, .name = "Use", .rank = Rank{"z"}});
  const Id<Episode> c = episodesOf(small.book, small.journey).back()->id;
  small.book = withEpisodeShifted(small.book, c, +1);
  CHECK(require(small.book, c).phase == second);
  CHECK(withEpisodeShifted(small.book, c, +1) == small.book);
  small.book = withEpisodeShifted(small.book, c, -1);
  CHECK(require(small.book, c).phase == small.phase);
  CHECK(small.titles() == std::vector<std::string>{"A", "B", "C"});
}

TEST_CASE("a thousand episodes put at the same place keep their order and valid ranks") {
  Small small;
  std::vector<std::string> expected{""};
  for (int i = 0; i < 1000; ++i) {
    const std::string title = std::to_string(i);
    small.episodeAfter(small.first, title);
    expected.insert(expected.begin() + 1, title);
  }
  CHECK(small.titles() == expected);
  CHECK(check(small.book).empty());
}

TEST_CASE("a thousand channels put behind each other keep their order and valid ranks") {
  Small small;
  std::vector<std::string> expected;
  for (int i = 0; i < 1000; ++i) {
    expected.push_back(std::to_string(i));
    small.book = withNewChannel(small.book, small.ids, expected.back()).workbook;
  }
  std::vector<std::string> names;
  for (const Channel* channel : ranked(small.book.channels, [](const Channel&) { return true; }))
    names.push_back(channel->name);
  CHECK(names == expected);
  CHECK(check(small.book).empty());
}

TEST_CASE("a touchpoint that moves to another episode takes its remarks and scores along") {
  Small small;
  const Id<Episode> other = small.episodeAfter(small.first, "B");
  NewTouchpoint made = withNewTouchpoint(small.book, small.ids, {small.first, std::nullopt}, "Phone");
  Workbook book = withRow(made.workbook, Remark{.id = small.ids.make<Remark>(),
                                                .episode = small.first,
                                                .touchpoint = made.touchpoint,
                                                .text = "no answer"});
  book = withScore(book, small.persona, made.touchpoint, -60);
  auto heard = withNewEvidence(book, small.ids, small.journey, small.first);
  book = withField(heard.workbook, heard.id, &Evidence::touchpoint, std::optional(made.touchpoint));
  book = withTouchpointMoved(book, made.touchpoint, other, 0);
  CHECK(check(book).empty());
  CHECK(require(book, heard.id).episode == other);
  CHECK(book.remarks.begin()->episode == other);
  CHECK(book.emotions.size() == 1);
  CHECK(book.emotions.begin()->episode == other);
}

TEST_CASE("a touchpoint is carried to the episode beside it and stays at the ends") {
  Small small;
  const Id<Episode> other = small.episodeAfter(small.first, "B");
  NewTouchpoint made = withNewTouchpoint(small.book, small.ids, {small.first, std::nullopt}, "Phone");
  const Workbook right = withCardCarried(made.workbook, refTo(made.touchpoint), +1);
  CHECK(require(right, made.touchpoint).episode == other);
  CHECK(withCardCarried(right, refTo(made.touchpoint), +1) == right);
  CHECK(withCardCarried(right, refTo(made.touchpoint), -1) == made.workbook);
  CHECK(withCardCarried(made.workbook, refTo(made.touchpoint), -1) == made.workbook);
}

TEST_CASE("deleting takes along what cannot be without it and empties what can") {
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    CAPTURE(seed);
    const Workbook book = testing::randomWorkbook(seed);
    REQUIRE(check(book).empty());
    forEachEntity([&]<class T>() {
      if constexpr (!std::is_same_v<T, Scenario>) {
        if (tableOf<T>(book).empty()) return;
        const T& victim = *tableOf<T>(book).begin();
        const Workbook after = without(book, {refTo(victim.id)});
        CHECK_FALSE(tableOf<T>(after).contains(victim.id));
        const auto problems = check(after);
        CAPTURE(Schema<T>::name, problems.empty() ? std::string() : problems.front().error.what());
        CHECK(problems.empty());
      }
    });
  }
}

TEST_CASE("moving to the place where it stands changes nothing") {
  for (std::uint32_t seed = 1; seed <= 40; ++seed) {
    CAPTURE(seed);
    const Workbook book = testing::randomWorkbook(seed);
    for (const Episode& episode : book.episodes) {
      const auto siblings = episodesIn(book, episode.phase);
      for (std::size_t i = 0; i < siblings.size(); ++i)
        CHECK(withEpisodeMoved(book, siblings[i]->id, episode.phase, i) == book);
      CHECK(withEpisodeMoved(book, siblings.back()->id, episode.phase, siblings.size() + 3) == book);
    }
    for (const Touchpoint& touchpoint : book.touchpoints) {
      const auto siblings = touchpointsOf(book, touchpoint.episode);
      for (std::size_t i = 0; i < siblings.size(); ++i)
        CHECK(withTouchpointMoved(book, siblings[i]->id, touchpoint.episode, i) == book);
    }
  }
}

TEST_CASE("deleting a row spares the row of another table with the same uuid") {
  const Small small;
  const Id<Gap> gap{small.persona.uuid};
  const Workbook book = withRow(small.book, Gap{.id = gap, .episode = small.first, .text = "nobody calls"});
  const Workbook after = without(book, {refTo(gap)});
  CHECK(after == small.book);
  CHECK(without(book, {refTo(small.persona)}).gaps == book.gaps);
}

TEST_CASE("an episode and its scenario go together") {
  const Small small;
  const Workbook after = without(small.book, {refTo(scenarioOf(small.first))});
  CHECK(after.episodes.empty());
  CHECK(after == without(small.book, {refTo(small.first)}));
}

TEST_CASE("an edit that breaks a limit throws and changes nothing") {
  Small small;
  const Workbook before = small.book;
  CHECK_THROWS_AS(withField(small.book, small.first, &Episode::title, std::string(501, 'x')), Error);
  CHECK_THROWS_AS(withField(small.book, small.first, &Episode::title, std::string("\xff")), Error);
  CHECK_THROWS_AS(withScore(small.book, small.persona, small.first, 101), Error);
  CHECK_THROWS_AS(withField(small.book, small.first, &Episode::phase, small.ids.make<Phase>()), Error);
  CHECK_THROWS_AS(withScenarioText(small.book, small.ids.make<Episode>(), "x"), Error);
  CHECK(small.book == before);
}

TEST_CASE("a score keeps its word, and goes to the layer that is shown") {
  Small small;
  Workbook book = withScore(small.book, small.persona, small.first, 40);
  book = withFeeling(book, small.persona, small.first, {"relieved", ""});
  book = withScore(book, small.persona, small.first, 60);
  REQUIRE(book.emotions.size() == 1);
  CHECK(book.emotions.begin()->feeling == "relieved");
  Emotion said = *book.emotions.begin();
  said.layer = Layer::customersSaid;
  said.score = -20;
  said.id = {Schema<Emotion>::derive(said)};
  book = withRow(book, said);
  CHECK(shownEmotion(book, small.persona, small.first)->score == -20);
  book = withScore(book, small.persona, small.first, -40);
  CHECK(shownEmotion(book, small.persona, small.first)->score == -40);
  CHECK(book.emotions.size() == 2);
}

TEST_CASE("a score is said to be assumed, told by customers or shown by data, and stays what it was") {
  Small small;
  const auto shown = [&] { return *shownEmotion(small.book, small.persona, small.first); };
  const auto rests = [&](Layer layer) {
    small.book = withLayer(small.book, small.persona, small.first, layer);
    CHECK(check(small.book).empty());
  };
  rests(Layer::dataShows);
  CHECK(small.book.emotions.empty());
  small.book = withScore(small.book, small.persona, small.first, 60);
  small.book = withFeeling(small.book, small.persona, small.first, {"proud", ""});
  CHECK(evidenceShare(small.book, small.journey).percent() == 0);
  for (const auto& [layer, scores] : {std::pair(Layer::customersSaid, 2),
                                      {Layer::dataShows, 3},
                                      {Layer::customersSaid, 2},
                                      {Layer::assumed, 1}}) {
    rests(layer);
    CHECK(shown().layer == layer);
    CHECK(shown().score == 60);
    CHECK(shown().feeling == "proud");
    CHECK(small.book.emotions.size() == static_cast<std::size_t>(scores));
    CHECK(evidenceShare(small.book, small.journey).percent() == (layer == Layer::assumed ? 0 : 100));
  }
}

TEST_CASE(
    "a score that goes to a weaker layer leaves none above it, and one that goes up leaves those below") {
  Small small;
  for (const Layer layer : {Layer::assumed, Layer::customersSaid, Layer::dataShows}) {
    Emotion emotion{.persona = small.persona, .episode = small.first, .layer = layer};
    emotion.id = {Schema<Emotion>::derive(emotion)};
    emotion.score = 10 * static_cast<int>(layer);
    small.book = withRow(small.book, emotion);
  }
  const Workbook down = withLayer(small.book, small.persona, small.first, Layer::assumed);
  CHECK(down.emotions.size() == 1);
  CHECK(down.emotions.begin()->score == 20);
  const Workbook again = withLayer(small.book, small.persona, small.first, Layer::dataShows);
  CHECK(again == small.book);
}

TEST_CASE("what the team thought stays beside what customers said later, until the emotion is taken away") {
  Small small;
  small.book = withScore(small.book, small.persona, small.first, 60);
  small.book = withLayer(small.book, small.persona, small.first, Layer::customersSaid);
  small.book = withScore(small.book, small.persona, small.first, -20);
  CHECK(shownEmotion(small.book, small.persona, small.first)->score == -20);
  REQUIRE(small.book.emotions.size() == 2);
  for (const Emotion& each : small.book.emotions)
    CHECK(each.score == (each.layer == Layer::assumed ? 60 : -20));
  small.book = withoutEmotion(small.book, small.persona, small.first);
  CHECK(small.book.emotions.empty());
}

TEST_CASE("the first word of the wheel brings a score that goes with it, one of your own brings 0") {
  const Small small;
  const auto scoreOf = [&](const std::string& wheelKey, const std::string& ownWord) {
    const Workbook book = withFeeling(small.book, small.persona, small.first, {wheelKey, ownWord});
    return shownEmotion(book, small.persona, small.first)->score;
  };
  CHECK(scoreOf("relieved", "") == findFeeling("relieved")->score);
  CHECK(scoreOf("relieved", "") > 0);
  CHECK(scoreOf("", "Stuck in a queue") == 0);
}

TEST_CASE("the difference between two workbooks, applied to the first, gives the second") {
  for (std::uint32_t seed = 1; seed <= 40; ++seed) {
    CAPTURE(seed);
    const Workbook a = testing::randomWorkbook(seed);
    const Workbook b = testing::randomWorkbook(seed + 1000);
    CHECK(applied(diff(a, b), a) == b);
    CHECK(applied(diff(b, a), b) == a);
    CHECK(diff(a, a).empty());
    CHECK(diff(a, b).rows().size() >= 1);
  }
}

TEST_CASE("a difference names the one field that was changed") {
  const Small small;
  const Workbook after = withField(small.book, small.first, &Episode::title, "I wait");
  const Changes changes = diff(small.book, after);
  REQUIRE(changes.rows().size() == 1);
  const auto& change = changes.of<Episode>().front();
  CHECK(fieldsThatDiffer(*change.before, *change.after) == std::vector<std::string_view>{"title"});
}

TEST_CASE("the same content under new ids shares no row with the first, and is as it was") {
  for (std::uint32_t seed = 1; seed <= 30; ++seed) {
    CAPTURE(seed);
    const Workbook book = testing::randomWorkbook(seed);
    FixedIds there("there");
    const Workbook other = withNewIds(book, there);
    CHECK(check(other).empty());
    forEachEntity([&]<class T>() {
      CHECK(tableOf<T>(other).size() == tableOf<T>(book).size());
      // The id of a picture follows from its bytes, that of the organisation from nothing.
      if constexpr (!std::is_same_v<T, Picture> && !std::is_same_v<T, Organisation>)
        for (const T& row : tableOf<T>(other)) REQUIRE_FALSE(tableOf<T>(book).contains(row.id));
    });
    FixedIds one("one");
    FixedIds again("one");
    CHECK(withNewIds(book, one) == withNewIds(book, again));
  }
}

TEST_CASE("an episode is not moved into another journey, where its paths could not follow") {
  const Workbook book = findSample(samples(), "offerte").make(Language::english);
  const auto journeys = journeysInOrder(book);
  REQUIRE(journeys.size() == 2);
  const Id<Episode> episode = episodesOf(book, journeys[0]->id).front()->id;
  const Id<Phase> elsewhere = phasesOf(book, journeys[1]->id).front()->id;
  CHECK(errorOf([&] { return withEpisodeMoved(book, episode, elsewhere, 0); }).code == ErrorCode::brokenRule);
}
