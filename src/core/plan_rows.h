// The improvements of a plan with all that is told of them, in words: what the files of a plan share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "klantreis/plan_files.h"

namespace klantreis {

/// One improvement. Absent links and days are empty texts; days are as YYYY-MM-DD.
struct PlanItem {
  const Improvement& row;
  std::size_t number = 0;
  std::string title;
  std::string description;
  std::string gap;
  std::string goal;
  std::string phase;
  std::string episode;
  std::string owner;
  std::string starts;
  std::string due;
  std::string before;  // on the scale of the journey
  std::string after;
  std::string result;
};

/// By priority, numbered from 1.
[[nodiscard]] std::vector<PlanItem> planItems(const PlanSource& source);

// Their words.
[[nodiscard]] std::string quadrantWord(const PlanSource& source, const Improvement& improvement);
[[nodiscard]] std::string statusWord(const PlanSource& source, const Improvement& improvement);
[[nodiscard]] std::string horizonWord(const PlanSource& source, const Improvement& improvement);
[[nodiscard]] std::string sentence(const PlanSource& source, PlanWord pattern, std::string_view argument);
/// "Gap: Nobody says when", a line for each that there is: what has no field of its own elsewhere.
[[nodiscard]] std::string planNotes(const PlanSource& source, const PlanItem& item);

[[nodiscard]] std::string planCalendar(const PlanSource& source);
[[nodiscard]] std::string planTable(const PlanSource& source);
[[nodiscard]] std::string planJira(const PlanSource& source);
[[nodiscard]] std::string planText(const PlanSource& source);

/// Whether a spreadsheet would take the text for a formula.
[[nodiscard]] bool looksLikeFormula(std::string_view text);

}  // namespace klantreis
