// Order is a field, so that a reorder merges like any other edit: a rank is a short base-36 text
// that sorts between the ranks of its neighbours. Equal ranks are ordered by id.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <vector>

namespace klantreis {

struct Rank {
  std::string text = "i";

  auto operator<=>(const Rank&) const = default;
  /// 1 to 64 of 0-9 a-z, not ending in 0.
  [[nodiscard]] bool valid() const;
  static constexpr std::size_t longest = 64;
};

/// A rank strictly between the two; nullopt stands for the open end. Empty when there is no room (equal
/// or reversed neighbours, or a result longer than Rank::longest): then the siblings are ranked anew.
[[nodiscard]] std::optional<Rank> rankBetween(const std::optional<Rank>& before,
                                              const std::optional<Rank>& after);

/// `count` ascending ranks.
[[nodiscard]] std::vector<Rank> evenRanks(std::size_t count);

}  // namespace klantreis
