#include <QImage>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "built.h"
#include "catch.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/layout.h"
#include "klantreis/sample.h"
#include "random_workbook.h"
#include "render/paint.h"
#include "render/text_measure.h"
#include "render/words_qt.h"
#include "scene_laws.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

constexpr Date someday{std::chrono::year{2026}, std::chrono::November, std::chrono::day{21}};
constexpr std::uint32_t workbooks = 220;

struct Drawer {
  QtTextMeasure measure;
  std::unique_ptr<Words> english = wordsFor(Language::english);
  std::unique_ptr<Words> dutch = wordsFor(Language::dutch);

  [[nodiscard]] const Words& words(const Workbook& book, Id<Journey> journey) const {
    return require(book, journey).language == Language::dutch ? *dutch : *english;
  }
  [[nodiscard]] static LayoutOptions optionsFor(Id<Journey> journey) {
    LayoutOptions options{};
    options.journey = journey;
    options.today = someday;
    return options;
  }
  [[nodiscard]] Scene draw(const Workbook& book, const LayoutOptions& options) const {
    return layout(book, options, measure, words(book, options.journey));
  }
  [[nodiscard]] std::vector<Page> pages(const Workbook& book, Id<Journey> journey, Size paper) const {
    return paginate(book, optionsFor(journey), {.size = paper}, {measure, words(book, journey)});
  }
};

constexpr Size a4{842, 595};
constexpr Size a4Upright{595, 842};
constexpr Size a3{1191, 842};
constexpr std::array papers{a4, a4Upright, a3};

/// Of the smallest letters on the page, in points.
double leastPrint(const Page& page) {
  double least = 1e9;
  for (const PlacedText& text : textsOf(page.scene))
    least = std::min(least, text.line.font.size * page.scale);
  return least;
}

/// A touchpoint stands in the lane of its department when there is one on the map, else in the usual one.
bool standsIn(const Workbook& book, const Lane& lane, const Touchpoint& touchpoint) {
  if (lane.kind == LaneKind::department) return lane.department && lane.department == touchpoint.department;
  for (const Lane* other : lanesOf(book, lane.journey))
    if (other->shown && other->kind == LaneKind::department && other->department &&
        other->department == touchpoint.department)
      return false;
  return true;
}

/// The typed texts of the journey that its whole picture must show.
std::vector<std::string> typedTexts(const Workbook& book, Id<Journey> id) {
  const Journey& journey = require(book, id);
  std::vector<std::string> texts{journey.title, journey.goal, journey.scope, journey.versionNote};
  if (journey.segment) texts.push_back(require(book, *journey.segment).name);
  if (journey.owner) texts.push_back(require(book, *journey.owner).name);
  for (const Role& role : book.roles)
    if (role.journey == id) texts.push_back(role.name);
  for (const auto& [participant, persona] : participantsOf(book, id))
    if (participant->shown) texts.insert(texts.end(), {persona->name, persona->description, persona->quote});
  for (const Phase* phase : phasesOf(book, id)) texts.insert(texts.end(), {phase->name, phase->secondName});
  std::set<Id<Episode>> episodes;
  for (const Episode* episode : episodesOf(book, id)) {
    episodes.insert(episode->id);
    texts.insert(texts.end(), {episode->title, episode->duration});
  }
  for (const Path& path : book.paths)
    if (episodes.contains(path.from)) texts.push_back(path.condition);
  for (const Lane* lane : lanesOf(book, id)) {
    if (!lane->shown) continue;
    texts.push_back(lane->name);
    for (const Id<Episode>& episode : episodes) {
      if (lane->kind == LaneKind::scenario) texts.push_back(require(book, scenarioOf(episode)).text);
      if (lane->kind == LaneKind::touchpoints || lane->kind == LaneKind::department)
        for (const Touchpoint* row : touchpointsOf(book, episode))
          if (standsIn(book, *lane, *row)) texts.push_back(row->title);
    }
    const auto addOf = [&](LaneKind kind, const auto& table, auto field) {
      if (lane->kind != kind) return;
      for (const auto& row : table)
        if (episodes.contains(row.episode)) texts.push_back(row.*field);
    };
    addOf(LaneKind::gaps, book.gaps, &Gap::text);
    addOf(LaneKind::improvements, book.improvements, &Improvement::title);
    addOf(LaneKind::metrics, book.metrics, &Metric::name);
    for (const Remark& row : book.remarks)
      if (lane->kind == LaneKind::remarks && lane->remarks == row.kind && episodes.contains(row.episode))
        texts.push_back(row.text);
    for (const Cell& cell : book.cells)
      if (cell.lane == lane->id) texts.push_back(cell.text);
    if (lane->kind != LaneKind::emotion) continue;
    for (const Curve& curve : shownCurves(book, id))
      for (const Emotion* emotion : curve.points)
        if (emotion != nullptr) texts.push_back(emotion->ownWord);
  }
  return texts;
}

std::string lettersOf(const std::vector<PlacedText>& texts) {
  std::string letters;
  for (const PlacedText& text : texts) letters += withoutBlanks(text.line.text);
  return letters;
}

/// The first typed text that the pictures do not hold letter for letter, or nothing. Of a text that goes on
/// on the next page the lines are found among those that begin, or are centred, at the same x.
std::string missingText(const std::vector<Scene>& scenes, const Workbook& book, Id<Journey> journey) {
  std::vector<PlacedText> texts;
  for (const Scene& scene : scenes) {
    const auto more = textsOf(scene);
    texts.insert(texts.end(), more.begin(), more.end());
  }
  std::vector<std::string> readings{lettersOf(texts)};
  const auto readBy = [&](auto xOf) {
    std::stable_sort(texts.begin(), texts.end(), [&](const PlacedText& a, const PlacedText& b) {
      return std::lround(4 * xOf(a)) < std::lround(4 * xOf(b));
    });
    readings.push_back(lettersOf(texts));
  };
  readBy([](const PlacedText& text) { return text.area().x; });
  readBy([](const PlacedText& text) { return text.area().x + text.area().width / 2; });
  for (const std::string& text : typedTexts(book, journey)) {
    const std::string letters = withoutBlanks(text);
    const auto holds = [&](const std::string& read) { return read.find(letters) != std::string::npos; };
    if (std::none_of(readings.begin(), readings.end(), holds)) return text;
  }
  return {};
}

/// Everyone feels something named at every episode, many ways lead back, and each third episode is a
/// purchase.
Workbook crowdedWorkbook(int personas, std::int64_t spread) {
  FixedIds ids("crowd " + std::to_string(personas));
  auto [book, journey] = withNewJourney({}, ids, "Crowd", Language::english);
  const Id<Phase> phase = phasesOf(book, journey).front()->id;
  for (int i = 0; i < 7; ++i)
    book = withNewEpisode(book, ids, {phase, std::nullopt}, "I do step " + std::to_string(i)).workbook;
  for (int i = 1; i < personas; ++i)
    book = withNewPersona(book, ids, journey, "Persona number " + std::to_string(i)).workbook;
  std::vector<Id<Episode>> episodes;
  for (const Episode* episode : episodesOf(book, journey)) episodes.push_back(episode->id);
  std::vector<Id<Persona>> cast;
  for (const auto& [participant, persona] : participantsOf(book, journey)) cast.push_back(persona->id);
  for (std::size_t e = 0; e < episodes.size(); ++e) {
    book = withField(book, episodes[e], &Episode::purchase, e % 3 == 1);
    for (std::size_t p = 0; p < cast.size(); ++p) {
      const auto score = static_cast<std::int64_t>(p) * spread % 100 - (e % 2 == 0 ? 20 : 100);
      book = withScore(book, cast[p], episodes[e], score);
      book = withFeeling(book, cast[p], episodes[e], {"", "Feeling " + std::to_string(p)});
    }
    for (std::size_t to = 0; to < episodes.size(); to += 2)
      book = withRow(book, Path{.id = ids.make<Path>(),
                                .from = episodes[e],
                                .to = episodes[to],
                                .condition = "none fits, so from " + std::to_string(e) + " to " +
                                             std::to_string(to) + " and on",
                                .share = 5});
  }
  return book;
}

/// Ink of a line outside its area, in units; the picture is painted this many pixels to the unit.
constexpr int zoom = 3;

double inkOutside(ScenePainter& painter, TextLine line) {
  constexpr double border = 16;
  line.origin = {border, border + line.ascent};
  const Rect area = line.area();
  QImage image(static_cast<int>((area.right() + border) * zoom),
               static_cast<int>((area.bottom() + border) * zoom), QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter on(&image);
  on.setRenderHint(QPainter::Antialiasing);
  on.scale(zoom, zoom);
  line.ink = Ink::text;
  painter.paintBlock(on, Block{area, {line}, {}}, ThemeName::light, QRectF(0, 0, 1e6, 1e6));
  on.end();
  double outside = 0;
  for (int y = 0; y < image.height(); ++y) {
    const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    for (int x = 0; x < image.width(); ++x) {
      if (qGray(row[x]) > 200) continue;
      const double px = (x + 0.5) / zoom;
      const double py = (y + 0.5) / zoom;
      outside = std::max({outside, area.x - px, px - area.right(), area.y - py, py - area.bottom()});
    }
  }
  return outside;
}

}  // namespace

TEST_CASE("no picture of a random journey breaks a law of legibility") {
  const Drawer drawer;
  for (std::uint32_t seed = 0; seed < workbooks; ++seed) {
    const Workbook book = randomWorkbook(seed);
    for (const Journey& journey : book.journeys) {
      for (const bool prompts : {false, true}) {
        LayoutOptions options = Drawer::optionsFor(journey.id);
        options.prompts = prompts;
        const Scene scene = drawer.draw(book, options);
        INFO("seed " << seed << ", journey " << journey.id.text() << (prompts ? ", with prompts" : ""));
        REQUIRE(brokenLaw(scene) == "");
        REQUIRE(missingText({scene}, book, journey.id) == "");
      }
    }
  }
}

TEST_CASE("no page of a random journey breaks a law of legibility") {
  const Drawer drawer;
  for (std::uint32_t seed = 0; seed < workbooks; seed += testing::built::sanitized ? 10 : 2) {
    const Workbook book = randomWorkbook(seed);
    for (const Journey& journey : book.journeys) {
      std::vector<Scene> scenes;
      const auto pages = drawer.pages(book, journey.id, papers[seed / 2 % papers.size()]);
      for (std::size_t i = 0; i < pages.size(); ++i) {
        INFO("seed " << seed << ", journey " << journey.id.text() << ", page " << i + 1);
        REQUIRE(brokenLaw(pages[i].scene) == "");
        REQUIRE(leastPrint(pages[i]) >= 6);
        scenes.push_back(pages[i].scene);
      }
      INFO("seed " << seed << ", journey " << journey.id.text());
      CHECK(missingText(scenes, book, journey.id) == "");
    }
  }
}

TEST_CASE("a crowd of personas and loops obeys the laws") {
  const Drawer drawer;
  for (const int personas : {2, 5, 10}) {
    for (const std::int64_t spread : {0, 7, 40}) {
      const Workbook book = crowdedWorkbook(personas, spread);
      const Id<Journey> journey = book.journeys.begin()->id;
      INFO(personas << " personas, scores " << spread << " apart");
      const Scene scene = drawer.draw(book, Drawer::optionsFor(journey));
      CHECK(brokenLaw(scene) == "");
      CHECK(missingText({scene}, book, journey) == "");
      for (const Page& page : drawer.pages(book, journey, a4Upright)) CHECK(brokenLaw(page.scene) == "");
    }
  }
}

TEST_CASE("a text longer than a page is whole over its pages, each line on one of them") {
  const Drawer drawer;
  FixedIds ids("long");
  auto [book, journey] = withNewJourney({}, ids, "Long", Language::english);
  std::string text;
  for (int i = 0; i < 900; ++i) text += "word" + std::to_string(i) + (i % 50 == 49 ? "\n" : " ");
  text.pop_back();
  book = withScenarioText(book, episodesOf(book, journey).front()->id, text);
  std::string letters;
  const auto pages = drawer.pages(book, journey, a4);
  REQUIRE(pages.size() > 2);
  for (const Page& page : pages) {
    CHECK(brokenLaw(page.scene) == "");
    CHECK(page.scene.size.height * page.scale <= page.size.height - 2 * page.margin + 0.01);
    for (const PlacedText& line : textsOf(page.scene))
      if (line.line.text.starts_with("word")) letters += withoutBlanks(line.line.text);
  }
  CHECK(letters == withoutBlanks(text));
}

TEST_CASE("the samples obey the laws in both languages, whoever is selected") {
  const Drawer drawer;
  for (const auto& list : {samples(), templates()}) {
    for (const SampleInfo& sample : list) {
      for (const Language language : {Language::english, Language::dutch}) {
        const Workbook book = sample.make(language);
        for (const Journey& journey : book.journeys) {
          LayoutOptions options = Drawer::optionsFor(journey.id);
          std::vector<std::optional<Id<Persona>>> selections{std::nullopt};
          for (const Persona& persona : book.personas) selections.push_back(persona.id);
          for (const auto& selection : selections) {
            options.selectedPersona = selection;
            options.prompts = selection.has_value();
            INFO(sample.name << " " << keyOf(language));
            const Scene scene = drawer.draw(book, options);
            CHECK(brokenLaw(scene) == "");
            CHECK(missingText({scene}, book, journey.id) == "");
          }
        }
      }
    }
  }
}

TEST_CASE("every line of text paints its ink within its area") {
  const Drawer drawer;
  ScenePainter painter;
  std::set<std::string> seen;
  for (std::uint32_t seed = 0; seed < 40; ++seed) {
    const Workbook book = randomWorkbook(seed);
    const Scene scene = drawer.draw(book, Drawer::optionsFor(book.journeys.begin()->id));
    for (const PlacedText& text : textsOf(scene)) {
      const Font& font = text.line.font;
      const std::string key = std::to_string(font.size) + (font.italic ? "i" : "") +
                              std::to_string(static_cast<int>(font.weight)) + text.line.text;
      if (!seen.insert(key).second) continue;
      INFO("seed " << seed << ": " << text.line.text << " at " << font.size);
      CHECK(inkOutside(painter, text.line) < 0.7);
    }
  }
}
