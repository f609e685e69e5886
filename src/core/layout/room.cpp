#include "core/layout/room.h"

#include <algorithm>
#include <cmath>

#include "core/layout/pen.h"

namespace klantreis {

namespace {
constexpr double bucketWidth = 64;
constexpr int curvePieces = 12;
constexpr std::size_t usualLines = 12;  // in a bucket with a curve through it

/// Whether c lies left (> 0) or right (< 0) of the line from a to b.
double side(Point a, Point b, Point c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

bool meet(Point a, Point b, Point c, Point d) {
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}
}  // namespace

Room::Room(const Rect& bounds)
    : m_bounds(bounds),
      m_buckets(1 + static_cast<std::size_t>(std::max(std::floor(bounds.width / bucketWidth), 0.0))) {}

/// What lies beyond the bounds is in no bucket: no text stands there.
std::pair<std::size_t, std::size_t> Room::bucketsOf(double left, double right) const {
  const auto count = static_cast<double>(m_buckets.size());
  const double first = std::floor((left - m_bounds.x) / bucketWidth);
  const double last = std::floor((right - m_bounds.x) / bucketWidth);
  return {static_cast<std::size_t>(std::clamp(first, 0.0, count)),
          static_cast<std::size_t>(std::clamp(last + 1, 0.0, count))};
}

void Room::addBox(const Rect& box) {
  const auto [first, end] = bucketsOf(box.x, box.right());
  for (std::size_t i = first; i < end; ++i) m_buckets[i].boxes.push_back(box);
}

void Room::addLine(Point a, Point b, double clearance) {
  const auto [left, right] = std::minmax(a.x, b.x);
  const auto [first, end] = bucketsOf(left - clearance, right + clearance);
  for (std::size_t i = first; i < end; ++i) {
    std::vector<Line>& lines = m_buckets[i].lines;
    if (lines.empty()) lines.reserve(usualLines);
    lines.push_back({a, b, clearance});
  }
}

void Room::addCurve(const Bezier& curve, double clearance) {
  Point last = curve[0];
  for (int i = 1; i <= curvePieces; ++i) {
    const Point next = pointAt(curve, static_cast<double>(i) / curvePieces);
    addLine(last, next, clearance);
    last = next;
  }
}

bool Room::isFree(const Rect& rect) const {
  if (rect.x < m_bounds.x || rect.y < m_bounds.y || rect.right() > m_bounds.right() ||
      rect.bottom() > m_bounds.bottom())
    return false;
  const auto [first, end] = bucketsOf(rect.x, rect.right());
  return std::all_of(m_buckets.data() + first, m_buckets.data() + end, [&](const Bucket& bucket) {
    return std::none_of(bucket.boxes.begin(), bucket.boxes.end(),
                        [&](const Rect& box) { return box.overlaps(rect); }) &&
           std::none_of(bucket.lines.begin(), bucket.lines.end(), [&](const Line& line) {
             return crosses(line.a, line.b, grown(rect, line.clearance));
           });
  });
}

bool Room::isFree(Point a, Point b, Across across) const {
  const auto [left, right] = std::minmax(a.x, b.x);
  const auto [first, end] = bucketsOf(left, right);
  return std::all_of(m_buckets.data() + first, m_buckets.data() + end, [&](const Bucket& bucket) {
    return std::none_of(bucket.boxes.begin(), bucket.boxes.end(),
                        [&](const Rect& box) { return crosses(a, b, box); }) &&
           (across == Across::lines ||
            std::none_of(bucket.lines.begin(), bucket.lines.end(),
                         [&](const Line& line) { return meet(a, b, line.a, line.b); }));
  });
}

bool crosses(Point a, Point b, const Rect& rect) {
  double enter = 0;
  double leave = 1;
  // Liang and Barsky: clip the line against one side after the other.
  const auto clip = [&](double delta, double distance) {
    if (delta == 0) return distance >= 0;
    const double t = distance / delta;
    if (delta < 0)
      enter = std::max(enter, t);
    else
      leave = std::min(leave, t);
    return enter <= leave;
  };
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  return clip(-dx, a.x - rect.x) && clip(dx, rect.right() - a.x) && clip(-dy, a.y - rect.y) &&
         clip(dy, rect.bottom() - a.y);
}

}  // namespace klantreis
