#include "klantreis/scene.h"

namespace klantreis {

std::optional<Hit> hitTest(const Scene& scene, Point point) {
  for (std::size_t b = scene.blocks.size(); b-- > 0;) {
    const PlacedBlock& placed = scene.blocks[b];
    if (!placed.bounds().contains(point)) continue;
    const std::vector<Node>& nodes = placed.block->nodes;
    for (std::size_t n = nodes.size(); n-- > 0;) {
      const Rect area = nodes[n].area.moved(placed.offset);
      if (area.contains(point)) return Hit{b, n, area};
    }
  }
  return std::nullopt;
}

const Node& unnumberedAt(const Scene& scene, const Hit& hit) {
  return scene.blocks[hit.block].block->nodes[hit.node];
}

Node nodeAt(const Scene& scene, const Hit& hit) {
  return numbered(unnumberedAt(scene, hit), scene.blocks[hit.block].number);
}

Node numbered(const Node& node, std::size_t number) {
  Node result = node;
  for (std::string* text : {&result.name, &result.description})
    if (const auto place = text->find(numberSign); place != std::string::npos)
      text->replace(place, 1, std::to_string(number));
  return result;
}

std::vector<Hit> allNodes(const Scene& scene) {
  std::vector<Hit> hits;
  for (std::size_t b = 0; b < scene.blocks.size(); ++b) {
    const PlacedBlock& placed = scene.blocks[b];
    for (std::size_t n = 0; n < placed.block->nodes.size(); ++n)
      hits.push_back({b, n, placed.block->nodes[n].area.moved(placed.offset)});
  }
  return hits;
}

std::optional<Hit> findNode(const Scene& scene, Part part, const RowRef& row) {
  for (std::size_t b = 0; b < scene.blocks.size(); ++b) {
    const PlacedBlock& placed = scene.blocks[b];
    for (std::size_t n = 0; n < placed.block->nodes.size(); ++n) {
      const Node& node = placed.block->nodes[n];
      if (node.part == part && node.row == row) return Hit{b, n, node.area.moved(placed.offset)};
    }
  }
  return std::nullopt;
}

}  // namespace klantreis
