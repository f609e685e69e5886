// The way that a persona goes through a journey: straight on, unless it takes some of the paths. Curves and
// the figures read off them follow it.
#pragma once

#include <cstddef>
#include <vector>

#include "klantreis/edit.h"

namespace klantreis {

/// A loop that is walked, as indices of episodes; it leads back.
struct WalkedLoop {
  std::size_t from = 0;
  std::size_t to = 0;
  bool operator==(const WalkedLoop&) const = default;
};

struct WalkedWay {
  std::vector<bool> passes;       // each episode
  std::vector<WalkedLoop> loops;  // those whose beginning is passed
};

/// Of a journey's episodes, for whom those paths are taken. A loop is walked once and then the way goes on; a
/// skip passes by what is before its end; an exit is where the way ends. Alternatives lead nowhere else.
[[nodiscard]] WalkedWay walkedWay(const std::vector<const Episode*>& episodes,
                                  const std::vector<const Path*>& taken);

/// Whether the persona comes to the episode on its way. Scores where it does not are kept and count for
/// nothing.
[[nodiscard]] bool passes(const Workbook& workbook, Id<Persona> persona, Id<Episode> episode);

/// Those that the persona takes, of all journeys, by rank.
[[nodiscard]] std::vector<const Path*> takenPaths(const Workbook& workbook, Id<Persona> persona);
[[nodiscard]] bool takes(const Workbook& workbook, Id<Persona> persona, Id<Path> path);
[[nodiscard]] Workbook withTaken(const Workbook& workbook, Id<Persona> persona, Id<Path> path, bool taken);
/// By every persona of the segment that walks the path's journey.
[[nodiscard]] Workbook withTaken(const Workbook& workbook, Id<Segment> segment, Id<Path> path, bool taken);

/// The journey's paths in the order of the episodes where they begin.
[[nodiscard]] std::vector<const Path*> pathsOf(const Workbook& workbook, Id<Journey> journey);

}  // namespace klantreis
