// What lists and fields say of a thing whose title or name is still empty. It is never in the file, so
// whoever types there finds nothing in the way.
#pragma once

#include <QString>
#include <string>

#include "editor/strings.h"
#include "klantreis/workbook_schema.h"

namespace klantreis {

/// "Untitled episode", in the language of the window.
template <class T>
[[nodiscard]] QString untitled();

template <class T>
[[nodiscard]] QString orUntitled(const std::string& title) {
  return title.empty() ? untitled<T>() : toQt(title);
}

}  // namespace klantreis
