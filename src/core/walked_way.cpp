#include "klantreis/walked_way.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

namespace klantreis {

namespace {

Walked walkOf(Id<Persona> persona, Id<Path> path) {
  Walked row{.id = {}, .persona = persona, .path = path};
  row.id = {Schema<Walked>::derive(row)};
  return row;
}

/// Where an episode leads for those who take paths there.
struct Junction {
  std::vector<std::size_t> back;
  std::optional<std::size_t> ahead;
  bool leaves = false;
};

using Places = std::unordered_map<Id<Episode>, std::size_t>;

std::vector<Junction> junctionsOf(const Places& places, const std::vector<const Path*>& taken) {
  std::vector<Junction> junctions(places.size());
  for (const Path* path : taken) {
    const auto from = places.find(path->from);
    if (from == places.end()) continue;
    Junction& junction = junctions[from->second];
    if (path->kind == PathKind::exit) junction.leaves = true;
    const auto to = path->to ? places.find(*path->to) : places.end();
    if (to == places.end()) continue;
    if (path->kind == PathKind::loop && to->second < from->second) junction.back.push_back(to->second);
    if (path->kind == PathKind::skip && to->second > from->second && !junction.ahead)
      junction.ahead = to->second;
  }
  return junctions;
}

/// Every episode is left the same way whenever it is reached, so what was passed once need not be again.
WalkedWay wayThrough(const std::vector<Junction>& junctions) {
  WalkedWay way{std::vector<bool>(junctions.size()), {}};
  std::vector<std::size_t> starts{0};
  while (!starts.empty()) {
    std::size_t at = starts.back();
    starts.pop_back();
    while (at < junctions.size() && !way.passes[at]) {
      const Junction& junction = junctions[at];
      way.passes[at] = true;
      for (const std::size_t to : junction.back) way.loops.push_back({at, to});
      starts.insert(starts.end(), junction.back.begin(), junction.back.end());
      if (junction.leaves) break;
      at = junction.ahead.value_or(at + 1);
    }
  }
  return way;
}

}  // namespace

WalkedWay walkedWay(const std::vector<const Episode*>& episodes, const std::vector<const Path*>& taken) {
  if (taken.empty()) return {std::vector<bool>(episodes.size(), true), {}};
  Places places;
  for (const Episode* episode : episodes) places.emplace(episode->id, places.size());
  return wayThrough(junctionsOf(places, taken));
}

bool passes(const Workbook& workbook, Id<Persona> persona, Id<Episode> episode) {
  const auto journey = journeyOf(workbook, episode);
  if (!journey) return false;
  const auto episodes = episodesOf(workbook, *journey);
  const auto at = std::find_if(episodes.begin(), episodes.end(),
                               [&](const Episode* each) { return each->id == episode; });
  const WalkedWay way = walkedWay(episodes, takenPaths(workbook, persona));
  return way.passes[static_cast<std::size_t>(at - episodes.begin())];
}

std::vector<const Path*> takenPaths(const Workbook& workbook, Id<Persona> persona) {
  std::vector<const Path*> paths;
  for (const Walked& row : workbook.walked)
    if (row.persona == persona) paths.push_back(&require(workbook, row.path));
  std::sort(paths.begin(), paths.end(), [](const Path* a, const Path* b) {
    return std::pair(a->rank, a->id) < std::pair(b->rank, b->id);
  });
  return paths;
}

bool takes(const Workbook& workbook, Id<Persona> persona, Id<Path> path) {
  return workbook.walked.contains(walkOf(persona, path).id);
}

Workbook withTaken(const Workbook& workbook, Id<Persona> persona, Id<Path> path, bool taken) {
  const Walked row = walkOf(persona, path);
  return taken ? withRow(workbook, row) : without(workbook, {refTo(row.id)});
}

Workbook withTaken(const Workbook& workbook, Id<Segment> segment, Id<Path> path, bool taken) {
  const auto journey = journeyOf(workbook, require(workbook, path).from);
  Workbook next = workbook;
  for (const auto& [participant, persona] : participantsOf(workbook, *journey))
    if (persona->segment == segment) next = withTaken(next, persona->id, path, taken);
  return next;
}

std::vector<const Path*> pathsOf(const Workbook& workbook, Id<Journey> journey) {
  std::vector<const Path*> paths;
  for (const Episode* episode : episodesOf(workbook, journey))
    for (const Path* path :
         ranked(workbook.paths, [&](const Path& each) { return each.from == episode->id; }))
      paths.push_back(path);
  return paths;
}

}  // namespace klantreis
