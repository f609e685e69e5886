#include "klantreis/plan.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/siblings.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month;

year_month monthOf(Date date) { return {date.year(), date.month()}; }

/// The second is not before the first.
std::size_t monthsBetween(year_month from, year_month to) {
  return static_cast<std::size_t>((to - from).count());
}

/// The part of the days from `first` to `last` that lies in the month.
double shareIn(year_month month, const std::pair<Date, Date>& days) {
  const sys_days from = std::max(sys_days(days.first), sys_days(month / std::chrono::day{1}));
  const sys_days to = std::min(sys_days(days.second), sys_days(month / std::chrono::last));
  const auto whole = (sys_days(days.second) - sys_days(days.first)).count() + 1;
  return static_cast<double>(std::max<long>((to - from).count() + 1, 0)) / static_cast<double>(whole);
}

/// Makes the plan of one journey, row by row.
class Planner {
 public:
  Planner(const Workbook& workbook, Id<Journey> journey, Date today) : m_workbook(workbook) {
    m_plan.first = monthOf(today);
    m_last = m_plan.first;
    for (const Improvement* each : improvementsByPriority(workbook, journey)) place(*each);
  }

  [[nodiscard]] Plan make() && {
    m_plan.months = monthsBetween(m_plan.first, m_last) + 1;
    for (OwnerPlan& owner : m_plan.owners) measure(owner);
    for (OwnerPlan& owner : m_plan.owners) weigh(owner);
    sortOwners();
    return std::move(m_plan);
  }

 private:
  void place(const Improvement& improvement) {
    const auto days = daysOf(improvement);
    if (!days) return m_plan.withoutDates.push_back(&improvement);
    m_plan.first = std::min(m_plan.first, monthOf(days->first));
    m_last = std::max(m_last, monthOf(days->second));
    ownerPlan(improvement.owner).improvements.push_back(&improvement);
  }

  OwnerPlan& ownerPlan(const std::optional<Id<Actor>>& owner) {
    const auto found = std::find_if(m_plan.owners.begin(), m_plan.owners.end(),
                                    [&](const OwnerPlan& each) { return each.owner == owner; });
    if (found != m_plan.owners.end()) return *found;
    m_plan.owners.push_back({.owner = owner, .improvements = {}, .load = {}, .heavy = {}});
    return m_plan.owners.back();
  }

  void measure(OwnerPlan& owner) {
    std::stable_sort(
        owner.improvements.begin(), owner.improvements.end(),
        [](const Improvement* a, const Improvement* b) { return daysOf(*a)->first < daysOf(*b)->first; });
    for (std::size_t i = 0; i < m_plan.months; ++i) {
      owner.load.push_back(loadIn(monthAt(i), owner));
      if (owner.load.back() == 0) continue;
      if (!owner.owner) continue;  // is carried by nobody
      m_sum += owner.load.back();
      ++m_count;
    }
  }

  [[nodiscard]] year_month monthAt(std::size_t place) const {
    return m_plan.first + std::chrono::months{static_cast<int>(place)};
  }

  static std::int64_t loadIn(year_month month, const OwnerPlan& owner) {
    double load = 0;
    for (const Improvement* each : owner.improvements)
      if (isOpen(*each)) load += static_cast<double>(each->effort) * shareIn(month, *daysOf(*each));
    return std::llround(load);
  }

  static bool severalIn(year_month month, const OwnerPlan& owner) {
    const auto busy = [&](const Improvement* each) {
      return isOpen(*each) && shareIn(month, *daysOf(*each)) > 0;
    };
    return std::count_if(owner.improvements.begin(), owner.improvements.end(), busy) > 1;
  }

  /// What nobody does yet is too much for nobody.
  void weigh(OwnerPlan& owner) const {
    for (std::size_t i = 0; i < m_plan.months; ++i)
      owner.heavy.push_back(owner.owner && owner.load[i] * m_count * 2 > m_sum * 3 &&
                            severalIn(monthAt(i), owner));
  }

  void sortOwners() {
    const std::vector<const Actor*> actors = ranked(m_workbook.actors, [](const Actor&) { return true; });
    const auto place = [&](const OwnerPlan& plan) {
      return std::find_if(actors.begin(), actors.end(),
                          [&](const Actor* actor) { return plan.owner == actor->id; }) -
             actors.begin();
    };
    std::sort(m_plan.owners.begin(), m_plan.owners.end(),
              [&](const OwnerPlan& a, const OwnerPlan& b) { return place(a) < place(b); });
  }

  const Workbook& m_workbook;
  Plan m_plan;
  year_month m_last;
  std::int64_t m_sum = 0;  // of the months in which an owner has something to do
  std::int64_t m_count = 0;
};

Date later(Date date, int days) { return sys_days(date) + std::chrono::days{days}; }

/// Of those that files can hold.
bool isKept(const std::optional<Date>& date) { return !date || parseDate(dateText(*date)).has_value(); }

void move(Improvement& row, TimePart part, int days) {
  const auto [first, last] = *daysOf(row);
  switch (part) {
    case TimePart::start:
      row.starts = row.due ? std::min(later(first, days), last) : later(first, days);
      if (row.due) row.due = last;
      break;
    case TimePart::end:
      row.due = row.starts ? std::max(later(last, days), first) : later(last, days);
      if (row.starts) row.starts = first;
      break;
    case TimePart::whole:
      if (row.starts) row.starts = later(*row.starts, days);
      if (row.due) row.due = later(*row.due, days);
      break;
  }
}

}  // namespace

std::optional<std::pair<Date, Date>> daysOf(const Improvement& improvement) {
  if (!improvement.starts && !improvement.due) return std::nullopt;
  const Date one = improvement.starts.value_or(improvement.due.value_or(Date{}));
  const Date other = improvement.due.value_or(one);
  return std::pair(std::min(one, other), std::max(one, other));
}

Workbook withTimeMoved(const Workbook& workbook, Id<Improvement> improvement, TimePart part, int days) {
  Improvement row = require(workbook, improvement);
  if (!daysOf(row)) return workbook;
  move(row, part, days);
  return isKept(row.starts) && isKept(row.due) ? withRow(workbook, std::move(row)) : workbook;
}

Plan planOf(const Workbook& workbook, Id<Journey> journey, Date today) {
  return Planner(workbook, journey, today).make();
}

}  // namespace klantreis
