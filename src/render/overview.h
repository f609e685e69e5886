// The texts of a map too small to read: headings stay readable, in one line and cut to their room, and all
// others become lines of their colour.
#pragma once

#include "klantreis/scene.h"
#include "klantreis/theme.h"

class QPainter;

namespace klantreis {

/// Whether a map drawn so many pixels to the unit has its texts drawn like that.
[[nodiscard]] constexpr bool isOverview(double pixelsPerUnit) { return pixelsPerUnit < 0.4; }

/// How many pixels a heading may reach beyond its block.
constexpr int overviewReach = 16;

/// Every text of a block as a line of its colour.
void paintAsLines(QPainter& painter, const Block& block, ThemeName theme);

/// The texts of a block whose headings may reach to `right`, in its own units.
void paintOverview(QPainter& painter, const Block& block, double right, ThemeName theme);

}  // namespace klantreis
