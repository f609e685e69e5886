#include "klantreis/content_place.h"
#include "klantreis/error.h"
#include "klantreis/store.h"
#include "sqlite.h"
#include "store_sql.h"

namespace klantreis::store {

namespace {

[[noreturn]] void throwDamaged(const FilePath& path, std::string_view flaw) {
  throw Error(ErrorCode::damagedFile, {path, std::string(flaw)});
}

// ---- before SQLite sees anything ----------------------------------------------------------------

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t count = 4) {
  std::uint32_t value = 0;
  for (const char c : bytes.substr(at, count)) value = value << 8U | static_cast<unsigned char>(c);
  return value;
}

bool isOurs(std::string_view bytes) { return number(bytes, header::applicationId) == applicationId; }

/// Which of the formats that this program knows.
int requireFormat(std::string_view bytes, const FilePath& path) {
  if (!isOurs(bytes)) throw Error(ErrorCode::otherSqliteFile, {path});
  const auto version = static_cast<std::int32_t>(number(bytes, header::userVersion));
  if (version > format)
    throw Error(ErrorCode::newerFile, {path, std::to_string(version), std::to_string(format)});
  if (version < 1) throwDamaged(path, flaws::formatNumber);
  return version;
}

void requirePages(std::string_view bytes, const FilePath& path) {
  constexpr std::uint32_t utf8 = 1;
  constexpr std::uint32_t greatest = 65'536;
  const std::uint32_t stored = number(bytes, header::pageSize, 2);
  const std::uint64_t pageSize = stored == 1 ? greatest : stored;
  const bool powerOfTwo = (pageSize & (pageSize - 1)) == 0;
  if (!powerOfTwo || pageSize < 512) throwDamaged(path, flaws::pageSize);
  if (number(bytes, header::pageCount) * pageSize != bytes.size()) throwDamaged(path, flaws::length);
  if (number(bytes, header::textEncoding) != utf8) throwDamaged(path, flaws::encoding);
}

int requireHeader(std::string_view bytes, const FilePath& path) {
  if (!bytes.starts_with(header::magic)) throw Error(ErrorCode::notOurFile, {path});
  if (bytes.size() < header::size) throwDamaged(path, flaws::length);
  const int version = requireFormat(bytes, path);
  requirePages(bytes, path);
  return version;
}

// ---- with SQLite --------------------------------------------------------------------------------

/// A copy that SQLite takes for a database with a rollback journal: one with a write-ahead log cannot be
/// deserialized.
std::string imageOf(std::string_view bytes) {
  std::string image(bytes);
  image[header::writeVersion] = 1;
  image[header::readVersion] = 1;
  return image;
}

/// Nothing but our tables, to the letter. It must come before any check of SQLite's, which would run
/// expressions that a foreign schema holds.
void requireSchema(const sqlite::Database& database, const FilePath& path, int version) {
  sqlite::Statement rows = database.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema");
  bool same = true;
  forEachEntity([&]<class T>() {
    if (firstFormat<T>() > version) return;
    same = same && rows.step() && rows.text(0) == "table" && rows.text(1) == Schema<T>::name &&
           rows.text(2) == Schema<T>::name && rows.text(3) == createSql<T>(version);
  });
  if (!same || rows.step()) throwDamaged(path, flaws::schema);
}

void requireIntegrity(const sqlite::Database& database, const FilePath& path) {
  sqlite::Statement result = database.prepare("PRAGMA integrity_check(1)");
  if (!result.step() || result.text(0) != "ok") throwDamaged(path, flaws::integrity);
}

template <class V>
std::optional<V> columnValue(const sqlite::Statement& row, int column) {
  if constexpr (WholeNumber<V>) {
    return row.integer(column);
  } else if constexpr (Truth<V>) {
    const std::optional<std::int64_t> value = row.integer(column);
    return value == 0 || value == 1 ? std::optional(value == 1) : std::nullopt;
  } else if constexpr (StoredAsBytes<V>) {
    const std::string_view bytes = row.bytes(column);
    return bytes.empty() ? std::nullopt : std::optional(Bytes(std::string(bytes)));
  } else {
    const std::optional<std::string_view> text = row.text(column);
    return text ? fromStoredText<V>(*text) : std::nullopt;
  }
}

/// False when no such value stands there.
template <class V>
bool readColumn(const sqlite::Statement& row, int column, V& value) {
  if constexpr (Optional<V>) {
    if (row.isNull(column)) return true;
  }
  std::optional<Plain<V>> stored = columnValue<Plain<V>>(row, column);
  if (!stored) return false;
  value = *std::move(stored);
  return true;
}

template <class T>
std::string placeOf(std::string id, std::string_view field) {
  return placeText({std::string(Schema<T>::name), std::move(id), std::string(field)});
}

/// A file of an older format has no columns for what came later.
template <class T>
T rowOf(const sqlite::Statement& columns, const FilePath& path, int version) {
  T row;
  int column = 0;
  if (!readColumn(columns, column++, row.id)) throwWrongContent(path, placeOf<T>({}, "id"), need<Id<T>>());
  forEachField<T>([&](const auto& field) {
    using V = typename std::decay_t<decltype(field)>::value_type;
    if (field.since > version || readColumn(columns, column++, row.*field.member)) return;
    throwWrongContent(path, placeOf<T>(row.id.text(), field.name), need<V>());
  });
  return row;
}

template <class T>
Table<T> tableIn(const sqlite::Database& database, const FilePath& path, int version) {
  Table<T> table;
  if (firstFormat<T>() > version) return table;
  sqlite::Statement rows = database.prepare(selectSql<T>(version));
  while (rows.step()) {
    T row = rowOf<T>(rows, path, version);
    if (table.contains(row.id)) throwWrongContent(path, placeOf<T>(row.id.text(), {}), flaws::repeatedId);
    table.put(std::move(row));
  }
  return table;
}

}  // namespace

Workbook fromBytes(std::string_view bytes, const FilePath& path) {
  const int version = requireHeader(bytes, path);
  sqlite::Database database(imageOf(bytes), path);
  requireSchema(database, path, version);
  requireIntegrity(database, path);
  database.allowReadingOnly();
  Workbook workbook;
  forEachEntity([&]<class T>() { tableOf<T>(workbook) = tableIn<T>(database, path, version); });
  requireRules(workbook, path);
  return workbook;
}

void spareJourney(std::string_view head, const FilePath& path) {
  if (head.size() >= header::size && head.starts_with(header::magic) && isOurs(head))
    throw Error(ErrorCode::journeyInTheWay, {path});
}

}  // namespace klantreis::store
