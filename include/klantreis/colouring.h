// The colours that users lay under cards, several at once.
#pragma once

#include <optional>
#include <vector>

#include "klantreis/edit.h"

namespace klantreis {

/// Nullopt for what cannot have one.
[[nodiscard]] std::optional<Colour> colourUnder(const Workbook& workbook, const RowRef& row);
/// Under those of the rows that can have one.
[[nodiscard]] Workbook withColourUnder(const Workbook& workbook, const std::vector<RowRef>& rows,
                                       Colour colour);

}  // namespace klantreis
