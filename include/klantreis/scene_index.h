// Finds things in a Scene without looking at everything: what a rectangle shows, what is under a point, and
// where the nodes of an episode are. The blocks of a row stand in the order of their columns, so halving is
// enough.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "klantreis/scene.h"

namespace klantreis {

/// Nodes are counted in reading order, as allNodes() gives them. Refers to the blocks of the Scene, which may
/// be moved but not changed.
class SceneIndex {
 public:
  SceneIndex() = default;
  explicit SceneIndex(const Scene& scene);

  /// To a Scene in which only those blocks differ. False, and to be thrown away, where that is not enough.
  [[nodiscard]] bool follow(const Scene& next, const std::vector<std::size_t>& changed);

  [[nodiscard]] std::size_t nodeCount() const { return m_firstNodes.empty() ? 0 : m_firstNodes.back(); }
  [[nodiscard]] Hit hitOf(std::size_t node) const;
  [[nodiscard]] std::size_t nodeOf(const Hit& hit) const { return m_firstNodes[hit.block] + hit.node; }

  /// The blocks that meet the rectangle, in drawing order.
  [[nodiscard]] std::vector<std::size_t> blocksIn(const Rect& rect) const;
  /// The topmost node at the point.
  [[nodiscard]] std::optional<std::size_t> nodeAt(Point point) const;
  /// The first node that satisfies `isWanted`, among those of the episode of that number and those that stand
  /// over all episodes; with 0 among all.
  [[nodiscard]] std::optional<std::size_t> findNode(std::size_t number,
                                                    const std::function<bool(const Node&)>& isWanted) const;

 private:
  /// Blocks that follow each other from left to right, or one that is wide.
  struct Run {
    std::size_t first = 0;
    std::size_t end = 0;
    Rect reach;  // of all of them around their own offsets, but for y in the Scene
    bool wide = false;
  };
  void add(std::size_t block);
  [[nodiscard]] Run& runOf(std::size_t block);
  [[nodiscard]] std::size_t firstFrom(const Run& run, double x) const;

  std::span<const PlacedBlock> m_blocks;
  std::vector<Run> m_runs;
  std::vector<std::size_t> m_firstNodes;  // of each block, and the number of all
};

/// The blocks that an edit changed, while all stand where they stood; nothing when the picture changed as a
/// whole.
[[nodiscard]] std::optional<std::vector<std::size_t>> changedBlocks(const Scene& before, const Scene& after);

}  // namespace klantreis
