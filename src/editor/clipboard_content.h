// What the clipboard holds, and what a drop brings: for other programs text with tabs, HTML and plain text,
// and for this one an excerpt, in which nothing is lost.
#pragma once

#include <QMimeData>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "klantreis/pasted_table.h"
#include "klantreis/workbook_schema.h"

namespace klantreis {

class Canvas;
class Document;

/// The type of our own format.
[[nodiscard]] QString cellsType();

/// What is copied whole, in the order of the map; of several things only cards and episodes.
[[nodiscard]] std::vector<RowRef> copiedRows(const Document& document, const Canvas& canvas);
/// What is selected: a row, a column or the whole map as a table, anything else as its text; of several
/// things a line for each.
[[nodiscard]] std::unique_ptr<QMimeData> selectedContent(const Document& document, const Canvas& canvas);

/// What others put there, as far as it is of use.
struct ForeignContent {
  PasteReading table;              // of two columns or more; else empty
  std::vector<std::string> lines;  // those that are not empty
  QString text;
};
[[nodiscard]] ForeignContent foreignContent(const QMimeData& data);
/// Of the text in a file that is named like a table: one of a single column is lines.
[[nodiscard]] ForeignContent foreignContent(const QString& text);
/// Anything to paste or to drop.
[[nodiscard]] bool hasContent(const QMimeData& data);

}  // namespace klantreis
