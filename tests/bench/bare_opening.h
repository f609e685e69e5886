// A map read and painted without the program.
#pragma once

#include <QSize>
#include <string>

namespace klantreis::bench {

/// Milliseconds that Qt alone needs: all texts read and broken, since the height of a card is known only
/// then, and a window full painted.
double bareOpeningTime(const std::string& file, QSize screen);

}  // namespace klantreis::bench
