#include "core/layout/typeset.h"

#include <algorithm>

namespace klantreis {

namespace {

constexpr double leading = 1.42;  // baseline to baseline, of the font's size
constexpr double unbroken = 1e7;

bool isBlank(std::string_view text) { return text.find_first_not_of(" \n\t") == std::string_view::npos; }

}  // namespace

SetText Typesetter::set(std::string_view text, const Font& font, double width) const {
  SetText result{{}, font, 0, 0};
  if (isBlank(text)) return result;
  for (const BrokenLine& line : m_measure->breakLines(text, font, width)) {
    double baseline = line.ascent;
    if (!result.lines.empty()) {
      const SetLine& above = result.lines.back();
      baseline = above.baseline + std::max(font.size * leading, above.descent + line.ascent);
    }
    result.lines.push_back({std::string(text.substr(line.begin, line.end - line.begin)), line.width,
                            line.ascent, line.descent, baseline});
    result.width = std::max(result.width, line.width);
  }
  result.height = result.lines.back().baseline + result.lines.back().descent;
  return result;
}

SetText Typesetter::line(std::string_view text, const Font& font) const { return set(text, font, unbroken); }

std::string Typesetter::firstCharacter(std::string_view text, const Font& font) const {
  const std::size_t start = text.find_first_not_of(" \n\t");
  if (start == std::string_view::npos) return {};
  // A line that is narrower than anything breaks after the first whole character.
  const std::string_view rest = text.substr(start);
  const BrokenLine first = m_measure->breakLines(rest, font, 0.5).front();
  return std::string(rest.substr(first.begin, first.end - first.begin));
}

std::string Typesetter::initials(std::string_view name, const Font& font) const {
  const std::size_t end = name.find_last_not_of(' ');
  const std::size_t blank = end == std::string_view::npos ? end : name.find_last_of(' ', end);
  const std::string first = firstCharacter(name, font);
  if (blank == std::string_view::npos || name.find_first_not_of(' ') > blank) return first;
  return first + firstCharacter(name.substr(blank), font);
}

}  // namespace klantreis
