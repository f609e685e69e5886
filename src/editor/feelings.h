// The words of the emotion wheel in the language of the window.
#pragma once

#include <vector>

#include "editor/choice_boxes.h"

namespace klantreis {

/// From the most negative to the most positive, by their keys.
[[nodiscard]] std::vector<NamedKey> wheelNames();

}  // namespace klantreis
