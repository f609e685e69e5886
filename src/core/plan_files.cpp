#include "klantreis/plan_files.h"

#include <algorithm>

#include "core/plan_rows.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {

/// Counts what a format does not carry.
class Losses {
 public:
  Losses(const Workbook& workbook, Id<Journey> journey)
      : m_workbook(workbook),
        m_rows(improvementsByPriority(workbook, journey)),
        m_counterpart(counterpartOf(workbook, journey)) {}

  [[nodiscard]] std::vector<PlanLoss> in(PlanFormat format) && {
    if (m_counterpart)
      add(PlanLossKind::ofCounterpart, improvementsByPriority(m_workbook, *m_counterpart).size());
    if (format == PlanFormat::jira) drop();
    if (format == PlanFormat::calendar)
      add(PlanLossKind::withoutDeadline, countOf([](const Improvement& row) { return !row.due; }));
    if (format != PlanFormat::table) add(PlanLossKind::numbers, m_rows.size());
    if (format == PlanFormat::calendar || format == PlanFormat::jira)
      add(PlanLossKind::asNotes, m_rows.size());
    if (format == PlanFormat::jira)
      add(PlanLossKind::ownersByName, countOf([](const Improvement& row) { return row.owner.has_value(); }));
    add(PlanLossKind::colours, countOf([](const Improvement& row) { return row.colour != Colour::none; }));
    if (format == PlanFormat::table || format == PlanFormat::jira)
      add(PlanLossKind::guarded, countOf([&](const Improvement& row) { return isGuarded(row, format); }));
    return std::move(m_losses);
  }

 private:
  void add(PlanLossKind kind, std::size_t count) {
    if (count > 0) m_losses.push_back({kind, count});
  }

  template <class P>
  [[nodiscard]] std::size_t countOf(P&& holds) const {
    return static_cast<std::size_t>(
        std::count_if(m_rows.begin(), m_rows.end(), [&](const Improvement* row) { return holds(*row); }));
  }

  /// Jira is told what is to be done, and not what is not.
  void drop() {
    add(PlanLossKind::dropped, countOf([](const Improvement& row) { return row.status == Status::dropped; }));
    std::erase_if(m_rows, [](const Improvement* row) { return row->status == Status::dropped; });
  }

  /// Jira gets the rest behind a word of ours, so that it begins no formula.
  [[nodiscard]] bool isGuarded(const Improvement& row, PlanFormat format) const {
    const auto nameOf = [&]<class T>(const std::optional<Id<T>>& id, std::string T::*name) {
      return id && looksLikeFormula(require(m_workbook, *id).*name);
    };
    if (looksLikeFormula(row.title) || looksLikeFormula(row.description) || nameOf(row.owner, &Actor::name))
      return true;
    if (format == PlanFormat::jira) return false;
    const Episode& episode = require(m_workbook, row.episode);
    return looksLikeFormula(row.result) || looksLikeFormula(episode.title) ||
           looksLikeFormula(require(m_workbook, episode.phase).name) || nameOf(row.gap, &Gap::text) ||
           nameOf(row.aim, &Aim::name);
  }

  const Workbook& m_workbook;
  std::vector<const Improvement*> m_rows;
  std::optional<Id<Journey>> m_counterpart;
  std::vector<PlanLoss> m_losses;
};

}  // namespace

std::string planFile(PlanFormat format, const PlanSource& source) {
  switch (format) {
    case PlanFormat::calendar:
      return planCalendar(source);
    case PlanFormat::table:
      return planTable(source);
    case PlanFormat::jira:
      return planJira(source);
    case PlanFormat::text:
      break;
  }
  return planText(source);
}

std::vector<PlanLoss> planLosses(PlanFormat format, const Workbook& workbook, Id<Journey> journey) {
  return Losses(workbook, journey).in(format);
}

}  // namespace klantreis
