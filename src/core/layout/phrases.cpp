#include "core/layout/phrases.h"

namespace klantreis {

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  std::string text;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!text.empty()) text += separator;
    text += part;
  }
  return text;
}

std::string quoted(const std::string& text) {
  if (text.empty()) return text;
  for (const std::string_view mark : {"“", "„", "\"", "‘", "«", "「"})
    if (text.starts_with(mark)) return text;
  return "“" + text + "”";
}

std::string grouped(std::int64_t number, Language language) {
  std::string digits = std::to_string(number);
  const char separator = language == Language::dutch ? '.' : ',';
  for (std::size_t i = digits.size(); i > 3; i -= 3) digits.insert(i - 3, 1, separator);
  return digits;
}

}  // namespace klantreis
