// Laws of laying out again and of finding: after any edit the Layouter gives what a layout from nothing
// gives, and the index finds what a look at everything finds.
#include <algorithm>
#include <memory>
#include <set>

#include "catch.h"
#include "klantreis/edit.h"
#include "klantreis/layout.h"
#include "klantreis/scene_index.h"
#include "random_edits.h"
#include "render/text_measure.h"
#include "render/words_qt.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

constexpr std::uint32_t workbooks = 25;
constexpr int editsEach = 40;
const std::vector<std::string> words{"glad", "a little worried about the price of it all", "calm",
                                     "annoyed by all the waiting"};

struct Drafts {
  QtTextMeasure measure{};
  std::unique_ptr<Words> words = wordsFor(Language::english);
  Layouter layouter{measure, *words};

  [[nodiscard]] Scene fromNothing(const Workbook& book, const LayoutOptions& options) const {
    return layout(book, options, measure, *words);
  }
};

bool same(const PlacedBlock& a, const PlacedBlock& b) {
  return a.offset == b.offset && *a.block == *b.block && a.number == b.number && a.continues == b.continues;
}

bool same(const Scene& a, const Scene& b) {
  const auto sameColumn = [](const Column& one, const Column& other) {
    return one.episode == other.episode && one.x == other.x && one.width == other.width;
  };
  return a.size == b.size && a.title == b.title && a.language == b.language &&
         a.chart.has_value() == b.chart.has_value() && (!a.chart || a.chart->area == b.chart->area) &&
         std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(), sameColumn) &&
         std::equal(a.blocks.begin(), a.blocks.end(), b.blocks.begin(), b.blocks.end(),
                    [](const PlacedBlock& one, const PlacedBlock& other) { return same(one, other); });
}

/// Some are months apart, so that episodes become stale and reviews overdue.
Date dayNear(Dice& dice) {
  return {std::chrono::year{2026}, std::chrono::month{static_cast<unsigned>(dice.between(9, 12))},
          std::chrono::day{22}};
}

LayoutOptions anyOptions(const Workbook& book, Dice& dice) {
  LayoutOptions options{};
  options.journey = dice.one(book.journeys).id;
  options.today = dayNear(dice);
  options.prompts = dice.chance(80);
  if (!book.personas.empty() && dice.chance(30)) options.selectedPersona = dice.one(book.personas).id;
  return options;
}

/// The workbook after one of the edits that has a place in it.
Workbook edited(const Workbook& book, Dice& dice) {
  const Edit edit = dice.one(randomEdits()).at(book, dice);
  return edit ? edit(book) : book;
}

/// Changes one of the rows that decide what stands in cells which are not theirs: lanes of departments take
/// touchpoints from others and bear their names, and all bars of a lane are drawn to the longest.
Workbook withTies(const Workbook& book, Dice& dice) {
  const auto anyActor = [&] {
    return book.actors.empty() || dice.chance(30) ? std::nullopt : std::optional(dice.one(book.actors).id);
  };
  const Lane& lane = dice.one(book.lanes);
  const auto choice = dice.below(5);
  if (choice == 0 && !book.actors.empty())
    return withField(book, dice.one(book.actors).id, &Actor::name, dice.text());
  if (choice == 1) return withField(book, lane.id, &Lane::department, anyActor());
  if (choice == 2) return withField(book, lane.id, &Lane::shown, dice.chance(70));
  if (choice == 3 && !book.touchpoints.empty())
    return withField(book, dice.one(book.touchpoints).id, &Touchpoint::department, anyActor());
  const auto episodes = episodesOf(book, lane.journey);
  return episodes.empty() || !holdsCells(lane.kind)
             ? book
             : withCellText(book, lane.id, dice.one(episodes)->id, std::to_string(dice.between(-90, 900)));
}

/// Too long for the texts at one end to have to do with those at the other.
Workbook longChart(Dice& dice, std::size_t personas) {
  FixedIds ids("long chart");
  const NewJourney made = withNewJourney({}, ids, "Long", Language::english);
  Workbook book = made.workbook;
  const Id<Phase> phase = phasesOf(book, made.journey).front()->id;
  while (book.personas.size() < personas)
    book = withNewPersona(book, ids, made.journey, "Someone with a name").workbook;
  while (book.episodes.size() < 80) {
    const NewEpisode added = withNewEpisode(book, ids, {phase, std::nullopt}, "Episode");
    book = withField(added.workbook, added.episode, &Episode::purchase, dice.chance(5));
    for (const Persona& persona : added.workbook.personas)
      if (dice.chance(85)) book = withScore(book, persona.id, added.episode, dice.between(-100, 100));
  }
  return book;
}

std::size_t newBlocks(const Scene& before, const Scene& after) {
  return static_cast<std::size_t>(
      std::count_if(after.blocks.begin(), after.blocks.end(), [&](const PlacedBlock& placed) {
        return std::none_of(before.blocks.begin(), before.blocks.end(),
                            [&](const PlacedBlock& old) { return *old.block == *placed.block; });
      }));
}

}  // namespace

TEST_CASE("a layout after any edit, undo or redo is the layout from nothing") {
  for (std::uint32_t seed = 1; seed <= workbooks; ++seed) {
    Drafts drafts;
    Dice dice(seed);
    std::vector<Workbook> steps{randomWorkbook(seed)};
    std::size_t now = 0;
    LayoutOptions options = anyOptions(steps[now], dice);
    for (int i = 0; i < editsEach; ++i) {
      INFO("seed " << seed << ", edit " << i);
      if (dice.chance(25) && now > 0) {
        --now;
      } else if (dice.chance(25) && now + 1 < steps.size()) {
        ++now;
      } else {
        steps.resize(now + 1);
        steps.push_back(edited(steps[now++], dice));
      }
      const Workbook& book = steps[now];
      if (book.journeys.empty()) break;
      if (dice.chance(25) || !book.journeys.contains(options.journey)) options = anyOptions(book, dice);
      REQUIRE(same(drafts.layouter.layout(book, options), drafts.fromNothing(book, options)));
    }
  }
}

TEST_CASE("the curve follows the scores of touchpoints, their order and their names") {
  const std::set<std::string> names{"withScore: Touchpoint", "withLayer: Touchpoint", "withoutScore",
                                    "withTouchpointMoved", "withScore"};
  std::vector<RandomEdit> edits = randomEdits();
  std::erase_if(edits, [&](const RandomEdit& each) { return !names.contains(each.name); });
  REQUIRE(edits.size() == names.size());
  for (std::uint32_t seed = 1; seed <= workbooks; ++seed) {
    Drafts drafts;
    Dice dice(seed);
    Workbook book = randomWorkbook(seed);
    LayoutOptions options = anyOptions(book, dice);
    for (int i = 0; i < editsEach && !book.touchpoints.empty(); ++i) {
      INFO("seed " << seed << ", edit " << i);
      const Edit edit = dice.one(edits).at(book, dice);
      if (edit && dice.chance(85))
        book = edit(book);
      else
        book = withField(book, dice.one(book.touchpoints).id, &Touchpoint::title, dice.text());
      if (dice.chance(10)) options = anyOptions(book, dice);
      REQUIRE(same(drafts.layouter.layout(book, options), drafts.fromNothing(book, options)));
    }
  }
}

TEST_CASE("cells follow what other rows say of them") {
  for (std::uint32_t seed = 1; seed <= workbooks; ++seed) {
    Drafts drafts;
    Dice dice(seed);
    Workbook book = randomWorkbook(seed);
    for (int i = 0; i < editsEach; ++i) {
      INFO("seed " << seed << ", edit " << i);
      book = withTies(book, dice);
      for (const Journey& journey : book.journeys) {
        const LayoutOptions options{.journey = journey.id, .today = {}, .prompts = true};
        REQUIRE(same(drafts.layouter.layout(book, options), drafts.fromNothing(book, options)));
      }
    }
  }
}

TEST_CASE("on a long map the chart after an edit is the chart from nothing") {
  for (std::uint32_t seed = 1; seed <= 6; ++seed) {
    Drafts drafts;
    Dice dice(seed);
    Workbook book = longChart(dice, 1 + seed % 4);
    const LayoutOptions options{.journey = book.journeys.begin()->id, .today = {}};
    for (int i = 0; i < editsEach; ++i) {
      INFO("seed " << seed << ", edit " << i);
      REQUIRE(same(drafts.layouter.layout(book, options), drafts.fromNothing(book, options)));
      const Id<Episode> episode = dice.one(book.episodes).id;
      const Id<Persona> persona = dice.one(book.personas).id;
      book = dice.chance(50) ? withScore(book, persona, episode, dice.between(-100, 100))
                             : withFeeling(book, persona, episode, {{}, dice.one(words)});
    }
  }
}

TEST_CASE("an edit of one text draws the cell it is in, and no other") {
  Drafts drafts;
  const Workbook book = randomWorkbook(3, 40);
  const auto journeys = journeysInOrder(book);
  const auto episodes = episodesOf(book, journeys.front()->id);
  REQUIRE(episodes.size() > 3);
  const LayoutOptions options{.journey = journeys.front()->id, .today = {}};
  const Scene before = drafts.layouter.layout(book, options);
  const Workbook next = withScenarioText(book, episodes[2]->id, "Something else");
  const Scene after = drafts.layouter.layout(next, options);
  REQUIRE(before.size == after.size);
  CHECK(newBlocks(before, after) <= 2);
}

TEST_CASE("the index of a picture finds what a look at all of it finds") {
  for (std::uint32_t seed = 1; seed <= workbooks; ++seed) {
    INFO("seed " << seed);
    Drafts drafts;
    Dice dice(seed);
    const Workbook book = randomWorkbook(seed);
    const Scene scene = drafts.fromNothing(book, {.journey = book.journeys.begin()->id, .today = {}});
    const SceneIndex index(scene);
    const std::vector<Hit> nodes = allNodes(scene);
    REQUIRE(index.nodeCount() == nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      const Hit hit = index.hitOf(i);
      REQUIRE((hit.block == nodes[i].block && hit.node == nodes[i].node && hit.area == nodes[i].area));
      REQUIRE(index.nodeOf(hit) == i);
      const Node& node = unnumberedAt(scene, hit);
      const auto first =
          index.findNode(scene.blocks[hit.block].number, [&](const Node& each) { return each == node; });
      REQUIRE((first && unnumberedAt(scene, nodes[*first]) == node));
    }
    for (int i = 0; i < 300; ++i) {
      const Point point{static_cast<double>(dice.between(-20, static_cast<std::int64_t>(scene.size.width))),
                        static_cast<double>(dice.between(-20, static_cast<std::int64_t>(scene.size.height)))};
      const auto hit = hitTest(scene, point);
      const auto found = index.nodeAt(point);
      REQUIRE(found.has_value() == hit.has_value());
      if (hit) REQUIRE(*found == index.nodeOf(*hit));
      const Rect rect{point.x, point.y, static_cast<double>(dice.between(1, 900)), 300};
      const std::vector<std::size_t> blocks = index.blocksIn(rect);
      for (std::size_t block = 0; block < scene.blocks.size(); ++block)
        if (scene.blocks[block].bounds().overlaps(rect))
          REQUIRE(std::find(blocks.begin(), blocks.end(), block) != blocks.end());
    }
  }
}

TEST_CASE("the changed blocks of a picture are all that changed, and its index follows them") {
  for (std::uint32_t seed = 1; seed <= workbooks; ++seed) {
    INFO("seed " << seed);
    Drafts drafts;
    Dice dice(seed);
    const Workbook book = randomWorkbook(seed);
    const Workbook next = edited(book, dice);
    if (next.journeys.empty() || !next.journeys.contains(book.journeys.begin()->id)) continue;
    const LayoutOptions options{.journey = book.journeys.begin()->id, .today = {}};
    const Scene before = drafts.layouter.layout(book, options);
    const Scene after = drafts.layouter.layout(next, options);
    const auto changed = changedBlocks(before, after);
    if (!changed) continue;
    REQUIRE(before.blocks.size() == after.blocks.size());
    for (std::size_t i = 0; i < after.blocks.size(); ++i)
      CHECK((same(before.blocks[i], after.blocks[i]) ||
             std::find(changed->begin(), changed->end(), i) != changed->end()));
    SceneIndex index(before);
    if (!index.follow(after, *changed)) continue;
    const SceneIndex afresh(after);
    REQUIRE(index.nodeCount() == afresh.nodeCount());
    for (int point = 0; point < 100; ++point) {
      const Point at{static_cast<double>(dice.between(0, static_cast<std::int64_t>(after.size.width))),
                     static_cast<double>(dice.between(0, static_cast<std::int64_t>(after.size.height)))};
      REQUIRE(index.nodeAt(at) == afresh.nodeAt(at));
    }
  }
}
