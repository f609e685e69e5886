#include "klantreis/text.h"

#include <algorithm>
#include <cstdint>

#include "core/code_point.h"

namespace klantreis {

namespace {

bool changesTerminal(char32_t c) {
  const bool control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7f && c <= 0x9f);
  const bool bidi =
      (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f;
  return control || bidi;
}

std::string escaped(char kind, char32_t value) {
  std::string digits;
  do {
    digits.insert(digits.begin(), "0123456789abcdef"[value & 0xfU]);
    value >>= 4U;
  } while (value != 0);
  return std::string("\\") + kind + '{' + digits + '}';
}

}  // namespace

/// As table 3-7 of Unicode 15 has it.
std::optional<CodePoint> firstCodePoint(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
  const std::uint8_t lead = byte(0);
  if (lead < 0x80) return CodePoint{lead, 1};
  const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || text.size() < length) return std::nullopt;
  char32_t value = lead & (0xffU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xc0U) != 0x80) return std::nullopt;
    value = value << 6U | (byte(i) & 0x3fU);
  }
  const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
  const bool surrogate = value >= 0xd800 && value <= 0xdfff;
  if (overlong || surrogate || value > 0x10ffff) return std::nullopt;
  return CodePoint{value, length};
}

bool isValidUtf8(std::string_view text) {
  while (!text.empty()) {
    const auto point = firstCodePoint(text);
    if (!point || point->value == 0) return false;
    text.remove_prefix(point->length);
  }
  return true;
}

std::size_t characterCount(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<std::uint8_t>(c) & 0xc0U) != 0x80; }));
}

std::string forTerminal(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const auto point = firstCodePoint(text);
    if (!point) {
      result += escaped('x', static_cast<std::uint8_t>(text[0]));
    } else if (changesTerminal(point->value)) {
      result += escaped('u', point->value);
    } else {
      result += text.substr(0, point->length);
    }
    text.remove_prefix(point ? point->length : 1);
  }
  return result;
}

std::string normalizedText(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\r') {
      if (i + 1 == text.size() || text[i + 1] != '\n') result += '\n';
    } else if (c == '\n' || c == '\t' || static_cast<std::uint8_t>(c) >= 0x20) {
      if (c != 0x7f) result += c;
    }
  }
  return result;
}

std::string filled(std::string_view pattern, std::span<const std::string_view> args) {
  std::string result;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool isArgument =
        pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
    if (!isArgument) {
      result += pattern[i];
      continue;
    }
    const auto index = static_cast<std::size_t>(pattern[++i] - '1');
    if (index < args.size()) result += args[index];
  }
  return result;
}

}  // namespace klantreis
