#include "sample_builder.h"

#include <algorithm>

namespace klantreis {

namespace {
constexpr std::int64_t thousandths = 1000;
}  // namespace

void SampleBuilder::addEvidence(const JourneyPlan& plan) {
  for (const EvidencePlan& from : plan.evidence) {
    Evidence row;
    row.journey = *m_journey;
    if (from.at != none) row.episode = episode(from.at);
    row.kind = from.kind;
    row.count = from.count;
    row.who = in(from.who);
    row.text = in(from.text);
    row.date = from.date;
    add(row);
  }
}

void SampleBuilder::addMetrics(const JourneyPlan& plan) {
  for (const MetricPlan& from : plan.metrics) {
    Metric row;
    row.episode = episode(from.at);
    row.name = in(from.name);
    row.unit = from.unit;
    row.direction = from.direction;
    row.withSign = from.withSign;
    if (from.target) row.target = *from.target * thousandths;
    const Id<Metric> metric = add(row);
    if (from.measured) addMeasurements(metric, plan.measuringDays, *from.measured);
  }
}

void SampleBuilder::addMeasurements(Id<Metric> metric, const std::array<Date, 2>& days,
                                    const std::array<std::int64_t, 2>& values) {
  for (std::size_t i = 0; i < days.size(); ++i)
    add(Measurement{{}, metric, days.at(i), values.at(i) * thousandths});
}

void SampleBuilder::addGaps(const JourneyPlan& plan) {
  for (const GapPlan& from : plan.gaps) {
    Gap row;
    row.episode = episode(from.at);
    row.text = in(from.text);
    add(row);
  }
}

void SampleBuilder::addImprovements(const JourneyPlan& plan) {
  for (const ImprovementPlan& from : plan.improvements) {
    Improvement row;
    row.episode = episode(from.at);
    row.gap = gapAt(row.episode);
    row.title = in(from.title);
    row.impact = from.impact;
    row.effort = from.effort;
    row.horizon = from.horizon;
    row.owner = maybe(m_actors, from.owner);
    row.due = from.due;
    row.status = from.status;
    row.aim = maybe(m_aims, from.aim);
    row.starts = from.starts;
    row.announced = from.announced;
    if (from.before) row.before = *from.before * scorePerStep;
    if (from.after) row.after = *from.after * scorePerStep;
    row.result = in(from.result);
    add(row);
  }
}

std::optional<Id<Gap>> SampleBuilder::gapAt(Id<Episode> place) const {
  const auto found = std::find_if(m_workbook.gaps.begin(), m_workbook.gaps.end(),
                                  [&](const Gap& gap) { return gap.episode == place; });
  return found == m_workbook.gaps.end() ? std::nullopt : std::optional(found->id);
}

}  // namespace klantreis
