// Puts strips under each other: all of them for layout(), a page's worth for paginate().
#pragma once

#include <vector>

#include "core/layout/sheet.h"

namespace klantreis {

/// The strips over the lanes that every page of these columns repeats.
[[nodiscard]] Strip columnHeads(const Sheet& sheet);

/// Adds the strip under what is there.
void append(Strip& stack, Strip strip, double gapAbove = 0);

/// Where the columns may stand.
struct GridRoom {
  double edge = 0;              // free at both sides
  double width = 0;             // of the sheet, at least
  double ends = 0;              // needed after the middle of the last column
  double pitch = style::pitch;  // of the columns, at least
};
/// Columns for the slots. They widen up to a limit to fill the room.
[[nodiscard]] Grid gridOf(std::size_t firstSlot, std::size_t slotCount, const GridRoom& room);

/// What the names at the ends of the curves need beside the middle of the last column.
[[nodiscard]] double roomForEnds(const Sheet& sheet);

/// The finished picture: the stack with that much free above and below it.
[[nodiscard]] Scene sceneOf(const Sheet& sheet, Strip stack, double top, double bottom);

namespace style {
constexpr double headGap = 24;  // between the head and the phases
}

}  // namespace klantreis
