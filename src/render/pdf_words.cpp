#include <QString>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

#include "render/pdf_finish.h"

namespace klantreis {

namespace {
using Matrix = std::array<double, 6>;

/// The operands of "a b c d e f cm".
std::optional<Matrix> matrixOf(std::string_view line) {
  if (!line.ends_with(" cm")) return std::nullopt;
  Matrix result{};
  const char* at = line.data();
  for (double& number : result) {
    while (*at == ' ') ++at;
    const auto [end, problem] = std::from_chars(at, line.data() + line.size(), number);
    if (problem != std::errc()) return std::nullopt;
    at = end;
  }
  return result;
}

bool isUnder(const Matrix& matrix, const QTransform& place) {
  const Matrix wanted{place.m11(), place.m12(), place.m21(), place.m22(), place.dx(), place.dy()};
  for (std::size_t i = 0; i < wanted.size(); ++i)
    if (std::abs(matrix[i] - wanted[i]) > 1e-4 * std::max(1.0, std::abs(wanted[i]))) return false;
  return true;
}

std::string hexUtf16(const QString& text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string result = "FEFF";
  for (const QChar c : text)
    for (int shift = 12; shift >= 0; shift -= 4) result += digits[(c.unicode() >> shift) & 15];
  return result;
}

/// Copies a page's operators, line by line as QPdfWriter writes them. It opens a level of graphics state with
/// "q" and a "cm" for each transform; text objects from there to the end of that level draw the word. There
/// are several when its glyphs come from several fonts: the first then speaks for all, and the others say
/// nothing.
class Marker {
 public:
  explicit Marker(const std::vector<DrawnWord>& words) : m_words(words) {}

  void take(std::string_view line) {
    if (line == "q") ++m_depth;
    if (line == "Q" && m_depth-- == 0) m_inWord = false;
    if (const auto matrix = matrixOf(line); matrix && isNext(*matrix)) enterWord();
    if (line == "BT" && m_inWord)
      m_out += "/Span <</ActualText <" + std::exchange(m_hex, "FEFF") + ">>> BDC\n";
    m_out.append(line).push_back('\n');
    if (line == "ET" && m_inWord) m_out += "EMC\n";
  }

  [[nodiscard]] std::string result() { return std::move(m_out); }

 private:
  [[nodiscard]] bool isNext(const Matrix& matrix) const {
    return m_next < m_words.size() && isUnder(matrix, m_words[m_next].place);
  }
  void enterWord() {
    m_hex = hexUtf16(m_words[m_next++].text);
    m_inWord = true;
    m_depth = 0;
  }

  const std::vector<DrawnWord>& m_words;
  std::size_t m_next = 0;
  bool m_inWord = false;
  int m_depth = 0;    // levels of graphics state within the word's own
  std::string m_hex;  // what the word's next text object says
  std::string m_out;
};
}  // namespace

std::string withActualText(const std::string& content, const std::vector<DrawnWord>& words) {
  Marker marker(words);
  std::string_view rest = content;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    marker.take(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return marker.result();
}

}  // namespace klantreis
