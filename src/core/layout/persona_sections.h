// What stands on a persona card under its head: a section for each thing that is known.
#pragma once

#include <vector>

#include "core/layout/card_section.h"

namespace klantreis {

/// What turns the rows of a persona into sections.
struct PersonaSource {
  const Workbook& workbook;
  const Persona& persona;
  const Typesetter& type;
  const Words& words;
};

/// Of what is filled in, in the order in which it is asked.
[[nodiscard]] std::vector<CardSection> personaSections(const PersonaSource& source, double width);

}  // namespace klantreis
