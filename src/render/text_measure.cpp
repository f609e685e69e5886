#include "render/text_measure.h"

#include <QString>
#include <algorithm>
#include <array>
#include <bit>
#include <cctype>

#include "render/shaped_line.h"

namespace klantreis {

namespace {
// Enough for every text of a large journey; beyond it the caches start anew rather than grow without end.
constexpr std::size_t mostRemembered = 100'000;

QString toQString(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isPlainText(std::string_view text) {
  const auto plainByte = [](char c) { return c >= 0x20 && c <= 0x7E; };
  if (std::all_of(text.begin(), text.end(), plainByte)) return true;
  const auto characters = toQString(text).toUcs4();
  return std::all_of(characters.begin(), characters.end(), [](char32_t c) { return isPlain(c); });
}

std::string keyOf(const Font& font) {
  return {static_cast<char>('0' + static_cast<int>(font.weight)), font.italic ? 'i' : 'n'};
}

/// Length of a word and of the spaces after it.
struct Token {
  std::size_t word = 0;
  std::size_t spaces = 0;
};

Token tokenAt(std::string_view text) {
  const std::size_t begin =
      std::min(text.find_first_not_of(' '), text.size());  // leading spaces belong to the word
  const std::size_t word = std::min(text.find(' ', begin), text.size());
  const std::size_t next = std::min(text.find_first_not_of(' ', word), text.size());
  return {word, next - word};
}

std::string_view firstLetter(std::string_view word) {
  const auto isRest = [](char c) { return (c & 0xC0) == 0x80; };
  const auto end = std::find_if_not(word.begin() + (word.empty() ? 0 : 1), word.end(), isRest);
  return word.substr(0, static_cast<std::size_t>(end - word.begin()));
}

std::string_view lastLetter(std::string_view word) {
  std::size_t at = word.empty() ? 0 : word.size() - 1;
  while (at > 0 && (word[at] & 0xC0) == 0x80) --at;
  return word.substr(at);
}

bool breaksAfter(std::string_view word, std::size_t at) {
  const auto isLetter = [&](std::size_t i) {
    return i < word.size() &&
           (std::isalpha(static_cast<unsigned char>(word[i])) != 0 || (word[i] & 0x80) != 0);
  };
  return (word[at] == '-' || word[at] == '/') && at > 0 && isLetter(at - 1) && isLetter(at + 1);
}
}  // namespace

LineExtent QtTextMeasure::extentOf(std::string_view text, const Font& font) const {
  if (m_extents.size() > mostRemembered) m_extents.clear();
  const auto [place, isNew] = m_extents.try_emplace(keyOf(font).append(text));
  if (isNew) {
    const LineExtent line = measureLine(toQString(text), font);
    place->second = {line.width / shapingSize, line.ascent / shapingSize, line.descent / shapingSize};
  }
  return place->second;
}

double QtTextMeasure::gapBetween(std::string_view before, std::size_t spaces, std::string_view after,
                                 const Font& font) const {
  const std::string_view last = lastLetter(before);
  const std::string_view first = firstLetter(after);
  if (last.empty()) return extentOf(std::string(spaces, ' '), font).width;
  const std::string together = std::string(last).append(spaces, ' ').append(first);
  return extentOf(together, font).width - extentOf(last, font).width - extentOf(first, font).width;
}

std::size_t QtTextMeasure::fittingPart(std::string_view word, const Font& font, double room) const {
  for (std::size_t at = word.size(); at-- > 0;)
    if (breaksAfter(word, at) && extentOf(word.substr(0, at + 1), font).width <= room) return at + 1;
  return 0;
}

std::optional<std::vector<BrokenLine>> QtTextMeasure::breakPlain(std::string_view text, const Font& font,
                                                                 double width) const {
  const LineExtent empty = extentOf("", font);
  std::vector<BrokenLine> lines{{0, 0, 0, empty.ascent, empty.descent}};
  for (std::size_t at = 0; at < text.size();) {
    BrokenLine& line = lines.back();
    const bool isFirst = line.end == line.begin;
    Token token = tokenAt(text.substr(at));
    const std::string_view word = text.substr(at, token.word);
    const std::string_view before = text.substr(line.begin, line.end - line.begin);
    const double gap = isFirst ? 0 : gapBetween(before, at - line.end, word, font);
    if (line.width + gap + extentOf(word, font).width > width) {
      const std::size_t part = fittingPart(word, font, width - line.width - gap);
      if (part == 0 && isFirst) return std::nullopt;
      if (part == 0) {
        lines.push_back({at, at, 0, empty.ascent, empty.descent});
        continue;
      }
      token = {part, 0};
    }
    line.end = at + token.word;
    line.width += gap + extentOf(text.substr(at, token.word), font).width;
    at += token.word + token.spaces;
  }
  return lines;
}

std::vector<BrokenLine> QtTextMeasure::breakWithQt(std::string_view text, const Font& font,
                                                   double width) const {
  const QString whole = toQString(text);
  std::vector<BrokenLine> lines;
  std::size_t begin = 0;
  qsizetype from = 0;
  for (const qsizetype to : lineEnds(whole, font, width * shapingSize)) {
    const std::size_t size = whole.mid(from, to - from).toUtf8().size();
    const std::string_view line = text.substr(begin, size);
    const std::string_view shown = line.substr(0, line.find_last_not_of(' ') + 1);
    const LineExtent extent = extentOf(shown, font);
    lines.push_back({begin, begin + shown.size(), extent.width, extent.ascent, extent.descent});
    begin += size;
    from = to;
  }
  return lines;
}

std::vector<BrokenLine> QtTextMeasure::breakParagraph(std::string_view text, const Font& font,
                                                      double width) const {
  if (isPlainText(text))
    if (auto lines = breakPlain(text, font, width)) return std::move(*lines);
  return breakWithQt(text, font, width);
}

std::vector<BrokenLine> QtTextMeasure::breakAll(std::string_view text, const Font& font, double width) const {
  std::vector<BrokenLine> result;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    for (BrokenLine line : breakParagraph(text.substr(begin, end - begin), font, width / font.size)) {
      line.begin += begin;
      line.end += begin;
      line.width *= font.size;
      line.ascent *= font.size;
      line.descent *= font.size;
      result.push_back(line);
    }
    begin = end + 1;
  }
  return result;
}

std::vector<BrokenLine> QtTextMeasure::breakLines(std::string_view text, const Font& font,
                                                  double width) const {
  if (m_lines.size() > mostRemembered) m_lines.clear();
  std::string key = keyOf(font);
  key.reserve(key.size() + 2 * sizeof(double) + text.size());
  for (const double number : {font.size, width})
    key.append(std::bit_cast<std::array<char, sizeof number>>(number).data(), sizeof number);
  const auto [place, isNew] = m_lines.try_emplace(key.append(text));
  if (isNew) place->second = breakAll(text, font, width);
  return place->second;
}

}  // namespace klantreis
