// What is known of a journey: gathered by what it is about, so that what was said of one touchpoint stands
// together, and led elsewhere.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "klantreis/edit.h"

namespace klantreis {

enum class EvidenceOrder : std::uint8_t { asNoted, perPersona, perProduct };

/// Where not as it was noted: by touchpoint in the order of the map, behind those what is about their
/// episode, and last what is about the journey; and in each of these by persona or product.
[[nodiscard]] std::vector<const Evidence*> evidenceOf(const Workbook& workbook, Id<Journey> journey,
                                                      EvidenceOrder order);

/// About that episode, or the journey as a whole, and no touchpoint of the one before.
[[nodiscard]] Workbook withEvidenceAt(const Workbook& workbook, Id<Evidence> evidence,
                                      std::optional<Id<Episode>> episode);

}  // namespace klantreis
