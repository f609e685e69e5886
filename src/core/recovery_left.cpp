// What programs that no longer run left in the recovery folder.
#include <algorithm>
#include <filesystem>
#include <new>
#include <utility>

#include "klantreis/edit.h"
#include "klantreis/error.h"
#include "klantreis/flaws.h"
#include "klantreis/json.h"
#include "klantreis/recovery.h"
#include "klantreis/store.h"
#include "recovery_files.h"
#include "sqlite.h"
#include "stored_value.h"

namespace klantreis::recovery {

namespace fs = std::filesystem;

namespace {

constexpr const char* aside = "discarded";
constexpr auto keptAside = std::chrono::hours(30 * 24);

/// Nothing where the folder cannot be read.
std::vector<fs::path> databasesIn(const fs::path& folder) {
  std::vector<fs::path> found;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
       entry.increment(error))
    if (entry->path().extension() == suffix) found.push_back(entry->path());
  return found;
}

/// Throws cannotOpen where that cannot be told.
bool isThere(const fs::path& path) {
  std::error_code error;
  const fs::file_type type = fs::status(path, error).type();
  if (type == fs::file_type::none) throw Error(ErrorCode::cannotOpen, {path.string(), error.message()});
  return type != fs::file_type::not_found;
}

sqlite::Database opened(const FilePath& path) {
  return sqlite::Database(sqlite::OnDisk{path, sqlite::Missing::fails});
}

std::int64_t numberIn(const sqlite::Database& database, const char* select) {
  sqlite::Statement statement = database.prepare(select);
  return statement.step() ? statement.integer(0).value_or(0) : 0;
}

std::int64_t stepsIn(const sqlite::Database& database) {
  return numberIn(database, "SELECT count(*) FROM step");
}

std::optional<Draft> draftIn(const sqlite::Database& database) {
  sqlite::Statement select = database.prepare("SELECT place, text FROM draft");
  if (!select.step()) return std::nullopt;
  return Draft{std::string(select.text(0).value_or("")), std::string(select.text(1).value_or(""))};
}

Restored restoredFrom(const sqlite::Database& database, const FilePath& path) {
  sqlite::Statement select = database.prepare("SELECT path, hash, content FROM base");
  if (!select.step()) throw Error(ErrorCode::damagedFile, {path, std::string(flaws::integrity)});
  Workbook base = store::fromBytes(select.bytes(2), path);
  Origin origin{std::string(select.bytes(0)), std::string(select.text(1).value_or(""))};
  Restored result{base, std::move(base), std::move(origin), draftIn(database)};
  sqlite::Statement steps = database.prepare("SELECT patch FROM step ORDER BY n");
  while (steps.step()) result.workbook = json::withPatch(result.workbook, steps.text(0).value_or(""), path);
  requireRules(result.workbook, path);
  return result;
}

std::string titleIn(const Workbook& workbook) {
  const auto journeys = journeysInOrder(workbook);
  return journeys.empty() ? std::string() : journeys.front()->title;
}

/// The program died while it made the database.
bool hasNoTables(const sqlite::Database& database) {
  return numberIn(database, "SELECT count(*) FROM sqlite_schema") == 0;
}

/// Nobody typed since the file was opened or saved.
bool saysNothing(const sqlite::Database& database) {
  return numberIn(database, "SELECT count(*) FROM base") == 0 ||
         (stepsIn(database) == 0 && !draftIn(database));
}

/// The program died between saving and hearing of it.
bool isSaved(const Restored& found) {
  if (found.draft || found.origin.path.empty()) return false;
  try {
    return readFile(found.origin.path) == store::bytesOf(found.workbook);
  } catch (const Error&) {
    return false;  // gone, or not to be read: what is kept here says more
  }
}

/// Nothing when it says no more than its file.
std::optional<Left> leftAs(const FilePath& path) {
  const sqlite::Database database = opened(path);
  if (hasNoTables(database)) return std::nullopt;
  if (numberIn(database, "PRAGMA user_version") != format)
    throw Error(ErrorCode::damagedFile, {path, std::string(flaws::integrity)});
  if (saysNothing(database)) return std::nullopt;
  const Restored found = restoredFrom(database, path);
  if (isSaved(found)) return std::nullopt;
  const std::int64_t time =
      numberIn(database, "SELECT max(time) FROM (SELECT time FROM step UNION SELECT time FROM draft)");
  return Left{path,
              found.origin,
              titleIn(found.workbook),
              static_cast<std::size_t>(stepsIn(database)),
              found.draft.has_value(),
              std::chrono::system_clock::from_time_t(time),
              nullptr};
}

/// Nothing when its program still runs, or has just closed it.
std::optional<Left> lookedAt(const FilePath& path) {
  auto lock = lockOf(path);
  if (!lock) return std::nullopt;
  if (!isThere(path)) {
    removeDatabase(path);
    return std::nullopt;
  }
  std::optional<Left> left = leftAs(path);
  if (left) {
    left->lock = std::make_shared<const Descriptor>(std::move(*lock));
  } else {
    removeDatabase(path);
  }
  return left;
}

void removeOld(const fs::path& folder) {
  for (const fs::path& path : databasesIn(folder)) {
    std::error_code error;
    const auto written = fs::last_write_time(path, error);
    if (!error && fs::file_time_type::clock::now() - written > keptAside) removeDatabase(path.string());
  }
}

}  // namespace

std::vector<Left> leftIn(const FilePath& folder, const std::stop_token& stop) {
  std::vector<Left> all;
  removeOld(fs::path(folder) / aside);
  for (const fs::path& path : databasesIn(folder)) {
    if (stop.stop_requested()) break;
    try {
      if (auto left = lookedAt(path.string())) all.push_back(std::move(*left));
    } catch (const Error&) {
      continue;  // of a newer program perhaps, or damaged: neither is a reason to start without the others
    } catch (const std::bad_alloc&) {
      continue;  // too large for now
    }
  }
  std::sort(all.begin(), all.end(), [](const Left& a, const Left& b) { return a.when > b.when; });
  return all;
}

Restored restored(const Left& left) { return restoredFrom(opened(left.database), left.database); }

void discard(const Left& left) {
  const fs::path path(left.database);
  if (!isThere(path)) return;
  const fs::path folder = path.parent_path() / aside;
  makeFolder(folder.string());
  // Folds the log in, so that one file holds it all.
  opened(left.database).run("PRAGMA wal_checkpoint(TRUNCATE)");
  std::error_code error;
  const fs::path target = folder / path.filename();
  fs::rename(path, target, error);
  if (error) throw Error(ErrorCode::cannotWrite, {left.database, error.message()});
  fs::last_write_time(target, fs::file_time_type::clock::now(), error);  // its 30 days begin now
  removeDatabase(left.database);
}

}  // namespace klantreis::recovery
