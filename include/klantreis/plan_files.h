// The plan of a journey as files for other programs: deadlines for a calendar, tables for a spreadsheet and
// for Jira, text for people. The same rows give the same bytes: a day that is given stands for today, and an
// improvement has the same name in every file, its id, so that what was imported can be brought up to date.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "klantreis/workbook.h"

namespace klantreis {

enum class PlanFormat : std::uint8_t { calendar, table, jira, text };

/// Every word that a plan adds to what users typed.
enum class PlanWord : std::uint8_t {
  planOf,  // "Plan: %1"
  asOf,    // "As of %1"
  number,
  improvement,
  description,
  gap,
  goal,
  phase,
  episode,
  impact,
  effort,
  quadrant,
  quickWin,
  bigProject,
  fillIn,
  thanklessTask,
  unplaced,
  horizon,
  direct,
  strategic,
  owner,
  withoutOwner,
  start,
  due,
  dueOn,      // "due %1"
  overdueOn,  // "overdue since %1"
  withoutDeadline,
  status,
  planned,
  inProgress,
  done,
  dropped,
  announced,
  yes,
  no,
  before,
  after,
  result,
  id,
  untitled,
  nothingPlanned,
  count_
};
using PlanWords = std::function<std::string(PlanWord)>;

struct PlanSource {
  const Workbook& workbook;
  Id<Journey> journey;
  Date today{};
  Language language = Language::english;  // of the words
  PlanWords words;
};

/// The bytes of the file.
[[nodiscard]] std::string planFile(PlanFormat format, const PlanSource& source);

/// What does not go along into a file, or goes otherwise than it was typed.
enum class PlanLossKind : std::uint8_t {
  withoutDeadline,  // improvements that a calendar has no day for
  dropped,          // improvements that are not handed out any more
  numbers,          // impact and effort: the quadrant goes along
  asNotes,          // gap, goal, result and more stand in the notes, not in fields of their own
  ownersByName,     // where the other program knows people by e-mail address
  colours,          // of cards
  guarded,          // what a spreadsheet would take for a formula got an apostrophe before it
  ofCounterpart     // improvements at the other journey of a current and ideal pair
};
struct PlanLoss {
  PlanLossKind kind = PlanLossKind::colours;
  std::size_t count = 0;  // of the improvements concerned
  bool operator==(const PlanLoss&) const = default;
};
[[nodiscard]] std::vector<PlanLoss> planLosses(PlanFormat format, const Workbook& workbook,
                                               Id<Journey> journey);

}  // namespace klantreis
