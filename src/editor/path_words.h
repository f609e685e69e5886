// What a path is called where it is one of several: its kind, where it begins and leads, and its condition.
#pragma once

#include <QString>

#include "klantreis/workbook_schema.h"

namespace klantreis {

/// "Loop back: 5 → 2 · no offer fits".
[[nodiscard]] QString pathTitle(const Workbook& workbook, const Path& path);
/// "5 I compare the quotes".
[[nodiscard]] QString numbered(std::size_t index, const Episode& episode);

}  // namespace klantreis
