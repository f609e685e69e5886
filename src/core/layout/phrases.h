// How typed texts are put together in heads and cards.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "klantreis/workbook_kinds.h"

namespace klantreis {

/// Those that are not empty, with the separator between them.
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view separator);

/// Between typographic quotation marks, unless it was typed with marks of its own.
[[nodiscard]] std::string quoted(const std::string& text);

/// "12,500" or "12.500": thousands apart, as amounts are read. Not for less than nothing.
[[nodiscard]] std::string grouped(std::int64_t number, Language language);

}  // namespace klantreis
