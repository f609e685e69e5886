#include <algorithm>
#include <map>

#include "catch.h"
#include "drawn_sample.h"
#include "klantreis/layout.h"

using namespace klantreis;
using namespace klantreis::testing;

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
