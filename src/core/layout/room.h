// Where on the chart there is room for a text: keeps what is drawn already and tells whether a rectangle is
// clear of it all. Sorted into buckets by x, so that a question costs the same on the longest map.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "klantreis/curve.h"
#include "klantreis/geometry.h"

namespace klantreis {

class Room {
 public:
  explicit Room(const Rect& bounds);

  void addBox(const Rect& box);
  /// A line that texts keep `clearance` away from.
  void addLine(Point a, Point b, double clearance);
  void addCurve(const Bezier& curve, double clearance);
  /// Within the bounds and clear of everything.
  [[nodiscard]] bool isFree(const Rect& rect) const;
  /// What a thin line from a to b may meet.
  enum class Across { nothing, lines };
  [[nodiscard]] bool isFree(Point a, Point b, Across across) const;

 private:
  struct Line {
    Point a;
    Point b;
    double clearance;
  };
  struct Bucket {
    std::vector<Rect> boxes;
    std::vector<Line> lines;
  };
  /// The first bucket that the stretch meets, and the one after the last.
  [[nodiscard]] std::pair<std::size_t, std::size_t> bucketsOf(double left, double right) const;

  Rect m_bounds;
  std::vector<Bucket> m_buckets;
};

/// Whether the line from a to b meets the rectangle.
[[nodiscard]] bool crosses(Point a, Point b, const Rect& rect);

}  // namespace klantreis
