// What SQLite may take while it reads a file that somebody else made.
#include <sqlite3.h>

#include "catch.h"
#include "core/sqlite.h"
#include "errors.h"
#include "klantreis/flaws.h"
#include "klantreis/store.h"

using namespace klantreis;
using testing::errorOf;
using testing::Failure;

namespace {

sqlite::Database emptyJourney() { return {store::bytesOf({}), "a.journey"}; }

Failure damaged(std::string_view flaw) { return {ErrorCode::damagedFile, {"a.journey", std::string(flaw)}}; }

Failure failureOf(const char* sql) {
  return errorOf([&] {
    const sqlite::Database database = emptyJourney();
    sqlite::Statement statement = database.prepare(sql);
    while (statement.step()) {
    }
  });
}

}  // namespace

TEST_CASE("the memory to read a file is limited as long as it is read") {
  REQUIRE(sqlite3_hard_heap_limit64(-1) == 0);
  {
    const sqlite::Database first = emptyJourney();
    const sqlite3_int64 one = sqlite3_hard_heap_limit64(-1);
    CHECK(one > 64 << 20);
    CHECK(one < 1 << 30);
    const sqlite::Database second = emptyJourney();
    CHECK(sqlite3_hard_heap_limit64(-1) == 2 * one);
  }
  CHECK(sqlite3_hard_heap_limit64(-1) == 0);
}

TEST_CASE("what takes too much memory or time is told in our words") {
  CHECK(failureOf("SELECT randomblob(60000000), randomblob(60000000), randomblob(60000000), "
                  "randomblob(60000000), randomblob(60000000)") == damaged(flaws::memory));
  CHECK(failureOf("SELECT randomblob(100000000)") == damaged(flaws::memory));
  CHECK(failureOf("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c") ==
        damaged(flaws::time));
  CHECK(failureOf("SELECT nonsense") == damaged(flaws::integrity));
}
