// The icons of what every program can do, such as New, Save and Undo: Breeze's, as Debian has them. They take
// the colour of the text they stand beside, so that light and dark come by themselves. What only this program
// does has words alone.
#pragma once

#include <QIcon>

#include "editor/actions.h"

namespace klantreis {

/// Empty for an action that has none.
[[nodiscard]] QIcon iconOf(Command command);

}  // namespace klantreis
