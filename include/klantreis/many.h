// What is done to several cards or episodes at once: as if each was moved by itself, in an order in which
// none gets in another's way, so that they stay as they stand to each other.
#pragma once

#include <vector>

#include "klantreis/edit.h"

namespace klantreis {

/// One place up (-1) or down (+1) within their cells; those that stand at the end, and what presses against
/// them, stay.
[[nodiscard]] Workbook withCardsShifted(const Workbook& workbook, const std::vector<RowRef>& cards,
                                        int direction);
/// To the episodes on their left (-1) or right (+1); unchanged when one of them stands at the end.
[[nodiscard]] Workbook withCardsCarried(const Workbook& workbook, const std::vector<RowRef>& cards,
                                        int direction);
/// All to one place, in the order of the map; the card that they are put before is none of them.
[[nodiscard]] Workbook withCardsMoved(const Workbook& workbook, const std::vector<RowRef>& cards,
                                      const CardPlace& place);
/// One place to the left (-1) or right (+1); unchanged when the one in front cannot go there.
[[nodiscard]] Workbook withEpisodesShifted(const Workbook& workbook, const std::vector<Id<Episode>>& episodes,
                                           int direction);

}  // namespace klantreis
