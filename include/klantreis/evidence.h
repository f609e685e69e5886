// What is known of a journey: gathered by what it is about, so that what was said of one touchpoint stands
// together, and led elsewhere.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "klantreis/edit.h"

namespace klantreis {

enum class EvidenceOrder : std::uint8_t { asNoted, perPersona, perProduct };

/// Where not as it was noted: by touchpoint in the order of the map, behind those what is about their
/// episode, and last what is about the journey; and in each of these by persona or product.
[[nodiscard]] std::vector<const Evidence*> evidenceOf(const Workbook& workbook, Id<Journey> journey,
                                                      EvidenceOrder order);

/// What a persona's score at an episode can rest on: what is known of the episode, of that persona or of
/// nobody in particular, written or not. In the order it was noted.
[[nodiscard]] std::vector<const Evidence*> evidenceFor(const Workbook& workbook, Id<Persona> persona,
                                                       Id<Episode> episode);

/// Anything was typed in it. What was only added, to be written, is no evidence yet and counts nowhere.
[[nodiscard]] bool isWritten(const Evidence& evidence);

/// For which scores of a journey something is written down, at their episodes or of the journey as a whole.
class WrittenDown {
 public:
  WrittenDown(const Workbook& workbook, Id<Journey> journey);
  [[nodiscard]] bool isFor(Id<Persona> persona, Id<Episode> episode) const;

 private:
  std::set<std::pair<std::optional<Id<Episode>>, std::optional<Id<Persona>>>> m_about;
};

/// About that episode, or the journey as a whole, and no touchpoint of the one before.
[[nodiscard]] Workbook withEvidenceAt(const Workbook& workbook, Id<Evidence> evidence,
                                      std::optional<Id<Episode>> episode);

}  // namespace klantreis
