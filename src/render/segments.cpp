#include "render/segments.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <array>

namespace klantreis {

namespace {
struct Range {
  char32_t first;
  char32_t last;
};

// Characters below U+1F000 that are shown as emoji without being asked (Emoji_Presentation of Unicode's
// emoji-data).
constexpr std::array<Range, 47> emojiOfOld{{
    {0x231A, 0x231B},
    {0x23E9, 0x23EC},
    {0x23F0, 0x23F0},
    {0x23F3, 0x23F3},
    {0x25FD, 0x25FE},
    {0x2614, 0x2615},
    {0x2648, 0x2653},
    {0x267F, 0x267F},
    {0x2693, 0x2693},
    {0x26A1, 0x26A1},
    {0x26AA, 0x26AB},
    {0x26BD, 0x26BE},
    {0x26C4, 0x26C5},
    {0x26CE, 0x26CE},
    {0x26D4, 0x26D4},
    {0x26EA, 0x26EA},
    {0x26F2, 0x26F3},
    {0x26F5, 0x26F5},
    {0x26FA, 0x26FA},
    {0x26FD, 0x26FD},
    {0x2705, 0x2705},
    {0x270A, 0x270B},
    {0x2728, 0x2728},
    {0x274C, 0x274C},
    {0x274E, 0x274E},
    {0x2753, 0x2755},
    {0x2757, 0x2757},
    {0x2795, 0x2797},
    {0x27B0, 0x27B0},
    {0x27BF, 0x27BF},
    {0x2B1B, 0x2B1C},
    {0x2B50, 0x2B50},
    {0x2B55, 0x2B55},
    // Planes above, where text presentation is the exception and no text font has the signs.
    {0x1F004, 0x1F004},
    {0x1F0CF, 0x1F0CF},
    {0x1F18E, 0x1F18E},
    {0x1F191, 0x1F19A},
    {0x1F1E6, 0x1F1FF},
    {0x1F201, 0x1F201},
    {0x1F21A, 0x1F21A},
    {0x1F22F, 0x1F22F},
    {0x1F232, 0x1F236},
    {0x1F238, 0x1F23A},
    {0x1F250, 0x1F251},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F7E0, 0x1FAFF},
}};

constexpr char16_t keycap = 0x20E3;

bool isEmoji(QStringView grapheme) {
  constexpr char16_t asText = 0xFE0E;
  constexpr char16_t asEmoji = 0xFE0F;
  if (grapheme.contains(QChar(asText))) return false;
  if (grapheme.contains(QChar(asEmoji)) || grapheme.contains(QChar(keycap))) return true;
  const char32_t first = grapheme.toUcs4().value(0);
  return std::any_of(emojiOfOld.begin(), emojiOfOld.end(),
                     [first](Range range) { return first >= range.first && first <= range.last; });
}

TextPiece::Kind kindOf(QStringView grapheme) {
  if (isEmoji(grapheme)) return TextPiece::Kind::emoji;
  const auto characters = grapheme.toUcs4();
  const bool plain = std::all_of(characters.begin(), characters.end(), [](char32_t c) { return isPlain(c); });
  return plain ? TextPiece::Kind::plain : TextPiece::Kind::word;
}
}  // namespace

bool isPlain(char32_t c) {
  constexpr std::u32string_view signs = U"–—‘’‚“”„•…‹›€−→←≤≥";
  return (c >= 0x20 && c <= 0x7E) || (c >= 0xA1 && c <= 0x17F && c != 0xAD && c != 0xB5) ||
         signs.find(c) != std::u32string_view::npos;
}

bool isKeycap(QStringView grapheme) {
  return grapheme.endsWith(QChar(keycap)) && QStringView(u"0123456789#*").contains(grapheme.front());
}

bool hasEmoji(const QString& text) {
  const auto segments = segmentsOf(text);
  return std::any_of(segments.begin(), segments.end(),
                     [](const TextSegment& segment) { return segment.kind == TextPiece::Kind::emoji; });
}

std::vector<TextSegment> segmentsOf(const QString& text) {
  const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return isPlain(c.unicode()); });
  if (plain) return {{TextPiece::Kind::plain, 0, text.size()}};
  std::vector<TextSegment> result;
  QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
  for (qsizetype begin = 0, end = graphemes.toNextBoundary(); end > 0;
       begin = end, end = graphemes.toNextBoundary()) {
    const QStringView grapheme = QStringView(text).mid(begin, end - begin);
    const auto kind = kindOf(grapheme);
    const bool alone =
        kind == TextPiece::Kind::emoji || (kind == TextPiece::Kind::word && grapheme.isRightToLeft());
    const bool continues = !result.empty() && result.back().kind == kind && !alone;
    if (continues)
      result.back().size += end - begin;
    else
      result.push_back({kind, begin, end - begin});
  }
  return result;
}

}  // namespace klantreis
