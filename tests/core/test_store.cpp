// The .journey file as its owner sees it.
#include "klantreis/store.h"

#include <chrono>
#include <filesystem>
#include <fstream>

#include "catch.h"
#include "errors.h"
#include "klantreis/edit.h"
#include "klantreis/sample.h"
#include "sqlite_bytes.h"
#include "temporary_folder.h"

using namespace klantreis;
using namespace klantreis::testing;
namespace fs = std::filesystem;

namespace {

Workbook quoteSample() { return findSample(samples(), "offerte").make(Language::english); }

/// Small, with every kind of value, and never to be changed.
Workbook goldenWorkbook() {
  FixedIds ids("golden");
  NewJourney made = withNewJourney({}, ids, "I request a quote – “nu”", Language::dutch);
  Journey journey = require(made.workbook, made.journey);
  journey.nextReview = Date{std::chrono::year{2027}, std::chrono::March, std::chrono::day{1}};
  made.workbook = withRow(made.workbook, journey);
  NewPersona persona = withNewPersona(made.workbook, ids, made.journey, "Karin");
  const Id<Episode> episode = episodesOf(persona.workbook, made.journey).front()->id;
  return withScore(withScenarioText(persona.workbook, episode, "I call.\nNobody knows."), persona.persona,
                   episode, -70);
}

}  // namespace

// A difference here is a new format: every journey under version control would show changes that nobody made.
TEST_CASE("the bytes of a file do not change with the program or its SQLite") {
  CHECK(sha256(store::bytesOf(goldenWorkbook())) ==
        "7b811a2c1070f1f58cf71d42e5368ee78d781d3006dac4f4a5c0248b52757dc0");
}

TEST_CASE("a file is plain SQLite that other programs can read") {
  OpenBytes database(store::bytesOf(quoteSample()));
  CHECK(database.text("PRAGMA integrity_check") == "ok");
  CHECK(database.text("SELECT CAST(count(*) AS TEXT) FROM scenario JOIN episode USING (id)") ==
        std::to_string(quoteSample().episodes.size()));
  CHECK(database.text("SELECT group_concat(sql || ';' || char(10), '') FROM sqlite_schema") ==
        store::schemaSql());
}

TEST_CASE("a file is saved and loaded") {
  const TemporaryFolder folder;
  const std::string path = folder.file("a map.journey");
  const std::string hash = store::save(quoteSample(), path, {Replace::never, {}});
  const store::Loaded loaded = store::load(path);
  REQUIRE(loaded.workbook == quoteSample());
  REQUIRE(loaded.hash == hash);
  REQUIRE(hash == sha256(readFile(path)));
}

TEST_CASE("a file without changes is not written again") {
  const TemporaryFolder folder;
  const std::string path = folder.file("a.journey");
  const std::string hash = store::save(quoteSample(), path, {});
  const auto longAgo = fs::file_time_type::clock::now() - std::chrono::hours(1);
  fs::last_write_time(path, longAgo);
  REQUIRE(store::save(store::load(path).workbook, path, {Replace::ifUnchanged, hash}) == hash);
  REQUIRE(fs::last_write_time(path) == longAgo);
}

TEST_CASE("a journey that changed underneath is not overwritten") {
  const TemporaryFolder folder;
  const std::string path = folder.file("a.journey");
  const store::Loaded mine = [&] {
    store::save(quoteSample(), path, {});
    return store::load(path);
  }();
  const Workbook theirs = without(mine.workbook, {refTo(mine.workbook.gaps.begin()->id)});
  store::save(theirs, path, {});
  const Workbook changed = without(mine.workbook, {refTo(mine.workbook.personas.begin()->id)});
  const auto save = [&] { store::save(changed, path, {Replace::ifUnchanged, mine.hash}); };
  REQUIRE(errorOf(save) == Failure{ErrorCode::changedOnDisk, {path}});
  REQUIRE(store::load(path).workbook == theirs);
}

TEST_CASE("a file that was changed with SQLite opens while it obeys the rules") {
  const std::string bytes = afterSql(store::bytesOf(quoteSample()),
                                     "PRAGMA journal_mode=WAL; UPDATE persona SET name='Anna'; "
                                     "DELETE FROM remark WHERE n % 2; VACUUM");
  const Workbook workbook = store::fromBytes(bytes, "a.journey");
  for (const Persona& persona : workbook.personas) CHECK(persona.name == "Anna");
  CHECK(workbook.remarks.size() == quoteSample().remarks.size() / 2);
}

TEST_CASE("files beside a journey are neither obeyed nor touched") {
  const TemporaryFolder folder;
  const std::string path = folder.file("a.journey");
  const std::string live = folder.file("live.journey");
  store::save(quoteSample(), path, {});
  // The journal of a change that was under way: whoever opens the file in place rolls it back.
  fs::copy(path, live);
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open(live.c_str(), &database) == SQLITE_OK);
  const char* change = "BEGIN; UPDATE scenario SET text='overwritten'";
  REQUIRE(sqlite3_exec(database, change, nullptr, nullptr, nullptr) == SQLITE_OK);
  REQUIRE(sqlite3_db_cacheflush(database) == SQLITE_OK);
  const std::string journal = readFile(live + "-journal");
  REQUIRE(sqlite3_close(database) == SQLITE_OK);

  const Workbook changed =
      withScenarioText(quoteSample(), quoteSample().episodes.begin()->id, "written later");
  const std::string hash = store::save(changed, path, {});
  writeFile(path + "-journal", journal);
  writeFile(path + "-wal", "not a log");
  writeFile(path + "-shm", "not an index");
  REQUIRE(store::load(path).workbook == changed);
  REQUIRE(store::load(path).hash == hash);
  REQUIRE(readFile(path + "-journal") == journal);
  REQUIRE(readFile(path + "-wal") == "not a log");

  // The same journal is obeyed by SQLite itself, so the above is not for nothing.
  REQUIRE(sqlite3_open(path.c_str(), &database) == SQLITE_OK);
  sqlite3_exec(database, "SELECT count(*) FROM episode", nullptr, nullptr, nullptr);
  sqlite3_close(database);
  REQUIRE(sha256(readFile(path)) != hash);
}
