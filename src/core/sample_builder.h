// Makes the workbook of a sample, row by row in the order of its plan: under the same ids each time, since
// both come from the order in which rows are added.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "klantreis/workbook_schema.h"
#include "sample_plan.h"

namespace klantreis {

constexpr std::int64_t scorePerStep = 20;  // of the scale that samples are written in

class SampleBuilder {
 public:
  SampleBuilder(const SamplePlan& plan, Language language);

  [[nodiscard]] Workbook build();

 private:
  [[nodiscard]] std::string in(const Wording& wording) const { return wording.in(m_language); }
  /// The row under an id of its own, ranked behind all rows before it.
  template <class T>
  Id<T> add(T row) {
    if constexpr (requires { row.rank; }) row.rank = m_ranks.at(m_rows++);
    row.id = idOf(row);
    tableOf<T>(m_workbook).put(row);
    return row.id;
  }
  template <class T>
  [[nodiscard]] Id<T> idOf(const T& row) {
    if constexpr (DerivedEntity<T>)
      return {Schema<T>::derive(row)};
    else
      return m_ids.make<T>();
  }
  template <class T>
  [[nodiscard]] static std::optional<Id<T>> maybe(const std::vector<Id<T>>& ids, int place) {
    return place == none ? std::nullopt : std::optional(ids.at(static_cast<std::size_t>(place)));
  }
  [[nodiscard]] Id<Episode> episode(int number) const {
    return m_episodes.at(static_cast<std::size_t>(number - 1));
  }

  void addSegment();
  void addActors();
  void addChannels();
  void addPersonas();
  void addJourney(const JourneyPlan& plan);
  void addSponsor(const JourneyPlan& plan);
  Id<Journey> addHead(const JourneyPlan& plan);
  void addWalkers(const JourneyPlan& plan);
  void addParts(const JourneyPlan& plan);
  /// `current`: the episodes these are the ideal of, one for one, or none.
  void addEpisodes(const JourneyPlan& plan, const std::vector<Id<Episode>>& current);
  [[nodiscard]] std::vector<Id<Phase>> addPhases(const JourneyPlan& plan);
  void addTouchpoints(const JourneyPlan& plan);
  void addPain(const TouchpointPlan& from, Id<Touchpoint> touchpoint);
  void addEmotions(const JourneyPlan& plan);
  void addPaths(const JourneyPlan& plan);
  void addLanes(const JourneyPlan& plan);
  void addTextLanes(std::span<const TextLanePlan> lanes);
  Id<Lane> addLane(LaneKind kind, const Wording& name);
  void addStages(const TextLanePlan& plan);
  void addCells(const TextLanePlan& plan, Id<Lane> lane);
  void addEvidence(const JourneyPlan& plan);
  void addMetrics(const JourneyPlan& plan);
  void addMeasurements(Id<Metric> metric, const std::array<Date, 2>& days,
                       const std::array<std::int64_t, 2>& values);
  void addGaps(const JourneyPlan& plan);
  void addImprovements(const JourneyPlan& plan);
  void addAims(std::span<const AimPlan> aims);
  [[nodiscard]] std::optional<Id<Gap>> gapAt(Id<Episode> place) const;

  const SamplePlan& m_plan;
  Language m_language;
  FixedIds m_ids;
  std::vector<Rank> m_ranks;
  std::size_t m_rows = 0;
  Workbook m_workbook;
  std::optional<Id<Segment>> m_segment;
  std::vector<Id<Actor>> m_actors;
  std::vector<Id<Channel>> m_channels;
  std::vector<Id<Persona>> m_personas;
  std::vector<Id<Aim>> m_aims;
  std::optional<Id<Journey>> m_journey;  // the one being added; before that, the one added last
  std::vector<Id<Role>> m_roles;         // of that journey
  std::vector<Id<Episode>> m_episodes;   // of that journey, in order
};

}  // namespace klantreis
