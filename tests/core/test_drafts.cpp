// Files that a crash left behind while a file was written, and what only looks like them.
#include "core/drafts.h"

#include <sys/stat.h>

#include <chrono>
#include <filesystem>
#include <fstream>

#include "catch.h"
#include "child_process.h"
#include "klantreis/file.h"
#include "skip.h"
#include "temporary_folder.h"

using namespace klantreis;
using testing::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

void put(const std::string& path, std::chrono::hours age) {
  std::ofstream(path) << "half";
  fs::last_write_time(path, fs::file_time_type::clock::now() - age);
}

constexpr std::chrono::hours recent{23};
constexpr std::chrono::hours stale{25};

}  // namespace

TEST_CASE("drafts a day old go when their file is written, and nothing else does") {
  const TemporaryFolder folder;
  const std::string path = folder.file("a.journey");
  put(folder.file(".a.journey.0123abcd.tmp"), stale);
  put(folder.file(".a.journey.ffffffff.tmp"), stale);
  const std::vector<std::string> kept{
      ".a.journey.0123abc.tmp",  ".a.journey.0123abcde.tmp", ".a.journey.0123abcg.tmp",
      ".a.journey.0123ABCD.tmp", ".a.journey.0123abcd.tmp~", ".a.journey.0123abcd.bak",
      "a.journey.0123abcd.tmp",  ".b.journey.0123abcd.tmp",  ".a.journey.old.0123abcd.tmp"};
  for (const std::string& name : kept) put(folder.file(name), stale);
  put(folder.file(".a.journey.00000001.tmp"), recent);
  fs::create_directory(folder.file(".a.journey.00000002.tmp"));
  fs::last_write_time(folder.file(".a.journey.00000002.tmp"), fs::file_time_type::clock::now() - stale);
  put(folder.file("target"), stale);
  fs::create_symlink("target", folder.file(".a.journey.00000003.tmp"));

  writeFile(path, "new");
  CHECK_FALSE(fs::exists(folder.file(".a.journey.0123abcd.tmp")));
  CHECK_FALSE(fs::exists(folder.file(".a.journey.ffffffff.tmp")));
  for (const std::string& name : kept) {
    CAPTURE(name);
    CHECK(fs::exists(folder.file(name)));
  }
  CHECK(fs::exists(folder.file(".a.journey.00000001.tmp")));
  CHECK(fs::exists(folder.file(".a.journey.00000002.tmp")));
  CHECK(fs::is_symlink(folder.file(".a.journey.00000003.tmp")));
  CHECK(fs::exists(folder.file("target")));
}

TEST_CASE("drafts stay while nothing is written") {
  const TemporaryFolder folder;
  writeFile(folder.file("a"), "same");
  put(folder.file(".a.0123abcd.tmp"), stale);
  writeFile(folder.file("a"), "same");
  CHECK(fs::exists(folder.file(".a.0123abcd.tmp")));
}

TEST_CASE("drafts of another user stay") {
  if (geteuid() != 0) return testing::skip("only root can give files away");
  const TemporaryFolder folder;
  put(folder.file(".a.0123abcd.tmp"), stale);
  REQUIRE(chmod(folder.path().c_str(), 0777) == 0);
  REQUIRE(testing::trueInChild([&] {
    if (!testing::becomeNobody()) return false;
    writeFile(folder.file("a"), "new");
    return true;
  }));
  CHECK(readFile(folder.file("a")) == "new");
  CHECK(fs::exists(folder.file(".a.0123abcd.tmp")));
}

TEST_CASE("a draft has a name of its own that is known again, also where there is little room") {
  for (const std::size_t length : {1U, 30U, 240U, 241U, 242U, 255U}) {
    const DraftName name(std::string(length, 'n'), 255);
    const std::string fresh = name.fresh();
    CHECK(fresh.size() <= 255);
    CHECK(name.matches(fresh));
    CHECK(fresh != name.fresh());
    CHECK_FALSE(name.matches(fresh.substr(1)));
  }
}
