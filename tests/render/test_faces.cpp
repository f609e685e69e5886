#include <map>
#include <optional>

#include "catch.h"
#include "colour_vision.h"
#include "drawn_items.h"
#include "drawn_sample.h"
#include "klantreis/figures.h"
#include "random_workbook.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

constexpr double likeness = 20;  // colours that are closer, on lines of a few points, may be taken for one

/// The form of a marker: corners of its own, or none when it is round.
Outline markerIn(const DrawnItems& drawn) {
  const auto* polygon = findItem(drawn.shapes, [](const Shape& shape) { return shape.fill == Ink::card; });
  return polygon == nullptr ? Outline() : outlineOf(*polygon);
}

/// How far the middle of the mouth lies below its corners, of its width.
double smileIn(const DrawnItems& drawn) {
  const auto* mouth = findItem(drawn.shapes, [](const Shape& shape) {
    return shape.steps.size() == 2 && shape.steps[1].kind == PathStep::Kind::curve;
  });
  REQUIRE(mouth != nullptr);
  const Point left = mouth->steps[0].points[0];
  const Point right = mouth->steps[1].points[2];
  return (mouth->steps[1].points[0].y - left.y) / (right.x - left.x);
}

/// What tells one curve from another.
struct CurveLook {
  Ink ink;
  Outline marker;
  bool dashed;
};

/// Of each persona, as the card shows it, and of the ideal.
std::map<std::optional<Id<Persona>>, CurveLook> looksOf(const Scene& scene) {
  std::map<std::optional<Id<Persona>>, CurveLook> looks;
  for (const Hit& hit : allNodes(scene)) {
    if (nodeAt(scene, hit).part != Part::persona) continue;
    const DrawnItems drawn = drawnAt(scene, hit);
    const auto* line = findItem(drawn.shapes, [](const Shape& shape) { return shape.steps.size() == 2; });
    REQUIRE(line != nullptr);
    looks[nodeAt(scene, hit).persona] = {line->stroke.ink, markerIn(drawn), false};
  }
  looks[std::nullopt] = {Ink::ideal, {}, true};
  return looks;
}

bool toldByColour(Ink a, Ink b) {
  for (const ThemeName theme : {ThemeName::light, ThemeName::dark})
    for (const Vision& vision : visions)
      if (differenceSeen(vision, colourOf(theme, a), colourOf(theme, b)) < likeness) return false;
  return true;
}

/// Six personas on the quote map, all with scores, besides its ideal.
Workbook crowdedQuote() {
  FixedIds ids("crowd");
  Workbook book = quote();
  const Id<Journey> journey = optionsFor(book).journey;
  for (const char* name : {"Bo", "Cas", "Dee", "Eva"}) {
    auto [more, persona] = withNewPersona(book, ids, journey, name);
    book = std::move(more);
    std::int64_t score = -90 + 10 * static_cast<std::int64_t>(name[0] - 'A');
    for (const Episode* episode : episodesOf(book, journey))
      book = withScore(book, persona, episode->id, score += 17);
  }
  return book;
}

}  // namespace

TEST_CASE("a feeling is told by its height, its mouth, a number and a word, and not by colour alone") {
  std::map<std::int64_t, double> smiles;
  for (const Workbook& book :
       {quote(), findSample(samples(), "huiskoper").make(Language::english), crowdedQuote()}) {
    const Scene scene = draw(book);
    const auto words = wordsFor(Language::english);
    const Scale scale = require(book, optionsFor(book).journey).scale;
    for (const Hit& hit : allNodes(scene)) {
      const Node& node = nodeAt(scene, hit);
      if (node.part != Part::emotionPoint) continue;
      const Emotion& emotion = require(book, *asId<Emotion>(node.row));
      const std::string number =
          words->number(toScale(scale, emotion.score) * 1000, rangeOf(scale).first < 0);
      INFO(node.name << ": " << node.description);
      CHECK(scene.chart->scoreAt(middleOf(hit.area).y) == Approx(emotion.score).margin(0.01));
      CHECK(node.description.find("score " + number + " on a scale") != std::string::npos);
      if (!emotion.feeling.empty()) CHECK(node.description.starts_with(words->feeling(emotion.feeling)));
      const double smile = smileIn(drawnAt(scene, hit));
      const auto [known, isNew] = smiles.emplace(emotion.score, smile);
      CHECK(known->second == Approx(smile).margin(1e-9));
    }
  }
  REQUIRE(smiles.size() > 10);
  for (auto it = std::next(smiles.begin()); it != smiles.end(); ++it)
    CHECK(it->second > std::prev(it)->second);
  CHECK(smiles.at(0) == Approx(0).margin(1e-9));
}

TEST_CASE("curves whose colours some eyes take for one differ in marker or dash") {
  const Scene scene = draw(crowdedQuote());
  const auto looks = looksOf(scene);
  REQUIRE(looks.size() == 7);
  std::size_t alike = 0;
  for (auto a = looks.begin(); a != looks.end(); ++a) {
    for (auto b = std::next(a); b != looks.end(); ++b) {
      if (toldByColour(a->second.ink, b->second.ink)) continue;
      ++alike;
      CHECK((a->second.marker != b->second.marker || a->second.dashed != b->second.dashed));
    }
  }
  CHECK(alike > 0);
  for (const CurvePart& piece : piecesOf(scene, Ink::ideal))
    if (piece.stroke.width > 2) CHECK(piece.stroke.dash == Dash::dashed);
}

TEST_CASE("a face has the marker of its persona's card") {
  const Workbook book = crowdedQuote();
  const Scene scene = draw(book);
  const auto looks = looksOf(scene);
  std::size_t faces = 0;
  for (const Hit& hit : allNodes(scene)) {
    const Node& node = nodeAt(scene, hit);
    if (node.part != Part::emotionPoint) continue;
    INFO(node.name);
    CHECK(markerIn(drawnAt(scene, hit)) == looks.at(node.persona).marker);
    ++faces;
  }
  CHECK(faces == 42);
}
