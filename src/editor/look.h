// How the window looks: Fusion with the palette, font and style sheet made from the table of colours.
#pragma once

#include "klantreis/theme.h"

class QApplication;
class QPalette;

namespace klantreis {

[[nodiscard]] QPalette paletteOf(ThemeName theme);
void applyLook(QApplication& application, ThemeName theme);

}  // namespace klantreis
