// Text that has been broken and measured but not yet placed: what every part of the picture first turns its
// words into, so that it knows how much room they take.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "klantreis/layout.h"

namespace klantreis {

struct SetLine {
  std::string text;
  double width = 0;
  double ascent = 0;
  double descent = 0;
  double baseline = 0;  // below the top of the text
  bool operator==(const SetLine&) const = default;
};

struct SetText {
  std::vector<SetLine> lines;
  Font font;
  double width = 0;   // of the widest line
  double height = 0;  // from the top of the first line's area to the bottom of the last's
  [[nodiscard]] bool empty() const { return lines.empty(); }
  bool operator==(const SetText&) const = default;
};

class Typesetter {
 public:
  explicit Typesetter(const TextMeasure& measure) : m_measure(&measure) {}

  /// Nothing for an empty text.
  [[nodiscard]] SetText set(std::string_view text, const Font& font, double width) const;
  /// As wide as it is; only its own line feeds break it.
  [[nodiscard]] SetText line(std::string_view text, const Font& font) const;
  /// What the reader sees as the first character: a letter, or a whole emoji.
  [[nodiscard]] std::string firstCharacter(std::string_view text, const Font& font) const;
  /// Of the first and the last word of a name.
  [[nodiscard]] std::string initials(std::string_view name, const Font& font) const;

 private:
  const TextMeasure* m_measure;
};

}  // namespace klantreis
