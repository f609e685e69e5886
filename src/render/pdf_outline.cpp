#include "render/pdf_outline.h"

#include <algorithm>

namespace klantreis {

/// A card that goes on has the title of the page before it.
void OutlineBuilder::addTitle(const OutlineEntry& entry) {
  if (m_entries.empty() || m_entries.back().title != entry.title) m_entries.push_back(entry);
}

void OutlineBuilder::addPhase(const RowRef& row, const OutlineEntry& entry, const Rect& area) {
  const auto [place, isNew] = m_phases.try_emplace(row, m_entries.size());
  if (isNew) m_entries.push_back(entry);
  m_bands.push_back({area, entry.page, place->second});
}

void OutlineBuilder::addEpisode(const RowRef& row, const OutlineEntry& entry, const Rect& area) {
  if (!m_episodes.insert(row).second) return;
  const double middle = area.x + area.width / 2;
  const auto above = std::find_if(m_bands.rbegin(), m_bands.rend(), [&](const Band& band) {
    return band.page == entry.page && middle >= band.area.x && middle < band.area.right();
  });
  auto& siblings = above == m_bands.rend() ? m_entries : m_entries[above->entry].children;
  siblings.push_back(entry);
}

}  // namespace klantreis
