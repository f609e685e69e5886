// Writing XML that stays well-formed whatever users typed.
#pragma once

#include <string>
#include <string_view>

namespace klantreis {

/// For between tags and within double quotes. Characters that XML does not allow are left out.
[[nodiscard]] std::string xmlText(std::string_view text);

/// At most three decimals, never an exponent.
[[nodiscard]] std::string xmlNumber(double number);

}  // namespace klantreis
