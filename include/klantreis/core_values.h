// What the organisation stands for, which is to be felt at episodes.
#pragma once

#include <string>
#include <vector>

#include "klantreis/edit.h"

namespace klantreis {

[[nodiscard]] std::vector<const Aim*> coreValues(const Workbook& workbook);
/// Behind the others.
[[nodiscard]] Added<Aim> withNewCoreValue(const Workbook& workbook, IdSource& ids, std::string name);

}  // namespace klantreis
