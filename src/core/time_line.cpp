#include "klantreis/time_line.h"

#include "klantreis/edit.h"

namespace klantreis {

namespace {

double daysBetween(Date from, Date to) {
  return static_cast<double>((std::chrono::sys_days(to) - std::chrono::sys_days(from)).count());
}

}  // namespace

std::vector<EpisodeTime> timesOf(const Workbook& workbook, Id<Journey> journey) {
  const std::vector<const Episode*> episodes = episodesOf(workbook, journey);
  std::vector<EpisodeTime> times(episodes.size());
  std::optional<Date> first;
  for (std::size_t i = 0; i < episodes.size(); ++i) {
    const Episode& episode = *episodes[i];
    EpisodeTime& time = times[i];
    time.length = daysIn(episode.duration);
    if (episode.begins && !first) first = episode.begins;
    if (episode.begins) time.start = daysBetween(*first, *episode.begins);
    const Date* next =
        i + 1 < episodes.size() && episodes[i + 1]->begins ? &*episodes[i + 1]->begins : nullptr;
    if (!time.length && episode.begins && next != nullptr && *next >= *episode.begins)
      time.length = daysBetween(*episode.begins, *next);
    if (i == 0 || time.start) continue;
    const EpisodeTime& before = times[i - 1];
    if (before.start && before.length) time.start = *before.start + *before.length;
  }
  return times;
}

}  // namespace klantreis
