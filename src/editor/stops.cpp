#include "editor/stops.h"

#include <algorithm>

namespace klantreis {

namespace {

struct Heights {
  double top = 0;
  double bottom = 0;
};

/// From the band of phases to the end of the lanes.
Heights gridOf(const Scene& scene, const std::vector<Hit>& nodes) {
  Heights grid{scene.size.height, scene.size.height};
  for (const Hit& hit : nodes) {
    const Part part = unnumberedAt(scene, hit).part;
    if (part == Part::phase || part == Part::episodeTitle) grid.top = std::min(grid.top, hit.area.y);
    if (part == Part::footer || part == Part::legend) grid.bottom = std::min(grid.bottom, hit.area.y);
  }
  return grid;
}

std::vector<Stop> episodesIn(const Scene& scene, const std::vector<Hit>& nodes, const Heights& grid) {
  std::vector<Stop> stops;
  for (const Column& column : scene.columns) {
    const auto title = std::find_if(nodes.begin(), nodes.end(), [&](const Hit& hit) {
      const Node& node = unnumberedAt(scene, hit);
      return node.part == Part::episodeTitle && node.row == refTo(column.episode);
    });
    stops.push_back({{column.x, grid.top, column.width, grid.bottom - grid.top},
                     title == nodes.end() ? std::string() : nodeAt(scene, *title).name,
                     column.episode});
  }
  return stops;
}

std::vector<Stop> phasesIn(const Scene& scene, const std::vector<Hit>& nodes, const Heights& grid) {
  std::vector<Stop> stops;
  for (const Hit& hit : nodes)
    if (unnumberedAt(scene, hit).part == Part::phase)
      stops.push_back({{hit.area.x, grid.top, hit.area.width, grid.bottom - grid.top},
                       nodeAt(scene, hit).name,
                       std::nullopt});
  return stops;
}

/// Each from its label to the next one's.
std::vector<Stop> lanesIn(const Scene& scene, const std::vector<Hit>& nodes, const Heights& grid) {
  std::vector<Stop> stops;
  for (const Hit& hit : nodes) {
    const Node& node = unnumberedAt(scene, hit);
    if (node.part != Part::laneLabel || !node.lane) continue;
    if (!stops.empty()) stops.back().area.height = hit.area.y - stops.back().area.y;
    stops.push_back({{0, hit.area.y, scene.size.width, grid.bottom - hit.area.y}, node.name, std::nullopt});
  }
  return stops;
}

}  // namespace

std::vector<Stop> stopsOf(const Scene& scene, StopBy by) {
  if (scene.size.width <= 0) return {};
  const std::vector<Hit> nodes = allNodes(scene);
  const Heights grid = gridOf(scene, nodes);
  std::vector<Stop> stops = by == StopBy::episode ? episodesIn(scene, nodes, grid)
                            : by == StopBy::phase ? phasesIn(scene, nodes, grid)
                                                  : lanesIn(scene, nodes, grid);
  stops.insert(stops.begin(), {{0, 0, scene.size.width, scene.size.height}, scene.title, std::nullopt});
  return stops;
}

}  // namespace klantreis
