// What may stand behind an option, read without regard to the system's locale. All throw UsageError with the
// option, the value and what was possible.
#pragma once

#include <string>
#include <vector>

#include "klantreis/workbook.h"

namespace klantreis::cli {

struct OptionValue {
  std::string option;  // "--to"
  std::string value;
};

/// The place of the value among the known ones.
[[nodiscard]] std::size_t placeAmong(const std::vector<std::string>& known, const OptionValue& given);
/// The value of an enumeration whose values are named in order.
template <class E>
[[nodiscard]] E oneOf(const std::vector<std::string>& names, const OptionValue& given) {
  return static_cast<E>(placeAmong(names, given));
}
[[nodiscard]] Language languageOf(const OptionValue& given);
[[nodiscard]] Date dateOf(const OptionValue& given);
[[nodiscard]] double numberOf(const OptionValue& given, double low, double high);
[[nodiscard]] int wholeNumberOf(const OptionValue& given, int low, int high);

}  // namespace klantreis::cli
