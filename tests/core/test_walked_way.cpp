#include "klantreis/walked_way.h"

#include "catch.h"
#include "klantreis/check.h"
#include "klantreis/excerpt.h"
#include "klantreis/figures.h"
#include "klantreis/json.h"
#include "klantreis/store.h"
#include "random_workbook.h"

using namespace klantreis;

namespace {

/// A journey of eight episodes and a persona who scored all of them.
class Road {
 public:
  Road() {
    const auto [book, made] = withNewJourney({}, m_ids, "journey", Language::english);
    m_book = book;
    journey = made;
    const Id<Phase> phase = phasesOf(m_book, journey).front()->id;
    while (episodesOf(m_book, journey).size() < 8)
      m_book =
          withNewEpisode(m_book, m_ids, {phase, episodesOf(m_book, journey).back()->id}, "step").workbook;
    persona = addPersona("walker");
  }

  Id<Persona> addPersona(const char* name) {
    const auto [book, made] = withNewPersona(m_book, m_ids, journey, name);
    m_book = book;
    constexpr std::int64_t scores[] = {10, 20, -60, 40, 50, -90, 30, 0};
    const auto episodes = episodesOf(m_book, journey);
    for (std::size_t i = 0; i < episodes.size(); ++i)
      m_book = withScore(m_book, made, episodes[i]->id, scores[i]);
    return made;
  }

  /// Numbers from 1, as on the map.
  Id<Path> add(PathKind kind, std::size_t from, std::size_t to = 0) {
    const auto [book, made] = withNewPath(m_book, m_ids, {episode(from), kind}, {});
    m_book = to == 0 ? book : withPathTo(book, made, episode(to));
    return made;
  }
  void take(Id<Path> path) { m_book = withTaken(m_book, persona, path, true); }

  [[nodiscard]] Id<Episode> episode(std::size_t number) const {
    return episodesOf(m_book, journey).at(number - 1)->id;
  }
  /// The numbers of the episodes that the persona passes.
  [[nodiscard]] std::string passed() const {
    std::string numbers;
    const std::vector<bool> passes = way().passes;
    for (std::size_t i = 0; i < passes.size(); ++i)
      if (passes[i]) numbers += std::to_string(i + 1);
    return numbers;
  }
  [[nodiscard]] WalkedWay way() const {
    return walkedWay(episodesOf(m_book, journey), takenPaths(m_book, persona));
  }
  [[nodiscard]] Moments moments() const { return momentsOf(curveOf(m_book, journey, persona)); }
  [[nodiscard]] CurveFigures figures() const {
    return *curveFigures(curveOf(m_book, journey, persona).line, Scale::minusFiveToFive);
  }
  [[nodiscard]] const Workbook& book() const { return m_book; }
  Workbook& book() { return m_book; }

  Id<Journey> journey{};
  Id<Persona> persona{};

 private:
  FixedIds m_ids{"road"};
  Workbook m_book;
};

}  // namespace

TEST_CASE("without paths, and with paths that are not taken, the way is straight") {
  Road road;
  CHECK(road.passed() == "12345678");
  road.add(PathKind::skip, 2, 5);
  road.add(PathKind::exit, 3);
  CHECK(road.passed() == "12345678");
  CHECK(road.way().loops.empty());
}

TEST_CASE("a skip passes by what is between, and an exit ends the way") {
  Road road;
  road.take(road.add(PathKind::skip, 2, 5));
  CHECK(road.passed() == "125678");
  road.take(road.add(PathKind::exit, 6));
  CHECK(road.passed() == "1256");
}

TEST_CASE("a loop is walked once, over what a skip passed by before") {
  Road road;
  road.take(road.add(PathKind::loop, 6, 3));
  CHECK(road.passed() == "12345678");
  CHECK(road.way().loops == std::vector<WalkedLoop>{{5, 2}});
  road.take(road.add(PathKind::skip, 2, 5));
  CHECK(road.passed() == "12345678");
}

TEST_CASE("a loop that begins where nobody comes is not walked") {
  Road road;
  road.take(road.add(PathKind::loop, 6, 3));
  road.take(road.add(PathKind::exit, 4));
  CHECK(road.passed() == "1234");
  CHECK(road.way().loops.empty());
}

TEST_CASE("two loops into each other end") {
  Road road;
  road.take(road.add(PathKind::loop, 5, 2));
  road.take(road.add(PathKind::loop, 3, 1));
  CHECK(road.passed() == "12345678");
  CHECK(road.way().loops.size() == 2);
}

TEST_CASE("an alternative leads nowhere else") {
  Road road;
  road.take(road.add(PathKind::alternative, 4));
  CHECK(road.passed() == "12345678");
}

TEST_CASE("the figures are those of the walked way") {
  Road road;
  CHECK(road.moments().valley->episode == 5);
  CHECK(road.moments().end->episode == 7);
  road.take(road.add(PathKind::skip, 5, 7));
  CHECK(road.moments().valley->episode == 2);
  CHECK(road.figures().painPleasureGap == 6000);
  const Id<Path> exit = road.add(PathKind::exit, 4);
  road.take(exit);
  CHECK(road.moments().end->episode == 3);
  CHECK(road.figures().peakEnd == -500);
  CHECK(evidenceShare(road.book(), road.journey).scores == 4);
  road.book() = withTaken(road.book(), road.persona, exit, false);
  CHECK(road.moments().end->episode == 7);
}

TEST_CASE("a segment takes a path with all of its personas that walk the journey") {
  Road road;
  FixedIds ids("segment");
  const Id<Persona> other = road.addPersona("other");
  const Id<Persona> third = road.addPersona("third");
  auto [book, segment] = withNewSegment(road.book(), ids, "group");
  for (const Id<Persona>& each : {road.persona, other})
    book = withField(book, each, &Persona::segment, std::optional(segment));
  road.book() = book;
  const Id<Path> path = road.add(PathKind::skip, 2, 5);
  const Workbook taken = withTaken(road.book(), segment, path, true);
  CHECK(takes(taken, road.persona, path));
  CHECK(takes(taken, other, path));
  CHECK_FALSE(takes(taken, third, path));
  CHECK(withTaken(taken, segment, path, false) == road.book());
}

TEST_CASE("what was walked goes with its path and its persona, and out of the journey with the persona") {
  Road road;
  const Id<Path> path = road.add(PathKind::skip, 2, 5);
  road.take(path);
  CHECK(without(road.book(), {refTo(path)}).walked.empty());
  CHECK(without(road.book(), {refTo(road.persona)}).walked.empty());
  const Workbook out = withPersonaOut(road.book(), road.journey, road.persona);
  CHECK(out.walked.empty());
  CHECK(out.personas.contains(road.persona));
}

TEST_CASE("a copy of a persona takes the same paths") {
  Road road;
  FixedIds ids("copy");
  const Id<Path> path = road.add(PathKind::skip, 2, 5);
  road.take(path);
  const PutExcerpt copied = withDuplicate(road.book(), ids, refTo(road.persona));
  CHECK(takes(copied.workbook, Id<Persona>{copied.row.uuid}, path));
  CHECK(check(copied.workbook).empty());
}

TEST_CASE("what is walked is kept in the file and in JSON, and an id that does not follow is refused") {
  Road road;
  road.take(road.add(PathKind::skip, 2, 5));
  CHECK(json::fromText(json::textOf(road.book()), "a.json") == road.book());
  CHECK(store::fromBytes(store::bytesOf(road.book()), "a.journey") == road.book());
  Walked wrong = *road.book().walked.begin();
  wrong.id = {Uuid{}};
  CHECK_THROWS_AS(withRow(road.book(), wrong), Error);
}

TEST_CASE("every way of a random workbook begins at the first episode and is the same each time") {
  const std::uint32_t seed = GENERATE(range(1u, 40u));
  CAPTURE(seed);
  const Workbook book = testing::randomWorkbook(seed);
  for (const Journey& journey : book.journeys) {
    const auto episodes = episodesOf(book, journey.id);
    for (const Persona& persona : book.personas) {
      const WalkedWay way = walkedWay(episodes, takenPaths(book, persona.id));
      REQUIRE(way.passes.size() == episodes.size());
      if (!episodes.empty()) CHECK(way.passes.front());
      for (const WalkedLoop& loop : way.loops) {
        CHECK(loop.to < loop.from);
        CHECK(way.passes[loop.from]);
        CHECK(way.passes[loop.to]);
      }
      const Curve curve = curveOf(book, journey.id, persona.id);
      for (std::size_t i = 0; i < episodes.size(); ++i)
        if (!way.passes[i]) CHECK(curve.points[i] == nullptr);
    }
  }
}

// ---- what a path is and where it begins ---------------------------------------------------------

TEST_CASE("a path becomes another kind and leads where a new one would") {
  Road road;
  const Id<Path> path = road.add(PathKind::loop, 5, 2);
  const Workbook skip = withPathKind(road.book(), path, PathKind::skip);
  CHECK(require(skip, path).kind == PathKind::skip);
  CHECK(require(skip, path).to == road.episode(7));
  const Workbook exit = withPathKind(road.book(), path, PathKind::exit);
  CHECK_FALSE(require(exit, path).to);
  CHECK(require(withPathKind(exit, path, PathKind::loop), path).to == road.episode(4));
}

TEST_CASE("at the ends of the journey a path cannot be of every kind") {
  Road road;
  const Id<Path> first = road.add(PathKind::exit, 1);
  const Id<Path> last = road.add(PathKind::exit, 8);
  CHECK(withPathKind(road.book(), first, PathKind::loop) == road.book());
  CHECK(withPathKind(road.book(), last, PathKind::skip) == road.book());
  CHECK_FALSE(withPathKind(road.book(), last, PathKind::loop) == road.book());
}

TEST_CASE("a loop begins after where it leads, a skip before, and others anywhere") {
  Road road;
  const Id<Path> loop = road.add(PathKind::loop, 5, 3);
  const Id<Path> skip = road.add(PathKind::skip, 2, 4);
  const Id<Path> exit = road.add(PathKind::exit, 2);
  CHECK(require(withPathFrom(road.book(), loop, road.episode(7)), loop).from == road.episode(7));
  CHECK(withPathFrom(road.book(), loop, road.episode(2)) == road.book());
  CHECK(require(withPathFrom(road.book(), skip, road.episode(1)), skip).from == road.episode(1));
  CHECK(withPathFrom(road.book(), skip, road.episode(4)) == road.book());
  CHECK(require(withPathFrom(road.book(), exit, road.episode(8)), exit).from == road.episode(8));
}
