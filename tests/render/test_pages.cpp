#include <algorithm>
#include <map>
#include <set>

#include "catch.h"
#include "core/layout/style.h"
#include "drawn_sample.h"
#include "klantreis/edit.h"
#include "klantreis/layout.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

constexpr Size a4{842, 595};
constexpr Size a3{1191, 842};

/// The highest stripe in which nothing is written or charted.
double emptyBand(const Scene& scene) {
  std::vector<Rect> areas;
  if (scene.chart) areas.push_back(scene.chart->area);
  for (const PlacedText& text : textsOf(scene)) areas.push_back(text.area());
  std::sort(areas.begin(), areas.end(), [](const Rect& a, const Rect& b) { return a.y < b.y; });
  double widest = 0;
  double bottom = 0;
  for (const Rect& area : areas) {
    widest = std::max(widest, area.y - bottom);
    bottom = std::max(bottom, area.bottom());
  }
  return widest;
}

}  // namespace

TEST_CASE("pages repeat the lane labels and cut the map between episodes") {
  const Workbook book = findSample(samples(), "huiskoper").make(Language::english);
  const QtTextMeasure measure;
  const auto pages = paginate(book, optionsFor(book), {.size = a4}, {measure, *wordsFor(Language::english)});
  REQUIRE(pages.size() == 5);
  std::map<Id<Episode>, int> scenarios;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const Scene& scene = pages[i].scene;
    const std::string page = "page " + std::to_string(i + 1) + " of " + std::to_string(pages.size());
    CHECK(textsOf(scene).back().line.text.ends_with(page));
    CHECK(findText(scene, "Episode"));
    CHECK(scene.size.width * pages[i].scale <= pages[i].size.width - 2 * 24 + 0.01);
    CHECK(scene.size.height * pages[i].scale <= pages[i].size.height - 2 * 24 + 0.01);
    CHECK(nodesOf(scene, Part::persona).size() == (i == 0 ? 2 : 0));
    for (const Node& node : nodesOf(scene, Part::scenario)) ++scenarios[*node.episode];
  }
  CHECK(scenarios.size() == 20);
  for (const auto& [episode, count] : scenarios) CHECK(count == 1);
}

TEST_CASE("on paper columns and lanes are as even as if nobody had made them larger") {
  const Workbook book = findSample(samples(), "offerte").make(Language::english);
  const QtTextMeasure measure;
  const auto words = wordsFor(Language::english);
  const auto pagesOf = [&](const Workbook& each) {
    std::vector<std::pair<Size, std::size_t>> pages;
    for (const Page& page : paginate(each, optionsFor(each), {.size = a4}, {measure, *words}))
      pages.emplace_back(page.scene.size, page.scene.columns.size());
    return pages;
  };
  Workbook larger = book;
  for (const Episode& episode : book.episodes)
    larger = withField(larger, episode.id, &Episode::width, greatestWidth);
  for (const Lane& lane : book.lanes) larger = withField(larger, lane.id, &Lane::height, greatestHeight);
  CHECK(pagesOf(larger) == pagesOf(book));
  CHECK(draw(larger).size.width > 2 * draw(book).size.width);
  CHECK(draw(larger).size.height > 2 * draw(book).size.height);
}

TEST_CASE("a page leaves out the lanes that hold nothing there, unless they hold nothing at all") {
  const QtTextMeasure measure;
  const auto words = wordsFor(Language::dutch);
  const auto labelsOf = [&](const Workbook& book) {
    std::map<std::string, std::size_t> labels;
    for (const Page& page : paginate(book, optionsFor(book), {.size = a4}, {measure, *words}))
      for (const Node& node : nodesOf(page.scene, Part::laneLabel)) ++labels[node.name];
    return labels;
  };
  const auto filled = labelsOf(findSample(samples(), "huiskoper").make(Language::dutch));
  CHECK(filled.at("Baan Scenario") == 5);
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
    return paginate(book, optionsFor(book), {.size = a4}, {measure, *words});
  };
  for (const char* name : {"huiskoper", "offerte"}) {
    for (const Page& page : pagesOf(findSample(samples(), name).make(Language::english))) {
      CHECK(nodesOf(page.scene, Part::legend).size() == (page.scene.chart ? 1 : 0));
      CHECK(findText(page.scene, words->text(Word::legendIdeal)).has_value() ==
            !piecesOf(page.scene, Ink::ideal).empty());
    }
  }
}

TEST_CASE("every sheet of the samples holds its episodes with all their lanes, and is full") {
  const QtTextMeasure measure;
  for (const char* name : {"huiskoper", "offerte"}) {
    for (const Language language : {Language::english, Language::dutch}) {
      const Workbook book = findSample(samples(), name).make(language);
      for (const Size paper : {a4, a3}) {
        const auto pages = paginate(book, optionsFor(book), {.size = paper}, {measure, *wordsFor(language)});
        std::set<Id<Episode>> episodes;
        for (const Page& page : pages) {
          INFO(name << " on " << paper.width << ", " << pages.size() << " pages");
          const Scene& scene = page.scene;
          CHECK(scene.chart);
          for (const Column& column : scene.columns) CHECK(episodes.insert(column.episode).second);
          CHECK(scene.chart->area.right() > scene.size.width - style::gap - 1);
          CHECK(emptyBand(scene) < 0.15 * scene.size.height);
        }
        CHECK(episodes.size() == episodesOf(book, optionsFor(book).journey).size());
      }
    }
  }
}

TEST_CASE("sheets lie, and stand where that takes fewer or has a larger print") {
  const QtTextMeasure measure;
  const auto words = wordsFor(Language::english);
  const auto stands = [&](const Workbook& book, Size paper) {
    const auto pages = paginate(book, optionsFor(book), {.size = paper}, {measure, *words});
    for (const Page& page : pages) {
      CHECK(page.size.width == pages.front().size.width);
      CHECK(page.scale == pages.front().scale);
    }
    const Size size = pages.front().size;
    CHECK(std::pair(std::max(size.width, size.height), std::min(size.width, size.height)) ==
          std::pair(paper.width, paper.height));
    return size.height > size.width;
  };
  const Workbook house = findSample(samples(), "huiskoper").make(Language::english);
  CHECK(stands(house, a4));
  CHECK_FALSE(stands(house, a3));
  CHECK_FALSE(stands(quote(), a3));
}

TEST_CASE("lanes that no sheet has room for together go on on the next, and none is there alone") {
  const QtTextMeasure measure;
  const Workbook book = quote();
  const auto pages =
      paginate(book, optionsFor(book), {.size = {842, 480}}, {measure, *wordsFor(Language::english)});
  REQUIRE(pages.size() == 2);
  for (const Page& page : pages) {
    CHECK(brokenLaw(page.scene) == "");
    CHECK(page.scene.columns.size() == 7);
    CHECK(nodesOf(page.scene, Part::laneLabel).size() > 1);
  }
}

TEST_CASE("the chart is as high on every page, and lower than usual only where that saves a page") {
  const QtTextMeasure measure;
  const auto words = wordsFor(Language::english);
  const Workbook book = quote();
  const double usual = draw(book).chart->unitY;
  int lower = 0;
  int higher = 0;
  for (double height = 680; height >= 500; height -= 20) {
    const auto pages = paginate(book, optionsFor(book), {.size = {842, height}}, {measure, *words});
    INFO(pages.size() << " pages, " << height << " high");
    std::set<double> units;
    for (const Page& page : pages)
      if (page.scene.chart) units.insert(page.scene.chart->unitY);
    REQUIRE(units.size() == 1);
    const double unit = *units.begin();
    if (unit < usual) CHECK(pages.size() == 1);
    lower += unit < usual ? 1 : 0;
    higher += unit > usual ? 1 : 0;
  }
  CHECK(lower > 0);
  CHECK(higher > 0);
}
