#include "klantreis/recovery.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "descriptor.h"
#include "klantreis/edit.h"
#include "klantreis/error.h"
#include "klantreis/json.h"
#include "klantreis/store.h"
#include "sqlite.h"
#include "stored_value.h"

namespace klantreis::recovery {

namespace fs = std::filesystem;

namespace {

constexpr const char* suffix = ".recovery";
constexpr const char* aside = "discarded";
constexpr auto keptAside = std::chrono::hours(30 * 24);

// The write-ahead log is synced once for each step; it is folded in where a new base takes its place.
constexpr const char* makeTables =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0;"
    "CREATE TABLE base(n INTEGER PRIMARY KEY, path BLOB, hash TEXT, content BLOB);"
    "CREATE TABLE step(n INTEGER PRIMARY KEY, patch TEXT);"
    "CREATE TABLE draft(n INTEGER PRIMARY KEY, place TEXT, text TEXT)";

FilePath lockOf(const FilePath& database) { return database + ".lock"; }

/// Held as long as the program runs that keeps the database; the system lets go of it when that dies.
Descriptor takeLock(const FilePath& database) {
  const FilePath path = lockOf(database);
  Descriptor file(uninterrupted([&] { return open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600); }));
  if (!file.open()) throw Error(ErrorCode::cannotWrite, {path, systemReason(errno)});
  if (flock(file.number(), LOCK_EX | LOCK_NB) != 0) file.close();
  return file;
}

void makeFolder(const FilePath& folder) {
  std::error_code error;
  if (!fs::create_directories(folder, error) && error)
    throw Error(ErrorCode::cannotWrite, {folder, error.message()});
  chmod(folder.c_str(), 0700);
}

void remove(const FilePath& database) noexcept {
  for (const char* part : {"", "-wal", "-shm", ".lock"}) unlink((database + part).c_str());
}

FilePath newDatabase(const FilePath& folder) {
  RandomIds ids;
  return folder + '/' + ids.next().text() + suffix;
}

}  // namespace

// ---- keeping
// -----------------------------------------------------------------------------------------------

class Keeper::Files {
 public:
  explicit Files(FilePath path)
      : m_path(std::move(path)), m_lock(takeLock(m_path)), m_database(sqlite::OnDisk{m_path}) {
    m_database.run(makeTables);
  }

  sqlite::Database& database() { return m_database; }
  const FilePath& path() const { return m_path; }

 private:
  FilePath m_path;
  Descriptor m_lock;
  sqlite::Database m_database;
};

Keeper::Keeper(const FilePath& folder) {
  makeFolder(folder);
  m_files = std::make_unique<Files>(newDatabase(folder));
}

Keeper::~Keeper() = default;

void Keeper::begin(const Workbook& base, const Origin& origin) {
  const std::string content = store::bytesOf(base);
  sqlite::Transaction transaction(m_files->database());
  m_files->database().run("DELETE FROM base; DELETE FROM step; DELETE FROM draft");
  sqlite::Statement insert = m_files->database().prepare("INSERT INTO base VALUES(1, ?, ?, ?)");
  insert.bindBytes(0, origin.path);
  insert.bind(1, origin.hash);
  insert.bindBytes(2, content);
  insert.runAndReset();
  transaction.commit();
  m_files->database().run("PRAGMA wal_checkpoint(TRUNCATE)");
}

void Keeper::step(const Changes& changes) {
  sqlite::Statement insert = m_files->database().prepare("INSERT INTO step(patch) VALUES(?)");
  insert.bind(0, json::patchOf(changes));
  insert.runAndReset();
}

void Keeper::draft(const std::optional<Draft>& draft) {
  if (!draft) {
    m_files->database().run("DELETE FROM draft");
    return;
  }
  sqlite::Statement put = m_files->database().prepare("INSERT OR REPLACE INTO draft VALUES(1, ?, ?)");
  put.bind(0, draft->place);
  put.bind(1, draft->text);
  put.runAndReset();
}

void Keeper::forget() noexcept {
  if (!m_files) return;
  const FilePath path = m_files->path();
  m_files.reset();
  remove(path);
}

// ---- restoring
// ---------------------------------------------------------------------------------------------

namespace {

struct Base {
  Origin origin;
  std::string content;
};

Base baseIn(const sqlite::Database& database, const FilePath& path) {
  sqlite::Statement select = database.prepare("SELECT path, hash, content FROM base");
  if (!select.step()) throw Error(ErrorCode::damagedFile, {path, std::string(flaws::integrity)});
  return {{std::string(select.bytes(0)), std::string(select.text(1).value_or(""))},
          std::string(select.bytes(2))};
}

std::optional<Draft> draftIn(const sqlite::Database& database) {
  sqlite::Statement select = database.prepare("SELECT place, text FROM draft");
  if (!select.step()) return std::nullopt;
  return Draft{std::string(select.text(0).value_or("")), std::string(select.text(1).value_or(""))};
}

std::string titleIn(const Workbook& workbook) {
  const auto journeys = journeysInOrder(workbook);
  return journeys.empty() ? std::string() : journeys.front()->title;
}

std::int64_t rowsIn(const FilePath& path, const std::string& table) {
  const sqlite::Database database(sqlite::OnDisk{path});
  sqlite::Statement count = database.prepare("SELECT count(*) FROM " + table);
  return count.step() ? count.integer(0).value_or(0) : 0;
}

/// Nothing is lost with it: nobody typed since the file was opened or saved, or it was only just made.
bool saysNothing(const FilePath& path) {
  return rowsIn(path, "base") == 0 || (rowsIn(path, "step") == 0 && rowsIn(path, "draft") == 0);
}

Left leftAs(const FilePath& path) {
  const Restored found = restored(path);
  const std::int64_t steps = rowsIn(path, "step");
  struct stat status {};
  // Steps stand in the log beside it until it is folded in.
  if (stat((path + "-wal").c_str(), &status) != 0) stat(path.c_str(), &status);
  return {path,
          found.origin,
          titleIn(found.workbook),
          static_cast<std::size_t>(steps),
          found.draft.has_value(),
          std::chrono::system_clock::from_time_t(status.st_mtime)};
}

void removeOld(const fs::path& folder) {
  std::error_code error;
  const auto now = fs::file_time_type::clock::now();
  for (const auto& entry : fs::directory_iterator(folder, error))
    if (entry.path().extension() == suffix && now - entry.last_write_time(error) > keptAside)
      remove(entry.path().string());
}

}  // namespace

Restored restored(const FilePath& path) {
  const sqlite::Database database(sqlite::OnDisk{path});
  Base base = baseIn(database, path);
  Restored result{store::fromBytes(base.content, path), {}, std::move(base.origin), draftIn(database)};
  result.workbook = result.base;
  sqlite::Statement steps = database.prepare("SELECT patch FROM step ORDER BY n");
  while (steps.step()) result.workbook = json::withPatch(result.workbook, steps.text(0).value_or(""), path);
  requireRules(result.workbook, path);
  return result;
}

std::vector<Left> leftIn(const FilePath& folder) {
  std::vector<Left> all;
  std::error_code error;
  removeOld(fs::path(folder) / aside);
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    const FilePath path = entry.path().string();
    if (entry.path().extension() != suffix || !takeLock(path).open()) continue;
    try {
      if (saysNothing(path)) {
        remove(path);
      } else {
        all.push_back(leftAs(path));
      }
    } catch (const Error&) {
      continue;  // of a newer program perhaps, or damaged: neither is a reason to start without the others
    }
  }
  std::sort(all.begin(), all.end(), [](const Left& a, const Left& b) { return a.when > b.when; });
  return all;
}

void discard(const FilePath& database) {
  const fs::path path(database);
  const fs::path folder = path.parent_path() / aside;
  makeFolder(folder.string());
  {
    // Folds the log in, so that one file holds it all.
    sqlite::Database whole(sqlite::OnDisk{database});
    whole.run("PRAGMA wal_checkpoint(TRUNCATE)");
  }
  std::error_code error;
  fs::rename(path, folder / path.filename(), error);
  if (error) throw Error(ErrorCode::cannotWrite, {database, error.message()});
  remove(database);
}

}  // namespace klantreis::recovery
