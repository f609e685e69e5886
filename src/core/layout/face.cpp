#include "klantreis/face.h"

#include "core/layout/marker.h"

namespace klantreis {

std::shared_ptr<const Block> faceBlock(std::size_t place, double radius, std::optional<std::int64_t> score) {
  PersonaContent persona{};
  persona.place = place;
  Pen pen;
  if (score)
    drawFace(pen, shapeOf(persona), {}, radius, *score);
  else
    drawMarker(pen, shapeOf(persona), {}, radius, {Ink::card, {Ink::quiet, 1.5, Dash::dotted}});
  return pen.finish();
}

}  // namespace klantreis
