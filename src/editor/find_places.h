// Where on the map a text that was found is shown.
#pragma once

#include <optional>
#include <set>
#include <tuple>
#include <vector>

#include "editor/selection.h"
#include "klantreis/find.h"

namespace klantreis {

/// The part of the map that shows the text, or the one whose fields do; nothing for what all journeys share.
[[nodiscard]] std::optional<Place> placeShowing(const Workbook& workbook, const TextPlace& text);

/// Its cell in a lane of stages; or else itself, which has a page but is on no map.
[[nodiscard]] Place placeOfContribution(const Workbook& workbook, Id<Contribution> contribution);

/// There, in its journey; what all journeys share is found from anywhere.
[[nodiscard]] Standpoint standpointShowing(const Workbook& workbook, const TextPlace& text,
                                           const Standpoint& now);

/// Parts of the map, to know quickly whether one is among them.
class MarkedPlaces final {
 public:
  MarkedPlaces() = default;
  explicit MarkedPlaces(const std::vector<Place>& places);
  [[nodiscard]] bool contains(const Place& place) const { return m_keys.contains(keyOf(place)); }
  [[nodiscard]] bool empty() const { return m_keys.empty(); }

 private:
  /// What makes a place on the map: of a feeling whose and where, of a cell its lane, of others their row.
  using Key = std::tuple<std::optional<Part>, RowRef, std::optional<Uuid>>;
  [[nodiscard]] static Key keyOf(const Place& place);

  std::set<Key> m_keys;
};

}  // namespace klantreis
