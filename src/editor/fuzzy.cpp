#include "editor/fuzzy.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace klantreis {

namespace {

constexpr int wordStart = 8;  // typed letters are initials more often than not
constexpr int sideBySide = 6;
constexpr int elsewhere = 1;
constexpr int nowhere = std::numeric_limits<int>::min();

QString plainLetters(const QString& text) {
  QString plain = text;
  for (QChar& letter : plain) {
    if (letter.decompositionTag() == QChar::Canonical) letter = letter.decomposition().front();
    letter = letter.toCaseFolded();
  }
  return plain;
}

int startBonus(const QString& text, qsizetype at) {
  return at == 0 || !text[at - 1].isLetterOrNumber() ? wordStart : 0;
}

/// The best way to have the typed letter at a place of the text: what it scores, and where the one before is.
struct Step {
  int score = nowhere;
  qsizetype before = -1;
};
using Steps = std::vector<Step>;

/// `last` has the steps of the letter before; empty for the first.
Steps stepsOf(QChar letter, const QString& text, const Steps& last) {
  Steps steps(static_cast<std::size_t>(text.size()));
  Step best;  // of the letter before, anywhere to the left
  for (std::size_t at = 0; at < steps.size(); ++at) {
    const auto place = static_cast<qsizetype>(at);
    if (at > 0 && !last.empty() && last[at - 1].score > best.score) best = {last[at - 1].score, place - 1};
    if (text[place] != letter || (!last.empty() && best.score == nowhere)) continue;
    const int bonus = elsewhere + startBonus(text, place);
    steps[at] = last.empty() ? Step{bonus, -1} : Step{best.score + bonus, best.before};
    if (at == 0 || last.empty() || last[at - 1].score == nowhere) continue;
    const int adjacent = last[at - 1].score + bonus + sideBySide;
    if (adjacent >= steps[at].score) steps[at] = {adjacent, place - 1};
  }
  return steps;
}

}  // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& typed, const QString& text) {
  const QString pattern = plainLetters(typed).remove(u' ');
  if (pattern.isEmpty()) return FuzzyMatch{};
  const QString letters = plainLetters(text);
  std::vector<Steps> all;
  for (const QChar letter : pattern)
    all.push_back(stepsOf(letter, letters, all.empty() ? Steps{} : all.back()));
  const auto end = std::max_element(all.back().begin(), all.back().end(),
                                    [](const Step& a, const Step& b) { return a.score < b.score; });
  if (end == all.back().end() || end->score == nowhere) return std::nullopt;
  FuzzyMatch match{end->score, {}};
  qsizetype at = end - all.back().begin();
  for (auto steps = all.rbegin(); steps != all.rend(); ++steps) {
    match.letters.prepend(at);
    at = (*steps)[static_cast<std::size_t>(at)].before;
  }
  return match;
}

}  // namespace klantreis
