#include <algorithm>
#include <set>

#include "core/finding_checks.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/reviews.h"

namespace klantreis {

bool FindingChecks::checkGaps() {
  std::set<Id<Gap>> answered;
  for (const Improvement& improvement : m_book.improvements)
    if (improvement.gap && improvement.status != Status::dropped) answered.insert(*improvement.gap);
  const auto gaps = rowsHere(m_book.gaps);
  for (const Gap* gap : gaps)
    if (!answered.contains(gap->id)) note(FindingKind::gapOpen, *gap, m_places.at(gap->episode), gap->text);
  return std::any_of(gaps.begin(), gaps.end(), [](const Gap* gap) { return !gap->text.empty(); });
}

bool FindingChecks::checkImprovements() {
  const bool aims = std::any_of(m_book.aims.begin(), m_book.aims.end(),
                                [](const Aim& aim) { return aim.kind == AimKind::businessGoal; });
  const auto improvements = rowsHere(m_book.improvements);
  for (const Improvement* improvement : improvements)
    if (improvement->status != Status::dropped) checkImprovement(*improvement, aims);
  return !improvements.empty();
}

void FindingChecks::checkImprovement(const Improvement& improvement, bool aims) {
  const std::size_t place = m_places.at(improvement.episode);
  if (aims && !improvement.aim) note(FindingKind::aimMissing, improvement, place, improvement.title);
  const bool measured = improvement.after || !improvement.result.empty();
  if (improvement.status != Status::done && !quadrantOf(improvement))
    note(FindingKind::weightMissing, improvement, place, improvement.title);
  if (improvement.status != Status::done)
    checkPlan(improvement);
  else if (!measured)
    note(FindingKind::resultMissing, improvement, place, improvement.title);
}

void FindingChecks::checkPlan(const Improvement& improvement) {
  const auto say = [&](FindingKind kind) -> MethodFinding& {
    return note(kind, improvement, m_places.at(improvement.episode), improvement.title);
  };
  if (!improvement.owner) say(FindingKind::ownerMissing);
  if (!improvement.due) say(FindingKind::deadlineMissing);
  if (endsBeforeStart(improvement)) say(FindingKind::deadlineBeforeStart).date = improvement.due;
  if (isOverdue(improvement, m_today)) say(FindingKind::overdue).date = improvement.due;
}

void FindingChecks::checkReviews() {
  const auto next = nextReviewOf(m_book, m_journey);
  if (!next && m_journey.reviewInterval > 0) note(FindingKind::reviewMissing);
  if (next && *next < m_today) note(FindingKind::reviewOverdue).date = next;
  for (std::size_t i = 0; i < m_episodes.size(); ++i)
    if (isStale(m_journey, *m_episodes[i], m_today))
      noteEpisode(FindingKind::episodeStale, i).date = m_episodes[i]->reviewed;
}

}  // namespace klantreis
