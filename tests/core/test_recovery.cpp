// What survives when the program dies: kept in real files, by processes that are really killed.
#include "klantreis/recovery.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <random>

#include "catch.h"
#include "core/sqlite.h"
#include "errors.h"
#include "klantreis/edit.h"
#include "klantreis/json.h"
#include "klantreis/store.h"
#include "random_workbook.h"
#include "temporary_folder.h"

using namespace klantreis;
using namespace klantreis::testing;
namespace fs = std::filesystem;

namespace {

struct Steps {
  explicit Steps(unsigned seed) : random(seed) {}
  Workbook next() { return randomWorkbook(static_cast<std::uint32_t>(random())); }
  std::mt19937 random;
};

std::size_t filesIn(const std::string& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
}

}  // namespace

TEST_CASE("a patch makes the one workbook into the other") {
  Steps steps(1);
  Workbook before = steps.next();
  for (int i = 0; i < 40; ++i) {
    const Workbook after = steps.next();
    const std::string patch = json::patchOf(diff(before, after));
    CHECK(json::withPatch(before, patch, "patch") == after);
    CHECK(patch.find('\n') == std::string::npos);
    before = after;
  }
}

TEST_CASE("what is said of a picture is kept without the picture") {
  Steps steps(3);
  Workbook before = steps.next();
  while (before.pictures.empty()) before = steps.next();
  const Id<Picture> picture = before.pictures.begin()->id;
  const Workbook after = withField(before, picture, &Picture::alternative, "Zonnepanelen");
  const std::string patch = json::patchOf(diff(before, after));
  CHECK(patch.find("Zonnepanelen") != std::string::npos);
  CHECK(patch.find("content") == std::string::npos);
  CHECK(json::withPatch(before, patch, "patch") == after);
  CHECK(errorOf([&] { (void)json::withPatch(Workbook(), patch, "patch"); }).code == ErrorCode::wrongContent);
}

TEST_CASE("a patch that is no patch is refused with its place") {
  const Workbook workbook;
  const auto refusal = [&](const std::string& patch) {
    return errorOf([&] { (void)json::withPatch(workbook, patch, "patch"); }).code;
  };
  CHECK(refusal("") == ErrorCode::jsonSyntax);
  CHECK(refusal("[]") == ErrorCode::wrongContent);
  CHECK(refusal(R"({"elephant": {}})") == ErrorCode::wrongContent);
  CHECK(refusal(R"({"persona": {"x": null}})") == ErrorCode::wrongContent);
  CHECK(refusal(R"({"persona": {"00000000-0000-4000-8000-000000000001": {"id":
                   "00000000-0000-4000-8000-000000000002"}}})") == ErrorCode::wrongContent);
}

TEST_CASE("what a program that died had kept is there, step by step") {
  const TemporaryFolder folder;
  const std::string state = folder.file("state/recovery");
  const recovery::Origin origin{"/home/anna/Plan é.journey", "12ab"};
  Steps steps(2);
  const Workbook base = steps.next();
  Workbook now = base;
  {
    recovery::Keeper keeper(state);
    keeper.keep({recovery::Beginning{base, origin}, {}, {}});
    for (int i = 0; i < 5; ++i) {
      const Workbook next = steps.next();
      keeper.keep({{}, {diff(now, next)}, {}});
      now = next;
    }
    keeper.keep({{}, {}, recovery::Draft{"title", "I ask for a qu"}});
    keeper.keep({{}, {}, recovery::Draft{"title", "I ask for a quote"}});
    keeper.rest();
    CHECK(recovery::leftIn(state).empty());  // its program still runs
  }
  auto left = recovery::leftIn(state);
  REQUIRE(left.size() == 1);
  CHECK(recovery::leftIn(state).empty());  // already offered
  CHECK(left.front().steps == 5);
  CHECK(left.front().draft);
  CHECK(left.front().origin == origin);
  CHECK(std::chrono::system_clock::now() - left.front().when < std::chrono::minutes(1));
  const recovery::Restored restored = recovery::restored(left.front());
  CHECK(store::bytesOf(restored.base) == store::bytesOf(base));
  CHECK(store::bytesOf(restored.workbook) == store::bytesOf(now));
  CHECK(restored.draft == recovery::Draft{"title", "I ask for a quote"});

  SECTION("not now: it is offered again") {
    left.clear();
    CHECK(recovery::leftIn(state).size() == 1);
  }
  SECTION("discarded: it is put aside") {
    recovery::discard(left.front());
    left.clear();
    CHECK(recovery::leftIn(state).empty());
    CHECK(filesIn(state + "/discarded") == 1);
  }
}

TEST_CASE("steps that came together are kept together, and a draft goes with the step it became") {
  const TemporaryFolder folder;
  const std::string state = folder.file("state");
  Steps steps(6);
  const Workbook base = steps.next();
  const Workbook first = steps.next();
  const Workbook second = steps.next();
  {
    recovery::Keeper keeper(state);
    keeper.keep({recovery::Beginning{base, {}}, {}, recovery::Draft{"title", "I"}});
    keeper.keep({{}, {diff(base, first), diff(first, second)}, {}});
    CHECK(keeper.weight() > 0);
  }
  const auto left = recovery::leftIn(state);
  REQUIRE(left.size() == 1);
  CHECK(left.front().steps == 2);
  CHECK_FALSE(left.front().draft);
  CHECK(recovery::restored(left.front()).workbook == second);
}

TEST_CASE("only its owner can read what is kept") {
  const TemporaryFolder folder;
  const std::string state = folder.file("state");
  recovery::Keeper keeper(state);
  keeper.keep({recovery::Beginning{Steps(7).next(), {}}, {}, {}});
  const auto modeOf = [](const std::string& path) {
    struct stat status {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777U;
  };
  CHECK(modeOf(state) == 0700U);
  CHECK(filesIn(state) == 3);  // the database, its log and the lock
  for (const auto& entry : fs::directory_iterator(state)) {
    INFO(entry.path());
    CHECK(modeOf(entry.path()) == 0600U);
  }
}

TEST_CASE("a document that was saved or closed leaves nothing to restore") {
  const TemporaryFolder folder;
  const std::string state = folder.file("state");
  const std::string file = folder.file("plan.journey");
  Steps steps(3);
  const Workbook first = steps.next();
  const Workbook second = steps.next();
  SECTION("saved, then the program died") {
    recovery::Keeper keeper(state);
    keeper.keep({recovery::Beginning{first, {}}, {diff(first, second)}, {}});
    keeper.keep({recovery::Beginning{second, {"plan.journey", "34cd"}}, {}, {}});
  }
  SECTION("saved, and the program died before it was kept that it was") {
    recovery::Keeper keeper(state);
    keeper.keep({recovery::Beginning{first, {file, "34cd"}}, {diff(first, second)}, {}});
    store::save(second, file, {});
  }
  SECTION("died before it had kept anything") { const recovery::Keeper keeper(state); }
  SECTION("died as it was made") {
    fs::create_directories(state);
    std::ofstream(state + "/new.recovery");
  }
  SECTION("closed") {
    recovery::Keeper keeper(state);
    keeper.keep({recovery::Beginning{first, {}}, {diff(first, second)}, {}});
    keeper.forget();
  }
  fs::create_directories(state);
  CHECK(recovery::leftIn(state).empty());
  CHECK(filesIn(state) == 0);
}

TEST_CASE("a database that is no use does not hide the others") {
  const TemporaryFolder folder;
  const std::string state = folder.file("state");
  {
    recovery::Keeper keeper(state);
    keeper.keep({recovery::Beginning{Steps(4).next(), {}}, {}, recovery::Draft{"title", "x"}});
  }
  fs::create_symlink("loop.recovery", state + "/loop.recovery");
  std::ofstream(state + "/broken.recovery") << "this is no database, and it is long enough to be looked at";
  CHECK(recovery::leftIn(state).size() == 1);
  CHECK(fs::exists(state + "/broken.recovery"));
}

TEST_CASE("the month of what is put aside begins on that day") {
  const TemporaryFolder folder;
  const std::string state = folder.file("state");
  {
    recovery::Keeper keeper(state);
    keeper.keep({recovery::Beginning{Steps(8).next(), {}}, {}, recovery::Draft{"title", "x"}});
  }
  const auto left = recovery::leftIn(state);
  REQUIRE(left.size() == 1);
  fs::last_write_time(left.front().database, fs::file_time_type::clock::now() - std::chrono::hours(40 * 24));
  recovery::discard(left.front());
  CHECK(recovery::leftIn(state).empty());
  CHECK(!fs::is_empty(state + "/discarded"));
}

TEST_CASE("a database of a newer program stays, whatever this one sees in it") {
  const TemporaryFolder folder;
  const std::string state = folder.file("state");
  {
    recovery::Keeper keeper(state);
    keeper.keep({recovery::Beginning{Steps(4).next(), {}}, {}, {}});
  }
  std::string database;
  for (const auto& entry : fs::directory_iterator(state))
    if (entry.path().extension() == ".recovery") database = entry.path();
  sqlite::Database(sqlite::OnDisk{database, sqlite::Missing::fails}).run("PRAGMA user_version=99");
  CHECK(recovery::leftIn(state).empty());
  CHECK(fs::exists(database));
}

TEST_CASE("what was put aside goes after a month") {
  const TemporaryFolder folder;
  const std::string state = folder.file("state");
  {
    recovery::Keeper keeper(state);
    keeper.keep({recovery::Beginning{Steps(8).next(), {}}, {}, recovery::Draft{"title", "x"}});
  }
  for (const auto& left : recovery::leftIn(state)) recovery::discard(left);
  const auto aside = fs::directory_iterator(state + "/discarded")->path();
  const auto age = GENERATE(std::chrono::hours(29 * 24), std::chrono::hours(31 * 24));
  fs::last_write_time(aside, fs::file_time_type::clock::now() - age);
  CHECK(recovery::leftIn(state).empty());
  CHECK(fs::exists(aside) == (age < std::chrono::hours(30 * 24)));
}

TEST_CASE("where nothing can be kept, that is told") {
  CHECK(errorOf([] { const recovery::Keeper keeper("/dev/null/state"); }).code == ErrorCode::cannotWrite);
}

TEST_CASE("no step that was acknowledged is missing after a kill") {
  const TemporaryFolder folder;
  const int rounds = 20;
  std::mt19937 random(5);
  for (int round = 0; round < rounds; ++round) {
    const std::string state = folder.file("state " + std::to_string(round));
    int pipeEnds[2];
    REQUIRE(pipe(pipeEnds) == 0);
    const pid_t child = fork();
    if (child == 0) {
      recovery::Keeper keeper(state);
      Steps steps(static_cast<unsigned>(round));
      Workbook now = steps.next();
      keeper.keep({recovery::Beginning{now, {}}, {}, {}});
      for (;;) {
        const Workbook next = steps.next();
        keeper.keep({{}, {diff(now, next)}, {}});
        now = next;
        if (write(pipeEnds[1], "+", 1) != 1) _exit(1);
      }
    }
    close(pipeEnds[1]);
    char first = 0;
    REQUIRE(read(pipeEnds[0], &first, 1) == 1);
    usleep(static_cast<useconds_t>(random() % 20'000));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    std::size_t acknowledged = 1;
    while (read(pipeEnds[0], &first, 1) == 1) ++acknowledged;
    close(pipeEnds[0]);

    const auto left = recovery::leftIn(state);
    REQUIRE(left.size() == 1);
    INFO("round " << round << ", acknowledged " << acknowledged);
    CHECK(left.front().steps >= acknowledged);
    CHECK(left.front().steps <= acknowledged + 1);
    Steps steps(static_cast<unsigned>(round));
    Workbook expected = steps.next();
    for (std::size_t i = 0; i < left.front().steps; ++i) expected = steps.next();
    CHECK(recovery::restored(left.front()).workbook == expected);
  }
}
