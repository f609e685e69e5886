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

}  // namespace klantreis
