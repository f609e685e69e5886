// How personas are told apart on the chart: a colour, and for those who do not see it a shape. Faces have the
// shape of their persona too.
#pragma once

#include "core/layout/content.h"
#include "core/layout/pen.h"

namespace klantreis {

enum class MarkerShape { circle, square, diamond, triangle, hexagon, pentagon };

struct PersonaInks {
  Ink strong;
  Ink soft;
};

[[nodiscard]] PersonaInks inksOf(const PersonaContent& persona);
[[nodiscard]] MarkerShape shapeOf(const PersonaContent& persona);
/// The main persona's curve is drawn in the strong dark ink of curve1.
[[nodiscard]] Ink curveInk(const PersonaContent& persona, bool main);

/// All shapes look as large as a circle of that radius.
struct Marker {
  MarkerShape shape = MarkerShape::circle;
  Point centre;
  double radius = 0;
};
void drawMarker(Pen& pen, const Marker& marker, const Stroke& edge);
/// The marker with eyes and a mouth: the corners go up with the score, -100 … 100.
void drawFace(Pen& pen, const Marker& marker, std::int64_t score);
/// Blue above the middle, red below it.
[[nodiscard]] Ink feelingInk(std::int64_t score);

}  // namespace klantreis
