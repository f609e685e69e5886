#include "klantreis/layout.h"

#include <cmath>
#include <map>
#include <set>

#include "catch.h"
#include "core/layout/style.h"
#include "drawn_sample.h"
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

TEST_CASE("the quote map says what the method reads off it") {
  const Scene scene = draw(quote());
  CHECK(columnOf(scene, "Deepest valley") == 4);
  CHECK(columnOf(scene, "Peak = end") == 7);
  CHECK(findText(scene, "Drop 6"));
  CHECK(columnOf(scene, "Frustrated") == 4);
  CHECK(columnOf(scene, "1 · Quick win") == 3);
  CHECK(columnOf(scene, "3 · Big project") == 4);
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

TEST_CASE("a competitor’s customers have a dashed curve, and the legend says so") {
  const Workbook book = quote();
  const auto cast = participantsOf(book, optionsFor(book).journey);
  const Id<Persona> second = cast.at(1).second->id;
  const auto isDashed = [](const CurvePart& piece) { return piece.stroke.dash == Dash::dashed; };
  const auto before = piecesOf(draw(book), Ink::curve2);
  CHECK(std::none_of(before.begin(), before.end(), isDashed));
  const Scene scene = draw(withField(book, second, &Persona::kind, PersonaKind::competitorsCustomer));
  const auto after = piecesOf(scene, Ink::curve2);
  CHECK(std::any_of(after.begin(), after.end(), isDashed));
  const auto says = [&](const std::string& words) {
    const auto texts = textsOf(scene);
    return std::any_of(texts.begin(), texts.end(),
                       [&](const auto& text) { return text.line.text.find(words) == 0; });
  };
  CHECK(says("Customers of a competitor"));
  CHECK(says("Customer of a competitor ·"));
  CHECK(brokenLaw(scene) == "");
}

TEST_CASE("the sources of the scores are compared, one thin curve each") {
  Workbook book = quote();
  const Id<Journey> journey = optionsFor(book).journey;
  const Id<Persona> persona = participantsOf(book, journey).front().second->id;
  const auto thin = [](const Scene& scene) {
    std::set<Dash> looks;
    for (const CurvePart& piece : piecesOf(scene, Ink::quiet)) looks.insert(piece.stroke.dash);
    return looks;
  };
  for (const Episode* episode : episodesOf(book, journey)) {
    Emotion told{.persona = persona, .episode = episode->id, .layer = Layer::assumed, .score = 50};
    for (const Layer layer : {Layer::assumed, Layer::dataShows}) {
      told.layer = layer;
      told.id = {Schema<Emotion>::derive(told)};
      book = withRow(book, told);
    }
  }
  CHECK(thin(draw(book)).empty());
  book = withField(book, journey, &Journey::showLayers, true);
  const Scene scene = draw(book);
  CHECK(thin(scene) == std::set<Dash>{Dash::dotted, Dash::dashed, Dash::solid});
  CHECK(brokenLaw(scene) == "");
}

TEST_CASE("the changes in the ideal stand under the episodes only where both are seen and they are wanted") {
  Workbook book = quote();
  const Id<Journey> journey = optionsFor(book).journey;
  const auto told = [&] {
    const auto texts = textsOf(draw(book));
    return std::any_of(texts.begin(), texts.end(),
                       [](const auto& text) { return text.line.text == "In the ideal"; });
  };
  CHECK_FALSE(told());
  book = withField(book, journey, &Journey::showChanges, true);
  CHECK(told());
  CHECK(brokenLaw(draw(book)) == "");
  book = withField(book, journey, &Journey::showIdeal, false);
  CHECK_FALSE(told());
}

TEST_CASE("what the ideal does otherwise is told in words under the episodes") {
  FixedIds ids("told");
  Workbook book = findSample(templates(), "leeg").make(Language::english);
  const Id<Journey> journey = optionsFor(book).journey;
  for (const char* title : {"I ask", "I wait", "I pay"}) {
    const auto there = episodesOf(book, journey);
    book = withNewEpisode(book, ids, {there.back()->phase, there.back()->id}, title).workbook;
  }
  const NewJourney made = withIdealOf(book, ids, journey);
  book = withField(made.workbook, journey, &Journey::showChanges, true);
  book = withField(book, journey, &Journey::showIdeal, true);
  const auto ideal = episodesOf(book, made.journey);
  book = withEpisodeMoved(book, ideal[3]->id, ideal[0]->phase, 0);
  book = without(book, {refTo(ideal[2]->id)});
  book = withField(book, ideal[1]->id, &Episode::title, std::string("I click"));
  book = withNewTouchpoint(book, ids, {ideal[1]->id, {}}, "App").workbook;
  const Scene scene = draw(book);
  std::string told;
  for (const PlacedText& text : textsOf(scene)) told += text.line.text + "|";
  for (const char* words : {"Falls away", "Comes first", "Becomes: I click", "Also: App"})
    CHECK_THAT(told, Catch::Matchers::Contains(words));
  CHECK(brokenLaw(scene) == "");
}

TEST_CASE("an episode that nobody looked at for longer than the interval is paler and says since when") {
  Workbook book = quote();
  const Id<Episode> first = episodesOf(book, optionsFor(book).journey).front()->id;
  const std::string title = require(book, first).title;
  book = withField(book, first, &Episode::reviewed,
                   std::optional(Date{std::chrono::year{2026}, std::chrono::March, std::chrono::day{3}}));
  const auto inkOfTitle = [&](const Scene& scene) {
    for (const PlacedText& text : textsOf(scene))
      if (title.starts_with(text.line.text)) return text.line.ink;
    return Ink::none;
  };
  const auto told = [](const Scene& scene) {
    for (const PlacedText& text : textsOf(scene))
      if (text.line.text.find("last reviewed") != std::string::npos) return text.line.text;
    return std::string();
  };
  LayoutOptions options = optionsFor(book);
  options.today = Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{23}};
  const Scene stale = draw(book, options);
  CHECK(inkOfTitle(stale) == Ink::quiet);
  CHECK(told(stale) == "last reviewed 3 Mar 2026");
  const Workbook fresh =
      withField(book, first, &Episode::reviewed,
                std::optional(Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{20}}));
  CHECK(inkOfTitle(draw(fresh, options)) == Ink::text);
  CHECK(told(draw(fresh, options)).empty());
}

TEST_CASE("the map says the pain-pleasure gap and the peak-end score of the curve with the markers") {
  std::string told;
  for (const PlacedText& text : textsOf(draw(quote()))) told += text.line.text + " ";
  CHECK_THAT(told, Catch::Matchers::Contains("Pain-pleasure gap: 8"));
  CHECK_THAT(told, Catch::Matchers::Contains("Peak-end score: +4"));
}

TEST_CASE("the pieces of a curve continue each other, and between two points each other's pattern") {
  const auto pieces = piecesOf(draw(quote()), Ink::ideal);
  REQUIRE(pieces.size() == 12);  // six segments, each cut at the border of two columns
  double length = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i > 0) CHECK(std::abs(pieces[i].curve[0].x - pieces[i - 1].curve[3].x) < 1e-6);
    if (i % 2 == 0) length = 0;  // a point begins it anew, so that a score changes nothing farther on
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
  for (const Node& node : nodesOf(scene, Part::emotionPoint))
    for (const PlacedText& text : textsOf(scene))
      if (text.line.text == node.value)
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

TEST_CASE("a persona who does not walk the ideal journey leaves its curve to one who does") {
  FixedIds ids("newcomer");
  LayoutOptions options = optionsFor(quote());
  const NewPersona more = withNewPersona(quote(), ids, options.journey, "Newcomer");
  const Id<Episode> first = episodesOf(more.workbook, options.journey).front()->id;
  const Workbook book = withScore(more.workbook, more.persona, first, 40);
  const auto before = piecesOf(draw(book, options), Ink::ideal);
  options.selectedPersona = more.persona;
  const auto after = piecesOf(draw(book, options), Ink::ideal);
  REQUIRE_FALSE(before.empty());
  REQUIRE(after.size() == before.size());
  CHECK(after.front().curve == before.front().curve);
}

TEST_CASE("the marker of a moment stands beside its face, not behind the ideal one") {
  const Scene scene = draw(quote());
  const auto marker = findText(scene, "Peak = end");
  const auto feeling = findText(scene, "Grateful");
  REQUIRE(marker);
  REQUIRE(feeling);
  CHECK(std::abs(marker->area().y - feeling->area().y) < 30);
}

TEST_CASE("the markers belong to the selected persona") {
  const Workbook book = quote();
  LayoutOptions options = optionsFor(book);
  const auto cast = participantsOf(book, options.journey);
  options.selectedPersona = cast.back().second->id;
  const Scene scene = draw(book, options);
  const Moments moments = momentsOf(curveOf(book, options.journey, *options.selectedPersona));
  CHECK(columnOf(scene, "Deepest valley") == moments.valley->episode + 1);
  CHECK(columnOf(scene, "Peak = end") == 0);
  CHECK(columnOf(scene, "Peak") == moments.peak->episode + 1);
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

TEST_CASE("what has no name is called so in quiet ink, and its value stays empty") {
  FixedIds ids("nameless");
  auto [book, journey] = withNewJourney({}, ids, {}, Language::english);
  const Id<Episode> episode = episodesOf(book, journey).front()->id;
  book = withField(book, phasesOf(book, journey).front()->id, &Phase::name, std::string("Named"));
  book = withNewPhase(book, ids, {journey, std::nullopt}, {}).workbook;
  book = withNewPersona(book, ids, journey, {}).workbook;
  book = withNewTouchpoint(book, ids, {episode, std::nullopt}, {}).workbook;
  book = withNewGap(book, ids, episode, {}).workbook;
  book = withNewImprovement(book, ids, {episode, std::nullopt}, {}).workbook;
  book = withNewMetric(book, ids, episode, {}).workbook;
  const Scene scene = draw(book);
  for (const char* word : {"Untitled journey", "Unnamed persona", "Untitled episode", "Untitled touchpoint",
                           "Empty gap", "Untitled improvement", "Unnamed KPI"}) {
    INFO(word);
    REQUIRE(findText(scene, word));
    CHECK(findText(scene, word)->line.ink == Ink::quiet);
  }
  CHECK(findText(scene, "Unnamed phase"));
  for (const Part part : {Part::title, Part::persona, Part::episodeTitle, Part::touchpoint, Part::gap,
                          Part::improvement, Part::metric})
    for (const Node& node : nodesOf(scene, part)) CHECK(node.value.empty());
  CHECK(brokenLaw(scene) == "");
}

namespace {

/// A line that ends so, since a question may be broken into lines.
std::optional<PlacedText> findEnding(const Scene& scene, const std::string& end) {
  for (const PlacedText& line : textsOf(scene))
    if (line.line.text.ends_with(end)) return line;
  return std::nullopt;
}

}  // namespace

TEST_CASE("prompts stand only where they are asked for and nothing was written yet") {
  const Workbook book = findSample(templates(), "leeg").make(Language::english);
  LayoutOptions options = optionsFor(book);
  const std::vector<std::string> prompts{"words?",
                                         "Where do we meet?",
                                         "How does this feel?",
                                         "What will we do about it?",
                                         "What do we measure?",
                                         "What belongs here?",
                                         "Goal: What does the customer want in the end?"};
  for (const std::string& prompt : prompts) {
    INFO(prompt);
    CHECK_FALSE(findEnding(draw(book, options), prompt));
  }
  options.prompts = true;
  const Scene asking = draw(book, options);
  for (const std::string& prompt : prompts) {
    INFO(prompt);
    const auto found = findEnding(asking, prompt);
    REQUIRE(found);
    CHECK(found->line.ink == Ink::quiet);
  }
  CHECK(brokenLaw(asking) == "");
  const Workbook filled = quote();
  options = optionsFor(filled);
  options.prompts = true;
  for (const std::string& prompt : prompts) CHECK_FALSE(findEnding(draw(filled, options), prompt));
}

TEST_CASE("the markers stay with a persona that has scores when one without is selected") {
  const Workbook book = quote();
  LayoutOptions options = optionsFor(book);
  FixedIds ids("newcomer");
  const NewPersona more = withNewPersona(book, ids, options.journey, "Newcomer");
  options.selectedPersona = more.persona;
  CHECK(columnOf(draw(more.workbook, options), "Deepest valley") == columnOf(draw(book), "Deepest valley"));
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
  CHECK(points.front().persona);
  CHECK(points.front().description.find("on a scale of \u22125 to +5") != std::string::npos);
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

TEST_CASE("a way whose other end is on another page runs to the edge of its own") {
  const Workbook book = quote();
  const QtTextMeasure measure;
  const auto pages =
      paginate(book, optionsFor(book), {.size = {842, 595}}, {measure, *wordsFor(Language::english)});
  REQUIRE(pages.size() == 2);
  for (const Page& page : pages) {
    const Scene& scene = page.scene;
    CHECK(findText(scene, "no offer fits: search again\u00A0·\u00A018\u00A0%"));
    REQUIRE(nodesOf(scene, Part::path).size() == 1);
    for (const PlacedBlock& placed : scene.blocks) {
      if (placed.block->nodes.empty() || placed.block->nodes.front().part != Part::path) continue;
      const Rect bounds = placed.bounds();
      if (&page == &pages.front())
        CHECK(bounds.right() > scene.columns.back().x + scene.columns.back().width);
      else
        CHECK(bounds.x < scene.columns.front().x);
      CHECK(bounds.x >= -1);
      CHECK(bounds.right() <= scene.size.width + 1);
    }
  }
}

TEST_CASE("ways that stay at their episode have a row with a label, which is only there for them") {
  const Scene scene = draw(findSample(samples(), "huiskoper").make(Language::english));
  const auto label = findText(scene, "Paths");
  REQUIRE(label);
  const Rect row = label->area();
  std::size_t beside = 0;
  for (const PlacedText& text : textsOf(scene)) {
    const bool heads = text.line.font == style::episode;
    if (heads) CHECK(text.area().bottom() < row.y);
    if (text.line.text.starts_with("With my own agent") && std::abs(text.area().y - row.y) < 4) ++beside;
  }
  CHECK(beside == 1);
  CHECK_FALSE(findText(draw(quote()), "Paths"));
}

TEST_CASE("a touchpoint says under its title what is known of the contact") {
  const Workbook book = quote();
  const LayoutOptions options = optionsFor(book);
  const Id<Episode> episode = episodesOf(book, options.journey).front()->id;
  Touchpoint row = *touchpointsOf(book, episode).front();
  const auto nodeOf = [&](const Scene& scene) {
    for (const Hit& hit : allNodes(scene))
      if (Node node = nodeAt(scene, hit); node.row == refTo(row.id)) {
        node.area = hit.area;
        return node;
      }
    throw std::logic_error("not drawn");
  };
  row.contact = Contact::direct;
  const Scene plain = draw(withRow(book, row), options);
  CHECK_FALSE(findText(plain, "with an employee"));
  const double before = nodeOf(plain).area.height;
  row.inScenario = true;  // which the scenario tells itself
  CHECK(nodeOf(draw(withRow(book, row), options)).area.height == before);
  row.with = ContactWith::employee;
  row.contact = Contact::indirect;
  row.importance = 5;
  row.importanceToUs = 4;
  row.feedback = "a form on the site that asks how it was";
  const Scene full = draw(withRow(book, row), options);
  std::string said;
  for (const auto& text : textsOf(full))
    if (text.line.ink == Ink::quiet && nodeOf(full).area.contains(text.line.origin))
      said += (said.empty() ? "" : " ") + text.line.text;
  CHECK(said == "with an employee · indirect · importance 5 · to us 4 · feedback");
  CHECK(nodeOf(full).area.height > before);
  const std::string spoken = nodeOf(full).description;
  for (const char* part : {"with an employee", "indirect", "importance 5", "to us 4",
                           "feedback: a form on the site that asks how it was", "told in the scenario"})
    CHECK(spoken.find(part) != std::string::npos);
  CHECK(brokenLaw(full) == "");
  row.importance.reset();
  CHECK(nodeOf(draw(withRow(book, row), options)).description.find("importance to us 4") !=
        std::string::npos);
}

TEST_CASE("the map of the house buyer letters the alternatives of a step, and marks what may be left out") {
  Workbook book = findSample(samples(), "huiskoper").make(Language::english);
  const auto told = [&] {
    std::multiset<std::string> texts;
    const Scene scene = draw(book);
    for (const PlacedText& text : textsOf(scene)) texts.insert(text.line.text);
    return texts;
  };
  for (const char* letter : {"A", "B", "C", "D"}) CHECK(told().count(letter) == 1);
  CHECK(told().count("optional") == 1);
  const auto steps = episodesOf(book, optionsFor(book).journey);
  book = withField(book, steps.at(4)->id, &Episode::optional, false);
  CHECK(told().count("optional") == 0);
  const auto bought =
      std::find_if(steps.begin(), steps.end(), [](const Episode* each) { return each->purchase; });
  REQUIRE(bought != steps.end());
  CHECK(told().count("Purchase") == 1);
  book = withField(book, (*bought)->id, &Episode::purchase, false);
  CHECK(told().count("Purchase") == 0);
}
