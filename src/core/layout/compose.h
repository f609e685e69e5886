// Puts strips under each other: all of them for layout(), a page's worth for paginate().
#pragma once

#include <vector>

#include "core/layout/sheet.h"

namespace klantreis {

/// The strips over the lanes that every page of these columns repeats.
[[nodiscard]] Strip columnHeads(const Sheet& sheet);

/// Adds the strip under what is there.
void append(Strip& stack, Strip strip, double gapAbove = 0);

/// Columns for the slots on a sheet at least `width` wide, `edge` of which stays free at both sides. Columns
/// widen up to a limit to fill it.
[[nodiscard]] Grid gridOf(std::size_t firstSlot, std::size_t slotCount, double edge, double width);

/// The finished picture: the stack with that much free above and below it.
[[nodiscard]] Scene sceneOf(const Sheet& sheet, Strip stack, double top, double bottom);

namespace style {
constexpr double headGap = 24;  // between the head and the phases
}

}  // namespace klantreis
