// The files of a recovery database and the lock that tells whether its program still runs.
#pragma once

#include <cstdint>
#include <optional>

#include "descriptor.h"
#include "klantreis/file.h"

namespace klantreis::recovery {

constexpr const char* suffix = ".recovery";
constexpr int format = 1;  // PRAGMA user_version

/// Held as long as the program runs that keeps the database; the system lets go of it when that dies. Nullopt
/// while another holds it.
[[nodiscard]] std::optional<Descriptor> lockOf(const FilePath& database);

/// For the owner only.
void makeFolder(const FilePath& folder);

/// With all that stands beside it. Only who holds the lock may.
void removeDatabase(const FilePath& database) noexcept;

}  // namespace klantreis::recovery
