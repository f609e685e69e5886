#include "klantreis/face.h"

#include "core/layout/marker.h"

namespace klantreis {

std::shared_ptr<const Block> faceBlock(std::size_t place, double radius, std::optional<std::int64_t> score) {
  PersonaContent persona{};
  persona.place = place;
  Pen pen;
  const Marker marker{shapeOf(persona), {}, radius};
  if (score)
    drawFace(pen, marker, *score);
  else
    drawMarker(pen, marker, {Ink::quiet, 1.5, Dash::dotted});
  return pen.finish();
}

}  // namespace klantreis
