// The plan of a journey: who improves what, from when to when, and how much that is for each of them in a
// month. The timeline of the editor draws it, and the files that leave the program tell it.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "klantreis/edit.h"

namespace klantreis {

/// From its first to its last day; of one that has only one of them, that day. Nullopt without either.
[[nodiscard]] std::optional<std::pair<Date, Date>> daysOf(const Improvement& improvement);

/// What of an improvement's time is moved.
enum class TimePart { start, end, whole };
/// So many days later, or earlier. The start never passes the deadline; one that has no start or no deadline
/// gets it. Unchanged where there is neither, and at the ends of the calendar.
[[nodiscard]] Workbook withTimeMoved(const Workbook& workbook, Id<Improvement> improvement, TimePart part,
                                     int days);

/// What one owner has to do, or what nobody does yet.
struct OwnerPlan {
  std::optional<Id<Actor>> owner;
  std::vector<const Improvement*> improvements;  // by their first day, then their priority
  std::vector<std::int64_t> load;                // for each month of the plan
  std::vector<bool> heavy;                       // more than can be asked of one, for each month
};
struct Plan {
  std::chrono::year_month first{};               // of the months
  std::size_t months = 0;                        // at least one
  std::vector<OwnerPlan> owners;                 // in the order of the actors; what has no owner is last
  std::vector<const Improvement*> withoutDates;  // by priority
};
/// The effort of an open improvement is spread evenly over its days. A month is heavy for an owner who has
/// two things or more at once, and half again as much as owners carry on average in the months in which they
/// have something to do.
[[nodiscard]] Plan planOf(const Workbook& workbook, Id<Journey> journey, Date today);

}  // namespace klantreis
