// The SQL of each entity, made from its description: one plain table, `n` for the order of the rows,
// the id, and a column for each field. No indexes, since bytes must not depend on SQLite's version.
#pragma once

#include <string>
#include <vector>

#include "stored_value.h"

namespace klantreis::store {

inline std::string quoted(std::string_view name) { return '"' + std::string(name) + '"'; }

template <class V>
[[nodiscard]] std::string columnType() {
  const std::string type = StoredAsText<Plain<V>> ? "TEXT" : StoredAsBytes<Plain<V>> ? "BLOB" : "INTEGER";
  return Optional<V> ? type : type + " NOT NULL";
}

/// As sqlite_schema shows it in a file of that format.
template <class T>
[[nodiscard]] std::string createSql(int version) {
  std::string sql =
      "CREATE TABLE " + quoted(Schema<T>::name) + " (\n  \"n\" INTEGER PRIMARY KEY,\n  \"id\" TEXT NOT NULL";
  forEachField<T>([&](const auto& field) {
    using V = typename std::decay_t<decltype(field)>::value_type;
    if (field.since <= version) sql += ",\n  " + quoted(field.name) + ' ' + columnType<V>();
  });
  return sql + "\n) STRICT";
}

template <class T>
[[nodiscard]] std::string insertSql() {
  std::string sql = "INSERT INTO " + quoted(Schema<T>::name) + " VALUES (?, ?";
  forEachField<T>([&](const auto&) { sql += ", ?"; });
  return sql + ")";
}

template <class T>
[[nodiscard]] std::string selectSql(int version) {
  std::string columns = "\"id\"";
  forEachField<T>([&](const auto& field) {
    if (field.since <= version) columns += ", " + quoted(field.name);
  });
  return "SELECT " + columns + " FROM " + quoted(Schema<T>::name);
}

/// Bytes of a SQLite header that count here, all numbers big-endian (sqlite.org/fileformat2.html, 1.3).
namespace header {
constexpr std::string_view magic{"SQLite format 3\0", 16};
constexpr std::size_t size = 100;
constexpr std::size_t pageSize = 16;  // two bytes
constexpr std::size_t writeVersion = 18;
constexpr std::size_t readVersion = 19;
constexpr std::size_t changeCounter = 24;
constexpr std::size_t pageCount = 28;
constexpr std::size_t schemaCookie = 40;
constexpr std::size_t textEncoding = 56;
constexpr std::size_t userVersion = 60;
constexpr std::size_t applicationId = 68;
constexpr std::size_t versionValidFor = 92;
constexpr std::size_t sqliteVersion = 96;
}  // namespace header

}  // namespace klantreis::store
