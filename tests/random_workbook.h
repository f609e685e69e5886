// Random but valid workbooks for the laws: every entity, nasty texts, and no two seeds alike.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "klantreis/workbook.h"

namespace klantreis::testing {

/// What users type, in many scripts: empty, long, wide, unbroken, right to left, emoji, combining marks, line
/// breaks.
[[nodiscard]] const std::vector<std::string>& nastyTexts();

/// `episodes` per journey at most; sizes vary with the seed.
[[nodiscard]] Workbook randomWorkbook(std::uint32_t seed, int episodes = 9);

}  // namespace klantreis::testing
