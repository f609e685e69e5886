#include "editor/picture_place.h"

namespace klantreis {

std::optional<PictureCell> pictureCell(const Workbook& workbook, const std::optional<Place>& place) {
  if (!place || place->part != Part::cell || !place->lane || !place->episode) return std::nullopt;
  const Lane* lane = workbook.lanes.find(*place->lane);
  if (lane == nullptr || lane->kind != LaneKind::pictures) return std::nullopt;
  return PictureCell{*place->lane, *place->episode};
}

const Picture* pictureShownAt(const Workbook& workbook, const std::optional<Place>& place) {
  if (const auto cell = pictureCell(workbook, place)) return pictureAt(workbook, cell->lane, cell->episode);
  const auto id = place && place->part == Part::persona ? asId<Persona>(place->row) : std::nullopt;
  const Persona* persona = id ? workbook.personas.find(*id) : nullptr;
  return persona == nullptr || !persona->photo ? nullptr : workbook.pictures.find(*persona->photo);
}

}  // namespace klantreis
