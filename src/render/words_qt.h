// The words of the map from the translations that are built in, in the language of the map's reader: that may
// be another than the language of the window or of the messages.
#pragma once

#include <QString>
#include <memory>

#include "klantreis/words.h"

namespace klantreis {

[[nodiscard]] std::unique_ptr<Words> wordsFor(Language language);
/// In the language of the program.
[[nodiscard]] QString programWord(Word word);

}  // namespace klantreis
