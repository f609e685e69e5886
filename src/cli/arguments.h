// From the words of a call to the command they mean.
#pragma once

#include <span>
#include <string>

#include "commands.h"

namespace klantreis::cli {

/// The words after the program's name; `language` is the reader's. Throws UsageError.
[[nodiscard]] Command parseArguments(std::span<const std::string> words, Language language);

}  // namespace klantreis::cli
