// The cards in the head of the map that say who walks the journey.
#pragma once

#include <vector>

#include "core/layout/sheet.h"

namespace klantreis {

struct PersonaCard {
  const PersonaContent* persona = nullptr;
  SetText name;
  SetText description;
  SetText quote;
  double nameHeight = 0;  // also where there is no name but a sample of the curve
  double height = 0;
};

class PersonaCards {
 public:
  explicit PersonaCards(const Sheet& sheet);

  [[nodiscard]] bool empty() const { return m_cards.empty(); }
  /// Of all of them in one row.
  [[nodiscard]] double width() const;
  /// Adds rows of cards from there on; returns where they end.
  double draw(Strip& strip, const Rect& room) const;

 private:
  const Sheet& m_sheet;
  std::vector<PersonaCard> m_cards;
};

}  // namespace klantreis
