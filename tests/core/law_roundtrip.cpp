// Laws of the two file forms over random workbooks: what is written is what is read, and equal content
// gives equal bytes however it came about.
#include <algorithm>

#include "catch.h"
#include "klantreis/json.h"
#include "klantreis/store.h"
#include "klantreis/workbook_schema.h"
#include "random_workbook.h"

using namespace klantreis;
using testing::randomWorkbook;

namespace {

constexpr std::uint32_t seeds = 60;

/// The same rows put in another order, so that the chunks of the tables differ.
Workbook shuffled(const Workbook& workbook, std::uint32_t seed) {
  std::mt19937 random(seed);
  Workbook result;
  forEachEntity([&]<class T>() {
    std::vector<T> rows(tableOf<T>(workbook).begin(), tableOf<T>(workbook).end());
    std::shuffle(rows.begin(), rows.end(), random);
    for (const T& row : rows) tableOf<T>(result).put(row);
  });
  return result;
}

}  // namespace

TEST_CASE("a workbook comes back from its file bytes") {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    CAPTURE(seed);
    const Workbook workbook = randomWorkbook(seed);
    const std::string bytes = store::bytesOf(workbook);
    const Workbook back = store::fromBytes(bytes, "a.journey");
    REQUIRE(back == workbook);
    REQUIRE(store::bytesOf(back) == bytes);
  }
}

TEST_CASE("a workbook comes back from its JSON") {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    CAPTURE(seed);
    const Workbook workbook = randomWorkbook(seed);
    const std::string text = json::textOf(workbook);
    const Workbook back = json::fromText(text, "a.json");
    REQUIRE(back == workbook);
    REQUIRE(json::textOf(back) == text);
  }
}

TEST_CASE("equal content gives equal bytes and equal JSON in whatever order it was made") {
  for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
    CAPTURE(seed);
    const Workbook workbook = randomWorkbook(seed, 30);
    const Workbook other = shuffled(workbook, seed);
    REQUIRE(store::bytesOf(other) == store::bytesOf(workbook));
    REQUIRE(json::textOf(other) == json::textOf(workbook));
  }
}

TEST_CASE("rows that came and went leave no trace in the bytes") {
  for (std::uint32_t seed = 1; seed <= seeds / 3; ++seed) {
    CAPTURE(seed);
    const Workbook workbook = randomWorkbook(seed, 20);
    Workbook changed = workbook;
    forEachEntity([&]<class T>() {
      const Table<T>& rows = tableOf<T>(workbook);
      for (const T& row : rows) tableOf<T>(changed).erase(row.id);
      for (const T& row : rows) tableOf<T>(changed).put(row);
    });
    REQUIRE(store::bytesOf(changed) == store::bytesOf(workbook));
  }
}
