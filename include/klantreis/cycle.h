// The method goes round: what was designed becomes what is there, and is improved anew.
#pragma once

#include <string>

#include "klantreis/edit.h"

namespace klantreis {

/// The ideal journey of the two as the current one, with all that it has; its scores are assumed until
/// customers say so. Beside it stands a new ideal as it was designed, so that what is measured can be held to
/// it. The journey as it was stays behind it, with all improvements, with `note` where it has no note of its
/// version. Unchanged, with the journey itself, where it has no ideal and is none.
[[nodiscard]] NewJourney withIdealReached(const Workbook& workbook, IdSource& ids, Id<Journey> journey,
                                          std::string note);

}  // namespace klantreis
