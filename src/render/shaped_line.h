// One line of text turned into glyphs, at shapingSize and with its baseline at the origin: what measuring,
// the screen and all exports share. A line is cut into pieces where drawing differs: emoji become pictures,
// because colour glyphs are blank in a PDF, and words outside the plain Latin stretch need help to be found
// in a PDF again.
#pragma once

#include <QGlyphRun>
#include <QList>
#include <QRectF>
#include <QString>
#include <vector>

#include "klantreis/scene.h"
#include "render/fonts.h"

namespace klantreis {

struct TextPiece {
  enum class Kind : std::uint8_t { plain, word, emoji };
  Kind kind = Kind::plain;
  QString text;
  QList<QGlyphRun> runs;  // from the piece's own left end
  double x = 0;           // of that end, from the line's
  double width = 0;
};

struct LineExtent {
  double width = 0;
  double ascent = 0;  // of the font or the ink, whichever is more
  double descent = 0;
};

struct ShapedLine {
  std::vector<TextPiece> pieces;  // in logical order
  LineExtent extent;
};

/// The text must not contain line breaks.
[[nodiscard]] ShapedLine shapeLine(const QString& text, const Font& font);
/// The extent alone, which is quicker for most texts.
[[nodiscard]] LineExtent measureLine(const QString& text, const Font& font);

/// Where the picture of an emoji lies, from its piece's left end on the baseline.
[[nodiscard]] QRectF emojiArea(const TextPiece& emoji);

/// UTF-16 positions of [0, size] where a line of at most `width` (at shapingSize) ends, the last being the
/// size.
[[nodiscard]] std::vector<qsizetype> lineEnds(const QString& text, const Font& font, double width);

/// Letters and signs of plain Latin text: each has a glyph of Open Sans of its own, stands by itself, and
/// reads left to right.
[[nodiscard]] bool isPlain(char32_t character);

}  // namespace klantreis
