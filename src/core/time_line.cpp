#include "klantreis/time_line.h"

#include <algorithm>

#include "klantreis/edit.h"

namespace klantreis {

namespace {

double daysBetween(Date from, Date to) {
  return static_cast<double>((std::chrono::sys_days(to) - std::chrono::sys_days(from)).count());
}

}  // namespace

std::vector<EpisodeTime> timesOf(const Workbook& workbook, Id<Journey> journey) {
  const std::vector<const Episode*> episodes = episodesOf(workbook, journey);
  const auto dated = std::find_if(episodes.begin(), episodes.end(),
                                  [](const Episode* episode) { return episode->begins.has_value(); });
  std::vector<EpisodeTime> times;
  std::optional<double> start = dated == episodes.end() ? std::optional(0.0) : std::nullopt;
  for (std::size_t i = 0; i < episodes.size(); ++i) {
    const auto dateOf = [&](std::size_t at) {
      return at < episodes.size() && episodes[at]->begins
                 ? std::optional(daysBetween(*(*dated)->begins, *episodes[at]->begins))
                 : std::nullopt;
    };
    if (const auto date = dateOf(i)) start = date;
    std::optional<double> length = daysIn(episodes[i]->duration);
    if (const auto next = dateOf(i + 1); !length && start && next && *next >= *start) length = *next - *start;
    times.push_back({start, length});
    start = start && length ? std::optional(*start + *length) : std::nullopt;
  }
  return times;
}

}  // namespace klantreis
