// Where a text of the emotion chart may stand at its face, best first: right beside it, or farther away at
// the end of a thin line that leads to it.
#pragma once

#include <vector>

#include "core/layout/emotion.h"

namespace klantreis {

[[nodiscard]] std::vector<Point> placesAround(const EmotionPoint& face, Size size);
[[nodiscard]] std::vector<Point> pillPlaces(const EmotionPoint& face, Size size);
[[nodiscard]] std::vector<Point> endPlaces(const EmotionPoint& face, Size size);

/// All around the face, each distance farther than the one before.
[[nodiscard]] std::vector<Point> distantPlaces(const EmotionPoint& face, Size size);
/// From `reach` around the face to just before the text.
[[nodiscard]] Leader leaderTo(const EmotionPoint& face, double reach, const Rect& text);

}  // namespace klantreis
