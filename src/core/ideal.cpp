#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/siblings.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/roles.h"
#include "klantreis/walked_way.h"

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

/// The rows of a journey that its ideal starts with, copied under new ids into one workbook: its structure,
/// its texts, pictures, notes and touchpoints, and of the scores what counts, as assumptions. What is known
/// and lacking stays with the current one.
class IdealCopy {
 public:
  IdealCopy(const Workbook& workbook, IdSource& ids, Id<Journey> current)
      : m_from(workbook), m_ids(ids), m_current(current), m_next(workbook) {}

  NewJourney make() && {
    const Id<Journey> ideal = copyJourney();
    copyAll(rolesOf(m_from, m_current));
    copyAll(lanesOf(m_from, m_current));
    const auto phases = phasesOf(m_from, m_current);
    copyAll(phases);
    for (const Phase* phase : phases) copyAll(episodesIn(m_from, phase->id));
    for (const Episode* episode : episodesOf(m_from, m_current)) copyAll(touchpointsOf(m_from, episode->id));
    for (const Episode* episode : episodesOf(m_from, m_current)) copyAll(wishedRemarks(episode->id));
    copyAll(pathsOf(m_from, m_current));
    copyWhereCopied(m_from.involvements, &Involvement::episode);
    copyWhereCopied(m_from.contributions, &Contribution::episode);
    copyWhereCopied(m_from.walked, &Walked::path);
    copyWhereCopied(m_from.cells, &Cell::episode);
    copyWhereCopied(m_from.participants, &Participant::journey);
    for (const auto& [participant, persona] : participantsOf(m_from, m_current)) copyScores(persona->id);
    return {std::move(m_next), ideal};
  }

 private:
  Id<Journey> copyJourney() {
    Journey ideal = require(m_from, m_current);
    ideal.id = m_ids.make<Journey>();
    ideal.idealOf = m_current;
    ideal.versionNote.clear();
    ideal.nextReview.reset();  // the current one is reviewed, and the two together
    m_copies[m_current.uuid] = ideal.id.uuid;
    m_next = appended(m_next, ideal, everything).workbook;
    return ideal.id;
  }

  /// What holds in the ideal journey too; what hurts, is wished for or could be done stays with the current
  /// one.
  [[nodiscard]] std::vector<const Remark*> wishedRemarks(Id<Episode> episode) const {
    return ranked(m_from.remarks, [&](const Remark& each) {
      return each.episode == episode && each.kind != RemarkKind::pain && each.kind != RemarkKind::wish &&
             each.kind != RemarkKind::opportunity && each.kind != RemarkKind::cause;
    });
  }

  template <class T>
  void copyAll(const std::vector<const T*>& rows) {
    for (T& row : inOrder(rows)) copy(std::move(row));
  }
  template <class T, class P>
  void copyWhereCopied(const Table<T>& rows, Id<P> T::*parent) {
    for (const T& row : rows)
      if (m_copies.contains((row.*parent).uuid)) copy(row);
  }

  template <class T>
  void copy(T row) {
    const Id<T> before = row.id;
    forEachField<T>([&](const auto& field) { lead(row.*field.member); });
    if constexpr (DerivedEntity<T>) {
      row.id = {Schema<T>::derive(row)};
    } else {
      row.id = m_ids.make<T>();
      m_copies[before.uuid] = row.id.uuid;
    }
    if constexpr (std::is_same_v<T, Episode>) {
      row.pair = before;
      row.intent = Intent::none;
      row.reviewed.reset();
      copyScenario(before, row.id);
    }
    if constexpr (std::is_same_v<T, Remark>) row.broken = false;
    m_next = withRow(m_next, std::move(row));
  }
  /// To the copy of what it refers to, if that was copied.
  template <class V>
  void lead(V& value) {
    if constexpr (Reference<V>) {
      std::optional<Plain<V>> target = value;
      const auto copy = target ? m_copies.find(target->uuid) : m_copies.end();
      if (copy != m_copies.end()) value = Plain<V>{copy->second};
    }
  }
  void copyScenario(Id<Episode> from, Id<Episode> to) {
    Scenario scenario = require(m_from, scenarioOf(from));
    scenario.id = scenarioOf(to);
    m_next = withRow(m_next, std::move(scenario));
  }

  void copyScores(Id<Persona> persona) {
    for (const Episode* episode : episodesOf(m_from, m_current))
      copyScore(shownEmotion(m_from, persona, episode->id));
    for (const Touchpoint& touchpoint : m_from.touchpoints)
      if (m_copies.contains(touchpoint.id.uuid)) copyScore(shownEmotion(m_from, persona, touchpoint.id));
  }
  void copyScore(const Emotion* shown) {
    if (shown == nullptr) return;
    Emotion emotion = *shown;
    emotion.layer = Layer::assumed;
    copy(std::move(emotion));
  }

  const Workbook& m_from;
  IdSource& m_ids;
  Id<Journey> m_current;
  Workbook m_next;
  std::unordered_map<Uuid, Uuid> m_copies;  // what stands for a row in the ideal
};

}  // namespace

NewJourney withIdealOf(const Workbook& workbook, IdSource& ids, Id<Journey> journey) {
  if (const auto other = counterpartOf(workbook, journey)) return {workbook, *other};
  return IdealCopy(workbook, ids, journey).make();
}

}  // namespace klantreis
