#include "klantreis/cycle.h"

#include "core/siblings.h"

namespace klantreis {

namespace {

/// On its own, at the beginning of the method again, and reviewed when the one before it would have been.
Workbook unpaired(const Workbook& workbook, Id<Journey> ideal) {
  Workbook next = workbook;
  for (const Episode* episode : episodesOf(workbook, ideal))
    next = withField(next, episode->id, &Episode::pair, std::nullopt);
  Journey row = require(workbook, ideal);
  const Journey& past = require(workbook, *row.idealOf);
  row.nextReview = past.nextReview;
  row.reviewInterval = past.reviewInterval;
  row.idealOf.reset();
  row.step = MethodStep::current;
  return withRow(next, std::move(row));
}

Workbook placedBefore(const Workbook& workbook, Id<Journey> journey, Id<Journey> other) {
  Workbook next = workbook;
  const auto siblings = others(journeysInOrder(workbook), journey);
  const Rank rank = rankAt(next, siblings, placeOf(siblings, other));
  return withField(next, journey, &Journey::rank, rank);
}

}  // namespace

NewJourney withIdealReached(const Workbook& workbook, IdSource& ids, Id<Journey> journey, std::string note) {
  const auto other = counterpartOf(workbook, journey);
  if (!other) return {workbook, journey};
  const auto isIdeal = require(workbook, journey).idealOf.has_value();
  const Id<Journey> ideal = isIdeal ? journey : *other;
  const Id<Journey> past = isIdeal ? *other : journey;
  Workbook next = placedBefore(unpaired(workbook, ideal), ideal, past);
  if (require(next, past).versionNote.empty())
    next = withField(next, past, &Journey::versionNote, std::move(note));
  return {withIdealOf(next, ids, ideal).workbook, ideal};
}

}  // namespace klantreis
