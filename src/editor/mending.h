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
  /// What is done there: it is typed on the map or in a field of the inspector, what the persona's score
  /// rests on is chosen or written down, or what the target group decides by is.
  enum class Means : std::uint8_t { map, field, source, evidence, criterion };
  Place place;
  Means means = Means::map;
  std::optional<TextPlace> field = {};
};
[[nodiscard]] Mending mendingOf(const Workbook& workbook, const MethodFinding& finding);

/// What adds that of which there is none at all, so that there is no place to go to.
[[nodiscard]] std::optional<Command> additionFor(FindingKind kind);

/// What is there and has no name yet is named before that adds another one.
[[nodiscard]] std::optional<FindingKind> unnamedBefore(Command addition);

}  // namespace klantreis
