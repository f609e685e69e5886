#include "klantreis/letters.h"

#include <utf8proc.h>

#include <array>

#include "core/code_point.h"

namespace klantreis {

char32_t foldedCase(char32_t character) {
  constexpr char32_t dottedCapitalI = U'\x130';
  std::array<utf8proc_int32_t, 4> folded{};
  const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(character), folded.data(),
                                             folded.size(), UTF8PROC_CASEFOLD, nullptr);
  if (count == 1) return static_cast<char32_t>(folded.front());
  // The full fold is longer, and all but this one fold to their small letter then.
  if (character == dottedCapitalI) return character;
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(character)));
}

bool sameName(std::string_view a, std::string_view b) {
  const auto take = [](std::string_view& rest) {
    const auto point = firstCodePoint(rest);
    rest.remove_prefix(point ? point->length : 1);
    return point ? foldedCase(point->value) : U'\xfffd';
  };
  while (!a.empty() && !b.empty())
    if (take(a) != take(b)) return false;
  return a.empty() && b.empty();
}

bool isWordPart(char32_t character) {
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(character));
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO) ||
         category == UTF8PROC_CATEGORY_PC;
}

}  // namespace klantreis
