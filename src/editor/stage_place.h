// The cell of a lane of stages that is selected.
#pragma once

#include <optional>

#include "editor/selection.h"
#include "klantreis/stages.h"

namespace klantreis {

/// Nullopt for all but such a cell.
[[nodiscard]] inline std::optional<StagePlace> stageCell(const Workbook& workbook,
                                                         const std::optional<Place>& place) {
  const bool inCell = place && place->part == Part::stage && place->lane && place->episode;
  if (!inCell || !workbook.lanes.contains(*place->lane)) return std::nullopt;
  return StagePlace{*place->lane, *place->episode};
}

}  // namespace klantreis
