// What a file says, read off the schema, so that no field can be forgotten. Every text there is was typed by
// somebody: ids, ranks, enumerations, languages, days, numbers and pictures have types of their own. The one
// exception is a feeling of the wheel, which is kept by its key; in English that is the word itself.
#pragma once

#include <string>
#include <vector>

#include "klantreis/workbook.h"

namespace klantreis::testing {

/// Each text with where it stands, siblings in their order.
[[nodiscard]] std::vector<std::string> textsIn(const Workbook& workbook);
/// How many characters these texts have together.
[[nodiscard]] int charactersIn(const Workbook& workbook);
/// What rows refer to beside where they stand, such as channels, owners and target groups.
[[nodiscard]] std::vector<std::string> linksIn(const Workbook& workbook);

}  // namespace klantreis::testing
