// What an ideal journey does otherwise than the current one that it improves: which episodes it adds, leaves
// out, moves and changes. The map shows it under the heads of the episodes where both journeys are seen.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "klantreis/workbook_schema.h"

namespace klantreis {

/// An episode with what is compared of it.
struct EpisodeSide {
  const Episode* row = nullptr;
  const Scenario* scenario = nullptr;
  std::vector<const Touchpoint*> touchpoints{};
};

enum class IdealChange { added, removed, moved, changed };

/// Told at one of the current episodes, of which `at` is the index. Touchpoints are the same where their
/// titles are.
struct EpisodeChange {
  IdealChange kind = IdealChange::changed;
  std::size_t at = 0;
  const Episode* ideal = nullptr;  // null where the ideal has none
  const Episode* before =
      nullptr;  // of one added or moved: the current one it comes after; null at the start
  bool retitled = false;
  bool retold = false;
  std::vector<const Touchpoint*> more{};   // of the ideal alone
  std::vector<const Touchpoint*> fewer{};  // of the current alone
};

/// Both in the order of their journeys. Changes come in the order of the current journey, those of one
/// episode as they are listed above. Without a current episode there is nothing that could tell them.
[[nodiscard]] std::vector<EpisodeChange> idealChanges(const std::vector<EpisodeSide>& current,
                                                      const std::vector<EpisodeSide>& ideal);

}  // namespace klantreis
