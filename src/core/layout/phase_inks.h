// The inks of phases, in turn, which stages of the same models have too.
#pragma once

#include <array>

#include "klantreis/theme.h"

namespace klantreis {

struct PhaseInks {
  Ink fill;
  Ink text;
};
inline constexpr std::array<PhaseInks, 5> phaseInks{{{Ink::phase1, Ink::phase1Text},
                                                     {Ink::phase2, Ink::phase2Text},
                                                     {Ink::phase3, Ink::phase3Text},
                                                     {Ink::phase4, Ink::phase4Text},
                                                     {Ink::phase5, Ink::phase5Text}}};

}  // namespace klantreis
