// The face of a feeling as the map draws it, for panels that show it beside its word.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "klantreis/scene.h"

namespace klantreis {

/// In the shape of the persona at that place among the participants, around the origin. Without a score it
/// has no features yet.
[[nodiscard]] std::shared_ptr<const Block> faceBlock(std::size_t place, double radius,
                                                     std::optional<std::int64_t> score);

}  // namespace klantreis
