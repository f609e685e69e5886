// The curve through the scores: monotone cubic (Fritsch and Carlson 1980), so that the line never
// claims a feeling nobody reported: between two scores it stays between them.
#pragma once

#include <array>
#include <span>
#include <utility>
#include <vector>

#include "klantreis/geometry.h"

namespace klantreis {

/// A cubic Bézier: start, two control points, end.
using Bezier = std::array<Point, 4>;

/// One Bézier between each two neighbours; x must ascend strictly. Empty for fewer than two points.
[[nodiscard]] std::vector<Bezier> monotoneCurve(std::span<const Point> points);

/// The parts before and after parameter t, 0 … 1 (de Casteljau).
[[nodiscard]] std::pair<Bezier, Bezier> split(const Bezier& curve, double t);
[[nodiscard]] Point pointAt(const Bezier& curve, double t);
/// Length along the curve, to within a tenth of a unit for curves of the size of a map.
[[nodiscard]] double lengthOf(const Bezier& curve);

}  // namespace klantreis
