// The words of the map from the translations that are built in, in the language of the map's reader: that may
// be another than the language of the window or of the messages.
#pragma once

#include <memory>

#include "klantreis/words.h"

namespace klantreis {

[[nodiscard]] std::unique_ptr<Words> wordsFor(Language language);

}  // namespace klantreis
