// What a persona feels at a place of the map: at an episode as a whole, or by a dot of the curve at one of
// its touchpoints. What sets a score by hand, keys or menu asks here which of the two it is.
#pragma once

#include "editor/selection.h"
#include "klantreis/figures.h"

namespace klantreis {

/// Whether anything can be felt there: the others are only of such places.
[[nodiscard]] bool isFelt(const Place& place);
/// Whether it is the episode as a whole, scored or not.
[[nodiscard]] bool isOfWholeEpisode(const Place& place);
/// Nullptr without a score.
[[nodiscard]] const Emotion* feltAt(const Workbook& workbook, const Place& place);
[[nodiscard]] Workbook withScoreAt(const Workbook& workbook, const Place& place, std::int64_t score);
[[nodiscard]] Workbook withLayerAt(const Workbook& workbook, const Place& place, Layer layer);
/// The row that keeps steps of different places apart.
[[nodiscard]] Uuid rowFelt(const Place& place);

}  // namespace klantreis
