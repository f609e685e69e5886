#include <utility>
#include <vector>

#include "core/layers.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"

namespace klantreis {

Workbook withScore(const Workbook& workbook, Id<Persona> persona, Id<Touchpoint> touchpoint,
                   std::int64_t score) {
  Emotion emotion{.id = {},
                  .persona = persona,
                  .episode = require(workbook, touchpoint).episode,
                  .touchpoint = touchpoint};
  emotion.id = {Schema<Emotion>::derive(emotion)};
  if (const Emotion* shown = shownEmotion(workbook, persona, touchpoint)) emotion = *shown;
  emotion.score = score;
  return withRow(workbook, std::move(emotion));
}

Workbook withLayer(const Workbook& workbook, Id<Persona> persona, Id<Touchpoint> touchpoint, Layer layer) {
  return detail::withLayerOf(workbook, shownEmotion(workbook, persona, touchpoint), layer);
}

Workbook withoutScore(const Workbook& workbook, Id<Persona> persona, Id<Touchpoint> touchpoint) {
  std::vector<RowRef> rows;
  for (const Emotion& row : workbook.emotions)
    if (row.persona == persona && row.touchpoint == touchpoint) rows.push_back(refTo(row.id));
  return without(workbook, rows);
}

}  // namespace klantreis
