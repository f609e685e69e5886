#include "core/layout/marker.h"

#include <array>
#include <cmath>
#include <numbers>

namespace klantreis {

namespace {

constexpr std::array<PersonaInks, 6> personaInks{{{Ink::persona1, Ink::persona1Soft},
                                                  {Ink::persona2, Ink::persona2Soft},
                                                  {Ink::persona3, Ink::persona3Soft},
                                                  {Ink::persona4, Ink::persona4Soft},
                                                  {Ink::persona5, Ink::persona5Soft},
                                                  {Ink::persona6, Ink::persona6Soft}}};
constexpr std::array<Ink, 6> curveInks{Ink::curve5, Ink::curve2, Ink::curve3,
                                       Ink::curve4, Ink::ideal,  Ink::curve6};
constexpr std::array<MarkerShape, 6> shapes{MarkerShape::circle,  MarkerShape::square,
                                            MarkerShape::diamond, MarkerShape::triangle,
                                            MarkerShape::hexagon, MarkerShape::pentagon};

struct Polygon {
  int corners;
  double turn;    // of the first corner from straight up, in radians
  double radius;  // of the corners, of a circle that looks as large
  double sink;    // how far the middle lies below the centre of the corners, of the radius
};

Polygon polygonOf(MarkerShape shape) {
  switch (shape) {
    case MarkerShape::square:
      return {4, std::numbers::pi / 4, 1.25, 0};
    case MarkerShape::diamond:
      return {4, 0, 1.3, 0};
    case MarkerShape::triangle:
      return {3, 0, 1.45, 0.25};
    case MarkerShape::hexagon:
      return {6, std::numbers::pi / 6, 1.12, 0};
    case MarkerShape::pentagon:
    case MarkerShape::circle:
      break;
  }
  return {5, std::numbers::pi, 1.16, -0.04};
}

std::vector<PathStep> outline(const Polygon& polygon, Point centre, double radius) {
  std::vector<PathStep> steps;
  const double r = radius * polygon.radius;
  for (int i = 0; i < polygon.corners; ++i) {
    const double angle = polygon.turn + 2 * std::numbers::pi * i / polygon.corners;
    const Point corner{centre.x + r * std::sin(angle),
                       centre.y + radius * polygon.sink - r * std::cos(angle)};
    steps.push_back({i == 0 ? PathStep::Kind::move : PathStep::Kind::line, {corner}});
  }
  steps.push_back({PathStep::Kind::close, {}});
  return steps;
}

}  // namespace

PersonaInks inksOf(const PersonaContent& persona) { return personaInks[persona.place % personaInks.size()]; }

MarkerShape shapeOf(const PersonaContent& persona) { return shapes[persona.place % shapes.size()]; }

Ink curveInk(const PersonaContent& persona, bool main) {
  return main ? Ink::curve1 : curveInks[persona.place % curveInks.size()];
}

Ink feelingInk(std::int64_t score) {
  if (score == 0) return Ink::neutral;
  return score > 0 ? Ink::positive : Ink::negative;
}

void drawMarker(Pen& pen, const Marker& marker, const Stroke& edge) {
  if (marker.shape == MarkerShape::circle)
    pen.circle(marker.centre, marker.radius, Ink::card, edge);
  else
    pen.shape({outline(polygonOf(marker.shape), marker.centre, marker.radius), Ink::card, 1, edge, false});
}

void drawFace(Pen& pen, const Marker& marker, std::int64_t score) {
  const auto [shape, centre, radius] = marker;
  const Ink ink = feelingInk(score);
  drawMarker(pen, marker, {ink, radius >= 10 ? 2.2 : 1.7});
  const double eye = radius * 0.135;
  const double up = radius * 0.22;
  for (const double side : {-0.36, 0.36}) pen.circle({centre.x + side * radius, centre.y - up}, eye, ink);
  // The corners of the mouth rise above its middle for a good feeling, and hang below it for a bad one.
  const double bend = static_cast<double>(score) / 100 * 0.34 * radius;
  const double mouth = centre.y + radius * 0.36;
  const Point left{centre.x - radius * 0.42, mouth - bend / 2};
  const Point right{centre.x + radius * 0.42, mouth - bend / 2};
  const double third = radius * 0.28;
  const double pull = mouth + bend * 0.83;
  pen.shape({{{PathStep::Kind::move, {left}},
              {PathStep::Kind::curve, {Point{left.x + third, pull}, Point{right.x - third, pull}, right}}},
             Ink::none,
             1,
             {ink, radius >= 10 ? 1.9 : 1.5},
             false});
}

}  // namespace klantreis
