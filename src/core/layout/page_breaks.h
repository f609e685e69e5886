// Where the lanes of a column range are parted over pages: on the least number of them, the first ones full
// as a reader expects, but not so that a lane stands lost on the last.
#pragma once

#include <cstddef>
#include <vector>

namespace klantreis {

struct PageRoom {
  double first = 0;  // free for lanes on the page that is already begun
  double later = 0;  // and on each page after it
};

/// How much less the room that is left on the last page counts than on those before it.
constexpr double lastPageShare = 0.5;

/// The indices of the lanes that begin a page, so that on the fewest pages the squares of what is left of
/// each add up to the least. No lane may be higher than a later page has room for.
[[nodiscard]] std::vector<std::size_t> pageBreaks(const std::vector<double>& lanes, const PageRoom& room);

}  // namespace klantreis
