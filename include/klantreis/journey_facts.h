// The page of facts of a journey, for who decides: what is known of it beside its map. Why the customer makes
// it and for whom it is drawn, who the organisation is, the figures of the method, and what is planned. A
// Scene like the map and the persona cards, so that screen and exports draw it alike.
#pragma once

#include <vector>

#include "klantreis/layout.h"
#include "klantreis/plan_files.h"

namespace klantreis {

/// One sheet, as high as it needs be. What nobody told is left out.
[[nodiscard]] Scene journeyFacts(const PlanSource& source, const Lettering& lettering);

/// On as few pages of paper as it takes, with no print below 7 points.
[[nodiscard]] std::vector<Page> journeyFactsPages(const PlanSource& source, const Paper& paper,
                                                  const Lettering& lettering);

}  // namespace klantreis
