// A framed section of a card: a title and rows of whatever there is to say, measured for one width. A row is
// the least that stays together where a section is parted.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/layout/card_flow.h"
#include "core/layout/pen.h"
#include "klantreis/words.h"

namespace klantreis {

struct CardRow {
  double height = 0;
  std::function<void(Pen& pen, Point at)> draw;
  std::string spoken = {};
  double gap = 0;  // of its height, to the row after it
};

struct CardSection {
  std::string title;
  RowRef row;  // that it tells of
  TextColour colour{Ink::text, Ink::card};
  Ink edge = Ink::cardEdge;
  std::vector<CardRow> rows = {};
  std::vector<CardRow> heads = {};  // again on each part: the names of columns
};

constexpr double cardSectionPad = 12;
/// What the frame of a section leaves for its rows.
[[nodiscard]] constexpr double roomIn(double width) { return width - 2 * cardSectionPad; }

/// Without the gap after the last row, which the frame has already.
[[nodiscard]] CardSection closed(CardSection section);

/// A row for each line.
[[nodiscard]] std::vector<CardRow> rowsOf(const SetText& text, TextColour colour);
[[nodiscard]] FlowItem flowItemOf(const CardSection& section);

/// A part of a section in a frame.
struct CardPiece {
  const CardSection* section = nullptr;
  FlowPiece rows;
  double width = 0;
};
[[nodiscard]] std::shared_ptr<const Block> drawnPiece(const CardPiece& piece, const Lettering& lettering);

}  // namespace klantreis
