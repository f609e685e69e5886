// How the window looks: Fusion with the palette, font and style sheet made from the table of colours, and
// larger where fingers press it.
#pragma once

#include "klantreis/theme.h"

class QApplication;
class QPalette;
class QWidget;

namespace klantreis {

[[nodiscard]] QPalette paletteOf(ThemeName theme);
/// With `touch` nothing that is pressed is smaller than a finger.
void applyLook(QApplication& application, ThemeName theme, bool touch);
/// How small what is pressed may be, in pixels: 0 where a mouse presses it.
[[nodiscard]] int leastTarget(const QWidget& widget);

}  // namespace klantreis
