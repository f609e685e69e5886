// The face of a persona in a circle: its photo, else its initials in its colours.
#pragma once

#include "core/layout/marker.h"
#include "core/layout/pen.h"

namespace klantreis {

struct Portrait {
  const Workbook& workbook;
  const Persona& persona;
  PersonaInks inks;
  Font font;  // of the initials
};
struct Circle {
  Point centre;
  double radius = 0;
};
void drawPortrait(Pen& pen, const Portrait& portrait, const Circle& place, const Typesetter& type);

}  // namespace klantreis
