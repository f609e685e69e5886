// Where the lanes of a column range are parted over pages: on the least number of them, so that none is
// nearly empty beside a crammed one.
#pragma once

#include <cstddef>
#include <vector>

namespace klantreis {

struct PageRoom {
  double first = 0;       // free for lanes on the page that is already begun
  double later = 0;       // and on each page after it
  double firstTaken = 0;  // by what stands above and below the lanes of the page
  double laterTaken = 0;
};

/// The indices of the lanes that begin a page, so that on the fewest pages the fullest is as little filled as
/// can be. No lane may be higher than a later page has room for.
[[nodiscard]] std::vector<std::size_t> pageBreaks(const std::vector<double>& lanes, const PageRoom& room);

}  // namespace klantreis
