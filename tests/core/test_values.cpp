#include <algorithm>
#include <map>
#include <random>

#include "catch.h"
#include "klantreis/figures.h"
#include "klantreis/id.h"
#include "klantreis/rank.h"
#include "klantreis/table.h"
#include "klantreis/text.h"
#include "klantreis/workbook_schema.h"

using namespace klantreis;

TEST_CASE("a uuid is read back only from exactly the form it is written in") {
  FixedIds ids("test");
  const Uuid id = ids.next();
  CHECK(Uuid::parse(id.text()) == id);
  CHECK_FALSE(Uuid::parse(""));
  CHECK_FALSE(Uuid::parse(id.text() + " "));
  CHECK_FALSE(Uuid::parse("{" + id.text().substr(2) + "}"));
  std::string upper = "ABCDEF00-0000-4000-8000-000000000000";
  CHECK_FALSE(Uuid::parse(upper));
  std::transform(upper.begin(), upper.end(), upper.begin(),
                 [](char c) { return c >= 'A' ? char(c + 32) : c; });
  CHECK(Uuid::parse(upper));
}

TEST_CASE("ids are random in programs, fixed in samples, and derived from keys that cannot run together") {
  RandomIds random;
  CHECK(random.next() != random.next());
  CHECK(FixedIds("a").next() == FixedIds("a").next());
  CHECK(FixedIds("a").next() != FixedIds("b").next());
  CHECK(derivedId("k", {"ab", "c"}) != derivedId("k", {"a", "bc"}));
  CHECK(derivedId("k", {"a"}) != derivedId("l", {"a"}));
}

TEST_CASE("sha256 gives the known digest") {
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("only well-formed UTF-8 without U+0000 is text") {
  CHECK(isValidUtf8("plain, é, €, 😀"));
  for (const std::string_view bad :
       {"\xff", "\xc0\x80", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82", "\x80"})
    CHECK_FALSE(isValidUtf8(bad));
  CHECK_FALSE(isValidUtf8(std::string_view("a\0b", 3)));
  CHECK(characterCount("é€😀") == 3);
}

TEST_CASE("text for a terminal has no control characters left") {
  CHECK(forTerminal("a\x1b[31mb") == "a\\u{1b}[31mb");
  CHECK(forTerminal("a\xe2\x80\xae"
                    "b") == "a\\u{202e}b");
  CHECK(forTerminal("\xc2\x9b") == "\\u{9b}");
  CHECK(forTerminal("\xff") == "\\x{ff}");
  CHECK(forTerminal("é\n\tok") == "é\n\tok");
}

TEST_CASE("stored text has line feeds as its only line breaks") {
  CHECK(normalizedText("a\r\nb\rc\nd") == "a\nb\nc\nd");
  CHECK(normalizedText("a\x07"
                       "b\x7f") == "ab");
}

TEST_CASE("a rank is found between any two neighbours, and sorts between them") {
  std::mt19937 random(7);
  std::vector<Rank> ranks{{"i"}};
  for (int i = 0; i < 3000; ++i) {
    const auto place = std::uniform_int_distribution<std::size_t>(0, ranks.size())(random);
    const auto before = place > 0 ? std::optional(ranks[place - 1]) : std::nullopt;
    const auto after = place < ranks.size() ? std::optional(ranks[place]) : std::nullopt;
    const auto rank = rankBetween(before, after);
    REQUIRE(rank);
    REQUIRE(rank->valid());
    ranks.insert(ranks.begin() + static_cast<std::ptrdiff_t>(place), *rank);
  }
  CHECK(std::is_sorted(ranks.begin(), ranks.end()));
  CHECK_FALSE(rankBetween(Rank{"b"}, Rank{"b"}));
  CHECK_FALSE(rankBetween(Rank{"c"}, Rank{"b"}));
}

TEST_CASE("even ranks ascend and are valid for any count") {
  for (const std::size_t count : {0U, 1U, 2U, 35U, 36U, 37U, 1295U, 1296U, 50'000U}) {
    const std::vector<Rank> ranks = evenRanks(count);
    REQUIRE(ranks.size() == count);
    CHECK(std::adjacent_find(ranks.begin(), ranks.end(),
                             [](const Rank& a, const Rank& b) { return !(a < b); }) == ranks.end());
    CHECK(std::all_of(ranks.begin(), ranks.end(), [](const Rank& rank) { return rank.valid(); }));
  }
}

TEST_CASE("a table behaves like a sorted map, and copies share what did not change") {
  std::mt19937 random(11);
  FixedIds ids("table");
  std::vector<Id<Actor>> known;
  for (int i = 0; i < 600; ++i) known.push_back(ids.make<Actor>());
  Table<Actor> table;
  std::map<Id<Actor>, std::string> expected;
  for (int i = 0; i < 20'000; ++i) {
    const Id<Actor> id = known[random() % known.size()];
    if (random() % 3 == 0) {
      CHECK(table.erase(id) == (expected.erase(id) == 1));
    } else {
      expected[id] = std::to_string(i);
      table.put(Actor{.id = id, .name = expected[id]});
    }
  }
  REQUIRE(table.size() == expected.size());
  auto at = expected.begin();
  for (const Actor& row : table) {
    REQUIRE(row.id == at->first);
    REQUIRE(row.name == at->second);
    ++at;
  }
  const Table<Actor> copy = table;
  table.put(Actor{.id = known.front(), .name = "new"});
  CHECK(copy.find(known.front()) != table.find(known.front()));
  std::size_t shared = 0;
  for (const Actor& row : copy) shared += table.find(row.id) == &row ? 1 : 0;
  CHECK(shared + 1 >= copy.size());
}

TEST_CASE("dates are existing days in one form") {
  CHECK(dateText(*parseDate("2026-02-28")) == "2026-02-28");
  for (const std::string_view bad :
       {"2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", "1899-12-31", "3000-01-01", "2026-01-01 "})
    CHECK_FALSE(parseDate(bad));
  CHECK(parseDate("2028-02-29"));
}

TEST_CASE("scores are shown and snapped in each scale, halves away from the middle") {
  CHECK(toScale(Scale::minusFiveToFive, -80) == -4);
  CHECK(toScale(Scale::minusFiveToFive, 10) == 1);
  CHECK(toScale(Scale::minusFiveToFive, -10) == -1);
  CHECK(toScale(Scale::minusFiveToFive, 9) == 0);
  CHECK(toScale(Scale::oneToFive, 0) == 3);
  CHECK(toScale(Scale::oneToTen, -100) == 1);
  for (const Scale scale :
       {Scale::minusTwoToTwo, Scale::minusFiveToFive, Scale::oneToFive, Scale::oneToTen}) {
    const auto [low, high] = rangeOf(scale);
    for (std::int64_t step = low; step <= high; ++step) CHECK(toScale(scale, fromScale(scale, step)) == step);
    for (std::int64_t score = -100; score <= 100; ++score) {
      CHECK(snapped(scale, snapped(scale, score)) == snapped(scale, score));
      CHECK(std::abs(snapped(scale, score) - score) <= 100 / (high - low) + 1);
    }
  }
}

namespace {
std::vector<CurvePoint> lineWith(const std::vector<std::optional<int>>& scores, std::vector<Emotion>& rows) {
  rows.assign(scores.size(), Emotion{});
  std::vector<CurvePoint> line;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (!scores[i]) continue;
    rows[i].score = *scores[i];
    line.push_back({i, &rows[i]});
  }
  return line;
}
}  // namespace

TEST_CASE("the moments of a journey are found as the method defines them") {
  std::vector<Emotion> rows;
  const std::vector<CurvePoint> line = lineWith({-40, 20, 40, -80, 40, 60, 80}, rows);
  const Moments quote = momentsOf(line);
  CHECK(quote.valley->episode == 3);
  CHECK(quote.peak->episode == 6);
  CHECK(quote.end->episode == 6);
  CHECK(quote.drop->first.episode == 2);
  CHECK(quote.drop->second.episode == 3);
  CHECK(quote.intense->episode == 6);  // the later one of −80 and 80
  CHECK(curveFigures(line, Scale::minusFiveToFive)->peakEnd == 4000);
  CHECK(curveFigures(line, Scale::minusFiveToFive)->painPleasureGap == 8000);

  const Moments gap = momentsOf(lineWith({40, std::nullopt, -20, std::nullopt}, rows));
  CHECK(gap.drop->first.episode == 0);
  CHECK(gap.drop->second.episode == 2);
  CHECK(gap.end->episode == 2);

  const Moments none = momentsOf(lineWith({std::nullopt}, rows));
  CHECK_FALSE(none.valley);
  CHECK_FALSE(curveFigures(lineWith({std::nullopt}, rows), Scale::minusFiveToFive));
  CHECK_FALSE(momentsOf(lineWith({0, 20}, rows)).drop);
}
