// How the dashes of map lines look, the same in every picture.
#pragma once

#include "klantreis/scene.h"

namespace klantreis {

/// Units of ink and of gap along the line; the ends are round where a curve is drawn, flat on thin outlines.
struct StrokePattern {
  double ink = 0;
  double gap = 0;
  bool round = false;
};

/// For a stroke that is dashed or dotted.
[[nodiscard]] StrokePattern patternOf(const Stroke& stroke);

}  // namespace klantreis
