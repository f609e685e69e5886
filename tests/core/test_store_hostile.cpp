// Bytes that are not a journey, or that somebody made to do harm: each is refused with its reason, at once.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>

#include "built.h"
#include "catch.h"
#include "corpora.h"
#include "errors.h"
#include "klantreis/check.h"
#include "klantreis/flaws.h"
#include "klantreis/sample.h"
#include "klantreis/store.h"
#include "sqlite_bytes.h"

using namespace klantreis;
using namespace klantreis::testing;
namespace fs = std::filesystem;

namespace {

const std::string mapName = "some map.journey";

const std::string& good() {
  static const std::string bytes = store::bytesOf(findSample(samples(), "offerte").make(Language::dutch));
  return bytes;
}

Failure failureOf(std::string_view bytes) {
  return errorOf([&] { return store::fromBytes(bytes, mapName); });
}

std::string withNumber(std::string_view from, std::size_t at, std::uint32_t number, std::size_t count = 4) {
  std::string bytes(from);
  for (std::size_t i = 0; i < count; ++i)
    bytes.at(at + i) = static_cast<char>(number >> 8U * (count - 1 - i));
  return bytes;
}

bool isRefusal(ErrorCode code) {
  return code == ErrorCode::notOurFile || code == ErrorCode::otherSqliteFile ||
         code == ErrorCode::newerFile || code == ErrorCode::damagedFile || code == ErrorCode::wrongContent;
}

/// False when the bytes are refused; when they are not, what they hold must obey all rules.
bool opens(std::string_view bytes) {
  try {
    const Workbook workbook = store::fromBytes(bytes, mapName);
    REQUIRE(check(workbook).empty());
    return true;
  } catch (const Error& error) {
    CAPTURE(error.what());
    REQUIRE(isRefusal(error.code()));
    return false;
  }
}

}  // namespace

TEST_CASE("what is not SQLite is not ours") {
  const std::string zeros(8192, '\0');
  for (const std::string_view bytes : {std::string_view(), std::string_view(zeros).substr(0, 1),
                                       std::string_view("%PDF-1.7"), std::string_view(zeros)})
    CHECK(failureOf(bytes) == Failure{ErrorCode::notOurFile, {mapName}});
  CHECK(failureOf("SQLite format 2" + zeros) == Failure{ErrorCode::notOurFile, {mapName}});
}

TEST_CASE("a file that was cut off is refused wherever the cut is") {
  for (std::size_t length = 0; length < 200; ++length) {
    CAPTURE(length);
    REQUIRE(isRefusal(failureOf(good().substr(0, length)).code));
  }
  for (std::size_t length = 4096; length < good().size(); length += 4096) {
    CAPTURE(length);
    REQUIRE(failureOf(good().substr(0, length)) ==
            Failure{ErrorCode::damagedFile, {mapName, "its length is wrong"}});
  }
  REQUIRE(failureOf(good() + "x") == Failure{ErrorCode::damagedFile, {mapName, "its length is wrong"}});
}

TEST_CASE("the header says whose file it is and of what format") {
  CHECK(failureOf(withNumber(good(), 68, 0)) == Failure{ErrorCode::otherSqliteFile, {mapName}});
  CHECK(failureOf(withNumber(good(), 68, 0x47504B47)) ==
        Failure{ErrorCode::otherSqliteFile, {mapName}});  // GeoPackage
  CHECK(failureOf(withNumber(good(), 60, 4)) == Failure{ErrorCode::newerFile, {mapName, "4", "3"}});
  CHECK(failureOf(withNumber(good(), 60, 0x7fffffff)) ==
        Failure{ErrorCode::newerFile, {mapName, "2147483647", "3"}});
  for (const std::uint32_t number : {0U, 0xffffffffU, 0x80000000U})
    CHECK(failureOf(withNumber(good(), 60, number)) ==
          Failure{ErrorCode::damagedFile, {mapName, "its format number is wrong"}});
}

TEST_CASE("lies in the header are refused") {
  for (const std::uint32_t size : {0U, 2U, 256U, 4095U, 4097U, 0xffffU})
    CHECK(failureOf(withNumber(good(), 16, size, 2)) ==
          Failure{ErrorCode::damagedFile, {mapName, "its page size is wrong"}});
  for (const std::uint32_t size : {1U, 512U, 1024U, 0x8000U})
    CHECK(failureOf(withNumber(good(), 16, size, 2)) ==
          Failure{ErrorCode::damagedFile, {mapName, "its length is wrong"}});
  for (const std::uint32_t pages : {0U, 1U, 0xffffffffU})
    CHECK(failureOf(withNumber(good(), 28, pages)) ==
          Failure{ErrorCode::damagedFile, {mapName, "its length is wrong"}});
  for (const std::uint32_t encoding : {0U, 2U, 3U, 4U})
    CHECK(failureOf(withNumber(good(), 56, encoding)) ==
          Failure{ErrorCode::damagedFile, {mapName, "its text encoding is wrong"}});
  CHECK_FALSE(opens(withNumber(good(), 20, 255, 1)));  // reserved bytes at the end of each page
  CHECK_FALSE(opens(withNumber(good(), 44, 5)));       // schema format of a SQLite to come
  CHECK_FALSE(opens(withNumber(good(), 36, 3)));       // free pages that are not there
}

TEST_CASE("a file of which only the write-ahead log flag differs opens") {
  CHECK(opens(withNumber(good(), 18, 0x0202, 2)));
}

TEST_CASE("any other schema than ours is refused before anything in it runs") {
  const char* sql = GENERATE(
      as<const char*>(), "CREATE TABLE more(x)", "CREATE INDEX more ON gap(text)",
      "CREATE INDEX more ON gap(hex(zeroblob(1000))) WHERE n > 0", "CREATE VIEW more AS SELECT 1",
      "CREATE TRIGGER more AFTER UPDATE ON gap BEGIN DELETE FROM gap; END",
      "CREATE VIRTUAL TABLE more USING fts5(x)", "ANALYZE", "DROP TABLE gap",
      "ALTER TABLE gap RENAME TO hole", "ALTER TABLE gap RENAME COLUMN text TO words",
      "ALTER TABLE gap ADD COLUMN more TEXT", "ALTER TABLE gap DROP COLUMN text",
      "ALTER TABLE gap ADD COLUMN more TEXT AS (hex(zeroblob(400000000)))",
      "DROP TABLE improvement; CREATE VIEW improvement AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT "
      "x + 1 "
      "FROM c) SELECT x AS n FROM c",
      "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET type='view' WHERE name='gap'",
      "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=replace(sql, 'STRICT', '') WHERE name='gap'",
      "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=replace(sql, '\"text\" TEXT', '\"text\" TEXT "
      "DEFAULT "
      "(randomblob(9))') WHERE name='gap'",
      "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=replace(sql, '\"text\" TEXT NOT NULL', "
      "'\"text\" TEXT NOT "
      "NULL CHECK (length(hex(zeroblob(400000000))) > 0)') WHERE name='gap'",
      "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql='CREATE TABLE nonsense' WHERE name='gap'",
      "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage=2 WHERE name='gap'",
      "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage=100000 WHERE name='gap'",
      "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET name=NULL WHERE name='gap'",
      "PRAGMA writable_schema=ON; DELETE FROM sqlite_schema");
  CAPTURE(sql);
  const Failure failure = failureOf(afterSql(good(), sql));
  CHECK(failure.code == ErrorCode::damagedFile);
}

TEST_CASE("values of a wrong type are refused") {
  const char* sql = GENERATE(as<const char*>(), "UPDATE emotion SET id=NULL", "UPDATE emotion SET id=7",
                             "UPDATE emotion SET score=NULL", "UPDATE emotion SET score='much'",
                             "UPDATE emotion SET score=-1.5", "UPDATE emotion SET score=9e999",
                             "UPDATE emotion SET score=-9e999", "UPDATE emotion SET score=x'01'",
                             "UPDATE emotion SET own_word=NULL", "UPDATE emotion SET own_word=x'41'",
                             "UPDATE emotion SET layer=0", "UPDATE emotion SET persona=NULL",
                             "UPDATE emotion SET touchpoint=''", "UPDATE emotion SET touchpoint=x''");
  CAPTURE(sql);
  CHECK_FALSE(opens(afterLawlessSql(good(), "emotion", sql)));
}

TEST_CASE("values that SQLite finds good and we do not are refused with their place") {
  struct Case {
    const char* sql;
    const char* field;
    const char* what;
  };
  const Case wrong = GENERATE(values<Case>(
      {{"UPDATE gap SET id=upper(id)", "gap.id", "an id is needed"},
       {"UPDATE gap SET id=''", "gap.id", "an id is needed"},
       {"UPDATE gap SET id=(SELECT min(id) FROM gap)", "gap ", "there are two rows with this id"},
       {"UPDATE gap SET episode='12'", ", episode", "an id is needed"},
       {"UPDATE gap SET episode=(SELECT id FROM phase)", ", episode", "the row it refers to does not exist"},
       {"UPDATE gap SET rank=''", ", rank", "a rank is needed"},
       {"UPDATE gap SET rank='A'", ", rank", "a rank is needed"},
       {"UPDATE gap SET rank=printf('%.*c', 1000000, 'z')", ", rank", "a rank is needed"},
       {"UPDATE gap SET text=printf('%.*c', 20001, 'z')", "gap ", "the text is too long"},
       {"UPDATE gap SET text=CAST(x'41ff' AS TEXT)", "gap ", "the text is not valid UTF-8"},
       {"UPDATE gap SET text=CAST(x'eda080' AS TEXT)", "gap ", "the text is not valid UTF-8"},
       {"UPDATE gap SET text='a' || char(0) || 'b'", "gap ", "the text is not valid UTF-8"},
       {"UPDATE touchpoint SET ours=2", ", ours", "true or false is needed"},
       {"UPDATE touchpoint SET contact='Direct'", ", contact",
        "this is none of the words that can stand here"},
       {"UPDATE improvement SET due='2026-02-30'", ", due", "a date like 2026-11-21 is needed"},
       {"UPDATE improvement SET impact=101", "improvement ", "the value is too small or too large"},
       {"UPDATE improvement SET effort=9223372036854775807", "improvement ",
        "the value is too small or too large"},
       {"UPDATE emotion SET id=(SELECT id FROM gap) WHERE n=1", "emotion ",
        "the id of this row must follow from its key"},
       {"DELETE FROM scenario", "episode ", "every episode needs exactly one scenario"},
       {"DELETE FROM journey", "review ", "the row it refers to does not exist"}}));
  CAPTURE(wrong.sql);
  const Failure failure = failureOf(afterSql(good(), wrong.sql));
  REQUIRE(failure.code == ErrorCode::wrongContent);
  CHECK(failure.args[0] == mapName);
  INFO(failure.args[1]);
  CHECK(failure.args[1].find(wrong.field) != std::string::npos);
  CHECK(failure.args[2] == wrong.what);
}

TEST_CASE("only regular files are loaded") {
  const TemporaryFolder folder;
  writeFile(folder.file("a.journey"), good());
  fs::create_symlink("a.journey", folder.file("link.journey"));
  CHECK(store::load(folder.file("link.journey")).hash == sha256(good()));
  CHECK(errorOf([&] { return store::load(folder.path()); }).code == ErrorCode::notARegularFile);
  CHECK(errorOf([&] { return store::load("/dev/zero"); }).code == ErrorCode::notARegularFile);
}

TEST_CASE("a file with random damage opens whole or not at all") {
  const int runs = testing::built::sanitized ? 1'000 : 3'000;
  std::mt19937 random(20'261'122);
  int opened = 0;
  for (int run = 0; run < runs; ++run) {
    std::string bytes = good();
    for (auto changes = 1 + random() % 8; changes > 0; --changes)
      bytes[random() % bytes.size()] = static_cast<char>(random());
    CAPTURE(run);
    opened += opens(bytes) ? 1 : 0;
  }
  CHECK(opened < runs / 2);  // damage in empty space or within a text is not noticed
  std::cout << "randomly damaged files survived: " << runs << '/' << runs << " (" << opened << " open)\n";
}

TEST_CASE("the corrupt databases of SQLite's own tests are refused") {
  const TemporaryFolder folder;
  if (!unpackCorpus("sqlite-fuzz", folder)) return;
  sqlite3* corpus = nullptr;
  REQUIRE(sqlite3_open(folder.file("sqlite-fuzz/fuzzdata3.db").c_str(), &corpus) == SQLITE_OK);
  sqlite3_stmt* rows = nullptr;
  REQUIRE(sqlite3_prepare_v2(corpus, "SELECT dbcontent FROM db", -1, &rows, nullptr) == SQLITE_OK);
  int seen = 0;
  for (; sqlite3_step(rows) == SQLITE_ROW; ++seen) {
    const auto* start = static_cast<const char*>(sqlite3_column_blob(rows, 0));
    std::string bytes(start != nullptr ? start : "", static_cast<std::size_t>(sqlite3_column_bytes(rows, 0)));
    CAPTURE(seen);
    REQUIRE_FALSE(opens(bytes));
    if (bytes.size() < 100) continue;
    // Once more under our name, so that SQLite gets to read it.
    bytes.replace(0, 16, good(), 0, 16);
    bytes = withNumber(withNumber(withNumber(bytes, 60, store::format), 68, store::applicationId), 56, 1);
    const auto pageSize = static_cast<std::size_t>(static_cast<unsigned char>(bytes[16]) << 8U |
                                                   static_cast<unsigned char>(bytes[17]));
    if (pageSize > 1) bytes = withNumber(bytes, 28, static_cast<std::uint32_t>(bytes.size() / pageSize));
    REQUIRE_FALSE(opens(bytes));
  }
  sqlite3_finalize(rows);
  sqlite3_close(corpus);
  CHECK(seen > 2000);
  std::cout << "corrupt databases refused: " << seen << '/' << seen << '\n';
}

TEST_CASE("of very many rows the one that is wrong is named, without comparing each with all others") {
  const std::string bytes =
      afterSql(good(),
               "DELETE FROM segment; DELETE FROM journey; "
               "WITH RECURSIVE row(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM row WHERE n < 200000) "
               "INSERT INTO segment (n, id, name, description, volume, buying, goal, rank) "
               "SELECT n, printf('00000000-0000-4000-8000-%012d', n % 199999), '', '', '', '', '', "
               "'a' FROM row");
  const Failure failure = failureOf(bytes);
  CHECK(failure ==
        Failure{ErrorCode::wrongContent,
                {mapName, "segment 00000000-0000-4000-8000-000000000001", std::string(flaws::repeatedId)}});
}
