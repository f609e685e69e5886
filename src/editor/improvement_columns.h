// The columns of the list of improvements: what each is for, who does it when, and what came of it.
#pragma once

#include <functional>
#include <vector>

#include "editor/row_table.h"

namespace klantreis {

struct ImprovementColumns {
  Document& document;
  IdSource& ids;
  Date (*today)();
  /// The place of a row in the order of the matrix.
  std::function<int(const Uuid& row)> number;

  [[nodiscard]] std::vector<TableColumn> all() const;

 private:
  [[nodiscard]] TableColumn numberColumn() const;
  [[nodiscard]] TableColumn nameColumn() const;
  [[nodiscard]] TableColumn gapColumn() const;
  [[nodiscard]] TableColumn goalColumn() const;
  [[nodiscard]] TableColumn ownerColumn() const;
  [[nodiscard]] TableColumn dueColumn() const;
  [[nodiscard]] TableColumn announcedColumn() const;
  [[nodiscard]] TableColumn resultColumn() const;
};

/// "Overdue, 1 Dec 2026" where it is, and where it is due before its start that; else the day.
[[nodiscard]] QString dueText(const Improvement& improvement, Date today);
/// "−3 → 2" on the scale of its journey, as far as it was scored; empty where it was not.
[[nodiscard]] QString scoresText(const Workbook& workbook, const Improvement& improvement);

}  // namespace klantreis
