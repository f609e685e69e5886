// The published JSON Schema: printed from the descriptions, committed, and judged by another program.
#include <cstdlib>
#include <string>

#include "catch.h"
#include "klantreis/file.h"
#include "klantreis/json.h"
#include "klantreis/sample.h"
#include "klantreis/workbook_schema.h"
#include "random_workbook.h"
#include "skip.h"
#include "temporary_folder.h"

using namespace klantreis;
using namespace std::string_literals;

namespace {

const std::string published = KLANTREIS_SOURCE_DIR "/resources/klantreis.schema.json";

bool validatorIsThere() { return std::system("python3 -c 'import jsonschema' 2>/dev/null") == 0; }

/// Whether python's jsonschema accepts every one of the files in the folder.
bool accepted(const testing::TemporaryFolder& folder) {
  const std::string script =
      "import glob, json, sys, jsonschema\n"
      "schema = json.load(open(sys.argv[1]))\n"
      "jsonschema.Draft202012Validator.check_schema(schema)\n"
      "validator = jsonschema.Draft202012Validator(schema)\n"
      "files = glob.glob(sys.argv[2] + '/*.json')\n"
      "sys.exit(0 if files and all(validator.is_valid(json.load(open(f))) for f in files) else 1)\n";
  writeFile(folder.file("validate.py"), script);
  const std::string command =
      "python3 '" + folder.file("validate.py") + "' '" + published + "' '" + folder.path() + "'";
  return std::system(command.c_str()) == 0;
}

}  // namespace

// After a change of the descriptions: KLANTREIS_UPDATE=1 build/tests/core_tests "the published*"
TEST_CASE("the published JSON Schema is the one of the descriptions") {
  if (std::getenv("KLANTREIS_UPDATE") != nullptr) writeFile(published, json::schemaText());
  REQUIRE(readFile(published) == json::schemaText());
}

TEST_CASE("another program finds our JSON valid") {
  if (!validatorIsThere()) return testing::skip("python3-jsonschema is not installed");
  const testing::TemporaryFolder folder;
  for (std::uint32_t seed = 1; seed <= 20; ++seed)
    writeFile(folder.file(std::to_string(seed) + ".json"), json::textOf(testing::randomWorkbook(seed)));
  for (const SampleInfo& sample : samples())
    for (const Language language : {Language::english, Language::dutch})
      writeFile(folder.file(std::string(sample.name) + std::string(keyOf(language)) + ".json"),
                json::textOf(sample.make(language)));
  REQUIRE(accepted(folder));
}

TEST_CASE("another program refuses wrong documents by our JSON Schema") {
  if (!validatorIsThere()) return testing::skip("python3-jsonschema is not installed");
  const std::string start = R"({"format": 3, "application": "klantreis")";
  const std::string segment = R"(, "segment": [{"id": "00000000-0000-0000-0000-000000000001", )";
  const testing::TemporaryFolder right;
  writeFile(right.file("a.json"), start + segment + R"("name": "Installers", "rank": "i"}]})");
  REQUIRE(accepted(right));
  for (const std::string& wrong :
       {"{}"s, "[]"s, start + R"(, "planet": []})", start + R"(, "segment": {}})",
        start + segment + R"("name": 3}]})", start + segment + R"("colour": "red"}]})",
        start + segment + R"("rank": "a0"}]})",
        start + segment + R"("name": ")" + std::string(501, 'x') + R"("}]})",
        start + R"(, "segment": [{"name": "without id"}]})", R"({"format": 4, "application": "klantreis"})"s,
        start + R"(, "path": [{"id": "00000000-0000-0000-0000-000000000001", "kind": "detour", "from":
        "00000000-0000-0000-0000-000000000002"}]})"}) {
    CAPTURE(wrong);
    const testing::TemporaryFolder folder;
    writeFile(folder.file("a.json"), wrong);
    CHECK_FALSE(accepted(folder));
  }
}
