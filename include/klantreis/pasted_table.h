// A table that comes from another program or goes to one: spreadsheets, word processors and web pages give
// and take it as text with tabs and as HTML. What comes in is foreign and may be anything, so reading it
// never throws, never recurses and stops at the limits.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace klantreis {

/// Cells are valid UTF-8 without control characters but line feeds, and without space around them. Rows may
/// differ in length.
struct PastedTable {
  std::vector<std::vector<std::string>> rows;

  [[nodiscard]] std::size_t width() const;
  bool operator==(const PastedTable&) const = default;
};

constexpr std::size_t mostPastedBytes = 2U << 20U;
constexpr std::size_t mostPastedColumns = 200;
constexpr std::size_t mostPastedRows = 500;
constexpr std::size_t mostPastedCells = 4'000;  // or lines within them

enum class PasteTrouble { none, notText, tooMuchText, tooManyRows, tooManyColumns, tooManyCells };

struct PasteReading {
  PastedTable table;  // empty where there is trouble, or nothing
  PasteTrouble trouble = PasteTrouble::none;
};

/// Lines and tabs; a cell with either stands in quotation marks, as spreadsheets write it. Text without tabs
/// is a table of one column. Empty rows at the end are left out.
[[nodiscard]] PasteReading tableFromText(std::string_view text);
/// As above, with what stands between cells in most files: a comma, a semicolon or a tab, whichever the first
/// row has most of.
[[nodiscard]] PasteReading tableFromCsv(std::string_view text);
/// The first table of a page; empty where there is none. Merged cells stand in the first of their places.
[[nodiscard]] PasteReading tableFromHtml(std::string_view html);

[[nodiscard]] std::string textOf(const PastedTable& table);
[[nodiscard]] std::string htmlOf(const PastedTable& table);

}  // namespace klantreis
