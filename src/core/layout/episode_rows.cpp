#include "core/layout/episode_rows.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace klantreis {

namespace {

/// The order of siblings: by rank where they have one, ties by id.
template <class T>
bool standsBefore(const T& a, const T& b) {
  if constexpr (requires { a.rank; })
    if (a.rank != b.rank) return a.rank < b.rank;
  return a.id < b.id;
}

template <class T>
const T& rowOf(const T* row) {
  return *row;
}
const Episode& rowOf(const EpisodeRows* item) { return *item->row; }
const Touchpoint& rowOf(const TouchpointContent& item) { return *item.row; }
const Metric& rowOf(const MetricContent& item) { return *item.row; }
const Involvement& rowOf(const RoleContent& item) { return *item.row; }

template <class Item, class T>
void insert(std::vector<Item>& list, Item item, const T& row) {
  const auto place = std::upper_bound(list.begin(), list.end(), row, [](const T& wanted, const Item& each) {
    return standsBefore(wanted, rowOf(each));
  });
  list.insert(place, std::move(item));
}

template <class Item, class T>
void erase(std::vector<Item>& list, const T& row) {
  std::erase_if(list, [&](const Item& each) { return &rowOf(each) == &row; });
}

// Which list of an episode a row is in; none for what is not on the map.
template <class T>
constexpr std::nullptr_t listFor = nullptr;
template <>
constexpr auto listFor<Remark> = &EpisodeRows::remarks;
template <>
constexpr auto listFor<Contribution> = &EpisodeRows::contributions;
template <>
constexpr auto listFor<Gap> = &EpisodeRows::gaps;
template <>
constexpr auto listFor<Improvement> = &EpisodeRows::improvements;
template <>
constexpr auto listFor<Cell> = &EpisodeRows::cells;
template <>
constexpr auto listFor<Path> = &EpisodeRows::paths;
template <>
constexpr auto listFor<Emotion> = &EpisodeRows::emotions;

template <class T>
Id<Episode> placeOf(const T& row) {
  if constexpr (std::is_same_v<T, Path>)
    return row.from;
  else
    return row.episode;
}

/// The first with the latest date.
const Measurement* latestOf(const std::vector<const Measurement*>& rows) {
  const auto found = std::max_element(rows.begin(), rows.end(),
                                      [](const auto* a, const auto* b) { return a->date < b->date; });
  return found == rows.end() ? nullptr : *found;
}

}  // namespace

void RowIndex::follow(const Workbook& next) {
  const Workbook before = std::exchange(m_workbook, next);  // what is removed must still be there
  m_touched.clear();
  m_allTouched = false;
  forEachEntity([&]<class T>() { followTable<T>(before); });
  if (m_allTouched)
    for (const auto& [id, episode] : m_episodes) touched(id);
  for (const Id<Episode>& id : m_touched) {
    const auto found = m_episodes.find(id);
    if (found == m_episodes.end()) continue;
    if (found->second.row == nullptr)
      m_episodes.erase(found);
    else
      resolve(found->second);
  }
}

template <class T>
void RowIndex::followTable(const Workbook& before) {
  using Row = typename Table<T>::Row;
  forEachDifference(tableOf<T>(before), tableOf<T>(m_workbook), [this](const Row& old, const Row& now) {
    if (old) remove(*old);
    if (now) add(*now);
  });
}

void RowIndex::forgetDrawings() {
  for (auto& [id, episode] : m_episodes) episode.kept.clear();
}

EpisodeRows& RowIndex::touched(Id<Episode> id) {
  EpisodeRows& episode = m_episodes[id];
  if (!std::exchange(episode.touched, true)) m_touched.push_back(id);
  for (KeptCell& cell : episode.kept) cell.touched = true;
  return episode;
}

void RowIndex::remove(const Episode& row) {
  EpisodeRows& rows = touched(row.id);
  erase(m_phases[row.phase], row);
  rows.row = nullptr;
}
void RowIndex::add(const Episode& row) {
  EpisodeRows& rows = touched(row.id);
  rows.row = &row;
  insert(m_phases[row.phase], &rows, row);
}

void RowIndex::remove(const Scenario& row) { touched(episodeOf(row.id)).scenario = nullptr; }
void RowIndex::add(const Scenario& row) { touched(episodeOf(row.id)).scenario = &row; }

void RowIndex::remove(const Touchpoint& row) { erase(touched(row.episode).touchpoints, row); }
void RowIndex::add(const Touchpoint& row) {
  insert(touched(row.episode).touchpoints, TouchpointContent{&row, nullptr, {}}, row);
}

void RowIndex::remove(const Involvement& row) { erase(touched(row.episode).roles, row); }
void RowIndex::add(const Involvement& row) { touched(row.episode).roles.push_back({&row, nullptr}); }

void RowIndex::remove(const Role& row) {
  touchLanesWhere([&](const Lane& lane) { return lane.role == row.id; });
  const auto& rows = m_workbook.involvements;
  m_allTouched = m_allTouched || std::any_of(rows.begin(), rows.end(),
                                             [&](const Involvement& each) { return each.role == row.id; });
}
void RowIndex::add(const Role& row) { remove(row); }

void RowIndex::remove(const Metric& row) { erase(touched(row.episode).metrics, row); }
void RowIndex::add(const Metric& row) {
  insert(touched(row.episode).metrics, MetricContent{&row, nullptr}, row);
}

void RowIndex::remove(const Measurement& row) {
  erase(m_measurements[row.metric], row);
  if (const Metric* metric = m_workbook.metrics.find(row.metric)) touched(metric->episode);
}
void RowIndex::add(const Measurement& row) {
  insert(m_measurements[row.metric], &row, row);
  if (const Metric* metric = m_workbook.metrics.find(row.metric)) touched(metric->episode);
}

void RowIndex::remove(const Channel& row) { touchUsersOf(row); }
void RowIndex::add(const Channel& row) { touchUsersOf(row); }
void RowIndex::touchUsersOf(const Channel& row) {
  for (const Touchpoint& touchpoint : m_workbook.touchpoints)
    if (touchpoint.channel == row.id) touched(touchpoint.episode);
}

void RowIndex::remove(const Picture& row) { add(row); }
void RowIndex::add(const Picture& row) {
  for (const Cell& cell : m_workbook.cells)
    if (cell.picture == row.id) touched(cell.episode);
}

// Which lane a touchpoint stands in, and what such a lane is called, is up to the lanes of departments.
void RowIndex::remove(const Lane& row) { m_allTouched = m_allTouched || row.kind == LaneKind::department; }
void RowIndex::add(const Lane& row) { remove(row); }
template <class P>
void RowIndex::touchLanesWhere(P shows) {
  const auto& lanes = m_workbook.lanes;
  m_allTouched = m_allTouched || std::any_of(lanes.begin(), lanes.end(), shows);
}
void RowIndex::remove(const Actor& row) {
  touchLanesWhere([&](const Lane& lane) { return lane.department == row.id; });
}
void RowIndex::add(const Actor& row) { remove(row); }
void RowIndex::remove(const Persona& row) {
  touchLanesWhere([&](const Lane& lane) { return lane.persona == row.id; });
}
void RowIndex::add(const Persona& row) { remove(row); }

// The heads of episodes name the value that is to be felt, and the journey that they are from near.
void RowIndex::remove(const Aim& row) { add(row); }
void RowIndex::add(const Aim& row) {
  for (const Episode& episode : m_workbook.episodes)
    if (episode.coreValue == row.id) touched(episode.id);
}
void RowIndex::remove(const Journey& row) { add(row); }
void RowIndex::add(const Journey& row) {
  for (const Episode& episode : m_workbook.episodes)
    if (episode.within == row.id) touched(episode.id);
}

template <class T>
void RowIndex::remove(const T& row) {
  if constexpr (!std::is_null_pointer_v<std::decay_t<decltype(listFor<T>)>>)
    erase(touched(placeOf(row)).*listFor<T>, row);
}
template <class T>
void RowIndex::add(const T& row) {
  if constexpr (!std::is_null_pointer_v<std::decay_t<decltype(listFor<T>)>>)
    insert(touched(placeOf(row)).*listFor<T>, &row, row);
}

void RowIndex::resolve(EpisodeRows& episode) {
  episode.touched = false;
  for (TouchpointContent& item : episode.touchpoints) {
    item.channel = item.row->channel ? m_workbook.channels.find(*item.row->channel) : nullptr;
    item.pains.clear();
    for (const Remark* remark : episode.remarks)
      if (remark->kind == RemarkKind::pain && remark->touchpoint == item.row->id)
        item.pains.push_back(remark);
  }
  for (RoleContent& item : episode.roles) item.role = m_workbook.roles.find(item.row->role);
  std::sort(episode.roles.begin(), episode.roles.end(),
            [](const RoleContent& a, const RoleContent& b) { return standsBefore(*a.role, *b.role); });
  for (MetricContent& item : episode.metrics) {
    const auto found = m_measurements.find(item.row->id);
    item.latest = found == m_measurements.end() ? nullptr : latestOf(found->second);
  }
}

}  // namespace klantreis
