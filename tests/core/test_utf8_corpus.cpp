// Valid and invalid UTF-8 of a public collection, at every entrance of text.
#include <fstream>
#include <iostream>

#include "catch.h"
#include "corpora.h"
#include "errors.h"
#include "klantreis/json.h"
#include "klantreis/store.h"
#include "klantreis/text.h"
#include "sqlite_bytes.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

struct Sequence {
  std::string number;
  std::string bytes;
  bool valid;
};

/// Lines of the form NUMBER:valid:BYTES or NUMBER:invalid:BYTES. U+0000 is valid UTF-8, but in no text of
/// ours.
std::vector<Sequence> sequencesIn(const std::string& file) {
  std::vector<Sequence> sequences;
  std::ifstream lines(file, std::ios::binary);
  for (std::string line; std::getline(lines, line);) {
    const auto first = line.find(':');
    const auto second = line.find(':', first + 1);
    if (line.empty() || line[0] == '#' || second == std::string::npos) continue;
    const std::string bytes = line.substr(second + 1);
    const bool valid = line.substr(first + 1, second - first - 1) == "valid";
    sequences.push_back({line.substr(0, first), bytes, valid && bytes.find('\0') == std::string::npos});
  }
  return sequences;
}

bool comesBackFromSqlite(const Workbook& workbook, const std::string& hex) {
  const std::string bytes =
      afterSql(store::bytesOf(workbook), "UPDATE segment SET description=CAST(x'" + hex + "' AS TEXT)");
  try {
    (void)store::fromBytes(bytes, "a.journey");
    return true;
  } catch (const Error&) {
    return false;
  }
}

bool comesBackFromJson(const std::string& bytes) {
  const std::string text = R"({"format": 1, "application": "klantreis", "segment": [
    {"id": "00000000-0000-4000-8000-000000000001", "description": ")" +
                           bytes + "\"}]}";
  try {
    return json::fromText(text, "a.json").segments.begin()->description == bytes;
  } catch (const Error&) {
    return false;
  }
}

}  // namespace

TEST_CASE("valid UTF-8 enters and invalid does not, by file and by JSON") {
  const TemporaryFolder folder;
  if (!unpackCorpus("utf8tests", folder)) return;
  Workbook workbook;
  workbook.segments.put({.id = {Uuid{}}});
  const std::vector<Sequence> sequences = sequencesIn(folder.file("utf8tests/utf8tests.bin"));
  for (const Sequence& sequence : sequences) {
    CAPTURE(sequence.number);
    std::string hex;
    for (const char c : sequence.bytes) {
      constexpr std::string_view digits = "0123456789abcdef";
      hex += digits[static_cast<unsigned char>(c) >> 4U];
      hex += digits[static_cast<unsigned char>(c) & 0xfU];
    }
    CHECK(isValidUtf8(sequence.bytes) == sequence.valid);
    CHECK(comesBackFromSqlite(workbook, hex) == sequence.valid);
    CHECK(comesBackFromJson(sequence.bytes) == sequence.valid);
  }
  CHECK(sequences.size() > 100);
  std::cout << "UTF-8 sequences judged: " << sequences.size() << '/' << sequences.size() << '\n';
}
