// Journeys as JSON: what is written, and what is refused with its place.
#include "klantreis/json.h"

#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "catch.h"
#include "corpora.h"
#include "errors.h"
#include "klantreis/check.h"
#include "klantreis/sample.h"

using namespace klantreis;
using namespace klantreis::testing;
namespace fs = std::filesystem;

namespace {

const std::string mapFile = "some map.json";
const std::string start = R"({"format": 1, "application": "klantreis")";
const std::string oneId = R"("id": "00000000-0000-4000-8000-000000000001")";

Failure failureOf(std::string_view text) {
  return errorOf([&] { return json::fromText(text, mapFile); });
}

Failure wrong(const std::string& place, const std::string& what) {
  return {ErrorCode::wrongContent, {mapFile, place, what}};
}

/// A document with one segment.
std::string segment(const std::string& keys) { return start + R"(, "segment": [{)" + keys + "}]}"; }

/// False when the text is refused; when it is not, what it holds must obey all rules.
bool opens(std::string_view text) {
  try {
    const Workbook workbook = json::fromText(text, mapFile);
    REQUIRE(check(workbook).empty());
    return true;
  } catch (const Error& error) {
    CAPTURE(error.what());
    const ErrorCode code = error.code();
    REQUIRE((code == ErrorCode::jsonSyntax || code == ErrorCode::jsonTooDeep ||
             code == ErrorCode::newerFile || code == ErrorCode::wrongContent));
    return false;
  }
}

}  // namespace

TEST_CASE("JSON lists keys and rows in file order and leaves out what is absent") {
  Workbook workbook;
  workbook.actors.put(
      {{*Uuid::parse("00000000-0000-4000-8000-000000000002")}, "Planner", ActorKind::person, {"k"}});
  workbook.personas.put(
      {.id = {*Uuid::parse("00000000-0000-4000-8000-000000000001")}, .name = "Karin", .quote = "“No”"});
  CHECK(json::textOf(workbook) == R"({
  "format": 3,
  "application": "klantreis",
  "actor": [
    {
      "id": "00000000-0000-4000-8000-000000000002",
      "name": "Planner",
      "kind": "person",
      "rank": "k"
    }
  ],
  "persona": [
    {
      "id": "00000000-0000-4000-8000-000000000001",
      "name": "Karin",
      "quote": "“No”"
    }
  ]
}
)");
  CHECK(json::textOf({}) == "{\n  \"format\": 3,\n  \"application\": \"klantreis\"\n}\n");
}

TEST_CASE("JSON is never written of a text that is not UTF-8") {
  Workbook workbook;
  workbook.actors.put({{Uuid{}}, "\xff", ActorKind::person, {}});
  CHECK(errorOf([&] { return json::textOf(workbook); }).code == ErrorCode::textNotUtf8);
}

TEST_CASE("absent keys have their default and derived ids need not be written") {
  const Workbook workbook =
      json::fromText(start + R"(, "journey": [{"id": "00000000-0000-4000-8000-00000000000a"}],
        "persona": [{"id": "00000000-0000-4000-8000-00000000000b", "age": 40}],
        "participant": [{"journey": "00000000-0000-4000-8000-00000000000a",
                         "persona": "00000000-0000-4000-8000-00000000000b"}]})",
                     mapFile);
  REQUIRE(workbook.participants.size() == 1);
  CHECK(workbook.participants.begin()->shown);
  CHECK(workbook.participants.begin()->id.uuid ==
        Schema<Participant>::derive(*workbook.participants.begin()));
  CHECK(workbook.personas.begin()->age == 40);
  CHECK_FALSE(workbook.journeys.begin()->owner);
  CHECK(workbook.journeys.begin()->rank == Rank{});
}

TEST_CASE("JSON with a byte order mark, other line ends or a named schema is read") {
  CHECK(opens("\xef\xbb\xbf" + start + "}"));
  CHECK(
      opens("{\r\n\"$schema\": \"klantreis.schema.json\",\r\n\"application\": \"klantreis\",\r\n\"format\": "
            "1}\r\n"));
}

TEST_CASE("a text that is no JSON is refused with the place") {
  const auto at = [](const char* byte) { return Failure{ErrorCode::jsonSyntax, {mapFile, byte}}; };
  CHECK(failureOf("") == at("1"));
  CHECK(failureOf(start) == at("41"));
  CHECK(failureOf(start + "},") == at("42"));
  CHECK(failureOf(start + "}" + std::string(1, '\0')) == at("42"));
  CHECK(failureOf("{'format': 1}") == at("2"));
  CHECK(failureOf("{\"\xff\": 1}") == at("3"));
  CHECK(failureOf(R"({"\ud800": 1})") == at("9"));
  CHECK(failureOf("{\"format\": NaN}") == at("12"));
  CHECK(failureOf(std::string("\xff\xfe{\0}\0", 6)).code == ErrorCode::jsonSyntax);
  CHECK(failureOf("SQLite format 3").code == ErrorCode::jsonSyntax);
}

TEST_CASE("JSON that is nested too deep is refused before it is built") {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  CHECK(failureOf(nested(64)) == wrong("/", "an object is needed"));
  for (const std::size_t depth : {std::size_t{65}, std::size_t{1'000'000}})
    CHECK(failureOf(nested(depth)) == Failure{ErrorCode::jsonTooDeep, {mapFile, "64"}});
  std::string objects;
  for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
  CHECK(failureOf(objects).code == ErrorCode::jsonTooDeep);
}

TEST_CASE("JSON of something else is refused") {
  CHECK(failureOf("[]") == wrong("/", "an object is needed"));
  CHECK(failureOf("{}") == wrong("/application", "“klantreis” is needed"));
  CHECK(failureOf(R"({"application": "other", "format": 1})") ==
        wrong("/application", "“klantreis” is needed"));
  CHECK(failureOf(R"({"application": "klantreis"})") == wrong("/format", "a whole number is needed"));
  CHECK(failureOf(R"({"application": "klantreis", "format": 0})") ==
        wrong("/format", "a whole number is needed"));
  CHECK(failureOf(R"({"application": "klantreis", "format": 4})") ==
        Failure{ErrorCode::newerFile, {mapFile, "4", "3"}});
}

TEST_CASE("wrong content of JSON is refused with its place") {
  struct Case {
    const char* keys;
    const char* place;
    const char* what;
  };
  const Case given =
      GENERATE(values<Case>({{R"("name": 3)", "/segment/0/name", "a text is needed"},
                             {R"("name": null)", "/segment/0/name", "a text is needed"},
                             {R"("name": ["x"])", "/segment/0/name", "a text is needed"},
                             {R"("rank": "a0")", "/segment/0/rank", "a rank is needed"},
                             {R"("colour": "red")", "/segment/0/colour", "there is no such key"},
                             {R"("name": "a", "name": "b")", "/segment/0/name", "the key is there twice"}}));
  CAPTURE(given.keys);
  CHECK(failureOf(segment(oneId + ", " + given.keys)) == wrong(given.place, given.what));
}

TEST_CASE("wrong shapes of JSON are refused with their place") {
  CHECK(failureOf(start + R"(, "planet": []})") == wrong("/planet", "there is no such key"));
  CHECK(failureOf(start + R"(, "segment": {}})") == wrong("/segment", "an array is needed"));
  CHECK(failureOf(start + R"(, "segment": [[]]})") == wrong("/segment/0", "an object is needed"));
  CHECK(failureOf(segment("")) == wrong("/segment/0/id", "the key is missing"));
  CHECK(failureOf(segment(R"("id": "1")")) == wrong("/segment/0/id", "an id is needed"));
  CHECK(failureOf(start + R"(, "segment": [], "segment": []})") ==
        wrong("/segment", "the key is there twice"));
  CHECK(failureOf(start + R"(, "phase": [{)" + oneId + "}]}") ==
        wrong("/phase/0/journey", "the key is missing"));
  CHECK(failureOf(start + R"(, "segment": [{)" + oneId + "}, {" + oneId + "}]}") ==
        wrong("/segment/1", "there are two rows with this id"));
}

TEST_CASE("numbers of JSON are whole and do not wrap") {
  const auto age = [](const std::string& number) {
    return failureOf(start + R"(, "persona": [{)" + oneId + R"(, "age": )" + number + "}]}");
  };
  for (const char* number :
       {"1.0", "1.5", "-0.0", "1e2", "\"1\"", "true", "9223372036854775808", "18446744073709551615",
        "18446744073709551616", "-9223372036854775809", "99999999999999999999"})
    CHECK(age(number) == wrong("/persona/0/age", "a whole number is needed"));
  const std::string place = "persona 00000000-0000-4000-8000-000000000001, age";
  for (const char* number : {"-1", "151", "300000000000", "9223372036854775807", "-9223372036854775808"})
    CHECK(age(number) == wrong(place, "the value is too small or too large"));
  CHECK(age("1e400").code == ErrorCode::jsonSyntax);
}

TEST_CASE("rules that span rows hold for JSON too") {
  CHECK(failureOf(start + R"(, "scenario": [{)" + oneId + "}]}") ==
        wrong("scenario 00000000-0000-4000-8000-000000000001", "a scenario needs its episode"));
  CHECK(failureOf(segment(oneId + R"(, "name": "a\u0000b")")) ==
        wrong("segment 00000000-0000-4000-8000-000000000001, name", "the text is not valid UTF-8"));
  CHECK(failureOf(segment(oneId + R"(, "name": ")" + std::string(501, 'x') + '"')) ==
        wrong("segment 00000000-0000-4000-8000-000000000001, name", "the text is too long"));
}

TEST_CASE(
    "a plan with days that do not exist, scores outside the scale or an owner who is not there is refused") {
  struct Case {
    const char* was;
    const char* is;
    const char* field;
    const char* what;
  };
  const Case given = GENERATE(values<Case>({
      {R"("due": "2027-01-15")", R"("due": "2027-02-30")", "due", "a date like 2026-11-21 is needed"},
      {R"("due": "2027-01-15")", R"("due": "soon")", "due", "a date like 2026-11-21 is needed"},
      {R"("impact": 84)", R"("impact": 101)", "impact", "the value is too small or too large"},
      {R"("impact": 84)", R"("impact": 84, "before": -101)", "before", "the value is too small or too large"},
  }));
  CAPTURE(given.is);
  std::string text = json::textOf(findSample(samples(), "offerte").make(Language::english));
  const auto place = text.find(given.was);
  REQUIRE(place != std::string::npos);
  text.replace(place, std::string_view(given.was).size(), given.is);
  const Failure failure = failureOf(text);
  CHECK(failure.code == ErrorCode::wrongContent);
  REQUIRE(failure.args.size() == 3);
  CHECK(failure.args[1].find("improvement") != std::string::npos);
  CHECK(failure.args[1].ends_with(given.field));
  CHECK(failure.args[2] == given.what);
  text = json::textOf(findSample(samples(), "offerte").make(Language::english));
  const auto owner = text.find(R"("owner": ")", text.find(R"("improvement")")) + 10;
  text.replace(owner, 36, "00000000-0000-4000-8000-00000000dead");
  CHECK(failureOf(text).args.at(2) == "the row it refers to does not exist");
}

TEST_CASE("many keys and many rows take little time") {
  const std::clock_t begun = std::clock();
  std::string text = start;
  for (int i = 0; i < 200'000; ++i) text += ", \"key " + std::to_string(i) + "\": 0";
  CHECK(failureOf(text + "}").code == ErrorCode::wrongContent);
  text = start + R"(, "segment": [{"id": "1"})";
  for (int i = 0; i < 500'000; ++i) text += ",{}";
  CHECK(failureOf(text + "]}") == wrong("/segment/0/id", "an id is needed"));
  CHECK((std::clock() - begun) / CLOCKS_PER_SEC < 20);  // minutes, if each row were compared with all others
}

TEST_CASE("the inputs of a JSON fuzzer are read or refused") {
  const TemporaryFolder folder;
  if (!unpackCorpus("json-gofuzz", folder)) return;
  int seen = 0;
  int opened = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder.file("json-gofuzz/json"))) {
    if (!entry.is_regular_file()) continue;
    const std::string text = readFile(entry.path().string());
    CAPTURE(entry.path().string());
    REQUIRE_FALSE(opens(text));
    opened += opens(start + ", \"segment\": [" + text + "]}") ? 1 : 0;
    ++seen;
  }
  CHECK(seen > 1'700);
  CHECK(opened <= 2);  // where the input is blank
  std::cout << "fuzzed JSON inputs survived: " << seen << '/' << seen << '\n';
}
