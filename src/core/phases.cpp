// Arranging the phases of a journey over its episodes. No edit of phases takes an episode away.
#include <algorithm>
#include <utility>

#include "core/siblings.h"
#include "klantreis/edit.h"
#include "klantreis/text.h"

namespace klantreis {

namespace {

/// How many episodes stand before the first one of the phase.
std::size_t episodesBefore(const Workbook& workbook, const std::vector<const Phase*>& phases,
                           std::size_t phase) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < phase; ++i) count += episodesIn(workbook, phases[i]->id).size();
  return count;
}

Workbook withEpisodeAtEnd(const Workbook& workbook, Id<Episode> episode, Id<Phase> phase) {
  return withEpisodeMoved(workbook, episode, phase, episodesIn(workbook, phase).size());
}

/// The phases of a model over the episodes of a journey.
class Model {
 public:
  Model(const Workbook& workbook, IdSource& ids, Id<Journey> journey, const std::vector<std::string>& names)
      : m_next(workbook),
        m_ids(ids),
        m_journey(journey),
        m_names(names),
        m_before(phasesOf(workbook, journey)) {
    for (const Episode* episode : episodesOf(workbook, journey)) m_episodes.push_back(episode->id);
  }

  Workbook make() && {
    const std::vector<std::string> labels = secondLabels();
    const bool bordersStay = m_before.size() == m_names.size();
    const std::vector<Id<Phase>> phases = phasesThere();
    for (std::size_t i = 0; i < phases.size(); ++i) name(phases[i], m_names[i], labels[i]);
    if (!bordersStay)
      for (std::size_t i = 0; i < m_episodes.size(); ++i)
        m_next = withEpisodeAtEnd(m_next, m_episodes[i], phases[phaseOf(i)]);
    for (std::size_t i = phases.size(); i < m_before.size(); ++i)
      m_next = without(m_next, {refTo(m_before[i]->id)});
    return std::move(m_next);
  }

 private:
  /// Evenly, in order.
  [[nodiscard]] std::size_t phaseOf(std::size_t episode) const {
    return episode * m_names.size() / m_episodes.size();
  }

  /// The first of those that are there, and new ones after them.
  std::vector<Id<Phase>> phasesThere() {
    std::vector<Id<Phase>> phases;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
      if (i < m_before.size()) {
        phases.push_back(m_before[i]->id);
        continue;
      }
      auto [next, phase] = withNewPhase(m_next, m_ids, {m_journey, std::nullopt}, {});
      m_next = std::move(next);
      phases.push_back(phase);
    }
    return phases;
  }

  /// Both names of each phase go to the one in which its first episode comes to stand.
  [[nodiscard]] std::vector<std::string> secondLabels() const {
    std::vector<std::string> labels(m_names.size());
    const bool bordersStay = m_before.size() == m_names.size();
    for (std::size_t i = 0; i < m_before.size(); ++i) {
      const std::size_t first = episodesBefore(m_next, m_before, i);
      const std::size_t place = bordersStay          ? i
                                : m_episodes.empty() ? std::min(i, labels.size() - 1)
                                                     : phaseOf(std::min(first, m_episodes.size() - 1));
      add(labels[place], m_before[i]->name, m_names[place]);
      add(labels[place], m_before[i]->secondName, m_names[place]);
    }
    return labels;
  }
  /// What there is no room for stays out.
  static void add(std::string& label, const std::string& more, const std::string& name) {
    if (more.empty() || more == name || label == more) return;
    const std::string longer = label + (label.empty() ? "" : " / ") + more;
    if (characterCount(longer) <= static_cast<std::size_t>(titleLength)) label = longer;
  }

  void name(Id<Phase> id, const std::string& name, const std::string& second) {
    Phase phase = require(m_next, id);
    phase.name = name;
    phase.secondName = second;
    m_next = withRow(m_next, std::move(phase));
  }

  Workbook m_next;
  IdSource& m_ids;
  Id<Journey> m_journey;
  const std::vector<std::string>& m_names;
  std::vector<const Phase*> m_before;  // of the workbook as it was, which outlives this
  std::vector<Id<Episode>> m_episodes;
};

}  // namespace

Workbook withPhaseShifted(const Workbook& workbook, Id<Phase> id, int direction) {
  Phase phase = require(workbook, id);
  const auto phases = phasesOf(workbook, phase.journey);
  const std::size_t place = placeOf(phases, id);
  if (direction < 0 ? place == 0 : place + 1 == phases.size()) return workbook;
  Workbook next = workbook;
  phase.rank = rankAt(next, others(phases, id), direction < 0 ? place - 1 : place + 1);
  return withRow(next, std::move(phase));
}

Workbook withPhaseEndingBefore(const Workbook& workbook, Id<Phase> id, std::size_t end) {
  const auto phases = phasesOf(workbook, require(workbook, id).journey);
  const std::size_t place = placeOf(phases, id);
  if (place + 1 == phases.size()) return workbook;
  const auto episodes = episodesOf(workbook, phases[place]->journey);
  const std::size_t begin = episodesBefore(workbook, phases, place);
  const std::size_t border = begin + episodesIn(workbook, id).size();
  Workbook next = workbook;
  for (std::size_t i = border; i < std::min(end, episodes.size()); ++i)
    next = withEpisodeAtEnd(next, episodes[i]->id, id);
  for (std::size_t i = border; i > std::max(end, begin); --i)
    next = withEpisodeMoved(next, episodes[i - 1]->id, phases[place + 1]->id, 0);
  return next;
}

Workbook withPhaseEndShifted(const Workbook& workbook, Id<Phase> id, int direction) {
  const auto phases = phasesOf(workbook, require(workbook, id).journey);
  const std::size_t border = episodesBefore(workbook, phases, placeOf(phases, id) + 1);
  if (direction < 0 && border == 0) return workbook;
  return withPhaseEndingBefore(workbook, id, direction < 0 ? border - 1 : border + 1);
}

Workbook withoutPhase(const Workbook& workbook, Id<Phase> id) {
  const auto phases = phasesOf(workbook, require(workbook, id).journey);
  const std::size_t place = placeOf(phases, id);
  Workbook next = workbook;
  if (phases.size() > 1) {
    const Id<Phase> heir = phases[place == 0 ? 1 : place - 1]->id;
    std::size_t index = place == 0 ? 0 : episodesIn(workbook, heir).size();
    for (const Episode* episode : episodesIn(workbook, id))
      next = withEpisodeMoved(next, episode->id, heir, index++);
  }
  return without(next, {refTo(id)});
}

Workbook withPhaseModel(const Workbook& workbook, IdSource& ids, Id<Journey> journey,
                        const std::vector<std::string>& names) {
  (void)require(workbook, journey);
  return names.empty() ? workbook : Model(workbook, ids, journey, names).make();
}

}  // namespace klantreis
