// How the sections of a card run through columns: whole where there is room, else parted between
// lines.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace klantreis {

struct FlowItem {
  double frame = 0;  // what each part of it needs besides its rows
  std::vector<double> rows;
};
/// Rows [first, first + count) of an item.
struct FlowPiece {
  std::size_t item = 0;
  std::size_t first = 0;
  std::size_t count = 0;
  double top = 0;
  double height = 0;
};
using FlowColumn = std::vector<FlowPiece>;

/// The columns of a page, and those of the pages after it.
struct FlowRoom {
  std::size_t columns = 1;
  double first = 0;
  double later = 0;
};

constexpr double flowGap = 14;  // between two pieces

/// Each item whole, on one page; nullopt where they do not fit.
[[nodiscard]] std::optional<std::vector<FlowColumn>> wholeFlow(const std::vector<FlowItem>& items,
                                                               const FlowRoom& room);
/// The lowest that so many columns can be for each item to be whole.
[[nodiscard]] double leastFlowHeight(const std::vector<FlowItem>& items, std::size_t columns);
/// The same where they may be parted.
[[nodiscard]] double leastPartedHeight(const std::vector<FlowItem>& items, std::size_t columns);
/// Over as many columns as it takes.
[[nodiscard]] std::vector<FlowColumn> partedFlow(const std::vector<FlowItem>& items, const FlowRoom& room);

}  // namespace klantreis
