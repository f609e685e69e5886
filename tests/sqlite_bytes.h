// Databases as bytes, changed with plain SQLite and nothing switched off: the way an attacker or a
// curious user changes a journey file.
#pragma once

#include <sqlite3.h>

#include <cstring>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace klantreis::testing {

class OpenBytes {
 public:
  explicit OpenBytes(std::string_view bytes) {
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
    std::memcpy(copy, bytes.data(), bytes.size());
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    constexpr unsigned flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
    require(sqlite3_open(":memory:", &m_database));
    require(sqlite3_deserialize(m_database, "main", copy, size, size, flags));
  }
  OpenBytes(const OpenBytes&) = delete;
  OpenBytes& operator=(const OpenBytes&) = delete;
  ~OpenBytes() { sqlite3_close(m_database); }

  void run(const std::string& sql) {
    require(sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr));
  }

  /// The first column of the first row.
  [[nodiscard]] std::string text(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    require(sqlite3_prepare_v2(m_database, sql.c_str(), -1, &statement, nullptr));
    const bool found = sqlite3_step(statement) == SQLITE_ROW;
    const auto* start = found ? static_cast<const char*>(sqlite3_column_blob(statement, 0)) : nullptr;
    const std::string text(start != nullptr ? start : "",
                           static_cast<std::size_t>(found ? sqlite3_column_bytes(statement, 0) : 0));
    sqlite3_finalize(statement);
    return text;
  }

  [[nodiscard]] std::string bytes() {
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void*)> image(
        sqlite3_serialize(m_database, "main", &size, 0), sqlite3_free);
    return {reinterpret_cast<const char*>(image.get()), static_cast<std::size_t>(size)};
  }

 private:
  void require(int result) {
    if (result != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(m_database));
  }
  sqlite3* m_database = nullptr;
};

[[nodiscard]] inline std::string afterSql(std::string_view bytes, const std::string& sql) {
  OpenBytes database(bytes);
  database.run(sql);
  return database.bytes();
}

/// The same, with the table's types and NOT NULL switched off meanwhile, so that its schema looks untouched.
[[nodiscard]] inline std::string afterLawlessSql(std::string_view bytes, const std::string& table,
                                                 const std::string& sql) {
  const auto schemaSet = [&](std::string_view to, const std::string& value) {
    return afterSql(to, "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=" + value + " WHERE name='" +
                            table + "'");
  };
  const std::string lawful =
      OpenBytes(bytes).text("SELECT quote(sql) FROM sqlite_schema WHERE name='" + table + "'");
  const std::string lawless = schemaSet(bytes, "replace(replace(sql, ' STRICT', ''), ' NOT NULL', '')");
  return schemaSet(afterSql(lawless, sql), lawful);
}

}  // namespace klantreis::testing
