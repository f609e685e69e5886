// Which picture the selected part of the map shows, and where one would go.
#pragma once

#include <optional>

#include "editor/selection.h"
#include "klantreis/picture.h"

namespace klantreis {

struct PictureCell {
  Id<Lane> lane;
  Id<Episode> episode;
};
/// Nullopt for all but a cell in a lane of pictures.
[[nodiscard]] std::optional<PictureCell> pictureCell(const Workbook& workbook,
                                                     const std::optional<Place>& place);
/// That of a cell, or a persona's photo.
[[nodiscard]] const Picture* pictureShownAt(const Workbook& workbook, const std::optional<Place>& place);

}  // namespace klantreis
