#include "klantreis/letters.h"

#include <algorithm>

#include "core/unicode_tables.h"

namespace klantreis {

namespace {

/// The range that the character lies in, if there is one.
template <class Ranges>
const typename Ranges::value_type* rangeOf(const Ranges& ranges, char32_t character) {
  const auto range = std::lower_bound(ranges.begin(), ranges.end(), character,
                                      [](const auto& each, char32_t wanted) { return each.last < wanted; });
  return range != ranges.end() && range->first <= character ? &*range : nullptr;
}

}  // namespace

char32_t foldedCase(char32_t character) {
  if (character < 0x80) return character >= U'A' && character <= U'Z' ? character + 0x20 : character;
  const FoldRange* range = rangeOf(foldRanges, character);
  if (range == nullptr || (character - range->first) % static_cast<char32_t>(range->step) != 0)
    return character;
  return static_cast<char32_t>(static_cast<int>(character) + range->distance);
}

bool isWordPart(char32_t character) { return rangeOf(wordRanges, character) != nullptr; }

}  // namespace klantreis
