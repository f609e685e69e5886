#include "core/pasted_rows.h"

#include <algorithm>
#include <utility>

#include "klantreis/text.h"

namespace klantreis {

namespace {

std::string trimmed(std::string_view text) {
  constexpr std::string_view space = " \t\n\r\f\v";
  const std::size_t first = text.find_first_not_of(space);
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(space) - first + 1));
}

bool isEmpty(const std::vector<std::string>& row) {
  return std::all_of(row.begin(), row.end(), [](const std::string& cell) { return cell.empty(); });
}

}  // namespace

PasteTrouble troubleOf(std::string_view text) {
  if (text.size() > mostPastedBytes) return PasteTrouble::tooMuchText;
  return isValidUtf8(text) ? PasteTrouble::none : PasteTrouble::notText;
}

void PastedRows::require(bool fits, PasteTrouble trouble) {
  if (!fits && goesOn()) m_trouble = trouble;
}

void PastedRows::addCell(std::string_view cell) {
  require(m_row.size() < mostPastedColumns, PasteTrouble::tooManyColumns);
  if (!goesOn()) return;
  m_row.push_back(trimmed(normalizedText(cell)));
  // A line may become a card of its own.
  if (!m_row.back().empty())
    m_cells += 1 + static_cast<std::size_t>(std::count(m_row.back().begin(), m_row.back().end(), '\n'));
  require(m_cells <= mostPastedCells, PasteTrouble::tooManyCells);
}

void PastedRows::endRow() {
  require(m_rows.size() < mostPastedRows, PasteTrouble::tooManyRows);
  if (goesOn()) m_rows.push_back(std::exchange(m_row, {}));
}

PasteReading PastedRows::reading() && {
  if (!goesOn()) return {{}, m_trouble};
  while (!m_rows.empty() && isEmpty(m_rows.back())) m_rows.pop_back();
  return {{std::move(m_rows)}, PasteTrouble::none};
}

}  // namespace klantreis
