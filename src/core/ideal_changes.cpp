#include "klantreis/ideal_changes.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace klantreis {

namespace {

using Touchpoints = std::vector<const Touchpoint*>;

/// Those of `some` of which `others` have none with the title.
Touchpoints beyond(const Touchpoints& some, const Touchpoints& others) {
  std::unordered_set<std::string_view> known;
  for (const Touchpoint* each : others) known.insert(each->title);
  Touchpoints left;
  for (const Touchpoint* each : some)
    if (!known.contains(each->title)) left.push_back(each);
  return left;
}

/// The places in a longest rising part of the numbers: who stands there need not move.
std::vector<bool> inRisingPart(const std::vector<std::size_t>& numbers) {
  std::vector<std::size_t> ends;  // places of the least last numbers, by the length of the part
  std::vector<std::size_t> before(numbers.size(), numbers.size());
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const auto end =
        std::lower_bound(ends.begin(), ends.end(), numbers[i],
                         [&](std::size_t place, std::size_t one) { return numbers[place] < one; });
    if (end != ends.begin()) before[i] = *std::prev(end);
    if (end == ends.end())
      ends.push_back(i);
    else
      *end = i;
  }
  std::vector<bool> rising(numbers.size(), false);
  for (std::size_t i = ends.empty() ? numbers.size() : ends.back(); i < numbers.size(); i = before[i])
    rising[i] = true;
  return rising;
}

/// In any of what it says.
bool isRetold(const Scenario* current, const Scenario* ideal) {
  if (current == nullptr || ideal == nullptr) return current != ideal;
  Scenario same = *ideal;
  same.id = current->id;
  return same != *current;
}

class Comparison {
 public:
  Comparison(const std::vector<EpisodeSide>& current, const std::vector<EpisodeSide>& ideal)
      : m_current(current), m_ideal(ideal), m_counterparts(current.size()) {
    std::unordered_map<Id<Episode>, std::size_t> places;
    for (std::size_t i = 0; i < current.size(); ++i) places.emplace(current[i].row->id, i);
    for (std::size_t i = 0; i < ideal.size(); ++i) {
      const auto& pair = ideal[i].row->pair;
      const auto place = pair ? places.find(*pair) : places.end();
      const bool first = place != places.end() && !m_counterparts[place->second];
      m_pairs.push_back(first ? std::optional(place->second) : std::nullopt);
      if (first) m_counterparts[place->second] = i;
    }
  }

  std::vector<EpisodeChange> make() && {
    if (m_current.empty()) return {};
    findAddedAndMoved();
    for (std::size_t at = 0; at < m_current.size(); ++at)
      if (!m_counterparts[at])
        m_changes.push_back({.kind = IdealChange::removed, .at = at});
      else
        compare(at, m_ideal[*m_counterparts[at]]);
    std::stable_sort(m_changes.begin(), m_changes.end(), [](const EpisodeChange& a, const EpisodeChange& b) {
      return std::tie(a.at, a.kind) < std::tie(b.at, b.kind);
    });
    return std::move(m_changes);
  }

 private:
  void findAddedAndMoved() {
    std::vector<std::size_t> order;
    for (const auto& pair : m_pairs)
      if (pair) order.push_back(*pair);
    const std::vector<bool> stays = inRisingPart(order);
    std::optional<std::size_t> last;  // of the current ones passed so far
    std::size_t passed = 0;
    for (std::size_t i = 0; i < m_ideal.size(); ++i) {
      const Episode* before = last ? m_current[*last].row : nullptr;
      const Episode* row = m_ideal[i].row;
      if (!m_pairs[i])
        m_changes.push_back(
            {.kind = IdealChange::added, .at = last.value_or(0), .ideal = row, .before = before});
      else if (!stays[passed++])
        m_changes.push_back({.kind = IdealChange::moved, .at = *m_pairs[i], .ideal = row, .before = before});
      if (m_pairs[i]) last = m_pairs[i];
    }
  }

  void compare(std::size_t at, const EpisodeSide& ideal) {
    const EpisodeSide& current = m_current[at];
    EpisodeChange change{.kind = IdealChange::changed, .at = at, .ideal = ideal.row};
    change.retitled = ideal.row->title != current.row->title;
    change.retold = isRetold(current.scenario, ideal.scenario);
    change.more = beyond(ideal.touchpoints, current.touchpoints);
    change.fewer = beyond(current.touchpoints, ideal.touchpoints);
    if (change.retitled || change.retold || !change.more.empty() || !change.fewer.empty())
      m_changes.push_back(std::move(change));
  }

  const std::vector<EpisodeSide>& m_current;
  const std::vector<EpisodeSide>& m_ideal;
  std::vector<std::optional<std::size_t>> m_pairs;         // of the ideal ones
  std::vector<std::optional<std::size_t>> m_counterparts;  // of the current ones
  std::vector<EpisodeChange> m_changes;
};

}  // namespace

std::vector<EpisodeChange> idealChanges(const std::vector<EpisodeSide>& current,
                                        const std::vector<EpisodeSide>& ideal) {
  return Comparison(current, ideal).make();
}

}  // namespace klantreis
