// Whatever is wrong with a file: one clear sentence on standard error that names the file, exit code 1,
// nothing on standard output, and the user's file as it was.
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "built.h"
#include "catch.h"
#include "klantreis/id.h"
#include "klantreis/json.h"
#include "klantreis/sample.h"
#include "klantreis/store.h"
#include "program.h"
#include "skip.h"
#include "temporary_folder.h"

using namespace klantreis;
using namespace klantreis::testing;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t formatAt = 60;  // in the header of SQLite, four bytes, the greatest first
constexpr std::size_t applicationAt = 68;

/// Refused with a sentence by each command that reads it.
void checkRefused(const std::string& file, const std::string& says, bool asNobody = false) {
  const std::vector<std::vector<std::string>> calls{{"info", file},
                                                    {"check", file},
                                                    {"export", file, "--to", "json", "-o", "-"},
                                                    {"export", file, "--to", "pdf", "-o", "-"}};
  for (const std::vector<std::string>& words : calls) {
    INFO(words.front());
    const Result result = run(Call{.words = words, .asNobody = asNobody});
    CHECK(result.exitCode == 1);
    CHECK(result.out.empty());
    CHECK(result.err.find("klantreis: ") == 0);
    CHECK(result.err.find(file) != std::string::npos);
    INFO(result.err);
    CHECK(result.err.find(says) != std::string::npos);
    CHECK(std::count(result.err.begin(), result.err.end(), '\n') == 1);
  }
}

void checkBytesRefused(const std::string& bytes, const std::string& says) {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  put(file, bytes);
  checkRefused(file, says);
  CHECK(hashOf(file) == sha256(bytes));
}

std::string quoteBytes() { return store::bytesOf(findSample(samples(), "offerte").make(Language::english)); }

std::string quoteJson() { return json::textOf(findSample(samples(), "offerte").make(Language::english)); }

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), with);
}

void checkJsonRefused(const std::string& text, const std::string& says) {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.json");
  put(file, text);
  const Result result = run({"import", file, "-o", folder.file("a.journey")});
  INFO(result.err);
  CHECK(result.exitCode == 1);
  CHECK(result.out.empty());
  CHECK(result.err.find(says) != std::string::npos);
  CHECK_FALSE(fs::exists(folder.file("a.journey")));
  CHECK(hashOf(file) == sha256(text));
}

}  // namespace

TEST_CASE("what is no journey file is refused by every command that reads") {
  SECTION("empty") { checkBytesRefused("", "is not a Klantreis file"); }
  SECTION("text") {
    checkBytesRefused("Dear diary, today I bought 40 heat pumps.\n", "is not a Klantreis file");
  }
  SECTION("a database of another program") {
    std::string bytes = quoteBytes();
    bytes.replace(applicationAt, 4, "GPKG");
    checkBytesRefused(bytes, "another program");
  }
  SECTION("of a newer program") {
    std::string bytes = quoteBytes();
    bytes[formatAt + 3] = 99;
    checkBytesRefused(bytes, "newer Klantreis (format 99");
  }
  SECTION("truncated") { checkBytesRefused(quoteBytes().substr(0, 20'000), "is damaged"); }
  SECTION("damaged") {
    std::string bytes = quoteBytes();
    bytes.replace(8'192, 2'000, std::string(2'000, '\xff'));
    checkBytesRefused(bytes, "is damaged");
  }
}

TEST_CASE("what is not there or not a file is refused by every command that reads") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  SECTION("missing") { checkRefused(file, "cannot be opened: No such file or directory"); }
  SECTION("folder") {
    fs::create_directory(file);
    checkRefused(file, "is not a file but a folder");
  }
  SECTION("FIFO, which nobody writes to") {
    REQUIRE(mkfifo(file.c_str(), 0600) == 0);
    checkRefused(file, "is not a file but a");
  }
  SECTION("device") { checkRefused("/dev/zero", "is not a file but a"); }
  SECTION("too large") {
    put(file, "SQLite format 3");
    fs::resize_file(file, greatestFile + 1);
    checkRefused(file, "is too large");
  }
  SECTION("unreadable") {
    putQuote(file);
    REQUIRE(chmod(folder.path().c_str(), 0755) == 0);
    REQUIRE(chmod(file.c_str(), 0200) == 0);
    checkRefused(file, "cannot be opened: Permission denied", true);
  }
}

TEST_CASE("what cannot be written is told, and nothing is left behind") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  const std::string before = hashOf(file);
  SECTION("missing folder") {
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {"export", file, "--to", "json", "-o", folder.file("none/a.json")},
             {"new", folder.file("none/b.journey")}}) {
      const Result result = run(words);
      CHECK(result.exitCode == 1);
      CHECK(result.err.find("there is no folder “" + folder.file("none") + "”") != std::string::npos);
    }
  }
  SECTION("a folder in its place") {
    fs::create_directory(folder.file("a.json"));
    CHECK(run({"export", file, "--to", "json"}).exitCode == 1);
    CHECK(fs::is_directory(folder.file("a.json")));
  }
  SECTION("no rights") {
    REQUIRE(chmod(folder.path().c_str(), 0555) == 0);
    const Result result = run(Call{.words = {"export", file, "--to", "json"}, .asNobody = true});
    REQUIRE(chmod(folder.path().c_str(), 0755) == 0);
    CHECK(result.exitCode == 1);
    CHECK(result.err.find("cannot be written: Permission denied") != std::string::npos);
  }
  SECTION("a full standard output") {
    const Result result =
        run(Call{.words = {"export", file, "--to", "json", "-o", "-"}, .output = "/dev/full"});
    CHECK(result.exitCode == 1);
    CHECK(result.err.find("no room") != std::string::npos);
    const Result dutch =
        run(Call{.words = {"info", file}, .environment = dutchReader, .output = "/dev/full"});
    CHECK(dutch.exitCode == 1);
    CHECK(dutch.err.find("“standaarduitvoer”") != std::string::npos);
  }
  CHECK(hashOf(file) == before);
}

TEST_CASE("a file without a journey is in order, but there is nothing to draw") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  put(file, store::bytesOf(Workbook()));
  CHECK(run({"check", file}).exitCode == 0);
  CHECK(run({"info", file}).out.find("Journeys: 0") != std::string::npos);
  CHECK(run({"export", file, "--to", "json", "-o", "-"}).exitCode == 0);
  const Result result = run(Call{.words = {"export", file, "--to", "pdf"}, .environment = dutchReader});
  CHECK(result.exitCode == 1);
  CHECK(result.err.find("het bestand bevat geen klantreis") != std::string::npos);
}

TEST_CASE("an export never takes the place of a journey file, whatever its name") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.sqlite");
  putQuote(file);
  const std::string before = hashOf(file);
  fs::create_symlink(file, folder.file("link.json"));
  const std::string other = folder.file("other.JOURNEY");
  putQuote(other);
  fs::create_symlink(other, folder.file("other.json"));
  for (const std::string& output :
       {file, other, folder.file("link.json"), folder.file("other.json"), folder.file("new.journey")}) {
    INFO(output);
    const Result result = run({"export", file, "--to", "json", "-o", output});
    CHECK(result.exitCode == 1);
    CHECK(result.err.find("is a journey file") != std::string::npos);
  }
  CHECK(hashOf(file) == before);
  CHECK(hashOf(other) == before);
  CHECK_FALSE(fs::exists(folder.file("new.journey")));
}

TEST_CASE("a full disk is told with the file as it was") {
  const TemporaryFolder folder;
  const std::string disk = folder.file("disk");
  fs::create_directory(disk);
  if (mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=160k") != 0)
    return skip("a small disk cannot be mounted here");
  const std::string file = disk + "/a.journey";
  putQuote(file);
  const std::string before = hashOf(file);
  const Result result = run({"new", "--sample", "huiskoper", "--force", file});
  CHECK(hashOf(file) == before);
  CHECK(std::distance(fs::directory_iterator(disk), {}) == 1);
  umount(disk.c_str());
  CHECK(result.exitCode == 1);
  CHECK(result.err.find("There is no room to write “" + file + "”") != std::string::npos);
}

TEST_CASE("a limit on the size of files is told with the file as it was") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  const std::string before = hashOf(file);
  const std::string limited = "ulimit -f 8; exec \"$0\" new --sample huiskoper --force \"$1\"";
  const Result result = run(Call{.words = {"-c", limited, testing::built::cli, file}, .program = "/bin/sh"});
  CHECK(result.exitCode == 1);
  CHECK(result.err.find("“" + file + "” cannot be written") != std::string::npos);
  CHECK(hashOf(file) == before);
  CHECK(std::distance(fs::directory_iterator(fs::path(file).parent_path()), {}) == 1);
}

TEST_CASE("wrong JSON is refused, and no file is made") {
  const std::string good = quoteJson();
  SECTION("malformed") { checkJsonRefused(good.substr(0, good.size() / 2), "is not valid JSON"); }
  SECTION("empty") { checkJsonRefused("", "is not valid JSON"); }
  SECTION("not UTF-8") { checkJsonRefused(replaced(good, "Marieke", "Mari\xff"), "is not valid JSON"); }
  SECTION("too deep") { checkJsonRefused(std::string(100'000, '['), "deeper than 64 levels"); }
  SECTION("another type at the top") { checkJsonRefused("[]\n", "has wrong content"); }
  SECTION("newer") { checkJsonRefused(replaced(good, "\"format\": 3", "\"format\": 99"), "newer Klantreis"); }
  SECTION("a text for a number") {
    checkJsonRefused(replaced(good, "\"age\": 41", "\"age\": \"41\""), "has wrong content");
  }
  SECTION("a number out of range") {
    checkJsonRefused(replaced(good, "\"score\": -80", "\"score\": -101"), "score");
  }
  SECTION("a fraction") {
    checkJsonRefused(replaced(good, "\"score\": -80", "\"score\": -1.5"), "has wrong content");
  }
  SECTION("an unknown field") {
    checkJsonRefused(replaced(good, "\"age\": 41", "\"shoe\": 41"), "has wrong content");
  }
  SECTION("duplicate ids") {
    checkJsonRefused(
        replaced(good, "8cef3c80-2515-80cf-a088-6f748866c482", "6bb768e0-ac7e-8580-a9fc-4337705e0c34"),
        "/actor/6: there are two rows with this id");
  }
  SECTION("a dangling reference") {
    checkJsonRefused(replaced(good, "\"segment\": \"a82c51bb", "\"segment\": \"00000000"),
                     "the row it refers to does not exist");
  }
}

TEST_CASE("hostile text gives the terminal no orders, in any command") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  Workbook workbook = findSample(samples(), "offerte").make(Language::english);
  const std::string attack =
      "\x1b[2J\x1b]0;owned\x07 \xc2\x9b"
      "31m\xc2\x85 \xe2\x80\xae\xe2\x81\xa6 %1 %2 %n";
  Journey journey = *workbook.journeys.begin();
  journey.title = journey.goal = journey.scope = attack;
  workbook.journeys.put(journey);
  for (const Persona& each : Table<Persona>(workbook.personas)) {
    Persona persona = each;
    persona.name = attack;
    workbook.personas.put(persona);
  }
  store::save(workbook, file, {});
  const std::string escapeName = folder.file("\x1b]0;owned\x07.journey");
  for (const std::vector<std::string>& words :
       std::vector<std::vector<std::string>>{{"info", file},
                                             {"check", file},
                                             {"export", file, "--to", "svg", "--journey", "\x1b[2J"},
                                             {"info", escapeName},
                                             {"check", escapeName},
                                             {"export", escapeName, "--to", "json"},
                                             {"import", escapeName},
                                             {"new", "--template", "\x1b[2J", file},
                                             {"\x1b[2J"},
                                             {"export", file, "--to",
                                              "\x9b"
                                              "2J"}}) {
    INFO(words.front());
    const Result result = run(words);
    for (const std::string& text : {result.out, result.err}) {
      INFO(text);
      CHECK(text.find_first_of("\x1b\x07") == std::string::npos);
      CHECK(text.find("\xc2\x9b") == std::string::npos);
      CHECK(text.find("\xc2\x85") == std::string::npos);
      CHECK(text.find("\xe2\x80\xae") == std::string::npos);
      CHECK(text.find("\xe2\x81\xa6") == std::string::npos);
    }
  }
  CHECK(run({"info", file}).out.find("%1 %2 %n") != std::string::npos);
}

TEST_CASE("errors are told in Dutch under a Dutch locale") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  put(file, "no");
  const Result result = run(Call{.words = {"info", file}, .environment = dutchReader});
  CHECK(result.exitCode == 1);
  CHECK(result.err == "klantreis: “" + file + "” is geen bestand van Klantreis.\n");
}
