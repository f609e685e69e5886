// Reading and writing journeys as the commands do it: with a word about what lies around the file.
#pragma once

#include "klantreis/store.h"

namespace klantreis::cli {

/// As store::load, with tellSideFiles().
[[nodiscard]] Workbook loaded(const FilePath& file);

/// Of files that SQLite would obey when it opened this one in place; we never do, and say that they are
/// there.
void tellSideFiles(const FilePath& file);

/// Makes the file and says so, also that other names of it keep the content from before.
void make(const Workbook& workbook, const FilePath& file, bool force);

}  // namespace klantreis::cli
