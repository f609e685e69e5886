// Runs the real command line as its users do: own process, own environment, and what it left on standard
// output and standard error.
#pragma once

#include "built.h"

#include <string>
#include <utility>
#include <vector>

namespace klantreis::testing {

struct Result {
  int exitCode = -1;
  std::string out;
  std::string err;
};

inline const std::vector<std::string> englishReader{"LC_ALL=C.UTF-8"};
inline const std::vector<std::string> dutchReader{"LANG=nl_NL.UTF-8"};

struct Call {
  std::vector<std::string> words;
  std::vector<std::string> environment = englishReader;  // beside HOME and PATH
  std::string output{};                                  // where standard output goes; else it is kept
  std::string path{};                                    // PATH; else the usual one
  std::string program = testing::built::cli;
  bool asNobody = false;  // as a user without rights, when the test runs as root
};

[[nodiscard]] Result run(const Call& call);
[[nodiscard]] inline Result run(std::vector<std::string> words) {
  return run(Call{.words = std::move(words)});
}

/// Bytes of a file, read and written by other means than our own.
[[nodiscard]] std::string contentOf(const std::string& path);
/// What changes when the content does, for comparing without printing it.
[[nodiscard]] std::string hashOf(const std::string& path);
void put(const std::string& path, const std::string& bytes);

/// A journey file of the quote sample, whole and canonical.
void putQuote(const std::string& path);

}  // namespace klantreis::testing
