// A place on the map as text, so that a text that was being typed there can be kept outside the program.
#pragma once

#include <optional>
#include <string>

#include "editor/selection.h"

namespace klantreis {

[[nodiscard]] std::string wordOf(const Standpoint& standpoint);
/// What wordOf made, or nullopt for any other text. Whether its rows exist is another question.
[[nodiscard]] std::optional<Standpoint> standpointOf(const std::string& word);

}  // namespace klantreis
