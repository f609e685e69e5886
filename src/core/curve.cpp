#include "klantreis/curve.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace klantreis {

namespace {

Point between(Point a, Point b, double t) { return {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t}; }

double distance(Point a, Point b) {
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  return std::sqrt(dx * dx + dy * dy);
}

std::vector<double> secants(std::span<const Point> points) {
  std::vector<double> slopes;
  for (std::size_t i = 0; i + 1 < points.size(); ++i)
    slopes.push_back((points[i + 1].y - points[i].y) / (points[i + 1].x - points[i].x));
  return slopes;
}

/// Level at local extremes, else the mean of both sides, made smaller until the curve is monotone.
std::vector<double> tangents(const std::vector<double>& slopes) {
  std::vector<double> tangents{slopes.front()};
  for (std::size_t i = 1; i < slopes.size(); ++i)
    tangents.push_back(slopes[i - 1] * slopes[i] <= 0 ? 0 : (slopes[i - 1] + slopes[i]) / 2);
  tangents.push_back(slopes.back());
  for (std::size_t i = 0; i < slopes.size(); ++i) {
    if (slopes[i] == 0) {
      tangents[i] = tangents[i + 1] = 0;
      continue;
    }
    const double length = std::hypot(tangents[i] / slopes[i], tangents[i + 1] / slopes[i]);
    if (length <= 3) continue;
    tangents[i] *= 3 / length;
    tangents[i + 1] *= 3 / length;
  }
  return tangents;
}

}  // namespace

std::vector<Bezier> monotoneCurve(std::span<const Point> points) {
  std::vector<Bezier> curves;
  if (points.size() < 2) return curves;
  curves.reserve(points.size() - 1);
  const std::vector<double> slope = tangents(secants(points));
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const Point a = points[i];
    const Point b = points[i + 1];
    const double third = (b.x - a.x) / 3;
    curves.push_back(
        {a, {a.x + third, a.y + slope[i] * third}, {b.x - third, b.y - slope[i + 1] * third}, b});
  }
  return curves;
}

std::pair<Bezier, Bezier> split(const Bezier& curve, double t) {
  const Point ab = between(curve[0], curve[1], t);
  const Point bc = between(curve[1], curve[2], t);
  const Point cd = between(curve[2], curve[3], t);
  const Point abc = between(ab, bc, t);
  const Point bcd = between(bc, cd, t);
  const Point middle = between(abc, bcd, t);
  return {{curve[0], ab, abc, middle}, {middle, bcd, cd, curve[3]}};
}

Point pointAt(const Bezier& curve, double t) {
  const double s = 1 - t;
  const double a = s * s * s;
  const double b = 3 * s * s * t;
  const double c = 3 * s * t * t;
  const double d = t * t * t;
  return {a * curve[0].x + b * curve[1].x + c * curve[2].x + d * curve[3].x,
          a * curve[0].y + b * curve[1].y + c * curve[2].y + d * curve[3].y};
}

double lengthOf(const Bezier& curve) {
  constexpr int pieces = 64;
  double length = 0;
  Point last = curve[0];
  for (int i = 1; i <= pieces; ++i) {
    const Point next = pointAt(curve, static_cast<double>(i) / pieces);
    length += distance(last, next);
    last = next;
  }
  return length;
}

}  // namespace klantreis
