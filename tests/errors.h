// The error that something throws, as a value to compare.
#pragma once

#include <ostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "klantreis/error.h"

namespace klantreis::testing {

struct Failure {
  ErrorCode code;
  std::vector<std::string> args;
  bool operator==(const Failure&) const = default;
};

inline std::ostream& operator<<(std::ostream& out, const Failure& failure) {
  return out << Error(failure.code, failure.args).what();
}

/// Runs it and gives the Error it throws; throws std::logic_error when it does not.
template <class Action>
Failure errorOf(Action&& action) {
  try {
    action();
  } catch (const Error& error) {
    return {error.code(), error.args()};
  }
  throw std::logic_error("no error was thrown");
}

}  // namespace klantreis::testing
