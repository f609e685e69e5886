#include "klantreis/recovery.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

#include "klantreis/error.h"
#include "klantreis/json.h"
#include "klantreis/store.h"
#include "recovery_files.h"
#include "sqlite.h"

namespace klantreis::recovery {

namespace {

// The write-ahead log is synced once for each transaction. When it is folded in is our decision, since that
// takes more syncs. Nobody else reads it, so it needs no index in shared memory.
const std::string makeTables =
    "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA "
    "wal_autocheckpoint=0;"
    "BEGIN; PRAGMA user_version=" +
    std::to_string(format) +
    "; CREATE TABLE base(n INTEGER PRIMARY KEY, path BLOB, hash TEXT, content BLOB);"
    "CREATE TABLE step(n INTEGER PRIMARY KEY, time INTEGER, patch TEXT);"
    "CREATE TABLE draft(n INTEGER PRIMARY KEY, time INTEGER, place TEXT, text TEXT); COMMIT";

/// The write behind the fold begins a new log, which takes a sync of its own: so no step has to.
const std::string foldLog = "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA user_version=" + std::to_string(format);
constexpr off_t longLog = 4 << 20;

std::int64_t secondsNow() {
  using namespace std::chrono;
  return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

/// With a name that nothing has. SQLite gives what stands beside it the same mode.
FilePath newDatabase(const FilePath& folder) {
  RandomIds ids;
  return folder + '/' + ids.next().text() + suffix;
}

void makeFile(const FilePath& path) {
  const Descriptor file(
      uninterrupted([&] { return open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600); }));
  if (!file.open()) throw Error(ErrorCode::cannotWrite, {path, systemReason(errno)});
}

void writeBeginning(sqlite::Database& database, const Beginning& beginning) {
  const std::string content = store::bytesOf(beginning.base);
  database.run("DELETE FROM base; DELETE FROM step");
  sqlite::Statement insert = database.prepare("INSERT INTO base VALUES(1, ?, ?, ?)");
  insert.bindBytes(0, beginning.origin.path);
  insert.bind(1, beginning.origin.hash);
  insert.bindBytes(2, content);
  insert.runAndReset();
}

/// How many bytes they take.
std::size_t writeSteps(sqlite::Database& database, const std::vector<Changes>& steps) {
  std::size_t bytes = 0;
  sqlite::Statement insert = database.prepare("INSERT INTO step(time, patch) VALUES(?, ?)");
  for (const Changes& changes : steps) {
    const std::string patch = json::patchOf(changes);
    insert.bind(0, secondsNow());
    insert.bind(1, patch);
    insert.runAndReset();
    bytes += patch.size();
  }
  return bytes;
}

void writeDraft(sqlite::Database& database, const std::optional<Draft>& draft) {
  database.run("DELETE FROM draft");
  if (!draft) return;
  sqlite::Statement insert = database.prepare("INSERT INTO draft VALUES(1, ?, ?, ?)");
  insert.bind(0, secondsNow());
  insert.bind(1, draft->place);
  insert.bind(2, draft->text);
  insert.runAndReset();
}

}  // namespace

/// Locked before it is there for others to see.
class Keeper::Files {
 public:
  explicit Files(FilePath path) : m_path(std::move(path)), m_lock(lockOf(m_path)) {
    try {
      makeFile(m_path);
      m_database = std::make_unique<sqlite::Database>(sqlite::OnDisk{m_path});
      m_database->run(makeTables);
    } catch (...) {
      remove();  // it holds nothing
      throw;
    }
  }

  sqlite::Database& database() { return *m_database; }
  [[nodiscard]] bool hasLongLog() const {
    struct stat status {};
    return stat((m_path + "-wal").c_str(), &status) == 0 && status.st_size > longLog;
  }
  [[nodiscard]] bool exist() const { return access(m_path.c_str(), F_OK) == 0; }
  void remove() noexcept {
    m_database.reset();
    removeDatabase(m_path);
  }

 private:
  FilePath m_path;
  std::optional<Descriptor> m_lock;
  std::unique_ptr<sqlite::Database> m_database;
};

Keeper::Keeper(const FilePath& folder) {
  makeFolder(folder);
  m_files = std::make_unique<Files>(newDatabase(folder));
}

Keeper::~Keeper() {
  if (!m_begun) forget();
}

void Keeper::keep(const News& news) {
  if (!news.beginning && news.steps.empty() && news.draft == m_draft) return;
  sqlite::Database& database = m_files->database();
  sqlite::Transaction transaction(database);
  if (news.beginning) writeBeginning(database, *news.beginning);
  const std::size_t bytes = writeSteps(database, news.steps);
  if (news.draft != m_draft) writeDraft(database, news.draft);
  transaction.commit();
  m_begun = true;
  m_draft = news.draft;
  m_weight = news.beginning ? bytes : m_weight + bytes;
  if (news.beginning) database.run(foldLog);
}

bool Keeper::exists() const { return m_files->exist(); }

void Keeper::rest() {
  if (m_files->hasLongLog()) m_files->database().run(foldLog);
}

void Keeper::forget() noexcept {
  if (m_files) m_files->remove();
  m_files.reset();
}

}  // namespace klantreis::recovery
