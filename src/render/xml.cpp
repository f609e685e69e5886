#include "render/xml.h"

#include <array>
#include <charconv>
#include <cmath>

namespace klantreis {

namespace {
bool isForbidden(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x20) return byte != '\t' && byte != '\n' && byte != '\r';
  const std::string_view three = text.substr(at, 3);
  return three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF";  // U+FFFE and U+FFFF
}
}  // namespace

std::string xmlText(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (isForbidden(text, at)) {
      if (text[at] == '\xEF') at += 2;
      continue;
    }
    switch (text[at]) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      case '\'':
        result += "&#39;";
        break;
      default:
        result += text[at];
    }
  }
  return result;
}

std::string xmlNumber(double number) {
  const double rounded = std::round(number * 1000) / 1000;
  std::array<char, 400> digits{};
  const auto end =
      std::to_chars(digits.data(), digits.data() + digits.size(), rounded + 0.0, std::chars_format::fixed);
  return {digits.data(), end.ptr};
}

}  // namespace klantreis
