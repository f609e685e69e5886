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
#include "errors.h"
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
  Steps steps(2);
  const Workbook base = steps.next();
  Workbook now = base;
  {
    recovery::Keeper keeper(state);
    keeper.begin(base, {"/home/anna/Plan é.journey", "12ab"});
    for (int i = 0; i < 5; ++i) {
      const Workbook next = steps.next();
      keeper.step(diff(now, next));
      now = next;
    }
    keeper.draft(recovery::Draft{"title", "I ask for a qu"});
    keeper.draft(recovery::Draft{"title", "I ask for a quote"});
    CHECK(recovery::leftIn(state).empty());  // its program still runs
  }
  const auto left = recovery::leftIn(state);
  REQUIRE(left.size() == 1);
  CHECK(left.front().steps == 5);
  CHECK(left.front().draft);
  CHECK(left.front().origin == recovery::Origin{"/home/anna/Plan é.journey", "12ab"});
  const recovery::Restored restored = recovery::restored(left.front().database);
  CHECK(store::bytesOf(restored.base) == store::bytesOf(base));
  CHECK(store::bytesOf(restored.workbook) == store::bytesOf(now));
  CHECK(restored.draft == recovery::Draft{"title", "I ask for a quote"});

  recovery::discard(left.front().database);
  CHECK(recovery::leftIn(state).empty());
  CHECK(filesIn(state + "/discarded") == 1);
}

TEST_CASE("only its owner can read what is kept") {
  const TemporaryFolder folder;
  const std::string state = folder.file("state");
  const recovery::Keeper keeper(state);
  struct stat status {};
  REQUIRE(stat(state.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0700U);
}

TEST_CASE("a document that was saved or closed leaves nothing to restore") {
  const TemporaryFolder folder;
  const std::string state = folder.file("state");
  Steps steps(3);
  const Workbook first = steps.next();
  const Workbook second = steps.next();
  SECTION("saved, then the program died") {
    recovery::Keeper keeper(state);
    keeper.begin(first, {});
    keeper.step(diff(first, second));
    keeper.begin(second, {"plan.journey", "34cd"});
  }
  SECTION("died before it had kept anything") { const recovery::Keeper keeper(state); }
  SECTION("closed") {
    recovery::Keeper keeper(state);
    keeper.begin(first, {});
    keeper.step(diff(first, second));
    keeper.forget();
  }
  CHECK(recovery::leftIn(state).empty());
  CHECK(filesIn(state) == 0);
}

TEST_CASE("a database that is no use does not hide the others") {
  const TemporaryFolder folder;
  const std::string state = folder.file("state");
  Steps steps(4);
  {
    recovery::Keeper keeper(state);
    keeper.begin(steps.next(), {});
    keeper.draft(recovery::Draft{"title", "x"});
  }
  std::ofstream(state + "/broken.recovery") << "this is no database, and it is long enough to be looked at";
  CHECK(recovery::leftIn(state).size() == 1);
  CHECK(fs::exists(state + "/broken.recovery"));
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
      keeper.begin(now, {});
      for (;;) {
        const Workbook next = steps.next();
        keeper.step(diff(now, next));
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
    CHECK(recovery::restored(left.front().database).workbook == expected);
  }
}
