#include "render/shaped_line.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QRawFont>
#include <QTextLayout>
#include <QTextOption>
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

#include "render/segments.h"

namespace klantreis {

namespace {
// An overhang of the ink over its advance that is left alone: side bearings of italics and of "j".
constexpr double allowedOverhang = 0.08 * shapingSize;

const QString emojiFamily = QStringLiteral("Noto Color Emoji");

/// A keycap is three characters that make one sign. Left to choose, Qt takes the middle one from another
/// font, and they fall apart.
QTextCharFormat emojiFormat(QStringView emoji) {
  QTextCharFormat format;
  format.setFontFamilies({emojiFamily});
  if (isKeycap(emoji) && QFontDatabase::hasFamily(emojiFamily))
    format.setFontStyleStrategy(QFont::NoFontMerging);
  return format;
}

QList<QTextLayout::FormatRange> emojiFormats(const QString& text, const std::vector<TextSegment>& segments) {
  QList<QTextLayout::FormatRange> result;
  for (const TextSegment& segment : segments)
    if (segment.kind == TextPiece::Kind::emoji)
      result.append({static_cast<int>(segment.begin), static_cast<int>(segment.size),
                     emojiFormat(QStringView(text).mid(segment.begin, segment.size))});
  return result;
}

void prepare(QTextLayout& layout, const std::vector<TextSegment>& segments, QTextOption::WrapMode wrap) {
  QTextOption options(Qt::AlignLeft | Qt::AlignAbsolute);
  options.setWrapMode(wrap);
  options.setFlags(QTextOption::IncludeTrailingSpaces);
  layout.setTextOption(options);
  layout.setFormats(emojiFormats(layout.text(), segments));
}

double leftOf(const QGlyphRun& run) {
  const auto positions = run.positions();
  return positions.isEmpty() ? 0 : positions.constFirst().x();
}

/// Qt gives runs of several fonts in an order that changes from one thread or process to another.
bool isBefore(const QGlyphRun& a, const QGlyphRun& b) {
  return std::pair(leftOf(a), a.rawFont().familyName()) < std::pair(leftOf(b), b.rawFont().familyName());
}

QList<QGlyphRun> runsFrom(QPointF origin, QList<QGlyphRun> runs) {
  std::sort(runs.begin(), runs.end(), isBefore);
  for (QGlyphRun& run : runs) {
    QList<QPointF> positions = run.positions();
    for (QPointF& position : positions) position -= origin;
    run.setPositions(positions);
  }
  return runs;
}

/// A text laid out as one line.
class OneLine {
 public:
  OneLine(const QString& text, const Font& font)
      : m_segments(segmentsOf(text)), m_layout(text, shapingFont(font)), m_italic(font.italic) {
    prepare(m_layout, m_segments, QTextOption::NoWrap);
    m_layout.beginLayout();
    m_line = m_layout.createLine();
    m_line.setLineWidth(std::numeric_limits<int>::max() / 256);
    m_layout.endLayout();
  }

  [[nodiscard]] bool isPlain() const {
    return std::all_of(m_segments.begin(), m_segments.end(),
                       [](const TextSegment& segment) { return segment.kind == TextPiece::Kind::plain; });
  }
  /// Whether its ink may reach further than its fonts say.
  [[nodiscard]] bool needsInk() const { return m_italic || !isPlain(); }

  [[nodiscard]] LineExtent extent() const {
    const QFontMetricsF least(m_layout.font());  // even where all glyphs come from other fonts
    return {m_line.naturalTextWidth(), std::max(m_line.ascent(), least.ascent()),
            std::max(m_line.descent(), least.descent())};
  }

  [[nodiscard]] TextPiece wholePiece() const {
    return {TextPiece::Kind::plain, m_layout.text(), runsFrom({0, m_line.ascent()}, m_layout.glyphRuns()), 0,
            m_line.naturalTextWidth()};
  }

  [[nodiscard]] std::vector<TextPiece> pieces() const {
    std::vector<TextPiece> result;
    for (const TextSegment& segment : m_segments) result.push_back(pieceOf(segment));
    return result;
  }

 private:
  [[nodiscard]] TextPiece pieceOf(const TextSegment& segment) const {
    const auto begin = static_cast<int>(segment.begin);
    const auto size = static_cast<int>(segment.size);
    const double from = m_line.cursorToX(begin);
    const double to = m_line.cursorToX(begin + size);
    const double x = std::min(from, to);
    return {segment.kind, m_layout.text().mid(begin, size),
            runsFrom({x, m_line.ascent()}, m_layout.glyphRuns(begin, size)), x, std::abs(to - from)};
  }

  std::vector<TextSegment> m_segments;
  QTextLayout m_layout;
  QTextLine m_line;
  bool m_italic;
};

QRectF inkOf(const QList<QGlyphRun>& runs) {
  QRectF ink;
  for (const QGlyphRun& run : runs) {
    const QRawFont font = run.rawFont();
    const auto glyphs = run.glyphIndexes();
    const auto positions = run.positions();
    for (qsizetype i = 0; i < glyphs.size(); ++i)
      ink |= font.boundingRect(glyphs.at(i)).translated(positions.at(i));
  }
  return ink;
}

/// Widens the line to its ink, where glyphs reach further than the fonts say.
void includeInk(ShapedLine& line) {
  LineExtent& extent = line.extent;
  QRectF ink;
  for (const TextPiece& piece : line.pieces)
    ink |=
        (piece.kind == TextPiece::Kind::emoji ? emojiArea(piece) : inkOf(piece.runs)).translated(piece.x, 0);
  extent.ascent = std::max(extent.ascent, -ink.top());
  extent.descent = std::max(extent.descent, ink.bottom());
  const double left = ink.left() < -allowedOverhang ? -ink.left() : 0;
  const double right = ink.right() > extent.width + allowedOverhang ? ink.right() - extent.width : 0;
  for (TextPiece& piece : line.pieces) piece.x += left;
  extent.width += left + right;
}

/// Letters of a ligature each come with its glyph. Instead the glyph gets a piece of its own that says
/// nothing, and the letters have none.
void separateLigatures(std::vector<TextPiece>& pieces) {
  const auto glyphPlace = [](const TextPiece& piece) {
    // Characters that show nothing have a run without a glyph.
    const bool hasGlyph = piece.kind == TextPiece::Kind::word && !piece.runs.isEmpty() &&
                          !piece.runs.constFirst().positions().isEmpty();
    return hasGlyph ? std::optional(piece.x + piece.runs.constFirst().positions().constFirst().x())
                    : std::nullopt;
  };
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    const auto place = glyphPlace(pieces[i]);
    const auto before = glyphPlace(pieces[i - 1]);
    if (!place || !before || std::abs(*place - *before) > 0.01) continue;
    TextPiece glyph{TextPiece::Kind::word, QString(), pieces[i].runs, pieces[i].x, 0};
    pieces[i - 1].runs.clear();
    pieces[i].runs.clear();
    pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(i) - 1, std::move(glyph));
    ++i;
  }
}
}  // namespace

QRectF emojiArea(const TextPiece& emoji) {
  constexpr double ascent = 0.95 * shapingSize;
  constexpr double descent = 0.28 * shapingSize;
  return {0, -ascent, emoji.width, ascent + descent};
}

ShapedLine shapeLine(const QString& text, const Font& font) {
  const OneLine one(text, font);
  ShapedLine result{{}, one.extent()};
  if (one.isPlain()) {
    result.pieces.push_back(one.wholePiece());
  } else {
    result.pieces = one.pieces();
    separateLigatures(result.pieces);
  }
  if (one.needsInk()) includeInk(result);
  return result;
}

LineExtent measureLine(const QString& text, const Font& font) {
  const OneLine one(text, font);
  return one.needsInk() ? shapeLine(text, font).extent : one.extent();
}

std::vector<qsizetype> lineEnds(const QString& text, const Font& font, double width) {
  QTextLayout layout(text, shapingFont(font));
  prepare(layout, segmentsOf(text), QTextOption::WrapAtWordBoundaryOrAnywhere);
  std::vector<qsizetype> result;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    result.push_back(line.textStart() + line.textLength());
  }
  layout.endLayout();
  return result;
}

}  // namespace klantreis
