// The name a lane has on the map.
#pragma once

#include <string>

#include "klantreis/words.h"

namespace klantreis {

/// The one that was typed, else the usual one of its kind.
[[nodiscard]] inline std::string laneName(const Lane& lane, const Words& words) {
  if (!lane.name.empty()) return lane.name;
  switch (lane.kind) {
    case LaneKind::scenario:
      return words.text(Word::scenario);
    case LaneKind::touchpoints:
      return words.text(Word::touchpoints);
    case LaneKind::emotion:
      return words.text(Word::emotion);
    case LaneKind::gaps:
      return words.text(Word::gaps);
    case LaneKind::improvements:
      return words.text(Word::improvements);
    case LaneKind::metrics:
      return words.text(Word::metrics);
    case LaneKind::text:
      break;
  }
  return words.text(Word::textLane);
}

}  // namespace klantreis
