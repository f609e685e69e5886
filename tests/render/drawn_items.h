// What is drawn where a node is: for tests that look at signs, not at words.
#pragma once

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "klantreis/scene.h"

namespace klantreis::testing {

/// Boxes and shapes whose middle is within a node, in the coordinates of its block.
struct DrawnItems {
  std::vector<Box> boxes;
  std::vector<Shape> shapes;
};

inline Rect boundsOf(const Shape& shape) {
  Point least{1e9, 1e9};
  Point most{-1e9, -1e9};
  for (const PathStep& step : shape.steps) {
    const std::size_t points = step.kind == PathStep::Kind::close   ? 0
                               : step.kind == PathStep::Kind::curve ? 3
                                                                    : 1;
    for (std::size_t i = 0; i < points; ++i) {
      least = {std::min(least.x, step.points[i].x), std::min(least.y, step.points[i].y)};
      most = {std::max(most.x, step.points[i].x), std::max(most.y, step.points[i].y)};
    }
  }
  return {least.x, least.y, most.x - least.x, most.y - least.y};
}

inline Point middleOf(const Rect& rect) { return {rect.x + rect.width / 2, rect.y + rect.height / 2}; }

inline DrawnItems drawnAt(const Scene& scene, const Hit& hit) {
  const Rect& area = nodeAt(scene, hit).area;
  DrawnItems drawn;
  for (const Item& item : scene.blocks[hit.block].block->items) {
    if (const auto* box = std::get_if<Box>(&item); box != nullptr && area.contains(middleOf(box->rect)))
      drawn.boxes.push_back(*box);
    if (const auto* shape = std::get_if<Shape>(&item);
        shape != nullptr && area.contains(middleOf(boundsOf(*shape))))
      drawn.shapes.push_back(*shape);
  }
  return drawn;
}

/// The corners of a shape, wherever it stands and however large it is. A drawing of lines and curves has the
/// ends of those; what is round has none.
using Outline = std::vector<std::pair<long, long>>;
inline Outline outlineOf(const Shape& shape) {
  const Rect bounds = boundsOf(shape);
  const double size = std::max(bounds.width, bounds.height);
  Outline outline;
  for (const PathStep& step : shape.steps) {
    if (step.kind == PathStep::Kind::close) continue;
    const Point end = step.points[step.kind == PathStep::Kind::curve ? 2 : 0];
    outline.emplace_back(std::lround(100 * (end.x - bounds.x) / size),
                         std::lround(100 * (end.y - bounds.y) / size));
  }
  return outline;
}

template <class T, class F>
const T* findItem(const std::vector<T>& items, F&& fits) {
  const auto found = std::find_if(items.begin(), items.end(), fits);
  return found == items.end() ? nullptr : &*found;
}

}  // namespace klantreis::testing
