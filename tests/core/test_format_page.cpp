// What docs/file-format.md shows is what the program does.
#include "catch.h"
#include "klantreis/file.h"
#include "klantreis/json.h"
#include "klantreis/store.h"
#include "klantreis/workbook_schema.h"

using namespace klantreis;

namespace {

std::string page() { return readFile(KLANTREIS_SOURCE_DIR "/docs/file-format.md"); }

/// The first block of that language.
std::string block(const std::string& language) {
  const std::string text = page();
  const std::string fence = "```" + language + '\n';
  const auto from = text.find(fence) + fence.size();
  return text.substr(from, text.find("```", from) - from);
}

}  // namespace

TEST_CASE("the table on the page about the format is one of the file") {
  std::string sql = block("sql");
  REQUIRE(sql.size() > 100);
  sql.pop_back();
  CHECK(store::schemaSql().find(sql + ";\n") != std::string::npos);
}

TEST_CASE("the page about the format lists the tables in their order") {
  std::string names;
  forEachEntity([&]<class T>() {
    if (!names.empty()) names += ", ";
    names.append("`").append(Schema<T>::name).append("`");
  });
  std::string text = page();
  for (auto line = text.find('\n'); line != std::string::npos; line = text.find('\n', line)) text[line] = ' ';
  CHECK(text.find(names) != std::string::npos);
}

TEST_CASE("the JSON on the page about the format is what the program writes") {
  const std::string text = block("json");
  CHECK(json::textOf(json::fromText(text, "file-format.md")) == text);
}
