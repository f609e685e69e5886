// What went wrong or should be known, in the language of the window or the terminal.
#pragma once

#include <QString>

#include "klantreis/error.h"

namespace klantreis {

/// The sentence for an error, translated by its code; so are the arguments that are words of the program.
[[nodiscard]] QString errorText(const Error& error);

// What is told of a file beside an error; `file` as the program names files.
/// Of one of store::sideFilesOf().
[[nodiscard]] QString sideFileText(const QString& file);
/// After writing a file that hasOtherNames().
[[nodiscard]] QString otherNamesText(const QString& file);

}  // namespace klantreis
