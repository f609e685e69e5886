// A file is read back before it takes the place of another: here with an SQLite that forgets a little.
#include <filesystem>

#include "built.h"
#include "catch.h"
#include "preload.h"
#include "program.h"
#include "skip.h"
#include "temporary_folder.h"

using namespace klantreis::testing;

TEST_CASE("what does not read back the same is not saved") {
  if (!canPreload) return skip("the sanitizers do not let calls be replaced");
  const TemporaryFolder folder;
  const std::string file = folder.file("a map.journey");
  putQuote(file);
  const std::string before = hashOf(file);
  const std::vector<std::string> words{"new", "--sample", "huiskoper", "--force", file};
  const Result refused =
      run(Call{.words = words,
               .environment = {"LC_ALL=C.UTF-8",
                               std::string("LD_PRELOAD=") + klantreis::testing::built::forgetfulSqlite}});
  CHECK(refused.exitCode == 1);
  CHECK(refused.out.empty());
  CHECK(refused.err.find("a map.journey") != std::string::npos);
  CHECK(refused.err.find("its new content does not read back the same") != std::string::npos);
  CHECK(hashOf(file) == before);
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);

  CHECK(run(words).exitCode == 0);
  CHECK(hashOf(file) != before);
}
