// What Unicode says of single characters, as far as finding text needs it: the same for every language, and
// never more or fewer characters than there were, so that a place in the folded text is one in the text.
#pragma once

#include <string_view>

namespace klantreis {

/// By simple case folding: "É" and "é" become one. "İ" has no simple fold and stays what it is.
[[nodiscard]] char32_t foldedCase(char32_t character);

/// Whether two names are one, whatever the case of their letters.
[[nodiscard]] bool sameName(std::string_view a, std::string_view b);

/// A letter, a mark on one, a number, or what connects them as "_" does.
[[nodiscard]] bool isWordPart(char32_t character);

}  // namespace klantreis
