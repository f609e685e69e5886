// What Delete means at a place of the map: it takes away no more than is shown there, and its name says what.
// A persona that walks other journeys too only leaves this one, and a lane that every map has is hidden.
#pragma once

#include <QString>
#include <functional>
#include <optional>

#include "editor/selection.h"

namespace klantreis {

/// The kind of row that a part of the map shows, when it is not the free room for one.
[[nodiscard]] std::optional<EntityKind> shownBy(Part part);

struct Removal {
  QString action;  // in the menu
  QString step;    // in the history
  std::function<Workbook(const Workbook&)> make;
};

/// Nothing where there is nothing to delete: the free room in a cell stands for its episode, which must not
/// go with it.
[[nodiscard]] std::optional<Removal> removalAt(const Workbook& workbook, const Standpoint& at);

}  // namespace klantreis
