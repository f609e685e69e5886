// What went wrong, in the language of the window or the terminal.
#pragma once

#include <QString>

#include "klantreis/error.h"

namespace klantreis {

/// The sentence for an error, translated by its code; so are the arguments that are words of the program.
[[nodiscard]] QString errorText(const Error& error);

}  // namespace klantreis
