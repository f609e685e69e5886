#include "core/layout/content.h"

#include <algorithm>
#include <unordered_map>

#include "klantreis/edit.h"

namespace klantreis {

namespace {

/// Tables are in the order of ids, so a stable sort leaves equal ranks in that order.
template <class List, class RankOf>
void sortByRank(List& list, RankOf rankOf) {
  std::stable_sort(list.begin(), list.end(),
                   [&](const auto& a, const auto& b) { return rankOf(a) < rankOf(b); });
}

class Gatherer {
 public:
  explicit Gatherer(Content& content) : m_content(content), m_workbook(content.workbook) {
    for (const EpisodeContent& episode : content.episodes) m_episodes.emplace(episode.row->id, episode.index);
  }

  void gather() {
    for (EpisodeContent& episode : m_content.episodes)
      if (const Scenario* scenario = m_workbook.scenarios.find(scenarioOf(episode.row->id)))
        episode.scenario = scenario->text;
    gatherTouchpoints();
    gatherMetrics();
    gatherPaths();
    gatherRows(m_workbook.gaps, &EpisodeContent::gaps);
    gatherRows(m_workbook.improvements, &EpisodeContent::improvements);
    gatherRows(m_workbook.remarks, &EpisodeContent::remarks);
    for (const Cell& cell : m_workbook.cells)
      if (EpisodeContent* episode = find(cell.episode)) episode->cells.push_back(&cell);
  }

 private:
  EpisodeContent* find(Id<Episode> id) {
    const auto found = m_episodes.find(id);
    return found == m_episodes.end() ? nullptr : &m_content.episodes[found->second];
  }

  template <class T>
  void gatherRows(const Table<T>& table, std::vector<const T*> EpisodeContent::*list) {
    for (const T& row : table)
      if (EpisodeContent* episode = find(row.episode)) (episode->*list).push_back(&row);
    for (EpisodeContent& episode : m_content.episodes)
      sortByRank(episode.*list, [](const T* row) { return row->rank; });
  }

  void gatherTouchpoints() {
    std::unordered_map<Id<Touchpoint>, std::vector<const Remark*>> pains;
    for (const Remark& remark : m_workbook.remarks)
      if (remark.kind == RemarkKind::pain && remark.touchpoint) pains[*remark.touchpoint].push_back(&remark);
    for (auto& [touchpoint, list] : pains) sortByRank(list, [](const Remark* row) { return row->rank; });

    for (const Touchpoint& row : m_workbook.touchpoints) {
      EpisodeContent* episode = find(row.episode);
      if (episode == nullptr) continue;
      const auto found = pains.find(row.id);
      episode->touchpoints.push_back({&row, row.channel ? m_workbook.channels.find(*row.channel) : nullptr,
                                      found == pains.end() ? std::vector<const Remark*>() : found->second});
    }
    for (EpisodeContent& episode : m_content.episodes)
      sortByRank(episode.touchpoints, [](const TouchpointContent& item) { return item.row->rank; });
  }

  void gatherMetrics() {
    std::unordered_map<Id<Metric>, const Measurement*> latest;
    for (const Measurement& row : m_workbook.measurements) {
      const Measurement*& slot = latest[row.metric];
      if (slot == nullptr || slot->date < row.date) slot = &row;
    }
    for (const Metric& row : m_workbook.metrics) {
      if (EpisodeContent* episode = find(row.episode)) {
        const auto found = latest.find(row.id);
        episode->metrics.push_back({&row, found == latest.end() ? nullptr : found->second});
      }
    }
    for (EpisodeContent& episode : m_content.episodes)
      sortByRank(episode.metrics, [](const MetricContent& item) { return item.row->rank; });
  }

  void gatherPaths() {
    for (const Path& row : m_workbook.paths) {
      EpisodeContent* from = find(row.from);
      if (from == nullptr) continue;
      const EpisodeContent* to = row.to ? find(*row.to) : nullptr;
      const bool leadsOn = row.kind == PathKind::loop || row.kind == PathKind::skip;
      if (leadsOn && to != nullptr && to != from)
        m_content.ways.push_back({&row, from->index, to->index});
      else
        from->asides.push_back(&row);
    }
    sortByRank(m_content.ways, [](const Way& way) { return way.row->rank; });
    for (EpisodeContent& episode : m_content.episodes)
      sortByRank(episode.asides, [](const Path* row) { return row->rank; });
  }

  Content& m_content;
  const Workbook& m_workbook;
  std::unordered_map<Id<Episode>, std::size_t> m_episodes;
};

void gatherGrid(Content& content) {
  content.phases = phasesOf(content.workbook, content.journey.id);
  std::unordered_map<Id<Phase>, std::size_t> places;
  for (std::size_t i = 0; i < content.phases.size(); ++i) places.emplace(content.phases[i]->id, i);

  std::size_t phase = 0;
  const auto addEmptyPhasesUpTo = [&](std::size_t end) {
    for (; phase < end; ++phase) content.slots.push_back({phase, std::nullopt});
  };
  for (const Episode* row : episodesOf(content.workbook, content.journey.id)) {
    const std::size_t place = places.at(row->phase);
    addEmptyPhasesUpTo(place);
    phase = place + 1;
    const std::size_t index = content.episodes.size();
    EpisodeContent episode;
    episode.row = row;
    episode.index = index;
    episode.slot = content.slots.size();
    episode.number = std::to_string(index + 1);
    content.episodes.push_back(std::move(episode));
    content.slots.push_back({place, index});
  }
  addEmptyPhasesUpTo(content.phases.size());
}

std::vector<std::optional<std::int64_t>> idealScores(const Content& content, Id<Persona> persona) {
  std::vector<std::optional<std::int64_t>> scores(content.episodes.size());
  const auto ideal = counterpartOf(content.workbook, content.journey.id);
  if (!ideal) return scores;
  std::unordered_map<Id<Episode>, std::int64_t> byPair;
  const auto episodes = episodesOf(content.workbook, *ideal);
  const Curve curve = curveOf(content.workbook, *ideal, persona);
  for (std::size_t i = 0; i < episodes.size(); ++i)
    if (episodes[i]->pair && curve.points[i] != nullptr)
      byPair.emplace(*episodes[i]->pair, curve.points[i]->score);
  for (const EpisodeContent& episode : content.episodes)
    if (const auto found = byPair.find(episode.row->id); found != byPair.end())
      scores[episode.index] = found->second;
  return scores;
}

bool isScored(const PersonaContent& persona) {
  return std::any_of(persona.points.begin(), persona.points.end(),
                     [](const Emotion* point) { return point != nullptr; });
}

/// A persona without scores has no markers to show, and takes them from nobody.
std::size_t leadingPersona(const std::vector<PersonaContent>& personas, std::optional<Id<Persona>> selected) {
  std::optional<std::size_t> first;
  for (std::size_t i = 0; i < personas.size(); ++i) {
    if (!isScored(personas[i])) continue;
    if (selected == personas[i].row->id) return i;
    if (!first) first = i;
  }
  return first.value_or(0);
}

void gatherPersonas(Content& content, const LayoutOptions& options) {
  std::vector<Curve> curves = shownCurves(content.workbook, content.journey.id);
  std::size_t next = 0;
  std::size_t place = 0;
  for (const auto& [participant, persona] : participantsOf(content.workbook, content.journey.id)) {
    if (participant->shown) content.personas.push_back({persona, place, std::move(curves[next++].points)});
    ++place;
  }
  content.mainPersona = leadingPersona(content.personas, options.selectedPersona);
}

void gatherIdeal(Content& content, const LayoutOptions& options) {
  const bool drawn = options.showIdeal && content.journey.showIdeal && !content.journey.idealOf;
  if (!drawn || content.personas.empty()) return;
  std::vector<const Persona*> inTurn{content.personas[content.mainPersona].row};
  for (const PersonaContent& persona : content.personas) inTurn.push_back(persona.row);
  for (const Persona* persona : inTurn) {
    auto scores = idealScores(content, persona->id);
    if (std::none_of(scores.begin(), scores.end(), [](const auto& score) { return score.has_value(); }))
      continue;
    content.ideal = std::move(scores);
    return;
  }
}

}  // namespace

Content::Content(const Workbook& book, const LayoutOptions& options)
    : workbook(book), journey(require(book, options.journey)) {
  gatherGrid(*this);
  Gatherer(*this).gather();
  gatherPersonas(*this, options);
  gatherIdeal(*this, options);
  for (const Lane* lane : lanesOf(book, journey.id))
    if (lane->shown) lanes.push_back(lane);
}

bool showsTouchpoint(const Content& content, const Lane& lane, const Touchpoint& touchpoint) {
  if (lane.kind == LaneKind::department) return lane.department && lane.department == touchpoint.department;
  return !touchpoint.department ||
         std::none_of(content.lanes.begin(), content.lanes.end(), [&](const Lane* each) {
           return each->kind == LaneKind::department && each->department == touchpoint.department;
         });
}

bool showsIdeal(const Content& content) { return !content.ideal.empty(); }

}  // namespace klantreis
