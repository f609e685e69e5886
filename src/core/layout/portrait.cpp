#include "core/layout/portrait.h"

#include "klantreis/edit.h"

namespace klantreis {

void drawPortrait(Pen& pen, const Portrait& portrait, const Circle& place, const Typesetter& type) {
  const auto& [centre, radius] = place;
  if (const auto& photo = portrait.persona.photo)
    return pen.image(require(portrait.workbook, *photo),
                     {centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, radius, true);
  pen.circle(centre, radius, portrait.inks.soft);
  const SetText text = type.line(type.initials(portrait.persona.name, portrait.font), portrait.font);
  pen.centredText(text, {centre.x, centre.y - text.height / 2}, {portrait.inks.strong, portrait.inks.soft});
}

}  // namespace klantreis
