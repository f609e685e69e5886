// The rows of a table as they are read, within the limits.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "klantreis/pasted_table.h"

namespace klantreis {

/// What keeps it from being read at all.
[[nodiscard]] PasteTrouble troubleOf(std::string_view text);

class PastedRows {
 public:
  /// False from the first limit on: the rest need not be read.
  [[nodiscard]] bool goesOn() const { return m_trouble == PasteTrouble::none; }

  void addCell(std::string_view cell);
  void endRow();

  [[nodiscard]] PasteReading reading() &&;

 private:
  void require(bool fits, PasteTrouble trouble);

  std::vector<std::vector<std::string>> m_rows;
  std::vector<std::string> m_row;
  std::size_t m_cells = 0;
  PasteTrouble m_trouble = PasteTrouble::none;
};

}  // namespace klantreis
