// The one table of colours of the picture, light and dark. Every colour the map uses is an Ink; nothing
// else in the program names a colour of the map. Text inks have a contrast of at least 4.5:1 on every
// ground they stand on, and no meaning hangs on colour alone.
#pragma once

#include <cstdint>

namespace klantreis {

enum class Ink : std::uint8_t {
  none,
  paper,
  text,
  quiet,
  rule,
  card,
  cardEdge,
  chipEdge,
  chipOutside,
  chipOnline,
  accent,
  accentSoft,
  onAccent,
  badge,
  onBadge,
  phase1,
  phase1Text,
  phase2,
  phase2Text,
  phase3,
  phase3Text,
  phase4,
  phase4Text,
  phase5,
  phase5Text,
  chartHigh,
  chartLow,
  chartZero,
  chartRow,
  positive,
  negative,
  neutral,
  ideal,
  curve1,
  curve2,
  curve3,
  curve4,
  curve5,
  curve6,
  crucial,
  pain,
  onPain,
  drop,
  gapFill,
  gapEdge,
  improvementFill,
  improvementEdge,
  persona1,
  persona1Soft,
  persona2,
  persona2Soft,
  persona3,
  persona3Soft,
  persona4,
  persona4Soft,
  persona5,
  persona5Soft,
  persona6,
  persona6Soft,
  tintRed,  // under a card that a user coloured, in the order of Colour
  tintOrange,
  tintYellow,
  tintGreen,
  tintTeal,
  tintBlue,
  tintPurple,
  tintGrey,
  count_
};

enum class ThemeName : std::uint8_t { light, dark };

struct Rgb {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  bool operator==(const Rgb&) const = default;
};

[[nodiscard]] Rgb colourOf(ThemeName theme, Ink ink);
/// WCAG 2 contrast, 1 … 21.
[[nodiscard]] double contrast(Rgb a, Rgb b);

}  // namespace klantreis
