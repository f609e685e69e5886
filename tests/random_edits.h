// Every edit a user can make, at random places of a workbook and with random content, for the laws of
// editing: in the core and through the editor's undo.
#pragma once

#include <functional>
#include <random>
#include <string>
#include <vector>

#include "klantreis/edit.h"
#include "random_workbook.h"

namespace klantreis::testing {

/// An edit of fixed rows with fixed content.
using Edit = std::function<Workbook(const Workbook&)>;

/// Random choices, and ids that no workbook has yet.
class Dice {
 public:
  explicit Dice(std::uint32_t seed) : m_random(seed), m_ids("edits " + std::to_string(seed)) {}

  std::int64_t between(std::int64_t low, std::int64_t high) {
    return std::uniform_int_distribution<std::int64_t>(low, high)(m_random);
  }
  std::size_t below(std::size_t count) {
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random);
  }
  bool chance(int percent) { return between(1, 100) <= percent; }
  template <class V>
  const V& one(const std::vector<V>& of) {
    return of[below(of.size())];
  }
  template <class T>
  const T& one(const Table<T>& rows) {
    return *std::next(rows.begin(), static_cast<std::ptrdiff_t>(below(rows.size())));
  }
  std::string text() { return one(nastyTexts()); }
  Date day() {
    return {std::chrono::year{static_cast<int>(between(2020, 2030))},
            std::chrono::month{static_cast<unsigned>(between(1, 12))},
            std::chrono::day{static_cast<unsigned>(between(1, 28))}};
  }
  Rank rank() { return one(evenRanks(500)); }
  /// A source of its own for one edit, so that the edit makes the same ids however often it is made.
  FixedIds ids() { return FixedIds(m_ids.next().text()); }

 private:
  std::mt19937 m_random;
  FixedIds m_ids;
};

struct RandomEdit {
  const char* name;
  /// No edit where the workbook has no row for it.
  std::function<Edit(const Workbook&, Dice&)> at;
  /// What it does follows from more than the rows it changes and what they hang on.
  bool looksAround = false;
};

/// All of edit.h, each under the name of its function.
[[nodiscard]] const std::vector<RandomEdit>& randomEdits();

}  // namespace klantreis::testing
