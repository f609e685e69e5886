#include "core/layout/kept_rows.h"

#include <algorithm>

namespace klantreis {

namespace {

constexpr std::size_t mostTouched = 32;  // beyond it a look at all costs no more

std::optional<Id<Lane>> idOf(const Table<Lane>::Row& lane) {
  return lane ? std::optional(lane->id) : std::nullopt;
}

}  // namespace

void KeptRows::begin(const Sheet& sheet) {
  const auto episodes = sheet.shownEpisodes();
  std::vector<std::pair<Id<Episode>, std::size_t>> columns;
  columns.reserve(episodes.size());
  for (const EpisodeContent& episode : episodes) columns.emplace_back(episode.row->id, episode.slot);
  const bool still =
      m_grid == sheet.grid && m_columns == columns && sheet.content.touched.size() <= mostTouched;
  if (!still) forget();
  m_grid = sheet.grid;
  m_columns = std::move(columns);
  m_touched.clear();
  ++m_round;
  for (const Id<Episode>& touched : sheet.content.touched) {
    const auto column = std::find_if(m_columns.begin(), m_columns.end(),
                                     [&](const auto& each) { return each.first == touched; });
    if (column != m_columns.end()) m_touched.push_back(static_cast<std::size_t>(column - m_columns.begin()));
  }
}

KeptRow* KeptRows::find(const Table<Lane>::Row& lane) {
  const auto found = m_kept.find(idOf(lane));
  const bool still =
      found != m_kept.end() && found->second.lane == lane && found->second.round + 1 == m_round;
  return still ? &found->second : nullptr;
}

void KeptRows::keep(KeptRow row) {
  row.round = m_round;
  const auto lane = idOf(row.lane);
  m_kept.insert_or_assign(lane, std::move(row));
}

}  // namespace klantreis
