// Going from node to node of a picture with the keyboard: left and right along the episodes, up and down
// through the cards of an episode and then the lanes. A feeling goes along with its persona.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "klantreis/scene.h"

namespace klantreis {

enum class Arrow { left, right, up, down };

/// The index of the next node that way; nullopt at the edge of the map.
[[nodiscard]] std::optional<std::size_t> walk(const Scene& scene, std::span<const Hit> nodes,
                                              std::size_t from, Arrow direction);
/// Where Tab goes: along the episodes of a row and then on to the next row; elsewhere, as in the head, in
/// reading order. nullopt after the last, so that Tab leaves the map.
[[nodiscard]] std::optional<std::size_t> tabStop(const Scene& scene, std::span<const Hit> nodes,
                                                 std::size_t from, bool forward);
/// The nearest node of another lane, up or down.
[[nodiscard]] std::optional<std::size_t> nextLane(const Scene& scene, std::span<const Hit> nodes,
                                                  std::size_t from, Arrow direction);
/// The first (or last) node of the row of `from`.
[[nodiscard]] std::size_t rowEnd(const Scene& scene, std::span<const Hit> nodes, std::size_t from,
                                 Arrow direction);

}  // namespace klantreis
