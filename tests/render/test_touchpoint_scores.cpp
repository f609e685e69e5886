// Dots on the curve: where the scores of touchpoints stand, and that the curve passes through them.
#include <algorithm>
#include <cmath>
#include <set>

#include "catch.h"
#include "drawn_sample.h"
#include "klantreis/figures.h"
#include "klantreis/walked_way.h"
#include "random_workbook.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

struct Dotted {
  Workbook book = quote();
  Id<Journey> journey = optionsFor(book).journey;
  Id<Persona> persona = participantsOf(book, journey).front().second->id;

  [[nodiscard]] Id<Episode> episode(std::size_t number) const {
    return episodesOf(book, journey).at(number - 1)->id;
  }
  /// The first ones there, in their order.
  void score(std::size_t number, const std::vector<std::int64_t>& scores) {
    const auto touchpoints = touchpointsOf(book, episode(number));
    REQUIRE(touchpoints.size() >= scores.size());
    const Workbook before = book;
    for (std::size_t i = 0; i < scores.size(); ++i)
      book = withScore(book, persona, touchpoints[i]->id, scores[i]);
  }
};

Point middleOf(const Rect& area) { return {area.x + area.width / 2, area.y + area.height / 2}; }

struct Dot {
  Node node;
  Point at;
};

/// Of the column, from left to right.
std::vector<Dot> dotsOf(const Scene& scene, Id<Episode> episode) {
  std::vector<Dot> dots;
  for (const Hit& hit : allNodes(scene))
    if (const Node node = nodeAt(scene, hit); node.part == Part::touchpointScore && node.episode == episode)
      dots.push_back({node, middleOf(hit.area)});
  std::sort(dots.begin(), dots.end(), [](const Dot& a, const Dot& b) { return a.at.x < b.at.x; });
  return dots;
}

bool passesThrough(const std::vector<CurvePart>& curve, Point at) {
  return std::any_of(curve.begin(), curve.end(), [&](const CurvePart& part) {
    const auto isThere = [&](Point end) { return std::hypot(end.x - at.x, end.y - at.y) < 1e-6; };
    return isThere(part.curve[0]) || isThere(part.curve[3]);
  });
}

Point faceOf(const Scene& scene, Id<Persona> persona, Id<Episode> episode) {
  for (const Hit& hit : allNodes(scene))
    if (const Node& node = unnumberedAt(scene, hit);
        node.part == Part::emotionPoint && node.persona == persona && node.episode == episode)
      return middleOf(hit.area);
  return {};
}

}  // namespace

TEST_CASE("the curve passes through the scores of touchpoints, half of them before the face") {
  Dotted map;
  const std::size_t points = piecesOf(draw(map.book), Ink::curve1).size();
  map.score(2, {40, -60});
  const Scene scene = draw(map.book);
  CHECK(brokenLaw(scene) == "");
  const auto dots = dotsOf(scene, map.episode(2));
  REQUIRE(dots.size() == 2);
  const Point face = faceOf(scene, map.persona, map.episode(2));
  const Column& column = scene.columns[1];
  CHECK(dots[0].at.x == Approx((column.x + face.x) / 2));
  CHECK(dots[1].at.x == Approx((column.x + column.cell + face.x) / 2));
  CHECK(scene.chart->scoreAt(dots[0].at.y) == Approx(40));
  CHECK(scene.chart->scoreAt(dots[1].at.y) == Approx(-60));
  const auto curve = piecesOf(scene, Ink::curve1);
  CHECK(curve.size() == points + 2);
  for (const Dot& dot : dots) CHECK(passesThrough(curve, dot.at));
  CHECK(passesThrough(curve, face));
}

TEST_CASE("a dot is named by its touchpoint and persona, and says its score and that it is assumed") {
  Dotted map;
  map.score(2, {40});
  const auto dots = dotsOf(draw(map.book), map.episode(2));
  REQUIRE(dots.size() == 1);
  const Touchpoint& touchpoint = *touchpointsOf(map.book, map.episode(2)).front();
  CHECK(dots[0].node.name == "Score of Marieke at touchpoint " + touchpoint.title + " of episode 2");
  CHECK(dots[0].node.description.find("score +2 on a scale of") != std::string::npos);
  CHECK(dots[0].node.description.find("assum") != std::string::npos);
  CHECK(dots[0].node.row == refTo(touchpoint.id));
}

TEST_CASE("without a score for the episode the dots alone make the curve, at equal distances") {
  Dotted map;
  map.score(2, {40, -60});
  map.book = without(map.book, {refTo(shownEmotion(map.book, map.persona, map.episode(2))->id)});
  const Scene scene = draw(map.book);
  CHECK(brokenLaw(scene) == "");
  const auto dots = dotsOf(scene, map.episode(2));
  REQUIRE(dots.size() == 2);
  const Column& column = scene.columns[1];
  CHECK(dots[0].at.x == Approx(column.x + column.cell / 3));
  CHECK(dots[1].at.x == Approx(column.x + 2 * column.cell / 3));
  for (const Dot& dot : dots) CHECK(passesThrough(piecesOf(scene, Ink::curve1), dot.at));
}

TEST_CASE("an assumed score of a touchpoint dots the curve on both its sides") {
  Dotted map;
  map.score(4, {20});
  const auto dashNear = [&](Point at) {
    std::set<Dash> looks;
    for (const CurvePart& part : piecesOf(draw(map.book), Ink::curve1))
      if (part.curve[0].x <= at.x + 1e-6 && part.curve[3].x >= at.x - 1e-6) looks.insert(part.stroke.dash);
    return looks;
  };
  const Point at = dotsOf(draw(map.book), map.episode(4)).at(0).at;
  CHECK(dashNear(at) == std::set<Dash>{Dash::dotted});
  const Id<Touchpoint> touchpoint = touchpointsOf(map.book, map.episode(4)).front()->id;
  map.book = withLayer(map.book, map.persona, touchpoint, Layer::customersSaid);
  CHECK(dashNear(at) == std::set<Dash>{Dash::solid});
}

TEST_CASE("the marker of a moment stands at the dot that is it, and so does the drop within a column") {
  Dotted map;
  map.score(2, {100, -100});
  const Scene scene = draw(map.book);
  CHECK(brokenLaw(scene) == "");
  const auto dots = dotsOf(scene, map.episode(2));
  const auto near = [&](const std::string& text, Point at) {
    const auto line = findText(scene, text);
    REQUIRE(line);
    const Point middle = middleOf(line->area());
    return std::hypot(middle.x - at.x, middle.y - at.y) < 150;
  };
  CHECK(near("Deepest valley", dots[1].at));
  CHECK(near("Peak", dots[0].at));
  CHECK(columnOf(scene, "Deepest valley") == 2);
  CHECK(findText(scene, "End"));
}

TEST_CASE("the dots of two personas at one touchpoint stand apart") {
  Dotted map;
  const Id<Persona> other = participantsOf(map.book, map.journey).at(1).second->id;
  const Id<Touchpoint> touchpoint = touchpointsOf(map.book, map.episode(2)).front()->id;
  map.book = withScore(map.book, map.persona, touchpoint, 40);
  map.book = withScore(map.book, other, touchpoint, 40);
  const auto dots = dotsOf(draw(map.book), map.episode(2));
  REQUIRE(dots.size() == 2);
  CHECK(std::hypot(dots[0].at.x - dots[1].at.x, dots[0].at.y - dots[1].at.y) > 8);
}

TEST_CASE("points stand from left to right on every curve of a random journey") {
  for (std::uint32_t seed = 0; seed < 60; ++seed) {
    const Workbook book = randomWorkbook(seed);
    for (const Journey& journey : book.journeys) {
      LayoutOptions options{};
      options.journey = journey.id;
      const Scene scene = draw(book, options);
      for (const Ink ink : {Ink::curve1, Ink::curve2, Ink::ideal, Ink::quiet})
        for (const CurvePart& part : piecesOf(scene, ink)) {
          INFO("seed " << seed);
          if (part.stroke.width > 1.5) REQUIRE(part.curve[0].x < part.curve[3].x);
        }
    }
  }
}

TEST_CASE("the curve of the ideal, and of each source, has the scores of touchpoints too") {
  Dotted map;
  const Id<Journey> ideal = *counterpartOf(map.book, map.journey);
  const Id<Episode> paired = episodesOf(map.book, ideal).at(1)->id;
  const std::size_t before = piecesOf(draw(map.book), Ink::ideal).size();
  const auto there = touchpointsOf(map.book, paired);
  REQUIRE_FALSE(there.empty());
  map.book = withScore(map.book, map.persona, there.front()->id, -20);
  CHECK(piecesOf(draw(map.book), Ink::ideal).size() == before + 1);

  map.book = withField(map.book, map.journey, &Journey::showLayers, true);
  const std::size_t layers = piecesOf(draw(map.book), Ink::quiet).size();
  map.score(1, {10});
  CHECK(piecesOf(draw(map.book), Ink::quiet).size() == layers + 1);
}

TEST_CASE("a loop leads past the dots of both its ends, which are passed again in their order") {
  Dotted map;
  FixedIds ids("loop");
  const auto loop = withNewPath(map.book, ids, {map.episode(5), PathKind::loop}, "again");
  map.book = withPathTo(loop.workbook, loop.id, map.episode(3));
  map.book = withTaken(map.book, map.persona, loop.id, true);
  map.score(3, {30, 60});
  map.score(5, {-30, 20});
  const Scene scene = draw(map.book);
  CHECK(brokenLaw(scene) == "");
  std::vector<CurvePart> bow = piecesOf(scene, Ink::curve1);
  std::erase_if(bow, [](const CurvePart& part) { return part.stroke.dash != Dash::dashed; });
  REQUIRE_FALSE(bow.empty());
  const Point first = dotsOf(scene, map.episode(3)).front().at;
  const Point last = dotsOf(scene, map.episode(5)).back().at;
  CHECK(bow.front().curve[0].x == Approx(first.x));
  CHECK(bow.back().curve[3].x == Approx(last.x));
}

TEST_CASE("dots stand on every page that shows their column") {
  Dotted map;
  map.score(2, {40, -60});
  map.score(6, {-40, 60});
  const QtTextMeasure measure;
  std::size_t dots = 0;
  for (const Page& page : paginate(map.book, optionsFor(map.book), {.size = {842, 595}},
                                   {measure, *wordsFor(Language::english)})) {
    CHECK(brokenLaw(page.scene) == "");
    dots += nodesOf(page.scene, Part::touchpointScore).size();
  }
  CHECK(dots == 4);
}

TEST_CASE("drawn to scale, dots stay within the cells of their column") {
  Dotted map;
  map.book = withField(map.book, map.journey, &Journey::toScale, true);
  map.score(4, {40});
  const Scene scene = draw(map.book);
  const auto dots = dotsOf(scene, map.episode(4));
  REQUIRE(dots.size() == 1);
  const Column& column = scene.columns[3];
  CHECK(dots[0].at.x > column.x);
  CHECK(dots[0].at.x < column.x + column.cell);
}

TEST_CASE("the legend explains dots where there are any, and the head counts their scores") {
  Dotted map;
  CHECK_FALSE(findText(draw(map.book), "At a touchpoint"));
  map.score(2, {40});
  const Scene scene = draw(map.book);
  CHECK(findText(scene, "At a touchpoint"));
  const int percent = evidenceShare(map.book, map.journey).percent();
  const auto texts = textsOf(scene);
  CHECK(std::any_of(texts.begin(), texts.end(), [&](const PlacedText& text) {
    const std::size_t at = text.line.text.find(std::to_string(percent));
    return at != std::string::npos && text.line.text.find("evidence", at) != std::string::npos;
  }));
}
