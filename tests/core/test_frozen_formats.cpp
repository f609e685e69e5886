// Files of each format as they once left the program, kept for ever. Whatever becomes of the program, it
// opens them with the content they were made with.
#include <set>

#include "catch.h"
#include "dense_workbook.h"
#include "klantreis/check.h"
#include "klantreis/json.h"
#include "klantreis/store.h"
#include "temporary_folder.h"

using namespace klantreis;

namespace {

const std::string frozenJourney = KLANTREIS_SOURCE_DIR "/tests/data/format-1.journey";
const std::string frozenJson = KLANTREIS_SOURCE_DIR "/tests/data/format-1.json";

/// Whether the rows hold every word of the list, or else something beside the default and, where the value
/// may be absent, nothing too: so that no part of the field can be lost unseen.
template <class T, class V>
bool saysEverything(const Table<T>& rows, const Field<T, V>& field) {
  std::set<V> values;
  for (const T& row : rows) values.insert(row.*field.member);
  if constexpr (Enumeration<V>) return values.size() == Keys<V>::words.size();
  if constexpr (!Optional<V>) values.insert(T{}.*field.member);
  return values.size() >= 2 && values.contains(T{}.*field.member);
}

}  // namespace

TEST_CASE("the workbook of the frozen files has something in every field") {
  const Workbook workbook = testing::DenseWorkbook().make();
  CHECK(check(workbook).empty());
  forEachEntity([&]<class T>() {
    forEachField<T>([&](const auto& field) {
      CAPTURE(Schema<T>::name, field.name);
      CHECK(saysEverything(tableOf<T>(workbook), field));
    });
  });
}

TEST_CASE("a journey file of format 1 opens with its content, and is saved with the same bytes") {
  const store::Loaded loaded = store::load(frozenJourney);
  CHECK(loaded.workbook == testing::DenseWorkbook().make());
  CHECK(check(loaded.workbook).empty());
  const testing::TemporaryFolder folder;
  const std::string copy = folder.file("again.journey");
  CHECK(store::save(loaded.workbook, copy, {Replace::never, {}}) == loaded.hash);
  CHECK(readFile(copy) == readFile(frozenJourney));
}

TEST_CASE("JSON of format 1 is read with its content, and written with the same letters") {
  const std::string text = readFile(frozenJson);
  const Workbook workbook = json::fromText(text, frozenJson);
  CHECK(workbook == testing::DenseWorkbook().make());
  CHECK(json::textOf(workbook) == text);
}
