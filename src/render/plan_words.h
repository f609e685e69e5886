// The words of a plan and of what its files leave out, from the translations that are built in.
#pragma once

#include <QString>

#include "klantreis/plan_files.h"

namespace klantreis {

/// In the language of who reads the plan, which may be another than that of the window.
[[nodiscard]] PlanWords planWordsFor(Language language);

/// A sentence for who exports, in the language of the program.
[[nodiscard]] QString sentenceOf(const PlanLoss& loss);

}  // namespace klantreis
