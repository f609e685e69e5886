#include "nearest.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace klantreis::cli {

namespace {

/// Row by row through the words' beginnings: slips[i] takes the first i letters of `a` to those of `b` so
/// far.
std::size_t slipsBetween(std::string_view a, std::string_view b) {
  std::vector<std::size_t> beforeLast(a.size() + 1), last(a.size() + 1), now(a.size() + 1);
  std::iota(now.begin(), now.end(), std::size_t{0});
  for (std::size_t j = 1; j <= b.size(); ++j) {
    beforeLast = std::exchange(last, now);
    now[0] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
      const std::size_t other = last[i - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      now[i] = std::min({other, last[i] + 1, now[i - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) now[i] = std::min(now[i], beforeLast[i - 2] + 1);
    }
  }
  return now.back();
}

}  // namespace

std::string nearest(std::string_view typed, std::span<const std::string> known) {
  std::string best;
  std::size_t fewest = typed.size();
  for (const std::string& word : known) {
    const std::size_t slips = slipsBetween(typed, word);
    if (slips >= fewest || 2 * slips >= word.size()) continue;
    fewest = slips;
    best = word;
  }
  return best;
}

}  // namespace klantreis::cli
