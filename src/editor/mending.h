// Where what the method found is mended: which place is gone to, and where the keyboard goes there, so that
// what is missing can be typed at once.
#pragma once

#include <optional>

#include "editor/actions.h"
#include "editor/selection.h"
#include "klantreis/find.h"
#include "klantreis/findings.h"

namespace klantreis {

struct Mending {
  Place place;
  std::optional<TextPlace> field;  // of the inspector; without one it is typed on the map
};
[[nodiscard]] Mending mendingOf(const Workbook& workbook, const MethodFinding& finding);

/// What adds that of which there is none at all, so that there is no place to go to.
[[nodiscard]] std::optional<Command> additionFor(FindingKind kind);

}  // namespace klantreis
