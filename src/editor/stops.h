// Where a presentation stands still: the whole map first, then each episode, phase or lane, with the name of
// what is shown there.
#pragma once

#include <string>
#include <vector>

#include "klantreis/scene.h"

namespace klantreis {

enum class StopBy { episode, phase, lane };

struct Stop {
  Rect area;         // of the scene
  std::string name;  // what stands there, as the map words it
  std::optional<Id<Episode>> episode;
};

/// The first is the whole map. Empty for a scene without size.
[[nodiscard]] std::vector<Stop> stopsOf(const Scene& scene, StopBy by);

}  // namespace klantreis
