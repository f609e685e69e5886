// Which improvement comes first: the list, the map and every file of a plan number them alike.
#pragma once

#include <utility>

#include "klantreis/workbook.h"

namespace klantreis {

/// The most impact for the least effort first; on a tie the most impact.
[[nodiscard]] inline bool comesFirst(const Improvement& a, const Improvement& b) {
  return std::pair(a.impact - a.effort, a.impact) > std::pair(b.impact - b.effort, b.impact);
}

}  // namespace klantreis
