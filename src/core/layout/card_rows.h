// Rows of sections that are more than lines of text: a fact after its name, and tables.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/layout/card_section.h"
#include "core/layout/style.h"

namespace klantreis {

/// A fact after its name, which stands in a column of its own. Nothing where there is no text.
struct NamedFact {
  std::string name;
  std::string text;
  Ink ink = Ink::text;
};
void addFact(CardSection& section, const NamedFact& fact, const Typesetter& type, double width);
/// A text over the rows after it.
void addText(CardSection& section, const SetText& text);

struct CardColumn {
  std::string title;
  double share = 1;  // of the width, beside the others
};
struct CardCellText {
  std::string text;
  Font font = style::body;
  Ink ink = Ink::text;
};
/// Texts under each other, and under them a bar of so many percent.
struct CardCell {
  std::vector<CardCellText> texts{};
  std::optional<std::int64_t> bar{};
};
using CardTableRow = std::vector<CardCell>;
struct CardTable {
  std::vector<CardColumn> columns;
  std::vector<CardTableRow> rows{};
};
/// A row for each, with the titles over them. Columns in which nothing stands are left out.
void addTable(CardSection& section, CardTable table, const Typesetter& type, double width);

/// A bar on a track, from its left end at the middle of its height.
struct Bar {
  Point at;
  double width = 0;
  double share = 0;  // of the track, 0 … 1
};
void drawBar(Pen& pen, const Bar& bar);

}  // namespace klantreis
