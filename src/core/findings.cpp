#include "klantreis/findings.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "core/code_point.h"
#include "core/finding_checks.h"
#include "klantreis/edit.h"
#include "klantreis/letters.h"

namespace klantreis {

namespace {

constexpr bool inOrder() {
  for (std::size_t i = 0; i < findingNatures.size(); ++i)
    if (static_cast<std::size_t>(findingNatures[i].kind) != i) return false;
  return findingNatures.size() == static_cast<std::size_t>(FindingKind::count_);
}
static_assert(inOrder(), "each kind of finding has its nature, in the order of the enum");

struct Pair {
  const Journey* current = nullptr;
  const Journey* ideal = nullptr;
};

Pair pairOf(const Workbook& workbook, const Journey& journey) {
  if (journey.idealOf) return {workbook.journeys.find(*journey.idealOf), &journey};
  const auto ideal = counterpartOf(workbook, journey.id);
  return {&journey, ideal ? workbook.journeys.find(*ideal) : nullptr};
}

/// Those of the current journey at which something is said to be lacking, there or at the ideal episode.
std::vector<Id<Episode>> describedEpisodes(const Workbook& workbook) {
  std::vector<Id<Episode>> described;
  for (const Gap& gap : workbook.gaps) {
    described.push_back(gap.episode);
    const Episode* episode = workbook.episodes.find(gap.episode);
    if (episode != nullptr && episode->pair) described.push_back(*episode->pair);
  }
  return described;
}

void checkCurrent(const Workbook& workbook, FindingChecks& checks) {
  checks.checkChoice();
  checks.checkEpisodeCount();
  checks.checkMap();
  checks.checkFeelings();
  checks.checkEvidence();
  checks.checkLows(describedEpisodes(workbook));
  checks.checkReviews();
  checks.tellFigures();
}

void checkIdeal(FindingChecks& checks) {
  checks.checkMap();
  checks.checkFeelings();
  checks.checkIdealCurve();
  checks.tellFigures();
}

/// What both have together: there may be gaps and improvements at either.
void checkPlans(std::vector<FindingChecks>& pair) {
  bool gaps = false;
  bool improvements = false;
  for (FindingChecks& checks : pair) {
    gaps = checks.checkGaps() || gaps;
    improvements = checks.checkImprovements() || improvements;
  }
  if (!gaps) pair.front().note(FindingKind::gapMissing);
  if (!improvements) pair.front().note(FindingKind::improvementMissing);
  if (pair.size() == 1) pair.front().note(FindingKind::idealMissing);
  if (pair.size() > 1 && pair.back().isLike(pair.front())) pair.back().note(FindingKind::idealUnchanged);
}

/// What is only known when something was done, or a month went by, is of the second half of the last step.
MethodPart partIn(MethodStep step, FindingKind kind) {
  const bool later = kind == FindingKind::resultMissing || kind == FindingKind::reviewMissing ||
                     kind == FindingKind::reviewOverdue || kind == FindingKind::episodeStale;
  return later ? MethodPart::repeat : static_cast<MethodPart>(step);
}

/// Facts stay together by persona.
void sortForReading(std::vector<MethodFinding>& found) {
  constexpr std::size_t noEpisode = 0;
  constexpr FindingKind firstKind{};
  const auto place = [&](const MethodFinding& finding) {
    if (severityOf(finding) == Severity::fact) return std::tuple(finding.step, true, noEpisode, firstKind);
    return std::tuple(finding.step, false, finding.episode, finding.kind);
  };
  std::stable_sort(found.begin(), found.end(),
                   [&](const MethodFinding& a, const MethodFinding& b) { return place(a) < place(b); });
}

}  // namespace

std::vector<MethodFinding> findings(const Workbook& workbook, Id<Journey> id, Date today) {
  std::vector<MethodFinding> found;
  const Journey* journey = workbook.journeys.find(id);
  if (journey == nullptr) return found;
  const Pair both = pairOf(workbook, *journey);
  std::vector<FindingChecks> pair;
  for (const Journey* each : {both.current, both.ideal})
    if (each != nullptr) pair.emplace_back(workbook, *each, today, found);
  checkCurrent(workbook, pair.front());
  if (pair.size() > 1) checkIdeal(pair.back());
  checkPlans(pair);
  sortForReading(found);
  return found;
}

MethodPart partOf(const MethodFinding& finding) { return partIn(finding.step, finding.kind); }

std::array<PartState, methodPartCount> partStates(const std::vector<MethodFinding>& findings) {
  std::array<PartState, methodPartCount> states{};
  const auto stateOf = [&](MethodPart part) -> PartState& { return states[static_cast<std::size_t>(part)]; };
  std::set<FindingKind> unmet;
  for (const FindingNature& nature : findingNatures)
    if (nature.severity != Severity::fact) ++stateOf(partIn(nature.step, nature.kind)).kinds;
  for (const MethodFinding& finding : findings) {
    if (severityOf(finding) == Severity::fact) continue;
    ++stateOf(partOf(finding)).open;
    if (natureOf(finding.kind).step == finding.step) unmet.insert(finding.kind);
  }
  if (unmet.contains(FindingKind::improvementMissing))  // what is not there has no owner and no day either
    unmet.insert({FindingKind::ownerMissing, FindingKind::deadlineMissing});
  for (PartState& state : states) state.met = state.kinds;
  for (const FindingKind kind : unmet) --stateOf(partIn(natureOf(kind).step, kind)).met;
  return states;
}

bool isFirstPerson(std::string_view title, Language language) {
  for (const char32_t letter : language == Language::dutch ? std::u32string_view(U"ik") : U"i") {
    const auto first = title.empty() ? std::nullopt : firstCodePoint(title);
    if (!first || foldedCase(first->value) != letter) return false;
    title.remove_prefix(first->length);
  }
  const auto next = title.empty() ? std::nullopt : firstCodePoint(title);
  return !next || !isWordPart(next->value);
}

}  // namespace klantreis
