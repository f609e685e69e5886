// Time as a noisy machine tells it fairly: what this thread computed, not what it waited for.
#pragma once

#include <algorithm>
#include <cmath>
#include <ctime>
#include <vector>

namespace klantreis::bench {

/// Milliseconds of processor time of this thread.
inline double threadTime() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template <class F>
double costOf(F&& run) {
  const double start = threadTime();
  run();
  return threadTime() - start;
}

/// The time that so large a share of all stays below.
inline double quantile(std::vector<double> times, double share) {
  std::sort(times.begin(), times.end());
  const double place = std::ceil(share * static_cast<double>(times.size())) - 1;
  return times[static_cast<std::size_t>(std::max(place, 0.0))];
}

}  // namespace klantreis::bench
