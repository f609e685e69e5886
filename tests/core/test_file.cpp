// Reading and writing whole files in real folders.
#include "klantreis/file.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "catch.h"
#include "errors.h"
#include "klantreis/id.h"
#include "temporary_folder.h"

using namespace klantreis;
using namespace klantreis::testing;
namespace fs = std::filesystem;

namespace {

/// Written by other means than our own.
void put(const std::string& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

mode_t modeOf(const std::string& path) {
  struct stat status {};
  REQUIRE(stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777U;
}

std::size_t filesIn(const TemporaryFolder& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder.path()), {}));
}

}  // namespace

TEST_CASE("a file's bytes are read whole") {
  const TemporaryFolder folder;
  for (const std::size_t size : {0U, 1U, 4095U, 4096U, 4097U, 1'000'000U}) {
    const std::string bytes(size, '\x80');
    put(folder.file("a"), bytes);
    REQUIRE(readFile(folder.file("a")) == bytes);
  }
}

TEST_CASE("files without a size of their own are read too") {
  REQUIRE(readFile("/proc/self/status").find("Name:") == 0);
}

TEST_CASE("what is not a file is not read, and is named") {
  const TemporaryFolder folder;
  const std::string path = folder.file("thing");
  SECTION("folder") {
    fs::create_directory(path);
    REQUIRE(errorOf([&] { return readFile(path); }) == Failure{ErrorCode::notARegularFile, {path, "folder"}});
  }
  SECTION("pipe") {
    REQUIRE(mkfifo(path.c_str(), 0600) == 0);
    REQUIRE(errorOf([&] { return readFile(path); }) == Failure{ErrorCode::notARegularFile, {path, "pipe"}});
  }
  SECTION("socket") {
    const int server = socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    REQUIRE(bind(server, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
    REQUIRE(errorOf([&] { return readFile(path); }) == Failure{ErrorCode::notARegularFile, {path, "socket"}});
    close(server);
  }
  SECTION("device") {
    REQUIRE(errorOf([&] { return readFile("/dev/zero"); }) ==
            Failure{ErrorCode::notARegularFile, {"/dev/zero", "device"}});
  }
  SECTION("nothing") {
    REQUIRE(errorOf([&] { return readFile(path); }) ==
            Failure{ErrorCode::cannotOpen, {path, "No such file or directory"}});
  }
  SECTION("a path that the system would cut short") {
    put(path, "x");
    const std::string longer = path + std::string(1, '\0') + "more";
    REQUIRE(errorOf([&] { return readFile(longer); }).code == ErrorCode::cannotOpen);
    REQUIRE(errorOf([&] { writeFile(longer, "y"); }).code == ErrorCode::cannotWrite);
  }
}

TEST_CASE("a file that is too large is not read") {
  const TemporaryFolder folder;
  const std::string path = folder.file("sparse");
  put(path, "");
  fs::resize_file(path, 200ULL << 30U);
  REQUIRE(errorOf([&] { return readFile(path); }) == Failure{ErrorCode::tooLarge, {path, "204800", "512"}});
  fs::resize_file(path, (1U << 20U) + 1);
  REQUIRE(errorOf([&] { return readFile(path, 1U << 20U); }) ==
          Failure{ErrorCode::tooLarge, {path, "2", "1"}});
  fs::resize_file(path, 1U << 20U);
  REQUIRE(readFile(path, 1U << 20U).size() == 1U << 20U);
}

TEST_CASE("a file is written, replaced and read back") {
  const TemporaryFolder folder;
  const std::string path = folder.file("a file");
  for (const std::size_t size : {0U, 1U, 4096U, 3'000'001U}) {
    const std::string bytes(size, 'k');
    writeFile(path, bytes);
    REQUIRE(readFile(path) == bytes);
  }
  REQUIRE(filesIn(folder) == 1);
}

TEST_CASE("a new file gets the mode the umask asks for and a replaced one keeps its own") {
  const TemporaryFolder folder;
  const mode_t before = umask(027);
  writeFile(folder.file("new"), "1");
  umask(before);
  REQUIRE(modeOf(folder.file("new")) == 0640);
  fs::permissions(folder.file("new"), fs::perms{0604});
  writeFile(folder.file("new"), "2");
  REQUIRE(modeOf(folder.file("new")) == 0604);
}

TEST_CASE("a file with a second name is known, and only the first gets what is written") {
  const TemporaryFolder folder;
  put(folder.file("first"), "old");
  REQUIRE_FALSE(hasOtherNames(folder.file("first")));
  fs::create_hard_link(folder.file("first"), folder.file("second"));
  REQUIRE(hasOtherNames(folder.file("first")));
  writeFile(folder.file("first"), "new");
  REQUIRE(readFile(folder.file("second")) == "old");
  REQUIRE_FALSE(hasOtherNames(folder.file("first")));
  REQUIRE_FALSE(hasOtherNames(folder.file("nothing")));
}

TEST_CASE("what stands there may ask to be spared") {
  const TemporaryFolder folder;
  const auto spare = [](std::string_view head, const FilePath& path) {
    if (head.starts_with("mine")) throw Error(ErrorCode::journeyInTheWay, {path});
  };
  put(folder.file("a"), "mine, and more");
  fs::create_symlink("a", folder.file("link"));
  REQUIRE(errorOf([&] { writeFile(folder.file("link"), "x", {.spare = spare}); }).code ==
          ErrorCode::journeyInTheWay);
  REQUIRE(readFile(folder.file("a")) == "mine, and more");
  put(folder.file("a"), "nobody's");
  writeFile(folder.file("link"), "x", {.spare = spare});
  REQUIRE(readFile(folder.file("a")) == "x");
}

TEST_CASE("a symbolic link is written through to its target") {
  const TemporaryFolder folder;
  fs::create_directory(folder.file("sub"));
  put(folder.file("sub/real"), "old");
  fs::create_symlink("sub/second", folder.file("first"));
  fs::create_symlink("real", folder.file("sub/second"));
  writeFile(folder.file("first"), "new");
  REQUIRE(fs::is_symlink(folder.file("first")));
  REQUIRE(fs::is_symlink(folder.file("sub/second")));
  REQUIRE(readFile(folder.file("sub/real")) == "new");

  SECTION("also when there is nothing yet") {
    fs::remove(folder.file("sub/real"));
    writeFile(folder.file("first"), "newer");
    REQUIRE(readFile(folder.file("sub/real")) == "newer");
  }
  SECTION("but not round in a circle") {
    fs::create_symlink("circle", folder.file("circle"));
    REQUIRE(errorOf([&] { writeFile(folder.file("circle"), "x"); }).code == ErrorCode::cannotWrite);
  }
}

TEST_CASE("what is there is left alone when nothing may be replaced") {
  const TemporaryFolder folder;
  writeFile(folder.file("a"), "old", {Replace::never, {}});
  fs::create_symlink("nowhere", folder.file("link"));
  for (const char* name : {"a", "link"}) {
    const std::string path = folder.file(name);
    REQUIRE(errorOf([&] {
              writeFile(path, "old", {Replace::never, {}});
            }) == Failure{ErrorCode::fileExists, {path}});
  }
  REQUIRE(readFile(folder.file("a")) == "old");
  REQUIRE_FALSE(fs::exists(folder.file("nowhere")));
}

TEST_CASE("a file that changed underneath is not overwritten") {
  const TemporaryFolder folder;
  const std::string path = folder.file("a");
  const WriteOptions fromFirst{Replace::ifUnchanged, sha256("first")};
  REQUIRE(errorOf([&] { writeFile(path, "new", fromFirst); }) == Failure{ErrorCode::changedOnDisk, {path}});
  put(path, "other");
  REQUIRE(errorOf([&] { writeFile(path, "new", fromFirst); }) == Failure{ErrorCode::changedOnDisk, {path}});
  REQUIRE(readFile(path) == "other");
  put(path, "first");
  writeFile(path, "new", fromFirst);
  REQUIRE(readFile(path) == "new");
  REQUIRE(filesIn(folder) == 1);
}

TEST_CASE("a file that holds the bytes already is not touched") {
  const TemporaryFolder folder;
  const std::string path = folder.file("a");
  put(path, "same");
  const auto longAgo = fs::file_time_type::clock::now() - std::chrono::hours(1);
  fs::last_write_time(path, longAgo);
  writeFile(path, "same");
  writeFile(path, "same", {Replace::ifUnchanged, sha256("something else")});
  REQUIRE(fs::last_write_time(path) == longAgo);
}

TEST_CASE("only a file in a folder that is there can be written") {
  const TemporaryFolder folder;
  put(folder.file("plain"), "x");
  REQUIRE(errorOf([&] { writeFile(folder.file("no/a"), "x"); }) ==
          Failure{ErrorCode::noSuchFolder, {folder.file("no/a"), folder.file("no")}});
  REQUIRE(errorOf([&] { writeFile(folder.file("plain/a"), "x"); }).code == ErrorCode::noSuchFolder);
  REQUIRE(errorOf([&] { writeFile(folder.path(), "x"); }) ==
          Failure{ErrorCode::notARegularFile, {folder.path(), "folder"}});
  REQUIRE(errorOf([&] { writeFile(folder.path() + '/', "x"); }).code == ErrorCode::cannotWrite);
  REQUIRE(errorOf([&] { writeFile("/dev/null", "x"); }) ==
          Failure{ErrorCode::notARegularFile, {"/dev/null", "device"}});
  REQUIRE(filesIn(folder) == 1);
}

TEST_CASE("names up to the longest can be written") {
  const TemporaryFolder folder;
  std::vector<std::string> names(4);
  names[0].assign(255, 'n');
  names[1].assign(251, 'n').append("😀");
  names[2].assign(255, '\x80');
  names[3] = "\n -\r%s\"'";
  for (const std::string& name : names) {
    writeFile(folder.file(name), "1");
    writeFile(folder.file(name), "2");
    REQUIRE(readFile(folder.file(name)) == "2");
  }
  REQUIRE(errorOf([&] { writeFile(folder.file(std::string(256, 'n')), "x"); }).code ==
          ErrorCode::cannotWrite);
  REQUIRE(filesIn(folder) == names.size());
}

TEST_CASE("paths relative to the working folder can be written") {
  const TemporaryFolder folder;
  const fs::path before = fs::current_path();
  fs::current_path(folder.path());
  writeFile("plain", "x");
  const std::string back = readFile("plain");
  fs::current_path(before);
  REQUIRE(back == "x");
}
