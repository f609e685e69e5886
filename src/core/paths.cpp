// Ways through a journey that are not straight on: made, and led elsewhere.
#include <algorithm>

#include "core/siblings.h"
#include "klantreis/edit.h"

namespace klantreis {

namespace {

bool leadsOn(PathKind kind) { return kind == PathKind::loop || kind == PathKind::skip; }

std::vector<const Episode*> episodesAround(const Workbook& workbook, Id<Episode> episode) {
  return episodesOf(workbook, require(workbook, require(workbook, episode).phase).journey);
}

/// Where a new one leads; at the ends of the journey as far as there is something.
std::optional<Id<Episode>> firstTarget(const std::vector<const Episode*>& episodes, const PathPlace& place) {
  if (!leadsOn(place.kind)) return std::nullopt;
  const std::size_t from = placeOf(episodes, place.from);
  if (place.kind == PathKind::loop) return episodes[from == 0 ? 0 : from - 1]->id;
  return episodes[std::min(from + 2, episodes.size() - 1)]->id;
}

/// Whether a way from one place to another is of that kind. A loop may lead to where it begins.
bool leadsLike(PathKind kind, std::size_t from, std::size_t to) {
  return kind == PathKind::skip ? to > from : to <= from;
}

}  // namespace

Added<Path> withNewPath(const Workbook& workbook, IdSource& ids, const PathPlace& place,
                        std::string condition) {
  const auto episodes = episodesAround(workbook, place.from);
  const Path path{.id = ids.make<Path>(),
                  .kind = place.kind,
                  .from = place.from,
                  .to = firstTarget(episodes, place),
                  .condition = std::move(condition)};
  return appended(workbook, path, [&](const Path& each) { return each.from == place.from; });
}

Workbook withPathTo(const Workbook& workbook, Id<Path> id, Id<Episode> episode) {
  Path path = require(workbook, id);
  const auto episodes = episodesAround(workbook, path.from);
  const std::size_t to = placeOf(episodes, episode);
  if (!leadsOn(path.kind) || to == episodes.size()) return workbook;
  path.to = episode;
  path.kind = to > placeOf(episodes, path.from) ? PathKind::skip : PathKind::loop;
  return withRow(workbook, std::move(path));
}

Workbook withPathFrom(const Workbook& workbook, Id<Path> id, Id<Episode> episode) {
  const Path& path = require(workbook, id);
  const auto episodes = episodesAround(workbook, path.from);
  const std::size_t from = placeOf(episodes, episode);
  if (from == episodes.size()) return workbook;
  const bool leads = leadsOn(path.kind) && path.to;
  if (leads && !leadsLike(path.kind, from, placeOf(episodes, *path.to))) return workbook;
  return withField(workbook, id, &Path::from, episode);
}

Workbook withPathKind(const Workbook& workbook, Id<Path> id, PathKind kind) {
  Path path = require(workbook, id);
  const auto episodes = episodesAround(workbook, path.from);
  const std::size_t from = placeOf(episodes, path.from);
  path.kind = kind;
  if (!leadsOn(kind)) {
    path.to.reset();
    return withRow(workbook, std::move(path));
  }
  if (!path.to || !leadsLike(kind, from, placeOf(episodes, *path.to)))
    path.to = firstTarget(episodes, {path.from, kind});
  const std::size_t to = placeOf(episodes, *path.to);
  if (to == from || !leadsLike(kind, from, to)) return workbook;
  return withRow(workbook, std::move(path));
}

Workbook withPathShifted(const Workbook& workbook, Id<Path> id, int direction) {
  const Path path = require(workbook, id);
  const auto episodes = episodesAround(workbook, path.from);
  const bool leads = leadsOn(path.kind) && path.to;
  const std::size_t place = placeOf(episodes, leads ? *path.to : path.from);
  if (direction < 0 ? place == 0 : place + 1 >= episodes.size()) return workbook;
  const Id<Episode> beside = episodes[direction < 0 ? place - 1 : place + 1]->id;
  return leads ? withPathTo(workbook, id, beside) : withField(workbook, id, &Path::from, beside);
}

}  // namespace klantreis
