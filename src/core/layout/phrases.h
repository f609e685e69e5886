// How typed texts are put together in the head of the map.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace klantreis {

/// Those that are not empty, with the separator between them.
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view separator);

/// Between typographic quotation marks, unless it was typed with marks of its own.
[[nodiscard]] std::string quoted(const std::string& text);

}  // namespace klantreis
