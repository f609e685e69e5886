// Files of each format as they once left the program, kept for ever. Whatever becomes of the program, it
// opens them with the content they were made with.
#include <set>

#include "catch.h"
#include "dense_workbook.h"
#include "errors.h"
#include "klantreis/check.h"
#include "klantreis/json.h"
#include "klantreis/store.h"
#include "temporary_folder.h"

using namespace klantreis;

namespace {

std::string frozen(int format, const std::string& suffix) {
  return KLANTREIS_SOURCE_DIR "/tests/data/format-" + std::to_string(format) + suffix;
}

/// Whether the rows hold every word of the list, or else something beside the default and, where the value
/// may be absent, nothing too: so that no part of the field can be lost unseen.
template <class T, class V>
bool saysEverything(const Table<T>& rows, const Field<T, V>& field) {
  if constexpr (std::is_same_v<V, Bytes>) {
    return !rows.empty();  // check() has seen that they are a picture
  } else {
    std::set<V> values;
    for (const T& row : rows) values.insert(row.*field.member);
    if constexpr (Enumeration<Plain<V>>)
      return values.size() == Keys<Plain<V>>::words.size() + (Optional<V> ? 1 : 0);
    if constexpr (!Optional<V>) values.insert(T{}.*field.member);
    return values.size() >= 2 && values.contains(T{}.*field.member);
  }
}

}  // namespace

TEST_CASE("the workbook of the frozen files has something in every field") {
  const Workbook workbook = testing::DenseWorkbook(store::format).make();
  CHECK(check(workbook).empty());
  forEachEntity([&]<class T>() {
    forEachField<T>([&](const auto& field) {
      CAPTURE(Schema<T>::name, field.name);
      CHECK(saysEverything(tableOf<T>(workbook), field));
    });
  });
}

TEST_CASE("a journey file of every format opens with its content") {
  for (int format = 1; format <= store::format; ++format) {
    CAPTURE(format);
    const Workbook workbook = store::load(frozen(format, ".journey")).workbook;
    CHECK(workbook == testing::DenseWorkbook(format).make());
    CHECK(check(workbook).empty());
  }
}

TEST_CASE("a journey file of this format is saved with the same bytes, and one of an older in this one") {
  const testing::TemporaryFolder folder;
  for (int format = 1; format <= store::format; ++format) {
    CAPTURE(format);
    const store::Loaded loaded = store::load(frozen(format, ".journey"));
    const std::string copy = folder.file(std::to_string(format) + " again.journey");
    const std::string hash = store::save(loaded.workbook, copy, {Replace::never, {}});
    CHECK((hash == loaded.hash) == (format == store::format));
    CHECK((readFile(copy) == readFile(frozen(format, ".journey"))) == (format == store::format));
    CHECK(store::load(copy).workbook == loaded.workbook);
  }
}

TEST_CASE("a file that says an older format than it has is damaged, not half understood") {
  std::string bytes = readFile(frozen(2, ".journey"));
  constexpr std::size_t lastOfUserVersion = 63;
  bytes[lastOfUserVersion] = 1;
  CHECK(testing::errorOf([&] { (void)store::fromBytes(bytes, "a"); }).code == ErrorCode::damagedFile);
}

TEST_CASE("JSON of every format is read with its content, and of this one written as it was") {
  for (int format = 1; format <= store::format; ++format) {
    CAPTURE(format);
    const std::string text = readFile(frozen(format, ".json"));
    const Workbook workbook = json::fromText(text, frozen(format, ".json"));
    CHECK(workbook == testing::DenseWorkbook(format).make());
    CHECK((json::textOf(workbook) == text) == (format == store::format));
  }
}
