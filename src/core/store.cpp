#include "klantreis/store.h"

#include <filesystem>
#include <system_error>

#include "klantreis/error.h"
#include "sqlite.h"
#include "store_sql.h"

namespace klantreis::store {

namespace {

template <class V>
void bindValue(sqlite::Statement& statement, int parameter, const V& value) {
  if constexpr (Optional<V>) {
    if (value) {
      bindValue(statement, parameter, *value);
    } else {
      statement.bindNull(parameter);
    }
  } else if constexpr (StoredAsText<V>) {
    statement.bind(parameter, storedText(value));
  } else if constexpr (StoredAsBytes<V>) {
    statement.bindBytes(parameter, value.view());
  } else {
    statement.bind(parameter, std::int64_t{value});
  }
}

template <class T>
void insertRows(sqlite::Database& database, const Table<T>& table) {
  sqlite::Statement insert = database.prepare(insertSql<T>());
  std::int64_t n = 0;
  for (const T& row : table) {
    int parameter = 0;
    insert.bind(parameter++, ++n);
    insert.bind(parameter++, row.id.text());
    forEachField<T>([&](const auto& field) { bindValue(insert, parameter++, row.*field.member); });
    insert.runAndReset();
  }
}

void putNumber(std::string& bytes, std::size_t at, std::uint32_t number) {
  for (std::size_t i = 0; i < 4; ++i) bytes[at + i] = static_cast<char>(number >> (24U - 8U * i));
}

/// What SQLite counts (changes, changes of the schema) and its own version say nothing about the content.
void fixHeader(std::string& bytes) {
  constexpr std::uint32_t firstChange = 1;
  constexpr std::uint32_t version = 3'040'001;
  putNumber(bytes, header::changeCounter, firstChange);
  putNumber(bytes, header::schemaCookie, firstChange);
  putNumber(bytes, header::versionValidFor, firstChange);
  putNumber(bytes, header::sqliteVersion, version);
}

std::string builtBytes(const Workbook& workbook, const FilePath& path) {
  sqlite::Database database(path);
  database.run(
      "PRAGMA page_size=4096; PRAGMA encoding='UTF-8'; PRAGMA auto_vacuum=0; PRAGMA secure_delete=ON;"
      "PRAGMA application_id=" +
      std::to_string(applicationId) + "; PRAGMA user_version=" + std::to_string(format));
  database.run("BEGIN");
  forEachEntity([&]<class T>() { database.run(createSql<T>(format)); });
  forEachEntity([&]<class T>() { insertRows(database, tableOf<T>(workbook)); });
  database.run("COMMIT");
  std::string bytes = database.bytes();
  fixHeader(bytes);
  return bytes;
}

std::string provenBytes(const Workbook& workbook, const FilePath& path) {
  std::string bytes = builtBytes(workbook, path);
  if (!(fromBytes(bytes, path) == workbook))
    throw Error(ErrorCode::damagedFile, {path, std::string(flaws::readBack)});
  return bytes;
}

}  // namespace

std::string schemaSql() {
  std::string sql;
  forEachEntity([&]<class T>() { sql += createSql<T>(format) + ";\n"; });
  return sql;
}

std::string bytesOf(const Workbook& workbook) { return provenBytes(workbook, "(in memory)"); }

Loaded load(const FilePath& path) {
  const std::string bytes = readFile(path);
  return {fromBytes(bytes, path), sha256(bytes)};
}

std::string save(const Workbook& workbook, const FilePath& path, const WriteOptions& options) {
  const std::string bytes = provenBytes(workbook, path);
  writeFile(path, bytes, options);
  return sha256(bytes);
}

std::vector<FilePath> sideFilesOf(const FilePath& path) {
  std::vector<FilePath> found;
  for (const char* suffix : {"-journal", "-wal", "-shm"})
    if (std::error_code ignored; std::filesystem::exists(path + suffix, ignored))
      found.push_back(path + suffix);
  return found;
}

}  // namespace klantreis::store
