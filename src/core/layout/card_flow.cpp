#include "core/layout/card_flow.h"

#include <algorithm>
#include <numeric>

namespace klantreis {

namespace {

constexpr std::size_t leastRows = 2;  // of a piece, so that no line stands alone
constexpr int halvings = 24;
constexpr double tolerance = 1e-6;

double heightOf(const FlowItem& item, std::size_t first, std::size_t count) {
  const auto from = item.rows.begin() + static_cast<std::ptrdiff_t>(first);
  return std::accumulate(from, from + static_cast<std::ptrdiff_t>(count), item.frame);
}

/// The lowest for which it holds, as it does for one column of all.
template <class Holds>
double leastHeight(const std::vector<FlowItem>& items, const Holds& holds) {
  double low = 0;
  double high = 0;
  for (const FlowItem& item : items) high += heightOf(item, 0, item.rows.size()) + flowGap;
  for (int i = 0; i < halvings; ++i) {
    const double middle = (low + high) / 2;
    (holds(middle) ? high : low) = middle;
  }
  return high;
}

class Flow {
 public:
  Flow(const std::vector<FlowItem>& items, const FlowRoom& room, bool parts)
      : m_items(items), m_room(room), m_parts(parts) {}

  [[nodiscard]] std::vector<FlowColumn> run() {
    for (std::size_t item = 0; item < m_items.size(); ++item)
      for (std::size_t first = 0; first < m_items[item].rows.size();) first += place(item, first);
    return std::move(m_columns);
  }

 private:
  /// Returns how many rows found a place.
  std::size_t place(std::size_t item, std::size_t first) {
    while (true) {
      const std::size_t left = m_items[item].rows.size() - first;
      const std::size_t count = fitting(item, first);
      if (count > 0 && (count == left || m_parts)) return put({item, first, count, 0, 0});
      if (m_columns.back().empty() && !canGrow()) return put({item, first, m_parts ? 1 : left, 0, 0});
      m_columns.emplace_back();
      m_y = 0;
    }
  }
  /// Whether a column further on is higher than this.
  [[nodiscard]] bool canGrow() const { return m_parts && height() < m_room.later; }

  /// As many as fit and leave no line alone at either side of the break.
  [[nodiscard]] std::size_t fitting(std::size_t item, std::size_t first) const {
    const std::size_t left = m_items[item].rows.size() - first;
    const double free = height() - m_y + tolerance;
    std::size_t count = left;
    while (count > 0 && heightOf(m_items[item], first, count) > free) --count;
    if (count == left) return left;
    if (left - count < leastRows) count = left > leastRows ? left - leastRows : 0;
    return count >= leastRows ? count : 0;
  }

  std::size_t put(FlowPiece piece) {
    piece.top = m_y;
    piece.height = heightOf(m_items[piece.item], piece.first, piece.count);
    m_y += piece.height + flowGap;
    m_columns.back().push_back(piece);
    return piece.count;
  }

  [[nodiscard]] double height() const {
    return m_columns.size() <= m_room.columns ? m_room.first : m_room.later;
  }

  const std::vector<FlowItem>& m_items;
  const FlowRoom& m_room;
  bool m_parts;
  std::vector<FlowColumn> m_columns{1};
  double m_y = 0;
};

}  // namespace

std::optional<std::vector<FlowColumn>> wholeFlow(const std::vector<FlowItem>& items, const FlowRoom& room) {
  for (const FlowItem& item : items)
    if (heightOf(item, 0, item.rows.size()) > room.first + tolerance) return std::nullopt;
  std::vector<FlowColumn> columns = Flow(items, room, false).run();
  return columns.size() <= room.columns ? std::optional(std::move(columns)) : std::nullopt;
}

double leastFlowHeight(const std::vector<FlowItem>& items, std::size_t columns) {
  return leastHeight(items, [&](double height) {
    return wholeFlow(items, {columns, height, height}).has_value();
  });
}

double leastPartedHeight(const std::vector<FlowItem>& items, std::size_t columns) {
  return leastHeight(items, [&](double height) {
    return partedFlow(items, {columns, height, height}).size() <= columns;
  });
}

std::vector<FlowColumn> partedFlow(const std::vector<FlowItem>& items, const FlowRoom& room) {
  return Flow(items, room, true).run();
}

}  // namespace klantreis
