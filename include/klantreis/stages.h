// At which stage of a model, AIDA or another, a supplier or a role is at each episode, and what suppliers
// bring there. A lane of stages shows those of one of them, so that several models stand over the same
// episodes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "klantreis/edit.h"

namespace klantreis {

/// Null where the actor brings nothing.
[[nodiscard]] const Contribution* contributionAt(const Workbook& workbook, Id<Actor> actor,
                                                 Id<Episode> episode);
/// Whether it is known only that the actor brings something.
[[nodiscard]] bool bringsNothing(const Contribution& row);
/// By the order of their actors.
[[nodiscard]] std::vector<const Contribution*> contributionsAt(const Workbook& workbook, Id<Episode> episode);
/// With what the actor brings there still open; as it is where it brought something before.
[[nodiscard]] Added<Contribution> withContribution(const Workbook& workbook, Id<Actor> actor,
                                                   Id<Episode> episode);
/// Of the supplier or department of that name, or else of a new supplier.
[[nodiscard]] Added<Contribution> withContribution(const Workbook& workbook, IdSource& ids, std::string name,
                                                   Id<Episode> episode);
[[nodiscard]] Added<Actor> withNewSupplier(const Workbook& workbook, IdSource& ids, std::string name);

/// A cell of a lane of stages.
struct StagePlace {
  Id<Lane> lane;
  Id<Episode> episode;
};
/// The contribution or involvement that stands there, if any.
[[nodiscard]] std::optional<RowRef> stageRowAt(const Workbook& workbook, const StagePlace& place);
[[nodiscard]] std::string_view stageAt(const Workbook& workbook, const StagePlace& place);
/// Who is left with nothing there goes. Throws in a lane that is nobody's yet.
[[nodiscard]] Workbook withStage(const Workbook& workbook, const StagePlace& place, std::string stage);

}  // namespace klantreis
