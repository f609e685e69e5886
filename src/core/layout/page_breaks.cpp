#include "core/layout/page_breaks.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace klantreis {

namespace {

constexpr double impossible = std::numeric_limits<double>::infinity();

/// The best way to put the lanes before some lane on so many pages.
struct Parting {
  double cost = impossible;
  std::size_t begin = 0;  // first lane of the last page
};

/// For each number of lanes their parting over one page more than before; the page that holds the last lane
/// is the last one.
using Row = std::vector<Parting>;

class Parter {
 public:
  explicit Parter(const std::vector<double>& lanes) : m_lanes(lanes) {}

  [[nodiscard]] Row firstPage(double room) const {
    Row row(m_lanes.size() + 1);
    fillPage(row, {0, 0}, 0, room);
    // Without a lane only if not even one has room.
    if (m_lanes.front() > room) row[0] = {room * room, 0};
    return row;
  }

  [[nodiscard]] Row nextPage(const Row& before, double room) const {
    Row row(m_lanes.size() + 1);
    for (std::size_t begin = 0; begin < m_lanes.size(); ++begin)
      if (before[begin].cost < impossible) fillPage(row, before[begin], begin, room);
    return row;
  }

 private:
  /// One page more, with one, two, … lanes from that one on.
  void fillPage(Row& row, const Parting& before, std::size_t begin, double room) const {
    double left = room;
    for (std::size_t end = begin + 1; end <= m_lanes.size() && (left -= m_lanes[end - 1]) >= 0; ++end) {
      const double share = end == m_lanes.size() ? lastPageShare : 1;
      const double cost = before.cost + share * left * left;
      if (cost < row[end].cost) row[end] = {cost, begin};
    }
  }

  const std::vector<double>& m_lanes;
};

}  // namespace

std::vector<std::size_t> pageBreaks(const std::vector<double>& lanes, const PageRoom& room) {
  if (lanes.empty()) return {};
  assert(*std::max_element(lanes.begin(), lanes.end()) <= room.later);  // else no number of pages is enough
  const Parter parter(lanes);
  std::vector<Row> rows{parter.firstPage(room.first)};
  while (rows.back().back().cost == impossible) rows.push_back(parter.nextPage(rows.back(), room.later));
  std::vector<std::size_t> breaks(rows.size() - 1);
  std::size_t end = lanes.size();
  for (std::size_t page = breaks.size(); page > 0; --page) {
    end = rows[page][end].begin;
    breaks[page - 1] = end;
  }
  return breaks;
}

}  // namespace klantreis
