#include <utility>
#include <vector>

#include "core/siblings.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {

/// Copies of the rows in their order, also where equal ranks leave it to their ids.
template <class T>
std::vector<T> inOrder(const std::vector<const T*>& rows) {
  std::vector<T> copies;
  bool ascending = true;
  for (const T* row : rows) {
    ascending = ascending && (copies.empty() || copies.back().rank < row->rank);
    copies.push_back(*row);
  }
  const std::vector<Rank> ranks = evenRanks(rows.size());
  for (std::size_t i = 0; i < copies.size() && !ascending; ++i) copies[i].rank = ranks[i];
  return copies;
}

/// The rows of a journey that its ideal starts with, copied under new ids into one workbook.
class IdealCopy {
 public:
  IdealCopy(const Workbook& workbook, IdSource& ids, Id<Journey> current)
      : m_from(workbook), m_ids(ids), m_current(current), m_next(workbook) {}

  NewJourney make() && {
    copyJourney();
    for (Lane& lane : inOrder(lanesOf(m_from, m_current))) copyLane(std::move(lane));
    for (const Phase& phase : inOrder(phasesOf(m_from, m_current))) copyPhase(phase);
    for (const auto& [participant, persona] : participantsOf(m_from, m_current)) copyWalk(*participant);
    return {std::move(m_next), m_ideal};
  }

 private:
  void copyJourney() {
    Journey ideal = require(m_from, m_current);
    ideal.id = m_ids.make<Journey>();
    ideal.idealOf = m_current;
    ideal.versionNote.clear();
    m_ideal = ideal.id;
    m_next = appended(m_next, ideal, everything).workbook;
  }

  /// Below another parent.
  template <class T, class P>
  Id<T> copyOf(T row, Id<P> T::*parent, Id<P> under) {
    row.id = m_ids.make<T>();
    row.*parent = under;
    m_next = withRow(m_next, row);
    return row.id;
  }

  /// The stages of a role stay behind, as the role does.
  void copyLane(Lane lane) {
    if (lane.role) return;
    copyOf(std::move(lane), &Lane::journey, m_ideal);
  }

  void copyPhase(const Phase& phase) {
    const Id<Phase> copy = copyOf(phase, &Phase::journey, m_ideal);
    for (Episode& episode : inOrder(episodesIn(m_from, phase.id))) copyEpisode(std::move(episode), copy);
  }

  void copyEpisode(Episode episode, Id<Phase> phase) {
    const Id<Episode> current = episode.id;
    episode.pair = current;
    episode.intent = Intent::none;
    episode.reviewed.reset();
    const Id<Episode> copy = copyOf(std::move(episode), &Episode::phase, phase);
    Scenario scenario = require(m_from, scenarioOf(current));
    scenario.id = scenarioOf(copy);
    m_next = withRow(m_next, std::move(scenario));
    m_copies.emplace_back(current, copy);
  }

  void copyWalk(Participant walk) {
    walk.journey = m_ideal;
    walk.id = {Schema<Participant>::derive(walk)};
    m_next = withRow(m_next, walk);
    for (const auto& [current, copy] : m_copies) copyScore(walk.persona, current, copy);
  }

  void copyScore(Id<Persona> persona, Id<Episode> current, Id<Episode> copy) {
    const Emotion* shown = shownEmotion(m_from, persona, current);
    if (shown == nullptr) return;
    Emotion emotion = *shown;
    emotion.episode = copy;
    emotion.layer = Layer::assumed;
    emotion.id = {Schema<Emotion>::derive(emotion)};
    m_next = withRow(m_next, std::move(emotion));
  }

  const Workbook& m_from;
  IdSource& m_ids;
  Id<Journey> m_current;
  Id<Journey> m_ideal;
  Workbook m_next;
  std::vector<std::pair<Id<Episode>, Id<Episode>>> m_copies;  // each with the copy of it
};

}  // namespace

NewJourney withIdealOf(const Workbook& workbook, IdSource& ids, Id<Journey> journey) {
  if (const auto other = counterpartOf(workbook, journey)) return {workbook, *other};
  return IdealCopy(workbook, ids, journey).make();
}

}  // namespace klantreis
