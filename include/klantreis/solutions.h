// Problems first, solutions later: what the journey lacks is written as gaps, and what is done about them
// opens when its team says that it has come to the improvements.
#pragma once

#include <string>
#include <vector>

#include "klantreis/edit.h"

namespace klantreis {

[[nodiscard]] constexpr bool solutionsAreOpen(MethodStep step) { return step >= MethodStep::improvements; }
/// The step of the journey, or for an ideal one that of the current one it belongs to.
[[nodiscard]] MethodStep methodStepOf(const Workbook& workbook, Id<Journey> journey);
[[nodiscard]] bool maySolve(const Workbook& workbook, Id<Gap> gap);

/// The improvements for the gap, in their order.
[[nodiscard]] std::vector<const Improvement*> solutionsTo(const Workbook& workbook, Id<Gap> gap);
/// The first of them called so, or made where there is none. Without a title it goes again, if nothing else
/// was said of it.
[[nodiscard]] Workbook withSolution(const Workbook& workbook, IdSource& ids, Id<Gap> gap, std::string title);

}  // namespace klantreis
