// The word that was meant by one that is mistyped.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace klantreis::cli {

/// Of the known words the one that takes the fewest slips: a letter too many, too few, another one, or two
/// that changed places. Empty when even that takes slips in half of its letters.
[[nodiscard]] std::string nearest(std::string_view typed, std::span<const std::string> known);

}  // namespace klantreis::cli
