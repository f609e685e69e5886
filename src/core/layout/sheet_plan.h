// How a map can be shared out over sheets of paper before anything is drawn: lying or standing, on how many
// ranges of episodes, and how large.
#pragma once

#include <cstddef>
#include <vector>

#include "klantreis/layout.h"

namespace klantreis {

/// Slots side by side.
struct SlotRange {
  std::size_t first = 0;
  std::size_t count = 0;
};

/// One way to lay the map on paper. Every range begins a sheet.
struct SheetPlan {
  Size size;         // of the sheet, in points
  double scale = 1;  // points to the unit
  std::vector<SlotRange> ranges;
};

/// The least width of a column on paper, from the next one on: less than on a screen, where nobody turns
/// pages.
constexpr double paperPitch = 192;

/// The plans that are worth trying, those with fewer ranges and a larger print first. The last column needs
/// that much right of its middle.
[[nodiscard]] std::vector<SheetPlan> sheetPlans(const Paper& paper, std::size_t slots, double ends);

}  // namespace klantreis
