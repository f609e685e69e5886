// What the table of touchpoints tells of each, how it is changed there, and how rows are put in order by it.
#pragma once

#include <functional>
#include <vector>

#include "editor/row_table.h"

namespace klantreis {

/// By number, then by text as a reader of the language expects it.
struct SortKey {
  std::int64_t number = 0;
  QString text = {};
};

struct TouchpointColumn {
  TableColumn cell;
  /// For rows that come in the order of the map.
  std::function<std::vector<SortKey>(const std::vector<const Touchpoint*>& rows)> keys;
};

/// The touchpoints of the journey in the order of the map, in one pass.
[[nodiscard]] std::vector<const Touchpoint*> rowsInOrder(const Workbook& workbook, Id<Journey> journey);

/// With one for the scores of each persona that is shown.
[[nodiscard]] std::vector<TouchpointColumn> touchpointColumns(Document& document, IdSource& ids);

/// The rows by the column; equal ones stay in the order of the map.
[[nodiscard]] std::vector<const Touchpoint*> sorted(const std::vector<const Touchpoint*>& rows,
                                                    const TouchpointColumn& column, Qt::SortOrder order);

}  // namespace klantreis
