#include "klantreis/scene.h"

#include "catch.h"

using namespace klantreis;

namespace {

Node nodeOf(Part part, Id<Episode> episode, const Rect& area) {
  Node node;
  node.part = part;
  node.row = refTo(episode);
  node.area = area;
  node.name = "node";
  return node;
}

/// A card with a button on it, and a second card that lies over the first one's right half.
struct Example {
  FixedIds ids{"scene"};
  Id<Episode> first = ids.make<Episode>();
  Id<Episode> second = ids.make<Episode>();
  Scene scene;

  Example() {
    Block below;
    below.bounds = {0, 0, 100, 50};
    below.nodes = {nodeOf(Part::scenario, first, {0, 0, 100, 50}),
                   nodeOf(Part::touchpoint, first, {10, 10, 20, 20})};
    Block above;
    above.bounds = {0, 0, 100, 50};
    above.nodes = {nodeOf(Part::scenario, second, {0, 0, 100, 50})};
    scene.size = {400, 200};
    scene.blocks = {{{100, 20}, std::make_shared<const Block>(below)},
                    {{150, 20}, std::make_shared<const Block>(above)}};
  }
};

}  // namespace

TEST_CASE("a hit is the topmost node, in the coordinates of the scene") {
  const Example example;
  const auto card = hitTest(example.scene, {105, 25});
  REQUIRE(card);
  CHECK(nodeAt(example.scene, *card).part == Part::scenario);
  CHECK(card->area == Rect{100, 20, 100, 50});

  const auto button = hitTest(example.scene, {115, 35});
  REQUIRE(button);
  CHECK(nodeAt(example.scene, *button).part == Part::touchpoint);
  CHECK(button->area == Rect{110, 30, 20, 20});

  const auto covered = hitTest(example.scene, {160, 40});
  REQUIRE(covered);
  CHECK(nodeAt(example.scene, *covered).row == refTo(example.second));
}

TEST_CASE("a point where nothing is hits nothing") {
  const Example example;
  CHECK_FALSE(hitTest(example.scene, {5, 5}));
  CHECK_FALSE(hitTest(example.scene, {250, 20}));  // the right edge belongs to no one
  CHECK_FALSE(hitTest(Scene{}, {0, 0}));
}

TEST_CASE("nodes are listed in drawing order and found by part and row") {
  const Example example;
  const std::vector<Hit> nodes = allNodes(example.scene);
  REQUIRE(nodes.size() == 3);
  CHECK(nodeAt(example.scene, nodes[1]).part == Part::touchpoint);
  CHECK(nodes[2].area == Rect{150, 20, 100, 50});

  const auto found = findNode(example.scene, Part::scenario, refTo(example.second));
  REQUIRE(found);
  CHECK(found->block == 1);
  CHECK_FALSE(findNode(example.scene, Part::touchpoint, refTo(example.second)));
}
