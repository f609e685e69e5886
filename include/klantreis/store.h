// The .journey file: SQLite as an application file format, never as a live store. The bytes are read,
// checked and deserialized; a file is never opened in place, since SQLite would obey hostile side files.
// The same rows give the same bytes on every machine, so that Git sees only real changes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "klantreis/file.h"
#include "klantreis/workbook.h"

namespace klantreis::store {

constexpr int format = 3;                            // PRAGMA user_version
constexpr std::uint32_t applicationId = 0x4b6c7472;  // "Kltr"

/// Canonical bytes: sorted rows, plain tables, fixed header fields. Loaded back and compared before they are
/// given.
[[nodiscard]] std::string bytesOf(const Workbook& workbook);

/// The workbook in those bytes; `path` only names it in errors. Throws notOurFile, otherSqliteFile,
/// newerFile, damagedFile or wrongContent. Hardened: safe on hostile bytes, bounded in time and memory.
[[nodiscard]] Workbook fromBytes(std::string_view bytes, const FilePath& path);

/// A workbook with the state of the file it came from, which save() must find again.
struct Loaded {
  Workbook workbook;
  std::string hash;  // SHA-256 of the file's bytes
};
[[nodiscard]] Loaded load(const FilePath& path);

/// Files of SQLite's beside this one. It would obey them when it opened the file in place; they are not read,
/// and whoever opens the file is told.
[[nodiscard]] std::vector<FilePath> sideFilesOf(const FilePath& path);

/// For exports, which never take the place of a journey, whatever it is called and whatever link leads to it:
/// throws journeyInTheWay when these bytes begin as a journey of any format does. See WriteOptions::spare.
void spareJourney(std::string_view head, const FilePath& path);

/// Writes the file and returns the hash of its bytes. When the file on disk already has these bytes nothing
/// is written. With Replace::ifUnchanged a file that changed underneath is not overwritten (changedOnDisk).
std::string save(const Workbook& workbook, const FilePath& path, const WriteOptions& options);

/// The CREATE statements of this format, in file order; what a file's sqlite_schema must equal.
[[nodiscard]] std::string schemaSql();

}  // namespace klantreis::store
