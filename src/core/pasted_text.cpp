#include <algorithm>
#include <array>
#include <utility>

#include "core/pasted_rows.h"
#include "klantreis/pasted_table.h"

namespace klantreis {

namespace {

/// Lines and what separates cells in them, one character after the other.
class TextReader {
 public:
  explicit TextReader(std::string_view text, char separator = '\t') : m_text(text), m_separator(separator) {}

  PasteReading read() && {
    while (m_at < m_text.size() && m_rows.goesOn()) readCell();
    m_rows.endRow();
    return std::move(m_rows).reading();
  }

 private:
  /// Up to its tab or the end of its line, which is passed over.
  void readCell() {
    std::string cell = m_text[m_at] == '"' && closes() ? quoted() : std::string();
    while (m_at < m_text.size() && !isEnd(m_text[m_at])) cell += m_text[m_at++];
    m_rows.addCell(cell);
    if (m_at == m_text.size()) return;
    const char end = m_text[m_at++];
    if (end == m_separator) {
      if (m_at == m_text.size()) m_rows.addCell({});
      return;
    }
    if (end == '\r' && m_at < m_text.size() && m_text[m_at] == '\n') ++m_at;
    m_rows.endRow();
  }

  /// A quotation mark that begins a cell only counts when the cell ends with one: someone may quote a
  /// customer.
  [[nodiscard]] bool closes() const {
    for (std::size_t i = m_at + 1; i < m_text.size(); ++i) {
      if (m_text[i] != '"') continue;
      if (i + 1 == m_text.size() || isEnd(m_text[i + 1])) return true;
      if (m_text[i + 1] != '"') return false;
      ++i;
    }
    return false;
  }

  std::string quoted() {
    std::string cell;
    for (++m_at; m_text[m_at] != '"' || (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"'); ++m_at) {
      if (m_text[m_at] == '"') ++m_at;
      cell += m_text[m_at];
    }
    ++m_at;
    return cell;
  }

  [[nodiscard]] bool isEnd(char letter) const {
    return letter == m_separator || letter == '\n' || letter == '\r';
  }

  std::string_view m_text;
  char m_separator;
  std::size_t m_at = 0;
  PastedRows m_rows;
};

/// What stands within quotation marks counts for nothing.
char separatorIn(std::string_view text) {
  bool quoted = false;
  std::array counts{std::pair{';', 0}, std::pair{',', 0}, std::pair{'\t', 0}};
  for (const char letter : text) {
    if (!quoted && (letter == '\n' || letter == '\r')) break;
    if (letter == '"') quoted = !quoted;
    for (auto& [separator, count] : counts) count += !quoted && letter == separator ? 1 : 0;
  }
  return std::max_element(counts.begin(), counts.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

std::string cellText(const std::string& cell) {
  if (cell.find_first_of("\t\n\"") == std::string::npos) return cell;
  std::string text = "\"";
  for (const char letter : cell) text += letter == '"' ? std::string("\"\"") : std::string(1, letter);
  return text + '"';
}

std::string escaped(const std::string& cell) {
  std::string html;
  for (const char letter : cell) {
    if (letter == '&')
      html += "&amp;";
    else if (letter == '<')
      html += "&lt;";
    else if (letter == '>')
      html += "&gt;";
    else if (letter == '\n')
      html += "<br>";
    else
      html += letter;
  }
  return html;
}

}  // namespace

std::size_t PastedTable::width() const {
  std::size_t widest = 0;
  for (const auto& row : rows) widest = std::max(widest, row.size());
  return widest;
}

PasteReading tableFromText(std::string_view text) {
  if (const PasteTrouble trouble = troubleOf(text); trouble != PasteTrouble::none) return {{}, trouble};
  return TextReader(text).read();
}

PasteReading tableFromCsv(std::string_view text) {
  if (const PasteTrouble trouble = troubleOf(text); trouble != PasteTrouble::none) return {{}, trouble};
  return TextReader(text, separatorIn(text)).read();
}

std::string textOf(const PastedTable& table) {
  std::string text;
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) text += (i > 0 ? "\t" : "") + cellText(row[i]);
    text += '\n';
  }
  return text;
}

std::string htmlOf(const PastedTable& table) {
  std::string html = "<html><head><meta charset=\"utf-8\"></head><body><table>\n";
  for (const auto& row : table.rows) {
    html += "<tr>";
    for (const std::string& cell : row) html += "<td>" + escaped(cell) + "</td>";
    html += "</tr>\n";
  }
  return html + "</table></body></html>\n";
}

}  // namespace klantreis
