#include "sqlite.h"

#include <sqlite3.h>

#include <ctime>

#include <new>
#include <utility>

#include "descriptor.h"
#include "klantreis/error.h"
#include "klantreis/flaws.h"

namespace klantreis::sqlite {

namespace {

constexpr int mebibyte = 1 << 20;
constexpr int longestValue = 64 * mebibyte;
/// A few copies of the longest value, and the cache. The bytes of the file are not SQLite's.
constexpr std::int64_t heapToRead = 4 * longestValue;
constexpr const char* inMemory = ":memory:";
constexpr int toRead = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
constexpr int toMake = toRead | SQLITE_OPEN_CREATE;

/// Processor time of this thread in nanoseconds: a busy machine or a suspended laptop must not make a good
/// file bad.
std::int64_t timeUsed() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

int stopWhenLate(void* deadline) { return timeUsed() > *static_cast<const std::int64_t*>(deadline) ? 1 : 0; }

int allowRows(void*, int action, const char*, const char*, const char*, const char*) {
  return action == SQLITE_SELECT || action == SQLITE_READ ? SQLITE_OK : SQLITE_DENY;
}

}  // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement::Statement(const Database& database, std::string_view sql) : m_database(database) {
  sqlite3_stmt* statement = nullptr;
  const int result = sqlite3_prepare_v2(database.m_connection, sql.data(), static_cast<int>(sql.size()),
                                        &statement, nullptr);
  m_statement.reset(statement);
  database.check(result);
}

void Statement::bind(int parameter, std::int64_t value) {
  m_database.check(sqlite3_bind_int64(m_statement.get(), parameter + 1, value));
}

void Statement::bind(int parameter, std::string_view text) {
  m_database.check(sqlite3_bind_text64(m_statement.get(), parameter + 1, text.data(), text.size(),
                                       SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindBytes(int parameter, std::string_view bytes) {
  m_database.check(
      sqlite3_bind_blob64(m_statement.get(), parameter + 1, bytes.data(), bytes.size(), SQLITE_TRANSIENT));
}

void Statement::bindNull(int parameter) {
  m_database.check(sqlite3_bind_null(m_statement.get(), parameter + 1));
}

void Statement::runAndReset() {
  while (step()) {
  }
  m_database.check(sqlite3_reset(m_statement.get()));
}

bool Statement::step() {
  const int result = sqlite3_step(m_statement.get());
  if (result != SQLITE_DONE && result != SQLITE_ROW) m_database.check(result);
  return result == SQLITE_ROW;
}

bool Statement::isNull(int column) const {
  return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::optional<std::int64_t> Statement::integer(int column) const {
  if (sqlite3_column_type(m_statement.get(), column) != SQLITE_INTEGER) return std::nullopt;
  return sqlite3_column_int64(m_statement.get(), column);
}

std::optional<std::string_view> Statement::text(int column) const {
  if (sqlite3_column_type(m_statement.get(), column) != SQLITE_TEXT) return std::nullopt;
  const auto* start = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
  if (start == nullptr) m_database.throwOutOfMemory();
  return std::string_view(start, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)));
}

std::string_view Statement::bytes(int column) const {
  if (sqlite3_column_type(m_statement.get(), column) != SQLITE_BLOB) return {};
  const auto* start = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
  return {start, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

Transaction::Transaction(Database& database) : m_database(database) { m_database.run("BEGIN IMMEDIATE"); }

Transaction::~Transaction() {
  if (m_open) sqlite3_exec(m_database.m_connection, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
  m_database.run("COMMIT");
  m_open = false;
}

HeapRoom::HeapRoom(std::int64_t bytes) : m_bytes(bytes) { widen(m_bytes); }

HeapRoom::~HeapRoom() { widen(-m_bytes); }

void HeapRoom::widen(std::int64_t bytes) {
  sqlite3_mutex* const mutex = sqlite3_mutex_alloc(SQLITE_MUTEX_STATIC_APP1);
  sqlite3_mutex_enter(mutex);
  sqlite3_hard_heap_limit64(sqlite3_hard_heap_limit64(-1) + bytes);
  sqlite3_mutex_leave(mutex);
}

// To make the bytes of a file takes its pages and a copy of them.
Database::Database(FilePath path)
    : Database(std::move(path), 2 * std::int64_t{greatestFile} + heapToRead, inMemory, toMake) {}

Database::Database(const OnDisk& file)
    : Database(file.path, std::int64_t{greatestFile} + heapToRead, file.path.c_str(),
               file.missing == Missing::isMade ? toMake : toRead) {}

Database::Database(FilePath path, std::int64_t heap, const char* where, int flags)
    : m_path(std::move(path)), m_heap(heap) {
  const int result = sqlite3_open_v2(where, &m_connection, flags, nullptr);
  if (result == SQLITE_OK) return;
  const int reason = sqlite3_system_errno(m_connection);
  sqlite3_close_v2(std::exchange(m_connection, nullptr));
  if (where == inMemory) throw std::bad_alloc();
  throw Error(ErrorCode::cannotWrite, {m_path, systemReason(reason)});
}

Database::Database(std::string image, FilePath path)
    : Database(std::move(path), heapToRead, inMemory, toMake) {
  m_image = std::move(image);
  const auto size = static_cast<sqlite3_int64>(m_image.size());
  auto* const start = reinterpret_cast<unsigned char*>(m_image.data());
  check(sqlite3_deserialize(m_connection, "main", start, size, size, SQLITE_DESERIALIZE_READONLY));
  harden();
  limitTime();
}

Database::~Database() { sqlite3_close_v2(m_connection); }

void Database::check(int result) const {
  if (result == SQLITE_OK) return;
  if (result == SQLITE_NOMEM) throwOutOfMemory();
  if (result == SQLITE_TOOBIG) throwDamaged(flaws::memory);
  checkDisk(result);
  throwDamaged(result == SQLITE_INTERRUPT ? flaws::time : flaws::integrity);
}

/// What only a database on the disk can meet.
void Database::checkDisk(int result) const {
  if (result == SQLITE_FULL) throw Error(ErrorCode::cannotWrite, {m_path, systemReason(ENOSPC)});
  if (result == SQLITE_IOERR || result == SQLITE_CANTOPEN || result == SQLITE_READONLY ||
      result == SQLITE_BUSY)
    throw Error(ErrorCode::cannotWrite, {m_path, systemReason(sqlite3_system_errno(m_connection))});
}

void Database::throwDamaged(std::string_view flaw) const {
  throw Error(ErrorCode::damagedFile, {m_path, std::string(flaw)});
}

void Database::throwOutOfMemory() const {
  if (m_image.empty()) throw std::bad_alloc();
  throwDamaged(flaws::memory);
}

void Database::harden() {
  constexpr int off = 0;
  constexpr int on = 1;
  for (const auto& [option, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, on},
                                      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, off},
                                      {SQLITE_DBCONFIG_ENABLE_TRIGGER, off},
                                      {SQLITE_DBCONFIG_ENABLE_VIEW, off},
                                      {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, off},
                                      {SQLITE_DBCONFIG_DQS_DDL, off},
                                      {SQLITE_DBCONFIG_DQS_DML, off}})
    check(sqlite3_db_config(m_connection, option, value, nullptr));
  for (const auto& [limit, value] : {std::pair{SQLITE_LIMIT_LENGTH, longestValue},
                                     {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                                     {SQLITE_LIMIT_COLUMN, 100},
                                     {SQLITE_LIMIT_EXPR_DEPTH, 20},
                                     {SQLITE_LIMIT_VDBE_OP, 25'000},
                                     {SQLITE_LIMIT_ATTACHED, 0},
                                     {SQLITE_LIMIT_TRIGGER_DEPTH, 1}})
    sqlite3_limit(m_connection, limit, value);
  run("PRAGMA mmap_size=0; PRAGMA cell_size_check=ON; PRAGMA query_only=ON; PRAGMA "
      "ignore_check_constraints=ON");
}

void Database::limitTime() {
  constexpr int operationsBetween = 1000;
  const auto size = static_cast<std::int64_t>(m_image.size());
  m_deadline = timeUsed() + 2'000'000'000 + size / mebibyte * 500'000'000;  // a slow machine may read too
  sqlite3_progress_handler(m_connection, operationsBetween, stopWhenLate, &m_deadline);
}

void Database::run(const std::string& sql) {
  check(sqlite3_exec(m_connection, sql.c_str(), nullptr, nullptr, nullptr));
}

void Database::allowReadingOnly() { check(sqlite3_set_authorizer(m_connection, allowRows, nullptr)); }

std::string Database::bytes() const {
  struct Free {
    void operator()(unsigned char* bytes) const { sqlite3_free(bytes); }
  };
  sqlite3_int64 size = 0;
  const std::unique_ptr<unsigned char, Free> image(sqlite3_serialize(m_connection, "main", &size, 0));
  if (!image) throw std::bad_alloc();
  return {reinterpret_cast<const char*>(image.get()), static_cast<std::size_t>(size)};
}

}  // namespace klantreis::sqlite
