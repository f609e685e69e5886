// Reads the first table of a page, tag by tag: what other programs put on the clipboard is seldom well
// formed, and a library that lays pages out would also fetch, run or build what nobody asked for.
#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>
#include <vector>

#include "core/pasted_rows.h"
#include "klantreis/pasted_table.h"

namespace klantreis {

namespace {

constexpr auto npos = std::string_view::npos;

char lower(char letter) { return static_cast<char>(std::tolower(static_cast<unsigned char>(letter))); }

bool isSpace(char letter) { return letter == ' ' || (letter >= '\t' && letter <= '\r'); }

struct Tag {
  std::string name;  // in lower case, "/td" for an end
  std::string_view attributes;
};

/// The number that an attribute has, as in colspan="3".
std::size_t numberIn(std::string_view attributes, std::string_view name) {
  const auto found = std::search(attributes.begin(), attributes.end(), name.begin(), name.end(),
                                 [](char a, char b) { return lower(a) == b; });
  const auto digit = std::find_if(found, attributes.end(), [](char letter) {
    return std::isdigit(static_cast<unsigned char>(letter)) != 0;
  });
  std::size_t number = 1;
  if (digit != attributes.end()) std::from_chars(&*digit, attributes.data() + attributes.size(), number);
  return number;
}

void appendUtf8(std::string& text, std::uint32_t code) {
  if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return;
  if (code < 0x80) {
    text += static_cast<char>(code);
    return;
  }
  const int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  constexpr std::array<std::uint32_t, 4> leads{0, 0xC0, 0xE0, 0xF0};
  text += static_cast<char>(leads[static_cast<std::size_t>(more)] | code >> (6 * more));
  for (int i = more - 1; i >= 0; --i) text += static_cast<char>(0x80 | (code >> (6 * i) & 0x3F));
}

/// What stands for "&name;"; nothing for a name that is not known here.
std::optional<std::string> entity(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> known{
      {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}}};
  for (const auto& [each, text] : known)
    if (each == name) return std::string(text);
  if (name.size() < 2 || name[0] != '#') return std::nullopt;
  const bool hex = lower(name[1]) == 'x';
  const std::string_view digits = name.substr(hex ? 2 : 1);
  std::uint32_t code = 0;
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  std::string text;
  appendUtf8(text, code);
  return text;
}

class HtmlReader {
 public:
  explicit HtmlReader(std::string_view html) : m_html(html) {}

  PasteReading read() && {
    while (m_at < m_html.size() && !m_done && m_rows.goesOn()) {
      if (m_html[m_at] == '<') {
        readMarkup();
      } else {
        readText();
      }
    }
    endRow();
    return std::move(m_rows).reading();
  }

 private:
  void readMarkup() {
    if (m_html.substr(m_at, 4) == "<!--") {
      skipTo("-->");
      m_at = std::min(m_at + 3, m_html.size());
      return;
    }
    const std::size_t end = m_html.find('>', m_at);
    const std::string_view inner = m_html.substr(m_at + 1, end == npos ? npos : end - m_at - 1);
    m_at = end == npos ? m_html.size() : end + 1;
    const std::size_t nameEnd =
        static_cast<std::size_t>(std::find_if(inner.begin(), inner.end(), isSpace) - inner.begin());
    Tag tag{std::string(inner.substr(0, nameEnd)), inner.substr(nameEnd)};
    std::transform(tag.name.begin(), tag.name.end(), tag.name.begin(), lower);
    take(tag);
  }

  void take(const Tag& tag) {
    if (tag.name == "script" || tag.name == "style") return skipTo("</" + tag.name);
    if (tag.name == "table") ++m_depth;
    if (tag.name == "/table" && m_depth > 0 && --m_depth == 0) m_done = true;
    if (m_depth == 0) return;
    if (m_depth == 1 && (tag.name == "td" || tag.name == "th")) return beginCell(tag);
    if (m_depth == 1 && (tag.name == "/td" || tag.name == "/th")) return endCell();
    if (m_depth == 1 && (tag.name == "tr" || tag.name == "/tr")) return endRow();
    if (tag.name == "br" || tag.name == "br/" || tag.name == "/p" || tag.name == "/div" || tag.name == "/li")
      m_cell += '\n';
  }

  void beginCell(const Tag& tag) {
    endCell();
    m_inCell = true;
    m_inRow = true;
    m_columns = numberIn(tag.attributes, "colspan");
    m_depthOfCell = numberIn(tag.attributes, "rowspan");
  }

  void endCell() {
    if (!m_inCell) return;
    passCovered();
    cover(m_depthOfCell);
    m_rows.addCell(m_cell);
    for (std::size_t i = 1; i < m_columns && m_rows.goesOn(); ++i) {
      cover(m_depthOfCell);
      m_rows.addCell({});
    }
    m_cell.clear();
    m_inCell = false;
  }

  void endRow() {
    endCell();
    if (m_inRow) {
      passCovered();
      m_rows.endRow();
    }
    m_inRow = false;
    m_column = 0;
  }

  /// The next column of this row, and so many rows of it.
  void cover(std::size_t rows) {
    if (m_covered.size() <= m_column) m_covered.resize(m_column + 1);
    m_covered[m_column++] = rows > 0 ? rows - 1 : mostPastedRows;
  }

  /// Past the columns that a cell of a row above takes.
  void passCovered() {
    while (m_column < m_covered.size() && m_covered[m_column] > 0 && m_rows.goesOn()) {
      --m_covered[m_column++];
      m_rows.addCell({});
    }
  }

  /// Up to the next tag; white space in the source is one space.
  void readText() {
    const std::size_t end = std::min(m_html.find('<', m_at), m_html.size());
    if (!m_inCell) {
      m_at = end;
      return;
    }
    while (m_at < end) {
      const char letter = m_html[m_at];
      if (letter == '&') {
        readEntity(end);
      } else {
        ++m_at;
        if (!isSpace(letter))
          m_cell += letter;
        else if (!m_cell.empty() && !isSpace(m_cell.back()))
          m_cell += ' ';
      }
    }
  }

  void readEntity(std::size_t end) {
    constexpr std::size_t longest = 10;
    const std::size_t semicolon = m_html.substr(m_at, std::min(longest, end - m_at)).find(';');
    const auto text = semicolon == npos ? std::nullopt : entity(m_html.substr(m_at + 1, semicolon - 1));
    m_cell += text ? *text : "&";
    m_at += text ? semicolon + 1 : 1;
  }

  void skipTo(const std::string& end) {
    const auto found = std::search(m_html.begin() + static_cast<std::ptrdiff_t>(m_at), m_html.end(),
                                   end.begin(), end.end(), [](char a, char b) { return lower(a) == b; });
    m_at = static_cast<std::size_t>(found - m_html.begin());
  }

  std::string_view m_html;
  std::size_t m_at = 0;
  int m_depth = 0;  // of tables within tables, whose text belongs to the cell around them
  bool m_done = false;
  bool m_inCell = false;
  bool m_inRow = false;
  std::size_t m_columns = 1;           // that the cell takes,
  std::size_t m_depthOfCell = 1;       // and rows
  std::size_t m_column = 0;            // of this row, that is next
  std::vector<std::size_t> m_covered;  // rows from here on that a cell above takes, by column
  std::string m_cell;
  PastedRows m_rows;
};

}  // namespace

PasteReading tableFromHtml(std::string_view html) {
  if (const PasteTrouble trouble = troubleOf(html); trouble != PasteTrouble::none) return {{}, trouble};
  return HtmlReader(html).read();
}

}  // namespace klantreis
