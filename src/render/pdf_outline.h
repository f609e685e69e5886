// The outline of a PDF: phases and the episodes under them, each at the place where it is first seen.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "klantreis/scene.h"

namespace klantreis {

struct OutlineEntry {
  std::string title;
  std::size_t page = 0;
  double top = 0;  // in page space, from the page's lower edge
  std::vector<OutlineEntry> children;
};

class OutlineBuilder {
 public:
  /// The phases and episodes of a page, or its title where it is no map; `topOf` gives the place on the page
  /// of a height in the Scene.
  template <class TopOf>
  void add(const Scene& scene, std::size_t page, const TopOf& topOf) {
    if (scene.columns.empty()) addTitle({scene.title, page, topOf(0), {}});
    for (const Hit& hit : allNodes(scene)) {
      const Node& node = nodeAt(scene, hit);
      const bool isPhase = node.part == Part::phase;
      if (!isPhase && node.part != Part::episodeTitle) continue;
      const OutlineEntry entry{node.name, page, topOf(hit.area.y), {}};
      isPhase ? addPhase(node.row, entry, hit.area) : addEpisode(node.row, entry, hit.area);
    }
  }
  [[nodiscard]] std::vector<OutlineEntry> entries() { return std::move(m_entries); }

 private:
  /// A phase on a page; one that goes on has a band on each.
  struct Band {
    Rect area;
    std::size_t page = 0;
    std::size_t entry = 0;
  };

  void addTitle(const OutlineEntry& entry);
  void addPhase(const RowRef& row, const OutlineEntry& entry, const Rect& area);
  void addEpisode(const RowRef& row, const OutlineEntry& entry, const Rect& area);

  std::map<RowRef, std::size_t> m_phases;  // their entries
  std::set<RowRef> m_episodes;
  std::vector<Band> m_bands;
  std::vector<OutlineEntry> m_entries;
};

}  // namespace klantreis
