#include "klantreis/rank.h"

#include <algorithm>
#include <string_view>

namespace klantreis {

namespace {
constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuvwxyz";
constexpr int base = 36;

int digitAt(const std::string& text, std::size_t index, int beyond) {
  return index < text.size() ? static_cast<int>(digits.find(text[index])) : beyond;
}
}  // namespace

bool Rank::valid() const {
  return !text.empty() && text.size() <= longest && text.back() != '0' &&
         text.find_first_not_of(digits) == std::string::npos;
}

// Ranks are fractions: 0.text in base 36. The result is the shortest digit string between the two, halfway
// where a digit leaves a choice, so that many rows fit between two before a rank grows by a digit.
std::optional<Rank> rankBetween(const std::optional<Rank>& before, const std::optional<Rank>& after) {
  if (before && after && before->text >= after->text) return std::nullopt;
  const std::string low = before ? before->text : std::string();
  const std::string high = after ? after->text : std::string();
  bool belowHigh = !after;  // the result so far is already below high, whatever follows
  std::string result;
  for (std::size_t i = 0; result.size() < Rank::longest; ++i) {
    const int lowDigit = digitAt(low, i, 0);
    const int highDigit = belowHigh ? base : digitAt(high, i, 0);
    if (highDigit - lowDigit > 1) {
      result += digits[static_cast<std::size_t>((lowDigit + highDigit) / 2)];
      return Rank{result};
    }
    result += digits[static_cast<std::size_t>(lowDigit)];
    belowHigh = belowHigh || lowDigit < highDigit;
  }
  return std::nullopt;
}

std::vector<Rank> evenRanks(std::size_t count) {
  std::size_t length = 1;
  std::size_t room = base;
  while (room <= count) {
    room *= base;
    ++length;
  }
  std::vector<Rank> ranks;
  ranks.reserve(count);
  for (std::size_t i = 1; i <= count; ++i) {
    std::size_t value = i * room / (count + 1);
    std::string text(length, '0');
    for (std::size_t at = length; at-- > 0; value /= base) text[at] = digits[value % base];
    text.erase(text.find_last_not_of('0') + 1);
    ranks.push_back(Rank{text});
  }
  return ranks;
}

}  // namespace klantreis
