// What is left of a file when the system fails while it is written: the old content or the new, never
// something else, and never a temporary file. QSaveFile loses data in several of these cases, which is
// why there is a writer of our own.
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "built.h"
#include "catch.h"
#include "child_process.h"
#include "errors.h"
#include "klantreis/file.h"
#include "klantreis/id.h"
#include "preload.h"
#include "skip.h"
#include "temporary_folder.h"

using namespace klantreis;
using namespace klantreis::testing;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t newSize = 10'000;
const std::string oldBytes(6'000, 'o');
const std::string newBytes(newSize, 'n');

struct Fault {
  std::string with;
  bool sticky = false;
};

std::string contentOf(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

struct Outcome {
  int exitCode = -1;
  int calls = 0;
  std::string failed;  // name of the call
  std::string said;
};

/// save_once with the k-th of its calls failing.
Outcome saveOnce(const std::string& path, const std::string& replace, int k, const Fault& fault) {
  const std::string command = "KLANTREIS_FAIL_AT=" + std::to_string(k) +
                              " KLANTREIS_FAIL_WITH=" + fault.with +
                              (fault.sticky ? " KLANTREIS_FAIL_STICKY=1" : "") + " LD_PRELOAD='" +
                              testing::built::failingCalls + "' '" + testing::built::saveOnce + "' '" + path +
                              "' " + std::to_string(newSize) + ' ' + replace + " 2>&1";
  Outcome outcome;
  FILE* output = popen(command.c_str(), "r");
  REQUIRE(output != nullptr);
  char buffer[256];
  while (std::fgets(buffer, sizeof buffer, output) != nullptr) outcome.said += buffer;
  const int status = pclose(output);
  outcome.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  const auto calls = outcome.said.rfind("calls: ");
  REQUIRE(calls != std::string::npos);
  outcome.calls = std::stoi(outcome.said.substr(calls + 7));
  const auto failed = outcome.said.rfind("failed: ") + 8;
  outcome.failed = outcome.said.substr(failed, outcome.said.find(',', failed) - failed);
  return outcome;
}

void putOld(const std::string& path) { std::ofstream(path, std::ios::binary) << oldBytes; }

/// The number of calls when nothing fails.
int callsOf(const std::string& replace, bool thereBefore) {
  const TemporaryFolder folder;
  if (thereBefore) putOld(folder.file("a"));
  const Outcome outcome = saveOnce(folder.file("a"), replace, 0, {"0"});
  REQUIRE(outcome.exitCode == 0);
  REQUIRE(outcome.calls > 10);
  return outcome.calls;
}

std::vector<Fault> faults() {
  std::vector<Fault> all{{std::to_string(EINTR)}, {"short"}, {"short", true}, {"lost"}, {"lost", true}};
  for (const int error : {ENOSPC, EDQUOT, EIO, EROFS, ESTALE})
    for (const bool sticky : {false, true}) all.push_back({std::to_string(error), sticky});
  return all;
}

/// Calls whose failure must be told; the others (owner and mode, closing what was only read) may pass.
bool matters(const std::string& call) {
  return call != "none" && call != "fchown" && call != "fchmod" && call != "close";
}

/// One run with a failing call, judged; true when the failure was told.
bool failOnce(const std::string& replace, bool thereBefore, int k, const Fault& fault) {
  const TemporaryFolder folder;
  const std::string path = folder.file("a map.journey");
  if (thereBefore) putOld(path);
  const Outcome outcome = saveOnce(path, replace, k, fault);
  CAPTURE(replace, k, fault.with, fault.sticky, outcome.said);
  const bool told = outcome.exitCode == 1;
  const bool isNew = fs::exists(path) && contentOf(path) == newBytes;
  const bool isOld = thereBefore ? contentOf(path) == oldBytes : !fs::exists(path);
  REQUIRE((told || outcome.exitCode == 0));
  REQUIRE((isNew || isOld));
  if (isOld) REQUIRE(told);
  if (isNew && told) REQUIRE(outcome.failed == "fsync");  // that of the folder, after the replacement
  const bool isError = std::atoi(fault.with.c_str()) != 0 && fault.with != std::to_string(EINTR);
  if (isError && matters(outcome.failed)) REQUIRE(told);
  REQUIRE(std::distance(fs::directory_iterator(folder.path()), {}) == (isNew || thereBefore ? 1 : 0));
  return told;
}

/// Fails each call in turn; gives the number of runs. `mayPass` is the number of calls that may fail
/// unnoticed: owner, mode, and the closing of what was only read.
int failEachCall(const std::string& replace, bool thereBefore, int mayPass) {
  int runs = 0;
  const int calls = callsOf(replace, thereBefore);
  for (const Fault& fault : faults()) {
    int told = 0;
    for (int k = 1; k <= calls; ++k, ++runs) told += failOnce(replace, thereBefore, k, fault) ? 1 : 0;
    CAPTURE(replace, fault.with, told);
    if (std::atoi(fault.with.c_str()) > EINTR) REQUIRE(told >= calls - mayPass);
  }
  return runs;
}

/// For a child with mounts of its own: a file system in memory of that size at the path.
bool mountSmall(const std::string& path, std::size_t size) {
  const std::string options = "size=" + std::to_string(size);
  return unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
         mount("none", path.c_str(), "tmpfs", 0, options.c_str()) == 0;
}

}  // namespace

TEST_CASE("whichever call fails, a file is old or new and the failure is told") {
  if (!canPreload) return skip("the sanitizers do not let calls be replaced");
  const int runs = failEachCall("always", true, 4) + failEachCall("never", false, 2) +
                   failEachCall(sha256(oldBytes), true, 5);
  std::cout << "failing calls survived: " << runs << '/' << runs << '\n';
}

TEST_CASE("writes that are cut short or interrupted are continued") {
  if (!canPreload) return skip("the sanitizers do not let calls be replaced");
  for (const Fault& fault : {Fault{"short", true}, Fault{std::to_string(EINTR), false}}) {
    const TemporaryFolder folder;
    for (int k = callsOf("always", false); k > 0; --k) {
      CAPTURE(fault.with, k);
      const std::string path = folder.file(std::to_string(k));
      REQUIRE(saveOnce(path, "always", k, fault).exitCode == 0);
      REQUIRE(contentOf(path) == newBytes);
    }
  }
}

TEST_CASE("on a full disk the old file stays and the message says how much is needed") {
  const TemporaryFolder folder;
  if (!trueInChild([&] { return mountSmall(folder.path(), 4096); }))
    return skip("no right to mount a small file system");
  constexpr std::size_t page = 4096;
  const std::string before(page, 'o');
  const std::string after(60'000, 'n');
  const std::string path = folder.file("a.journey");
  int full = 0;
  int written = 0;
  for (std::size_t size = 2 * page; size <= 2 * after.size(); size += page) {
    const auto outcomeIs = [&](const std::string& content, bool fails) {
      return trueInChild([&] {
        if (!mountSmall(folder.path(), size)) return false;
        writeFile(path, before);
        bool failed = false;
        try {
          writeFile(path, after);
        } catch (const Error& error) {
          failed = error.code() == ErrorCode::diskFull &&
                   error.args() == std::vector{path, std::to_string(after.size())};
        }
        const auto files = std::distance(fs::directory_iterator(folder.path()), {});
        return failed == fails && readFile(path) == content && files == 1;
      });
    };
    const bool fits = outcomeIs(after, false);
    const bool kept = outcomeIs(before, true);
    CAPTURE(size);
    REQUIRE(fits != kept);
    (fits ? written : full) += 1;
  }
  CHECK(full > 10);
  CHECK(written > 10);
  std::cout << "disk sizes survived: " << full + written << '/' << full + written << " (" << full
            << " full)\n";
}

TEST_CASE("a limit on the size of files leaves the old file") {
  const TemporaryFolder folder;
  const std::string path = folder.file("a.journey");
  writeFile(path, oldBytes);
  REQUIRE(trueInChild([&] {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{8'000, 8'000};
    setrlimit(RLIMIT_FSIZE, &limit);
    return errorOf([&] { writeFile(path, newBytes); }).code == ErrorCode::cannotWrite;
  }));
  REQUIRE(readFile(path) == oldBytes);
  REQUIRE(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("what a user may not read or write is said and left alone") {
  const TemporaryFolder folder;
  fs::permissions(folder.path(), fs::perms{0777});
  const std::string path = folder.file("a.journey");
  const auto asNobody = [](auto action, ErrorCode code) {
    return trueInChild([&] { return becomeNobody() && errorOf(action).code == code; });
  };
  SECTION("a file without the right to read it") {
    writeFile(path, oldBytes);
    fs::permissions(path, fs::perms{0});
    REQUIRE(asNobody([&] { return readFile(path); }, ErrorCode::cannotOpen));
  }
  SECTION("a read-only file in a folder that can be written") {
    writeFile(path, oldBytes);
    fs::permissions(path, fs::perms{0444});
    REQUIRE(asNobody([&] { writeFile(path, newBytes); }, ErrorCode::cannotWrite));
    REQUIRE(readFile(path) == oldBytes);
  }
  SECTION("a folder that cannot be written") {
    writeFile(path, oldBytes);
    fs::permissions(path, fs::perms{0666});
    fs::permissions(folder.path(), fs::perms{0555});
    REQUIRE(asNobody([&] { writeFile(path, newBytes); }, ErrorCode::cannotWrite));
    REQUIRE(asNobody([&] { writeFile(folder.file("b"), newBytes); }, ErrorCode::cannotWrite));
    REQUIRE(readFile(path) == oldBytes);
  }
}

TEST_CASE("a group that cannot be kept gives its rights to nobody") {
  if (geteuid() != 0) return skip("only root can give a file away");
  const TemporaryFolder folder;
  fs::permissions(folder.path(), fs::perms{0777});
  const std::string path = folder.file("a.journey");
  writeFile(path, oldBytes);
  constexpr gid_t strangers = 12345;
  constexpr uid_t nobody = 65534;
  REQUIRE(chown(path.c_str(), nobody, strangers) == 0);
  REQUIRE(chmod(path.c_str(), 0664) == 0);
  REQUIRE(trueInChild([&] {
    writeFile(path, newBytes);
    return true;
  }));
  struct stat status {};
  REQUIRE(stat(path.c_str(), &status) == 0);
  CHECK(status.st_uid == nobody);
  CHECK(status.st_gid == strangers);
  CHECK((status.st_mode & 07777U) == 0664);

  REQUIRE(trueInChild([&] {
    if (!becomeNobody()) return false;
    writeFile(path, oldBytes);
    return true;
  }));
  REQUIRE(stat(path.c_str(), &status) == 0);
  CHECK(status.st_gid != strangers);
  CHECK((status.st_mode & 07777U) == 0644);
}

TEST_CASE("a file that may be written but not read is replaced, and stays so") {
  if (geteuid() != 0) return skip("only root can give a file away");
  const TemporaryFolder folder;
  fs::permissions(folder.path(), fs::perms{0777});
  const std::string path = folder.file("a.journey");
  writeFile(path, oldBytes);
  constexpr uid_t nobody = 65534;
  REQUIRE(chown(path.c_str(), nobody, nobody) == 0);
  REQUIRE(chmod(path.c_str(), 0200) == 0);
  REQUIRE(trueInChild([&] {
    if (!becomeNobody()) return false;
    writeFile(path, newBytes);
    return true;
  }));
  CHECK(readFile(path) == newBytes);
  CHECK(fs::status(path).permissions() == fs::perms{0200});
}
