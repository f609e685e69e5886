// What a finding says, in the language of the program: where it is and what is the matter, for the panel and
// the command line alike.
#pragma once

#include <QString>

#include "klantreis/findings.h"
#include "klantreis/words.h"

namespace klantreis {

struct FindingText {
  QString where;  // "Peter · 4 I wait for the quote"; empty for the journey as a whole
  QString what;   // "No emotion yet"
};

/// `words` are of the program's language too: they write the numbers and days.
[[nodiscard]] FindingText textOf(const Workbook& workbook, const MethodFinding& finding, const Words& words);
/// "Felt at …, and nothing is said to be missing": of all of that kind.
[[nodiscard]] QString sentenceOf(FindingKind kind);

}  // namespace klantreis
