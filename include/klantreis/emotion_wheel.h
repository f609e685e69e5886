// The emotion words the program knows: stored as keys, shown in the reader's language by Words.
// Ordered from the most negative to the most positive, as pickers list them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace klantreis {

struct Feeling {
  std::string_view key;      // in files
  std::string_view english;  // source text for translation
  std::int64_t score;        // the score the word suggests, -100 … 100
};

[[nodiscard]] std::span<const Feeling> emotionWheel();
/// Nullptr for a key that is not on the wheel.
[[nodiscard]] const Feeling* findFeeling(std::string_view key);

}  // namespace klantreis
