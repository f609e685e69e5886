// When the episodes of a journey happen, as far as typed durations and dates tell: what columns to scale and
// their axis are drawn from. Nothing is guessed; an episode without either has no length.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "klantreis/workbook.h"

namespace klantreis {

/// How many days a typed duration is, in English or Dutch: "9 days", "1½ uur", "3–5 weken" (the middle), "1
/// day 4 hours", "ca. 2 maanden", "half a year". Nullopt where no amount, or anything else that is no time,
/// is said; more than a thousand years is none.
[[nodiscard]] std::optional<double> daysIn(std::string_view duration);

/// What is known of one episode, in days. `start` counts from the first date there is, and without any from
/// the first episode.
struct EpisodeTime {
  std::optional<double> start;
  std::optional<double> length;
};
/// For each episode of the journey in order. A start is the episode's date, or when the one before it ends. A
/// length is the typed duration or, where that says none, the time until the next episode's date.
[[nodiscard]] std::vector<EpisodeTime> timesOf(const Workbook& workbook, Id<Journey> journey);

}  // namespace klantreis
