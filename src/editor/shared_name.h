// Fields find the channels, people and target groups of a file by their names, so no two of a kind may share
// one; those without a name yet do.
#pragma once

#include <algorithm>
#include <string>

#include "editor/row_form.h"

namespace klantreis {

/// "“Website” is in this list already. Choose another name."
[[nodiscard]] QString nameIsTaken(const QString& name);

/// Why the row may not have that name, as a sentence for the user; empty when it may.
template <class T>
[[nodiscard]] QString problemOfName(const Workbook& workbook, Id<T> row, const std::string& name) {
  const QString typed = toQt(name);
  const auto sameName = [&](const T& other) {
    return other.id != row && toQt(other.name).compare(typed, Qt::CaseInsensitive) == 0;
  };
  const Table<T>& rows = tableOf<T>(workbook);
  if (name.empty() || std::none_of(rows.begin(), rows.end(), sameName))
    return problemOf(fieldOf(&T::name), name);
  return nameIsTaken(typed);
}

/// The head of a page for such a row refuses a name that another one has.
template <class T>
void addSharedHead(Document& document, RowForm<T>& form, const QString& name) {
  FieldBox& box = form.addHead(&T::name, name, untitled<T>());
  auto& editor = static_cast<TextBox&>(*box.editor());
  editor.edited = [&document, &form, &box, write = editor.edited](const std::string& typed) {
    if (!form.row()) return;
    const QString problem = problemOfName(document.workbook(), *form.row(), normalizedText(typed));
    problem.isEmpty() ? write(typed) : box.refuse(problem);
  };
}

}  // namespace klantreis
