// How wide the map's texts are and where they break: the layout's TextMeasure, made with Qt.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "klantreis/layout.h"
#include "render/shaped_line.h"

namespace klantreis {

/// Remembers the widths of words and the lines of texts, so that measuring nearly nothing again is quick. Not
/// to be shared between threads: each has its own.
class QtTextMeasure : public TextMeasure {
 public:
  [[nodiscard]] std::vector<BrokenLine> breakLines(std::string_view text, const Font& font,
                                                   double width) const override;

 private:
  // Of texts without line breaks, for a font of size 1.
  [[nodiscard]] LineExtent extentOf(std::string_view text, const Font& font) const;
  /// Between two words: the spaces, and what kerning adds to them.
  [[nodiscard]] double gapBetween(std::string_view before, std::size_t spaces, std::string_view after,
                                  const Font& font) const;
  /// Bytes of the longest part of a hyphened word that fits, or 0.
  [[nodiscard]] std::size_t fittingPart(std::string_view word, const Font& font, double room) const;
  /// Nothing when a word is wider than a line.
  [[nodiscard]] std::optional<std::vector<BrokenLine>> breakPlain(std::string_view text, const Font& font,
                                                                  double width) const;
  [[nodiscard]] std::vector<BrokenLine> breakWithQt(std::string_view text, const Font& font,
                                                    double width) const;
  [[nodiscard]] std::vector<BrokenLine> breakParagraph(std::string_view text, const Font& font,
                                                       double width) const;

  [[nodiscard]] std::vector<BrokenLine> breakAll(std::string_view text, const Font& font, double width) const;

  mutable std::unordered_map<std::string, LineExtent> m_extents;
  mutable std::unordered_map<std::string, std::vector<BrokenLine>> m_lines;
};

}  // namespace klantreis
