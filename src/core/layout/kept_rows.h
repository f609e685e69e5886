// The rows of cells as they were drawn last: where the columns stand as they stood, an edit looks at the
// columns it touched and at no other.
#pragma once

#include <cstddef>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/layout/sheet.h"

namespace klantreis {

struct KeptRow {
  Table<Lane>::Row lane;  // null for the heads of the episodes
  std::size_t round = 0;  // of the layout it was drawn in
  RowHeights heights{};
  double scale = 0;
  std::vector<double> bodies{};       // their heights, by column
  std::vector<std::size_t> begins{};  // of each column's blocks, and the end of all
  std::vector<PlacedBlock> blocks{};
};

class KeptRows {
 public:
  /// A layout on that grid begins.
  void begin(const Sheet& sheet);
  void forget() { m_kept.clear(); }

  /// The row as the layout before drew it; nullptr where columns stand elsewhere now.
  [[nodiscard]] KeptRow* find(const Table<Lane>::Row& lane);
  void keep(KeptRow row);
  /// It is that of this layout too.
  void confirm(KeptRow& row) const { row.round = m_round; }
  /// Room for as many blocks as the layout before had, and a few more.
  [[nodiscard]] std::size_t usualBlocks() const { return m_blocks + m_blocks / 16; }
  void expectBlocks(std::size_t blocks) { m_blocks = blocks; }
  /// The columns that the last step touched.
  [[nodiscard]] const std::vector<std::size_t>& touched() const { return m_touched; }

 private:
  std::unordered_map<std::optional<Id<Lane>>, KeptRow> m_kept;
  Grid m_grid;
  std::vector<std::pair<Id<Episode>, std::size_t>> m_columns;  // all in order, and their slots
  std::vector<std::size_t> m_touched;
  std::size_t m_round = 0;
  std::size_t m_blocks = 0;
};

}  // namespace klantreis
