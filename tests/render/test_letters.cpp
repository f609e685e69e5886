// The core's tables of Unicode beside Qt's.
#include <QChar>

#include "catch.h"
#include "klantreis/letters.h"

using namespace klantreis;

namespace {

/// In the Unicode version of the tables; later ones only add.
bool isOld(char32_t character) {
  const QChar::UnicodeVersion version = QChar::unicodeVersion(character);
  return version != QChar::Unicode_Unassigned && version <= QChar::Unicode_14_0;
}

bool isWord(char32_t character) {
  return QChar::isLetterOrNumber(character) || QChar::isMark(character) ||
         QChar::category(character) == QChar::Punctuation_Connector;
}

}  // namespace

TEST_CASE("every character folds and counts as part of a word as Qt has it") {
  int differences = 0;
  for (char32_t character = 1; character <= QChar::LastValidCodePoint; ++character) {
    if (!isOld(character) || QChar::isSurrogate(character)) continue;
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned) continue;
    if (foldedCase(character) == QChar::toCaseFolded(character) && isWordPart(character) == isWord(character))
      continue;
    ++differences;
    UNSCOPED_INFO("U+" << std::hex << static_cast<unsigned>(character));
  }
  CHECK(differences == 0);
}
