// What a score rests on, wherever it stands.
#pragma once

#include "klantreis/workbook.h"

namespace klantreis::detail {

/// As withLayer() in edit.h; unchanged for nullptr.
[[nodiscard]] Workbook withLayerOf(const Workbook& workbook, const Emotion* shown, Layer layer);

}  // namespace klantreis::detail
