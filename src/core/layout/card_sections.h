// What stands on a persona card under its head: a section for each thing that is known, measured for one
// width of column.
#pragma once

#include <string>
#include <vector>

#include "core/layout/card_flow.h"
#include "core/layout/pen.h"
#include "klantreis/words.h"

namespace klantreis {

/// The words of two traits with the bar between them.
struct TraitText {
  SetText from;
  SetText to;
  std::int64_t value = 50;
};

struct CardSection {
  std::string title;
  TextColour colour{Ink::text, Ink::card};
  Ink edge = Ink::cardEdge;
  SetText text;                   // either this
  std::vector<TraitText> traits;  // or these
};

/// What turns the rows of a persona into sections.
struct CardSource {
  const Workbook& workbook;
  const Persona& persona;
  const Typesetter& type;
  const Words& words;
};

/// Of what is filled in, in the order in which it is asked.
[[nodiscard]] std::vector<CardSection> cardSections(const CardSource& source, double width);
[[nodiscard]] FlowItem flowItemOf(const CardSection& section);

/// A part of a section in a frame.
struct CardPiece {
  const CardSection* section = nullptr;
  FlowPiece rows;
  double width = 0;
};
[[nodiscard]] std::shared_ptr<const Block> drawnPiece(const CardSource& source, const CardPiece& piece);

}  // namespace klantreis
