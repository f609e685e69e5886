// Reading UTF-8 character by character, within the core.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace klantreis {

/// A character and how many bytes it takes.
struct CodePoint {
  char32_t value;
  std::size_t length;
};
/// The well-formed code point at the start of a text that is not empty, or nothing.
[[nodiscard]] std::optional<CodePoint> firstCodePoint(std::string_view text);

}  // namespace klantreis
