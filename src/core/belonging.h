// What cannot be without other rows, and so goes or travels with them.
#pragma once

#include <set>
#include <vector>

#include "klantreis/workbook_schema.h"

namespace klantreis {

using RowSet = std::set<RowRef>;

/// The rows and all that cannot be without them.
[[nodiscard]] RowSet withBelongings(const Workbook& workbook, const std::vector<RowRef>& rows);

}  // namespace klantreis
