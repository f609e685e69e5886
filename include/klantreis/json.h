// The same content as JSON, for people, scripts and version control: sorted, stable, with a published
// JSON Schema that is printed from the descriptions in workbook_schema.h. docs/file-format.md explains it.
#pragma once

#include <string>
#include <string_view>

#include "klantreis/diff.h"
#include "klantreis/file.h"
#include "klantreis/workbook.h"

namespace klantreis::json {

constexpr int greatestDepth = 64;

/// Two spaces of indent, keys and rows in file order, a line feed at the end.
[[nodiscard]] std::string textOf(const Workbook& workbook);

/// Throws jsonSyntax, jsonTooDeep, newerFile or wrongContent with the place; `path` only names
/// the text.
[[nodiscard]] Workbook fromText(std::string_view text, const FilePath& path);

/// What changed, as one line; for the recovery store.
[[nodiscard]] std::string patchOf(const Changes& changes);
/// withPatch(a, patchOf(diff(a, b)), …) is b. Throws as fromText; the rules of check.h are not looked at.
[[nodiscard]] Workbook withPatch(const Workbook& workbook, std::string_view patch, const FilePath& path);

/// The JSON Schema (draft 2020-12) of textOf.
[[nodiscard]] std::string schemaText();

}  // namespace klantreis::json
