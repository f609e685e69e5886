// SQLite with owners and errors, as far as files need it: a database in memory that is filled and
// given as bytes, or that is made from a file's bytes and only read, with everything switched off
// that a hostile file could use.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "klantreis/file.h"

struct sqlite3;
struct sqlite3_stmt;

namespace klantreis::sqlite {

class Database;

/// One prepared statement: bind, step, look at the columns. Columns and parameters count from 0.
class Statement {
 public:
  void bind(int parameter, std::int64_t value);
  void bind(int parameter, std::string_view text);
  void bindBytes(int parameter, std::string_view bytes);
  void bindNull(int parameter);
  /// For the next row of values.
  void runAndReset();
  /// True when there is a row to look at.
  [[nodiscard]] bool step();

  [[nodiscard]] bool isNull(int column) const;
  /// Nullopt when something else stands there.
  [[nodiscard]] std::optional<std::int64_t> integer(int column) const;
  /// Nullopt when something else stands there. Valid until the next step.
  [[nodiscard]] std::optional<std::string_view> text(int column) const;
  /// Of a blob; empty when something else stands there. Valid until the next step.
  [[nodiscard]] std::string_view bytes(int column) const;

 private:
  friend class Database;
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  Statement(const Database& database, std::string_view sql);

  const Database& m_database;
  std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// Everything until commit() or nothing.
class Transaction {
 public:
  explicit Transaction(Database& database);
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();
  void commit();

 private:
  Database& m_database;
  bool m_open = true;
};

/// Memory that SQLite may take as long as this lives. Its limit is one for the whole process, so each adds
/// its own; without any there is no limit.
class HeapRoom {
 public:
  explicit HeapRoom(std::int64_t bytes);
  HeapRoom(const HeapRoom&) = delete;
  HeapRoom& operator=(const HeapRoom&) = delete;
  ~HeapRoom();

 private:
  static void widen(std::int64_t bytes);

  std::int64_t m_bytes;
};

/// A database of our own on the disk.
enum class Missing { isMade, fails };
struct OnDisk {
  FilePath path;
  Missing missing = Missing::isMade;
};

/// Errors are thrown as damagedFile with the path and the flaw, in our words: SQLite's are English. On the
/// disk also cannotWrite.
class Database {
 public:
  explicit Database(const OnDisk& file);
  /// Empty, in memory. `path` only names it in errors.
  explicit Database(FilePath path);
  /// The content of those bytes, read-only and hardened. The time and memory for everything done
  /// with it are limited.
  Database(std::string image, FilePath path);
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database();

  void run(const std::string& sql);
  [[nodiscard]] Statement prepare(std::string_view sql) const { return {*this, sql}; }
  /// From now on only rows can be read, and no function can be called.
  void allowReadingOnly();
  [[nodiscard]] std::string bytes() const;

 private:
  friend class Statement;
  friend class Transaction;
  Database(FilePath path, std::int64_t heap, const char* where, int flags);
  void check(int result) const;
  void checkDisk(int result) const;
  [[noreturn]] void throwDamaged(std::string_view flaw) const;
  /// The machine's memory when we made the database, the limit's when we read a file.
  [[noreturn]] void throwOutOfMemory() const;
  void harden();
  void limitTime();

  FilePath m_path;
  HeapRoom m_heap;
  std::string m_image;  // SQLite reads from it as long as it is open
  sqlite3* m_connection = nullptr;
  std::int64_t m_deadline = 0;  // processor time, nanoseconds
};

}  // namespace klantreis::sqlite
