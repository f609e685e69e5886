// How well the letters that were typed fit into a text, in their order but not side by side: "zfit" finds
// "Zoom to Fit". For lists that shrink while one types.
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace klantreis {

struct FuzzyMatch {
  int score = 0;             // higher is better; counts among texts for the same letters
  QList<qsizetype> letters;  // of the text: which ones were typed
};

/// Case, accents and the spaces between what was typed do not count; nothing typed fits everything.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString& typed, const QString& text);

}  // namespace klantreis
