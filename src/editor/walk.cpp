#include "editor/walk.h"

#include <cmath>
#include <limits>

namespace klantreis {

namespace {

double middleX(const Rect& area) { return area.x + area.width / 2; }
double middleY(const Rect& area) { return area.y + area.height / 2; }

/// How far apart two spans of one axis are; 0 when they overlap.
double apart(double a, double aEnd, double b, double bEnd) { return std::max({0.0, b - aEnd, a - bEnd}); }

bool horizontal(Arrow direction) { return direction == Arrow::left || direction == Arrow::right; }

bool inGrid(const Node& node) { return node.lane && node.episode; }

/// In one row: the same lane and persona, or side by side where there are no lanes (head, phases, episodes).
bool sameRow(const Node& a, const Rect& areaA, const Node& b, const Rect& areaB) {
  if (a.lane || b.lane)
    return a.lane == b.lane && a.persona == b.persona &&
           (a.part == Part::laneLabel) == (b.part == Part::laneLabel);
  return apart(areaA.y, areaA.bottom(), areaB.y, areaB.bottom()) == 0;
}

/// Whether a step can lead there at all. Up and down stay in the column of the episode. The names of lanes
/// are a column of their own, from which the way to the right leads into the lane.
bool leadsTo(const Node& start, const Rect& area, const Node& to, const Rect& toArea, Arrow direction) {
  if (start.part == Part::laneLabel) {
    if (direction == Arrow::right) return inGrid(to) && to.lane == start.lane;
    if (!horizontal(direction)) return !inGrid(to);
  }
  if (horizontal(direction)) return sameRow(start, area, to, toArea);
  return !inGrid(start) || !inGrid(to) || start.episode == to.episode;
}

/// How far the step is; nullopt when it does not lead that way. What lies straight ahead counts before what
/// is near.
std::optional<double> distance(const Rect& from, const Rect& to, Arrow direction) {
  constexpr double aside = 4;  // sideways units count as much as this many ahead
  const double dx = middleX(to) - middleX(from);
  const double dy = middleY(to) - middleY(from);
  const double ahead = direction == Arrow::left    ? -dx
                       : direction == Arrow::right ? dx
                       : direction == Arrow::up    ? -dy
                                                   : dy;
  if (ahead <= 0.5) return std::nullopt;
  const double side =
      horizontal(direction) ? std::abs(dy) / aside : apart(from.x, from.right(), to.x, to.right()) * aside;
  return ahead + side;
}

}  // namespace

std::optional<std::size_t> walk(const Scene& scene, std::span<const Hit> nodes, std::size_t from,
                                Arrow direction) {
  const Node& start = unnumberedAt(scene, nodes[from]);
  const Rect& area = nodes[from].area;
  std::optional<std::size_t> best;
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (i == from) continue;
    if (!leadsTo(start, area, unnumberedAt(scene, nodes[i]), nodes[i].area, direction)) continue;
    const auto far = distance(area, nodes[i].area, direction);
    if (far && *far < least) {
      least = *far;
      best = i;
    }
  }
  return best;
}

std::optional<std::size_t> tabStop(const Scene& scene, std::span<const Hit> nodes, std::size_t from,
                                   bool forward) {
  const Hit& begin = nodes[from];
  const Node& start = unnumberedAt(scene, begin);
  if (inGrid(start))
    if (const auto along = walk(scene, nodes, from, forward ? Arrow::right : Arrow::left)) return along;
  const auto onRow = [&](std::size_t i) {
    return inGrid(start) && sameRow(start, begin.area, unnumberedAt(scene, nodes[i]), nodes[i].area);
  };
  const auto beyond = [&](std::size_t i) { return forward ? i + 1 >= nodes.size() : i == 0; };
  do {
    if (beyond(from)) return std::nullopt;
    from = forward ? from + 1 : from - 1;
  } while (onRow(from));
  if (!inGrid(unnumberedAt(scene, nodes[from]))) return from;
  return rowEnd(scene, nodes, from, forward ? Arrow::left : Arrow::right);
}

std::optional<std::size_t> nextLane(const Scene& scene, std::span<const Hit> nodes, std::size_t from,
                                    Arrow direction) {
  const auto lane = unnumberedAt(scene, nodes[from]).lane;
  auto next = walk(scene, nodes, from, direction);
  while (next && lane && unnumberedAt(scene, nodes[*next]).lane == lane)
    next = walk(scene, nodes, *next, direction);
  return next;
}

std::size_t rowEnd(const Scene& scene, std::span<const Hit> nodes, std::size_t from, Arrow direction) {
  while (const auto next = walk(scene, nodes, from, direction)) from = *next;
  return from;
}

}  // namespace klantreis
