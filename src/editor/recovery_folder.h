// Where the editor keeps what is not saved yet: in the state folder of the user's desktop.
#pragma once

#include "klantreis/file.h"

namespace klantreis {

[[nodiscard]] FilePath recoveryFolder();

}  // namespace klantreis
