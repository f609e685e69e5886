#include "core/layout/page_breaks.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace klantreis {

namespace {

/// The best way to put the lanes before some lane on so many pages.
struct Parting {
  double fullest = std::numeric_limits<double>::infinity();
  double squares = 0;     // of the heights of the pages: the less, the more alike they are
  std::size_t begin = 0;  // first lane of the last page
  [[nodiscard]] bool isPossible() const { return fullest < std::numeric_limits<double>::infinity(); }
};

bool isBetter(const Parting& a, const Parting& b) {
  return std::tie(a.fullest, a.squares) < std::tie(b.fullest, b.squares);
}

Parting withPage(const Parting& before, double height, std::size_t begin) {
  return {std::max(before.fullest, height), before.squares + height * height, begin};
}

/// For each number of lanes their parting over one page more than before.
using Row = std::vector<Parting>;

Row firstPage(const std::vector<double>& lanes, const PageRoom& room) {
  Row row(lanes.size() + 1);
  double height = 0;
  // Without a lane only if not even one has room.
  if (!lanes.empty() && lanes.front() > room.first) row[0] = withPage({0, 0, 0}, room.firstTaken, 0);
  for (std::size_t end = 1; end <= lanes.size() && (height += lanes[end - 1]) <= room.first; ++end)
    row[end] = withPage({0, 0, 0}, room.firstTaken + height, 0);
  return row;
}

Row nextPage(const Row& before, const std::vector<double>& lanes, const PageRoom& room) {
  Row row(lanes.size() + 1);
  for (std::size_t begin = 0; begin < lanes.size(); ++begin) {
    if (!before[begin].isPossible()) continue;
    double height = 0;
    for (std::size_t end = begin + 1; end <= lanes.size() && (height += lanes[end - 1]) <= room.later; ++end)
      row[end] = std::min(row[end], withPage(before[begin], room.laterTaken + height, begin), isBetter);
  }
  return row;
}

}  // namespace

std::vector<std::size_t> pageBreaks(const std::vector<double>& lanes, const PageRoom& room) {
  if (lanes.empty()) return {};
  std::vector<Row> rows{firstPage(lanes, room)};
  while (!rows.back().back().isPossible()) rows.push_back(nextPage(rows.back(), lanes, room));
  std::vector<std::size_t> breaks(rows.size() - 1);
  std::size_t end = lanes.size();
  for (std::size_t page = breaks.size(); page > 0; --page) {
    end = rows[page][end].begin;
    breaks[page - 1] = end;
  }
  return breaks;
}

}  // namespace klantreis
