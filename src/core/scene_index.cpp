#include "klantreis/scene_index.h"

#include <algorithm>

namespace klantreis {

namespace {

constexpr double widest = 1000;  // units that a block of a column reaches from its offset

Rect aroundBoth(const Rect& a, const Rect& b) {
  const double x = std::min(a.x, b.x);
  const double y = std::min(a.y, b.y);
  return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

/// Around the block's own offset, but for y in the Scene.
Rect reachOf(const PlacedBlock& placed) { return placed.block->bounds.moved({0, placed.offset.y}); }

bool isWide(const PlacedBlock& placed) {
  const Rect& bounds = placed.block->bounds;
  return placed.offset.x == 0 || bounds.x < -widest || bounds.right() > widest;
}

bool meets(const Rect& a, const Rect& b) {
  return a.x <= b.right() && b.x <= a.right() && a.y <= b.bottom() && b.y <= a.bottom();
}

}  // namespace

SceneIndex::SceneIndex(const Scene& scene) : m_blocks(scene.blocks) {
  m_firstNodes.reserve(m_blocks.size() + 1);
  m_firstNodes.push_back(0);
  for (std::size_t block = 0; block < m_blocks.size(); ++block) {
    add(block);
    m_firstNodes.push_back(m_firstNodes.back() + m_blocks[block].block->nodes.size());
  }
}

void SceneIndex::add(std::size_t block) {
  const PlacedBlock& placed = m_blocks[block];
  const Rect reach = reachOf(placed);
  const bool wide = isWide(placed);
  const bool continues =
      !m_runs.empty() && !wide && !m_runs.back().wide && placed.offset.x >= m_blocks[block - 1].offset.x;
  if (!continues) return m_runs.push_back({block, block + 1, reach, wide});
  m_runs.back().end = block + 1;
  m_runs.back().reach = aroundBoth(m_runs.back().reach, reach);
}

SceneIndex::Run& SceneIndex::runOf(std::size_t block) {
  const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), block,
                                      [](std::size_t wanted, const Run& run) { return wanted < run.first; });
  return *(after - 1);
}

/// A block that reaches no farther than before leaves its run a little larger than it must be.
bool SceneIndex::follow(const Scene& next, const std::vector<std::size_t>& changed) {
  m_blocks = next.blocks;
  for (const std::size_t block : changed) {
    const PlacedBlock& placed = m_blocks[block];
    const std::size_t nodes = placed.block->nodes.size();
    Run& run = runOf(block);
    if (nodes != m_firstNodes[block + 1] - m_firstNodes[block] || run.wide != isWide(placed)) return false;
    run.reach = aroundBoth(run.reach, reachOf(placed));
  }
  return true;
}

Hit SceneIndex::hitOf(std::size_t node) const {
  const auto after = std::upper_bound(m_firstNodes.begin(), m_firstNodes.end(), node);
  const auto block = static_cast<std::size_t>(after - m_firstNodes.begin()) - 1;
  const std::size_t inBlock = node - m_firstNodes[block];
  const PlacedBlock& placed = m_blocks[block];
  return {block, inBlock, placed.block->nodes[inBlock].area.moved(placed.offset)};
}

/// The first block of the run whose offset is not left of x.
std::size_t SceneIndex::firstFrom(const Run& run, double x) const {
  const auto begin = m_blocks.begin() + static_cast<std::ptrdiff_t>(run.first);
  const auto end = m_blocks.begin() + static_cast<std::ptrdiff_t>(run.end);
  const auto found = std::lower_bound(
      begin, end, x, [](const PlacedBlock& placed, double wanted) { return placed.offset.x < wanted; });
  return static_cast<std::size_t>(found - m_blocks.begin());
}

std::vector<std::size_t> SceneIndex::blocksIn(const Rect& rect) const {
  std::vector<std::size_t> found;
  for (const Run& run : m_runs) {
    if (run.reach.y > rect.bottom() || run.reach.bottom() < rect.y) continue;
    for (std::size_t i = firstFrom(run, rect.x - run.reach.right()); i < run.end; ++i) {
      if (m_blocks[i].offset.x + run.reach.x > rect.right()) break;
      if (meets(m_blocks[i].bounds(), rect)) found.push_back(i);
    }
  }
  return found;
}

std::optional<std::size_t> SceneIndex::nodeAt(Point point) const {
  const std::vector<std::size_t> blocks = blocksIn({point.x, point.y, 0, 0});
  for (auto block = blocks.rbegin(); block != blocks.rend(); ++block) {
    const std::vector<Node>& nodes = m_blocks[*block].block->nodes;
    for (std::size_t i = nodes.size(); i-- > 0;)
      if (nodes[i].area.moved(m_blocks[*block].offset).contains(point)) return m_firstNodes[*block] + i;
  }
  return std::nullopt;
}

std::optional<std::size_t> SceneIndex::findNode(std::size_t number,
                                                const std::function<bool(const Node&)>& isWanted) const {
  for (std::size_t block = 0; block < m_blocks.size(); ++block) {
    if (number != 0 && m_blocks[block].number != 0 && m_blocks[block].number != number) continue;
    const std::vector<Node>& nodes = m_blocks[block].block->nodes;
    const auto found = std::find_if(nodes.begin(), nodes.end(), isWanted);
    if (found != nodes.end()) return m_firstNodes[block] + static_cast<std::size_t>(found - nodes.begin());
  }
  return std::nullopt;
}

std::optional<std::vector<std::size_t>> changedBlocks(const Scene& before, const Scene& after) {
  if (!(before.size == after.size) || before.blocks.size() != after.blocks.size()) return std::nullopt;
  std::vector<std::size_t> changed;
  for (std::size_t i = 0; i < after.blocks.size(); ++i) {
    const PlacedBlock& old = before.blocks[i];
    const PlacedBlock& now = after.blocks[i];
    if (!(old.offset == now.offset)) return std::nullopt;
    if (old.block != now.block && *old.block != *now.block) changed.push_back(i);
  }
  return changed;
}

}  // namespace klantreis
