#include "render/stroke_pattern.h"

namespace klantreis {

StrokePattern patternOf(const Stroke& stroke) {
  if (stroke.dash == Dash::dotted) return {stroke.width / 3, stroke.width * 7 / 3, true};
  const bool thin = stroke.width < 1.8;
  return thin ? StrokePattern{4, 3, false}
              : StrokePattern{stroke.width * 7 / 2.2, stroke.width * 6 / 2.2, true};
}

}  // namespace klantreis
