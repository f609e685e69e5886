#include "core/layout/card_rows.h"

#include <algorithm>
#include <utility>

#include "core/layout/phrases.h"

namespace klantreis {

namespace {

constexpr double nameWidth = 98;
constexpr double nameGap = 12;
constexpr double factGap = 7;
constexpr double underText = 6;
constexpr double columnGap = 16;
constexpr double aboveCell = 8;
constexpr double belowCell = 8;
constexpr double underHead = 6;
constexpr double barHeight = 5;
constexpr double aboveBar = 4;
constexpr double widestBar = 64;

struct CellText {
  SetText text;
  Ink ink;
};

/// A cell that is measured.
struct SetCell {
  double x = 0;
  double width = 0;
  std::vector<CellText> texts{};
  std::optional<std::int64_t> bar{};
  [[nodiscard]] double height() const {
    double height = bar ? aboveBar + barHeight : 0;
    for (const CellText& each : texts) height += each.text.height;
    return height;
  }
};

void drawCell(Pen& pen, const SetCell& cell, Point at) {
  for (const CellText& each : cell.texts) {
    pen.text(each.text, {at.x + cell.x, at.y}, {each.ink, Ink::card});
    at.y += each.text.height;
  }
  if (cell.bar)
    drawBar(pen, {{at.x + cell.x, at.y + aboveBar + barHeight / 2},
                  std::min(cell.width, widestBar),
                  static_cast<double>(*cell.bar) / 100});
}

bool isEmpty(const CardCell& cell) {
  return !cell.bar && std::all_of(cell.texts.begin(), cell.texts.end(),
                                  [](const CardCellText& each) { return each.text.empty(); });
}

void leaveOutEmptyColumns(CardTable& table) {
  for (std::size_t i = table.columns.size(); i-- > 0;) {
    const auto place = static_cast<std::ptrdiff_t>(i);
    if (!std::all_of(table.rows.begin(), table.rows.end(),
                     [&](const CardTableRow& row) { return isEmpty(row[i]); }))
      continue;
    table.columns.erase(table.columns.begin() + place);
    for (CardTableRow& row : table.rows) row.erase(row.begin() + place);
  }
}

/// Where the columns of a table are.
class Columns {
 public:
  Columns(const std::vector<CardColumn>& columns, const Typesetter& type, double width)
      : m_type(type), m_columns(columns), m_width(width) {
    double shares = 0;
    for (const CardColumn& column : columns) shares += column.share;
    m_unit = (width - static_cast<double>(columns.size() - 1) * columnGap) / shares;
  }

  [[nodiscard]] CardRow head() const {
    CardTableRow titles;
    for (const CardColumn& column : m_columns) titles.push_back({{{column.title, style::small, Ink::quiet}}});
    const std::vector<SetCell> cells = set(titles);
    return {heightOf(cells) + underHead, [cells](Pen& pen, Point at) {
              for (const SetCell& cell : cells) drawCell(pen, cell, at);
            }};
  }
  [[nodiscard]] CardRow row(const CardTableRow& row) const {
    const std::vector<SetCell> cells = set(row);
    const auto draw = [cells, width = m_width](Pen& pen, Point at) {
      pen.line({at.x, at.y}, {at.x + width, at.y}, {Ink::rule, 1});
      for (const SetCell& cell : cells) drawCell(pen, cell, {at.x, at.y + aboveCell});
    };
    return {aboveCell + heightOf(cells) + belowCell, draw, spoken(row), belowCell};
  }

 private:
  [[nodiscard]] static double heightOf(const std::vector<SetCell>& cells) {
    double height = 0;
    for (const SetCell& cell : cells) height = std::max(height, cell.height());
    return height;
  }
  [[nodiscard]] std::vector<SetCell> set(const CardTableRow& row) const {
    std::vector<SetCell> cells;
    double x = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
      SetCell cell{.x = x, .width = m_columns[i].share * m_unit, .bar = row[i].bar};
      for (const CardCellText& each : row[i].texts)
        cell.texts.push_back({m_type.set(each.text, each.font, cell.width), each.ink});
      x += cell.width + columnGap;
      cells.push_back(std::move(cell));
    }
    return cells;
  }
  /// "Owner: Sales; Due: 1 Dec 2026", a part for each cell that says something.
  [[nodiscard]] std::string spoken(const CardTableRow& row) const {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < row.size(); ++i) {
      std::vector<std::string> texts;
      for (const CardCellText& each : row[i].texts) texts.push_back(each.text);
      if (!isEmpty(row[i])) parts.push_back(joined({m_columns[i].title, joined(texts, ", ")}, ": "));
    }
    return joined(parts, "; ") + ".";
  }

  const Typesetter& m_type;
  const std::vector<CardColumn>& m_columns;
  double m_width;
  double m_unit = 0;
};

/// The first rows are one as far as the name beside them reaches, so that no break parts them from it.
void joinRows(std::vector<CardRow>& rows, double height) {
  while (rows.size() > 1 && rows.front().height < height) {
    CardRow& first = rows.front();
    const CardRow& second = rows[1];
    first.draw = [above = first.draw, below = second.draw, down = first.height](Pen& pen, Point at) {
      above(pen, at);
      below(pen, {at.x, at.y + down});
    };
    first.height += second.height;
    first.spoken += " " + second.spoken;
    rows.erase(rows.begin() + 1);
  }
  rows.front().height = std::max(rows.front().height, height);
}

}  // namespace

void addFact(CardSection& section, const NamedFact& fact, const Typesetter& type, double width) {
  const SetText name = type.set(fact.name, style::small, nameWidth);
  std::vector<CardRow> rows = rowsOf(type.set(fact.text, style::body, width - nameWidth - nameGap),
                                     {fact.ink, section.colour.ground});
  if (rows.empty()) return;
  joinRows(rows, name.height);
  for (CardRow& row : rows)
    row.draw = [draw = row.draw](Pen& pen, Point at) { draw(pen, {at.x + nameWidth + nameGap, at.y}); };
  const TextColour quiet{Ink::quiet, section.colour.ground};
  rows.front().draw = [name, quiet, draw = rows.front().draw](Pen& pen, Point at) {
    pen.text(name, {at.x, at.y + 0.7}, quiet);
    draw(pen, at);
  };
  rows.front().spoken = fact.name + ": " + rows.front().spoken;
  rows.back().spoken += ".";
  rows.back().height += rows.back().gap = factGap;
  section.rows.insert(section.rows.end(), rows.begin(), rows.end());
}

void addText(CardSection& section, const SetText& text) {
  std::vector<CardRow> rows = rowsOf(text, section.colour);
  if (rows.empty()) return;
  rows.back().height += rows.back().gap = underText;
  rows.back().spoken += ".";
  section.rows.insert(section.rows.end(), rows.begin(), rows.end());
}

void addTable(CardSection& section, CardTable table, const Typesetter& type, double width) {
  leaveOutEmptyColumns(table);
  if (table.columns.empty()) return;
  const Columns columns(table.columns, type, width);
  section.heads.push_back(columns.head());
  for (const CardTableRow& row : table.rows) section.rows.push_back(columns.row(row));
}

void drawBar(Pen& pen, const Bar& bar) {
  const Rect track{bar.at.x, bar.at.y - barHeight / 2, bar.width, barHeight};
  pen.box(track, barHeight / 2, Ink::rule);
  if (bar.share <= 0) return;
  const double filled = std::max(barHeight, track.width * bar.share);
  pen.box({track.x, track.y, filled, barHeight}, barHeight / 2, Ink::accent);
}

}  // namespace klantreis
