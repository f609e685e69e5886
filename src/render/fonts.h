// The map's own font, Open Sans, embedded in the program so that a map looks the same on every machine. Texts
// are shaped once at a large size without hinting and scaled when they are drawn, so that measuring, the
// screen and paper agree to the last unit; other writing systems and emoji fall back to the fonts of the
// system.
#pragma once

#include <QFont>

#include "klantreis/scene.h"

namespace klantreis {

/// Pixels to the em that texts are shaped at.
constexpr double shapingSize = 100;

/// Makes the embedded fonts known to Qt; once is enough, again does nothing. Needs a QGuiApplication.
void loadFonts();

/// The font at shapingSize, whatever its own size.
[[nodiscard]] QFont shapingFont(const Font& font);

/// The font for a widget at so many pixels to the em, e.g. of the editor that lies over a text.
[[nodiscard]] QFont widgetFont(const Font& font, double pixels);

}  // namespace klantreis
