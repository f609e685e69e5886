// A persona on a page, as a team hangs it on the wall: who it is, its words in large print, its traits, and
// what the method asks about it. A Scene like the map, so that screen and exports draw it alike.
#pragma once

#include <vector>

#include "klantreis/layout.h"

namespace klantreis {

/// One sheet, as high as it needs be.
[[nodiscard]] Scene personaCard(const Workbook& workbook, Id<Persona> persona, const Lettering& lettering);

/// On one page of paper, in smaller print where that makes it fit; else it goes on on further pages, with no
/// print below 7 points.
[[nodiscard]] std::vector<Page> personaCardPages(const Workbook& workbook, Id<Persona> persona,
                                                 const Paper& paper, const Lettering& lettering);

}  // namespace klantreis
