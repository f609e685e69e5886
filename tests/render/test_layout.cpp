#include "klantreis/layout.h"

#include <cmath>
#include <map>

#include "catch.h"
#include "klantreis/curve.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/sample.h"
#include "random_workbook.h"
#include "render/text_measure.h"
#include "render/words_qt.h"
#include "scene_laws.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

Workbook quote() { return findSample(samples(), "offerte").make(Language::english); }

LayoutOptions optionsFor(const Workbook& book) {
  LayoutOptions options{};
  options.journey = journeysInOrder(book).front()->id;
  return options;
}

Scene draw(const Workbook& book, const LayoutOptions& options) {
  const QtTextMeasure measure;
  return layout(book, options, measure, *wordsFor(Language::english));
}
Scene draw(const Workbook& book) { return draw(book, optionsFor(book)); }

std::vector<const Node*> nodesOf(const Scene& scene, Part part) {
  std::vector<const Node*> nodes;
  for (const Hit& hit : allNodes(scene))
    if (nodeAt(scene, hit).part == part) nodes.push_back(&nodeAt(scene, hit));
  return nodes;
}

std::optional<PlacedText> findText(const Scene& scene, const std::string& text) {
  for (const PlacedText& line : textsOf(scene))
    if (line.line.text == text) return line;
  return std::nullopt;
}

/// The number of the column that the middle of the text stands in, from 1.
std::size_t columnOf(const Scene& scene, const std::string& text) {
  const auto line = findText(scene, text);
  if (!line) return 0;
  const double x = line->area().x + line->area().width / 2;
  std::size_t column = 0;
  while (column < scene.columns.size() && scene.columns[column].x <= x) ++column;
  return column;
}

struct CurvePart {
  Stroke stroke;
  Bezier curve;
};

std::vector<CurvePart> piecesOf(const Scene& scene, Ink ink) {
  std::vector<CurvePart> pieces;
  for (const PlacedBlock& placed : scene.blocks) {
    for (const Item& item : placed.block->items) {
      const auto* shape = std::get_if<Shape>(&item);
      if (shape == nullptr || shape->stroke.ink != ink || shape->steps.size() != 2 ||
          shape->steps[1].kind != PathStep::Kind::curve)
        continue;
      Bezier curve{shape->steps[0].points[0], shape->steps[1].points[0], shape->steps[1].points[1],
                   shape->steps[1].points[2]};
      for (Point& point : curve) point = {point.x + placed.offset.x, point.y + placed.offset.y};
      pieces.push_back({shape->stroke, curve});
    }
  }
  return pieces;
}

}  // namespace

TEST_CASE("the quote map says what the method reads off it") {
  const Scene scene = draw(quote());
  CHECK(columnOf(scene, "Deepest valley") == 4);
  CHECK(columnOf(scene, "Peak = end") == 7);
  CHECK(findText(scene, "Drop 6"));
  CHECK(columnOf(scene, "Frustrated") == 4);
  CHECK(findText(scene, "+5"));
  CHECK(findText(scene, "\u22125"));
  CHECK(scene.columns.size() == 7);
  CHECK(scene.title == "I request a quote for 40 heat pumps");
  CHECK(scene.language == "en");
}

TEST_CASE("layout depends on nothing but its arguments") {
  const Workbook book = randomWorkbook(12);
  const Scene one = draw(book);
  const Scene two = draw(book);
  REQUIRE(one.blocks.size() == two.blocks.size());
  const auto a = textsOf(one);
  const auto b = textsOf(two);
  REQUIRE(a.size() == b.size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    CHECK(a[i].line.text == b[i].line.text);
    CHECK(a[i].line.origin == b[i].line.origin);
  }
}

TEST_CASE("a segment of the curve is dotted where one of its ends is assumed") {
  // The first two episodes of the sample are assumed: the segments to 2 and to 3 are dotted, all others
  // solid.
  const Scene scene = draw(quote());
  for (const CurvePart& piece : piecesOf(scene, Ink::curve1)) {
    const double middle = (piece.curve[0].x + piece.curve[3].x) / 2;
    const bool assumed = middle < scene.columns[2].x + scene.columns[2].width / 2;
    CHECK(piece.stroke.dash == (assumed ? Dash::dotted : Dash::solid));
  }
  for (const CurvePart& piece : piecesOf(scene, Ink::ideal)) CHECK(piece.stroke.dash == Dash::dashed);
}

TEST_CASE("the pieces of a curve continue each other and each other's pattern") {
  const auto pieces = piecesOf(draw(quote()), Ink::ideal);
  REQUIRE(pieces.size() == 12);  // six segments, each cut at the border of two columns
  double length = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i > 0) CHECK(std::abs(pieces[i].curve[0].x - pieces[i - 1].curve[3].x) < 1e-6);
    CHECK(pieces[i].stroke.dashOffset == Approx(length).margin(0.01));
    length += lengthOf(pieces[i].curve);
  }
}

TEST_CASE("each curve ends in the name of its persona, and no row holds that alone") {
  for (const SampleInfo& sample : samples()) {
    for (const Language language : {Language::english, Language::dutch}) {
      const Workbook book = sample.make(language);
      const Scene scene = draw(book);
      const double last = scene.columns.back().x;
      for (const auto& [participant, persona] : participantsOf(book, optionsFor(book).journey)) {
        INFO(sample.name << " " << keyOf(language) << " " << persona->name);
        std::size_t ends = 0;
        for (const PlacedText& text : textsOf(scene)) {
          if (text.line.text != persona->name) continue;
          if (scene.chart->area.contains({text.area().x, text.area().y}) && text.area().x > last) ++ends;
          if (text.area().x > scene.chart->area.x || text.area().y < scene.chart->area.bottom()) continue;
          const double middle = text.area().y + text.area().height / 2;
          CHECK(std::any_of(scene.blocks.begin(), scene.blocks.end(), [&](const PlacedBlock& block) {
            return block.offset.x > 0 && block.bounds().contains({block.bounds().x + 1, middle});
          }));
        }
        CHECK(ends == 1);
      }
    }
  }
}

TEST_CASE("a feeling without room at its face stands at the end of a thin line") {
  const Workbook book = findSample(samples(), "huiskoper").make(Language::dutch);
  const QtTextMeasure measure;
  const Scene scene = layout(book, optionsFor(book), measure, *wordsFor(Language::dutch));
  std::size_t leaders = 0;
  for (const PlacedBlock& placed : scene.blocks)
    for (const Item& item : placed.block->items)
      if (const auto* shape = std::get_if<Shape>(&item))
        if (shape->stroke.width == 1 && shape->stroke.ink == Ink::positive) ++leaders;
  CHECK(leaders > 0);
  for (const Node* node : nodesOf(scene, Part::emotionPoint))
    for (const PlacedText& text : textsOf(scene))
      if (text.line.text == node->value)
        CHECK(scene.chart->area.contains({text.area().x, text.area().bottom()}));
}

TEST_CASE("personas stand beside the title of a map that is wider than a screen") {
  const Workbook book = findSample(samples(), "huiskoper").make(Language::english);
  const Scene scene = draw(book);
  const auto title = findText(scene, "“I buy a house”");
  REQUIRE(title);
  for (const Hit& hit : allNodes(scene))
    if (nodeAt(scene, hit).part == Part::persona) CHECK(hit.area.right() < scene.size.width / 2);
}

TEST_CASE("phases are a slim sign until the first of them has a name") {
  FixedIds ids("phases");
  const NewJourney start = withNewJourney({}, ids, "Title", Language::english);
  const Id<Phase> phase = phasesOf(start.workbook, start.journey).front()->id;
  const auto heightOf = [&](const Workbook& book) {
    const auto hit = findNode(draw(book), Part::phase, refTo(phase));
    REQUIRE(hit);
    return hit->area.height;
  };
  const Workbook nameless = withField(start.workbook, phase, &Phase::name, "");
  const Workbook named = withField(start.workbook, phase, &Phase::name, "Use");
  CHECK(heightOf(nameless) < heightOf(named));
  const Workbook second =
      withRow(named, Phase{.id = ids.make<Phase>(), .journey = start.journey, .rank = "z"});
  CHECK(heightOf(withField(second, phase, &Phase::name, "")) == heightOf(nameless));
  const Id<Phase> other = phasesOf(second, start.journey).back()->id;
  const auto plain = findNode(draw(second), Part::phase, refTo(other));
  REQUIRE(plain);
  CHECK(plain->area.height == heightOf(named));
}

TEST_CASE("how long an episode takes stands under its title") {
  Workbook book = quote();
  const Id<Episode> episode = episodesOf(book, optionsFor(book).journey)[3]->id;
  book = withField(book, episode, &Episode::duration, "a fortnight");
  const Scene scene = draw(book);
  const auto title = findText(scene, "I wait for the quote");
  const auto duration = findText(scene, "a fortnight");
  REQUIRE(title);
  REQUIRE(duration);
  CHECK(duration->area().x == title->area().x);
  CHECK(duration->area().y >= title->area().bottom());
  CHECK(brokenLaw(scene) == "");
}

TEST_CASE("the ideal curve is drawn only where both the caller and the journey show it") {
  Workbook book = quote();
  LayoutOptions options = optionsFor(book);
  CHECK_FALSE(piecesOf(draw(book, options), Ink::ideal).empty());
  options.showIdeal = false;
  CHECK(piecesOf(draw(book, options), Ink::ideal).empty());
  options.showIdeal = true;
  book = withField(book, options.journey, &Journey::showIdeal, false);
  CHECK(piecesOf(draw(book, options), Ink::ideal).empty());
}

TEST_CASE("the markers belong to the selected persona") {
  const Workbook book = quote();
  LayoutOptions options = optionsFor(book);
  const auto cast = participantsOf(book, options.journey);
  options.selectedPersona = cast.back().second->id;
  const Scene scene = draw(book, options);
  const Moments moments = momentsOf(curveOf(book, options.journey, *options.selectedPersona));
  CHECK(columnOf(scene, "Deepest valley") == *moments.valley + 1);
  CHECK(columnOf(scene, "Peak = end") == 0);
  CHECK(columnOf(scene, "Peak") == *moments.peak + 1);
}

TEST_CASE("a journey without anything in it still offers a place for each thing") {
  FixedIds ids("empty");
  const NewJourney start = withNewJourney({}, ids, "Title", Language::english);
  const Workbook book = withNewPersona(start.workbook, ids, start.journey, "Ann").workbook;
  const Scene scene = draw(book);
  for (const Part part : {Part::title, Part::state, Part::episodeTitle, Part::scenario, Part::addTouchpoint,
                          Part::emotion, Part::gap, Part::improvement, Part::metric})
    CHECK(nodesOf(scene, part).size() == 1);
  CHECK(brokenLaw(scene) == "");
}

TEST_CASE("a journey without phases and one without lanes are drawn") {
  FixedIds ids("bare");
  Workbook book;
  Journey journey;
  journey.id = ids.make<Journey>();
  journey.title = "Bare";
  book = withRow(book, journey);
  const Scene scene = draw(book);
  CHECK(scene.columns.empty());
  CHECK(brokenLaw(scene) == "");
  CHECK(findText(scene, "“Bare”"));
}

TEST_CASE("a phase without episodes keeps its place between the others") {
  Workbook book = quote();
  const Id<Journey> journey = journeysInOrder(book).front()->id;
  const auto phases = phasesOf(book, journey);
  FixedIds ids("phase");
  const Phase empty{.id = ids.make<Phase>(),
                    .journey = journey,
                    .name = "Nothing yet",
                    .rank = *rankBetween(phases[1]->rank, phases[2]->rank)};
  const Id<Episode> before = episodesIn(book, phases[1]->id).back()->id;
  book = withRow(book, empty);
  const Scene scene = draw(book);
  CHECK(scene.columns.size() == 7);
  const auto hit = findNode(scene, Part::phase, refTo(empty.id));
  const auto last = findNode(scene, Part::episodeTitle, refTo(before));
  REQUIRE(hit);
  REQUIRE(last);
  CHECK(hit->area.x >= last->area.right());
  CHECK(brokenLaw(scene) == "");
}

TEST_CASE("a node names the row it shows, its place and its value") {
  const Workbook book = quote();
  const Scene scene = draw(book);
  const auto episodes = episodesOf(book, optionsFor(book).journey);
  const auto scenario = findNode(scene, Part::scenario, refTo(episodes[3]->id));
  REQUIRE(scenario);
  const Node& node = nodeAt(scene, *scenario);
  CHECK(node.name == "Scenario of episode 4, I wait for the quote");
  CHECK(node.value == require(book, scenarioOf(episodes[3]->id)).text);
  CHECK(node.episode == episodes[3]->id);
  REQUIRE(node.lane);

  const auto points = nodesOf(scene, Part::emotionPoint);
  REQUIRE(points.size() == 14);  // two personas, seven episodes
  CHECK(points.front()->persona);
  CHECK(points.front()->description.find("on a scale of \u22125 to +5") != std::string::npos);
}

TEST_CASE("a face stands where its score is on the chart") {
  const Workbook book = quote();
  const Scene scene = draw(book);
  REQUIRE(scene.chart);
  for (const Hit& hit : allNodes(scene)) {
    const Node& node = nodeAt(scene, hit);
    if (node.part != Part::emotionPoint) continue;
    const Emotion& emotion = require(book, *asId<Emotion>(node.row));
    const double y = hit.area.y + hit.area.height / 2;
    CHECK(scene.chart->scoreAt(y) == Approx(emotion.score).margin(0.01));
  }
}

TEST_CASE("pages repeat the lane labels and cut the map between episodes") {
  const Workbook book = findSample(samples(), "huiskoper").make(Language::english);
  const QtTextMeasure measure;
  const auto pages =
      paginate(book, optionsFor(book), {.size = {842, 595}}, {measure, *wordsFor(Language::english)});
  REQUIRE(pages.size() > 3);
  std::map<Id<Episode>, int> scenarios;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const Scene& scene = pages[i].scene;
    const std::string page = "page " + std::to_string(i + 1) + " of " + std::to_string(pages.size());
    CHECK(textsOf(scene).back().line.text.ends_with(page));
    CHECK(findText(scene, "Episode"));
    CHECK(scene.size.width * pages[i].scale <= 842 - 2 * 24 + 0.01);
    CHECK(scene.size.height * pages[i].scale <= 595 - 2 * 24 + 0.01);
    CHECK(nodesOf(scene, Part::persona).size() == (i == 0 ? 2 : 0));
    for (const Node* node : nodesOf(scene, Part::scenario)) ++scenarios[*node->episode];
  }
  CHECK(scenarios.size() == 20);
  for (const auto& [episode, count] : scenarios) CHECK(count == 1);
}

TEST_CASE("a page leaves out the lanes that hold nothing there, unless they hold nothing at all") {
  const QtTextMeasure measure;
  const auto words = wordsFor(Language::dutch);
  const auto labelsOf = [&](const Workbook& book) {
    std::map<std::string, std::size_t> labels;
    for (const Page& page : paginate(book, optionsFor(book), {.size = {842, 595}}, {measure, *words}))
      for (const Node* node : nodesOf(page.scene, Part::laneLabel)) ++labels[node->name];
    return labels;
  };
  const auto filled = labelsOf(findSample(samples(), "huiskoper").make(Language::dutch));
  CHECK(filled.at("Baan Scenario") == 4);
  CHECK(filled.at("Baan AIDA: schilder") == 1);
  CHECK(filled.at("Baan Criteria") == 2);
  const Workbook empty = findSample(templates(), "leeg").make(Language::dutch);
  const auto lanes = lanesOf(empty, optionsFor(empty).journey);
  const auto shown = std::count_if(lanes.begin(), lanes.end(), [](const Lane* lane) { return lane->shown; });
  CHECK(labelsOf(empty).size() == static_cast<std::size_t>(shown));
}

TEST_CASE("a legend stands on each page that has its signs, and names the ideal only where it is drawn") {
  const QtTextMeasure measure;
  const auto words = wordsFor(Language::english);
  const auto pagesOf = [&](const Workbook& book) {
    return paginate(book, optionsFor(book), {.size = {842, 595}}, {measure, *words});
  };
  for (const char* name : {"huiskoper", "offerte"}) {
    for (const Page& page : pagesOf(findSample(samples(), name).make(Language::english))) {
      CHECK(nodesOf(page.scene, Part::legend).size() == (page.scene.chart ? 1 : 0));
      CHECK(findText(page.scene, words->text(Word::legendIdeal)).has_value() ==
            !piecesOf(page.scene, Ink::ideal).empty());
    }
  }
}

TEST_CASE("columns are as wide on every page, and no page of a range has a lane alone") {
  const QtTextMeasure measure;
  for (const Size paper : {Size{842, 595}, Size{1191, 842}}) {
    const Workbook book = quote();
    const auto pages =
        paginate(book, optionsFor(book), {.size = paper}, {measure, *wordsFor(Language::english)});
    for (const Page& page : pages) {
      CHECK(page.scale == pages.front().scale);
      CHECK(page.scene.columns.front().width == pages.front().scene.columns.front().width);
      CHECK(nodesOf(page.scene, Part::laneLabel).size() > 1);
    }
  }
}

TEST_CASE("a page is full before the next begins, and the last column range is not stretched") {
  const QtTextMeasure measure;
  const Workbook book = quote();
  const auto pages =
      paginate(book, optionsFor(book), {.size = {842, 595}}, {measure, *wordsFor(Language::english)});
  REQUIRE(pages.size() == 3);
  CHECK(pages[0].scene.columns.size() == 4);
  CHECK(pages[0].scene.chart);
  CHECK_FALSE(pages[1].scene.chart);
  CHECK(pages[2].scene.columns.size() == 3);
  REQUIRE(pages[2].scene.chart);
  CHECK(pages[2].scene.chart->area.right() < pages[2].scene.size.width - pages[2].scene.columns[0].width);
}

TEST_CASE("the chart is higher where the page has room and lower where that saves a page") {
  const QtTextMeasure measure;
  const auto words = wordsFor(Language::dutch);
  const auto chartUnits = [&](const Workbook& book, Size paper) {
    const auto pages = paginate(book, optionsFor(book), {.size = paper}, {measure, *words});
    CHECK(pages.size() == 1);
    REQUIRE(pages.front().scene.chart);
    return pages.front().scene.chart->unitY;
  };
  const Workbook book = quote();
  const double usual = draw(book).chart->unitY;
  CHECK(chartUnits(book, {1191, 842}) > usual);
  CHECK(chartUnits(findSample(templates(), "leeg").make(Language::dutch), {842, 595}) < usual);
}

TEST_CASE("a way whose other end is on another page runs to the edge of its own") {
  const Workbook book = quote();
  LayoutOptions options = optionsFor(book);
  options.firstEpisode = 3;
  const Scene scene = draw(book, options);
  CHECK(scene.columns.size() == 4);
  const auto label = findText(scene, "no offer fits: search again\u00A0·\u00A018\u00A0%");
  REQUIRE(label);
  CHECK(label->area().x < scene.columns[1].x);
  CHECK(brokenLaw(scene) == "");
  options.firstEpisode = 0;
  options.episodeCount = 3;
  options.width = 2000;
  const Scene start = draw(book, options);
  const double end = start.columns[2].x + start.columns[2].width;
  REQUIRE(nodesOf(start, Part::path).size() == 1);
  for (const PlacedBlock& placed : start.blocks)
    if (!placed.block->nodes.empty() && placed.block->nodes.front().part == Part::path)
      CHECK(placed.bounds().right() < end + 20);
}
