// Things on the chart by the slot that they stand in, in one list: a list of its own for each of a thousand
// slots costs more than all that stands in them.
#pragma once

#include <cstddef>
#include <numeric>
#include <span>
#include <vector>

namespace klantreis {

template <class T>
class BySlot {
 public:
  BySlot() = default;
  /// `forEach` calls what it is given with each thing and its slot, counted from the first shown. It is asked
  /// twice: how many there are in each, and which.
  template <class F>
  BySlot(std::size_t slots, F&& forEach) : m_begins(slots + 1) {
    forEach([&](std::size_t slot, const T&) { ++m_begins[slot + 1]; });
    std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
    m_things.resize(m_begins.back());
    std::vector<std::size_t> next = m_begins;
    forEach([&](std::size_t slot, const T& thing) { m_things[next[slot]++] = thing; });
  }

  /// In the order they were given in.
  [[nodiscard]] std::span<const T> in(std::size_t slot) const {
    return {m_things.data() + m_begins[slot], m_things.data() + m_begins[slot + 1]};
  }
  [[nodiscard]] std::size_t slots() const { return m_begins.empty() ? 0 : m_begins.size() - 1; }

 private:
  std::vector<T> m_things;
  std::vector<std::size_t> m_begins;  // of each slot's, and the end of all
};

}  // namespace klantreis
