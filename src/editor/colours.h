// The one table of colours of the window, light and dark. The map has its own (theme.h): an export
// looks the same whatever the window looks like.
#pragma once

#include <QColor>

#include "klantreis/theme.h"

namespace klantreis {

enum class Tint {
  window,      // menu, toolbar
  panel,       // docks, fields, tables
  desk,        // around the paper
  line,        // between panels
  edge,        // of buttons and fields
  strongEdge,  // of sliders and checkboxes: visible by itself
  text,
  quiet,  // second voice: labels, section heads
  disabled,
  accent,      // selection, links, focus
  accentSoft,  // ground of what is chosen
  onAccent,
  hover,
  card,  // ground of an item in a panel
  bad,   // low scores, errors
  badSoft,
  good,  // high scores, improvements
  goodSoft,
  cornerWarm,  // the two other corners of the matrix
  cornerCool,
  found,  // laid over what was found: multiplied in light, screened in dark
  count_
};

[[nodiscard]] QColor colour(ThemeName theme, Tint tint);
/// As style sheets name it: the name of the value above.
[[nodiscard]] const char* nameOf(Tint tint);

}  // namespace klantreis
