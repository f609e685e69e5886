// Finding and replacing: what counts as found, in which order, and that replacing does that and nothing else.
#include <iostream>
#include <random>
#include <set>

#include "catch.h"
#include "errors.h"
#include "klantreis/check.h"
#include "klantreis/diff.h"
#include "klantreis/edit.h"
#include "klantreis/find.h"
#include "klantreis/letters.h"
#include "klantreis/sample.h"
#include "klantreis/store.h"
#include "klantreis/text.h"
#include "random_workbook.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

std::size_t count(std::string_view text, const Query& query) { return spansOf(text, query).size(); }

std::u32string decoded(std::string_view text) {
  std::u32string points;
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    char32_t value = length == 1 ? lead : lead & (0xffU >> (length + 1));
    for (std::size_t k = 1; k < length; ++k)
      value = value << 6U | (static_cast<unsigned char>(text[i + k]) & 0x3fU);
    points += value;
    i += length;
  }
  return points;
}

/// As anybody would write it: over whole texts, without a schema.
std::size_t naiveCount(std::string_view text, const Query& query) {
  const auto folded = [&](std::string_view part) {
    std::u32string points = decoded(part);
    if (!query.matchCase)
      for (char32_t& point : points) point = foldedCase(point);
    return points;
  };
  const std::u32string all = folded(text);
  const std::u32string wanted = folded(query.text);
  const auto inWord = [&](std::size_t at) { return at < all.size() && isWordPart(all[at]); };
  const auto splits = [&](std::size_t at) { return at > 0 && inWord(at - 1) && inWord(at); };
  std::size_t found = 0;
  for (std::size_t at = 0; !wanted.empty() && at + wanted.size() <= all.size();) {
    const bool alone = !query.wholeWords || (!splits(at) && !splits(at + wanted.size()));
    const bool here = alone && all.compare(at, wanted.size(), wanted) == 0;
    found += here ? 1 : 0;
    at += here ? wanted.size() : 1;
  }
  return found;
}

/// Every text of the workbook by its place; feelings of the wheel are keys.
std::vector<std::pair<TextPlace, std::string>> allTexts(const Workbook& workbook) {
  std::vector<std::pair<TextPlace, std::string>> texts;
  forEachEntity([&]<class T>() {
    for (const T& row : tableOf<T>(workbook))
      forEachField<T>([&](const auto& field) {
        if constexpr (std::is_same_v<std::decay_t<decltype(row.*field.member)>, std::string>)
          if (field.name != "feeling")
            texts.emplace_back(TextPlace{refTo(row.id), field.name}, row.*field.member);
      });
  });
  return texts;
}

/// A part of one of its texts, of whole characters.
std::string someText(const Workbook& workbook, std::mt19937& random) {
  const auto texts = allTexts(workbook);
  for (int i = 0; i < 50; ++i) {
    const std::string& text = texts[random() % texts.size()].second;
    if (text.empty()) continue;
    std::size_t begin = random() % text.size();
    const auto inside = [&](std::size_t at) {
      return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U;
    };
    while (inside(begin)) --begin;
    std::size_t end = std::min(text.size(), begin + 1 + random() % 6);
    while (inside(end)) ++end;
    return text.substr(begin, end - begin);
  }
  return "e";
}

Query randomQuery(const Workbook& workbook, std::mt19937& random) {
  return {someText(workbook, random), random() % 2 == 0, random() % 3 == 0};
}

Workbook house() { return findSample(samples(), "huiskoper").make(Language::dutch); }

}  // namespace

TEST_CASE("case folds as Unicode says, character by character") {
  CHECK(foldedCase(U'A') == U'a');
  CHECK(foldedCase(U'É') == U'é');
  CHECK(foldedCase(U'Ä') == U'ä');
  CHECK(foldedCase(U'Ĳ') == U'ĳ');
  CHECK(foldedCase(U'Σ') == U'σ');
  CHECK(foldedCase(U'ς') == U'σ');
  CHECK(foldedCase(U'Я') == U'я');
  CHECK(foldedCase(U'ẞ') == U'ß');
  CHECK(foldedCase(U'\u212a') == U'k');  // the sign of the kelvin
  CHECK(foldedCase(U'İ') == U'İ');
  CHECK(foldedCase(U'ı') == U'ı');
  CHECK(foldedCase(U'1') == U'1');
  CHECK(foldedCase(U'\U00010400') == U'\U00010428');
}

TEST_CASE("text is found whatever its case, unless case counts") {
  CHECK(count("CAFÉ, café en Café", {"café", false, false}) == 3);
  CHECK(count("CAFÉ, café en Café", {"café", true, false}) == 1);
  CHECK(count("ÄRGER", {"ärger", false, false}) == 1);
  CHECK(count("İstanbul istanbul", {"istanbul", false, false}) == 1);
  CHECK(count("anything", {"", false, false}) == 0);
  CHECK(count("", {"a", false, false}) == 0);
}

TEST_CASE("the place of what is found is that of its bytes, however wide the other case is") {
  // The sign of the kelvin takes three bytes, its fold one; Å and å two each.
  const auto spans = spansOf("5 \u212a\u00c5", {"k\u00e5", false, false});
  REQUIRE(spans.size() == 1);
  CHECK(spans.front() == Span{2, 5});
}

TEST_CASE("what was found does not overlap") {
  CHECK(count("aaaa", {"aa", false, false}) == 2);
  CHECK(count("ababab", {"abab", false, false}) == 1);
}

TEST_CASE("whole words end where no letter, number or mark goes on") {
  CHECK(count("offerte, offertes en de offerte.", {"offerte", false, true}) == 2);
  CHECK(count("e-mail", {"mail", false, true}) == 1);
  CHECK(count("naïef naï", {"naï", false, true}) == 1);
  CHECK(count("caf\u0065\u0301", {"cafe", false, true}) == 0);  // a mark goes on
  CHECK(count("Я иду, ид", {"ид", false, true}) == 1);
  CHECK(count("(B2B)", {"B2B", false, true}) == 1);
  CHECK(count("100 %", {"%", false, true}) == 1);
}

TEST_CASE("every text field of every entity is searched") {
  Workbook workbook = house();
  std::set<std::pair<EntityKind, std::string_view>> expected;
  forEachEntity([&]<class T>() {
    auto& table = tableOf<T>(workbook);
    if (table.empty()) return;
    T row = *table.begin();
    forEachField<T>([&](const auto& field) {
      if constexpr (std::is_same_v<std::decay_t<decltype(row.*field.member)>, std::string>) {
        row.*field.member = "qqNeedleqq";
        if (field.name != "feeling") expected.emplace(kindOf<T>(), field.name);
      }
    });
    table.put(std::move(row));
  });
  std::set<std::pair<EntityKind, std::string_view>> found;
  for (const TextMatch& match : matchesIn(workbook, {"needle", false, false}))
    found.emplace(match.place.row.kind, match.place.field);
  CHECK(found == expected);
  CHECK(found.size() > 25);
}

TEST_CASE("matches come in the order of the map: journeys, then episodes from left to right") {
  const Workbook workbook = house();
  std::vector<Id<Journey>> journeys;
  for (const Journey* journey : journeysInOrder(workbook)) journeys.push_back(journey->id);
  std::size_t journey = 0;
  std::size_t column = 0;
  const auto matches = matchesIn(workbook, {"e", false, false});
  REQUIRE(matches.size() > 100);
  for (const TextMatch& match : matches) {
    const Whereabouts at = whereaboutsOf(workbook, match.place.row);
    if (!at.journey || match.place.row.kind == EntityKind::phase) continue;
    const auto now =
        static_cast<std::size_t>(std::find(journeys.begin(), journeys.end(), *at.journey) - journeys.begin());
    REQUIRE(now >= journey);
    if (now > journey) column = 0;
    journey = now;
    const auto episodes = episodesOf(workbook, *at.journey);
    std::size_t place = 0;
    for (std::size_t i = 0; i < episodes.size(); ++i)
      if (at.episode == episodes[i]->id) place = i + 1;
    REQUIRE(place >= column);
    column = place;
  }
}

TEST_CASE("as much is found as anybody would count, in random workbooks") {
  const auto seed = static_cast<std::uint32_t>(std::random_device{}());
  std::cout << "finding: seed " << seed << '\n';
  CAPTURE(seed);
  std::mt19937 random(seed);
  for (int i = 0; i < 60; ++i) {
    const Workbook workbook = randomWorkbook(static_cast<std::uint32_t>(random()));
    const Query query = randomQuery(workbook, random);
    CAPTURE(query.text, query.matchCase, query.wholeWords);
    std::size_t expected = 0;
    for (const auto& [place, text] : allTexts(workbook)) expected += naiveCount(text, query);
    REQUIRE(matchesIn(workbook, query).size() == expected);
  }
}

TEST_CASE(
    "replacing by what stands there changes nothing, and what was replaced is replaced back, to the byte") {
  const auto seed = static_cast<std::uint32_t>(std::random_device{}());
  std::cout << "replacing: seed " << seed << '\n';
  CAPTURE(seed);
  std::mt19937 random(seed);
  for (int i = 0; i < 60; ++i) {
    const Workbook before = randomWorkbook(static_cast<std::uint32_t>(random()));
    const Query query{someText(before, random), true, false};
    CAPTURE(query.text);
    const auto matches = matchesIn(before, query);
    REQUIRE(withReplaced(before, matches, query.text) == before);
    const std::string mark = "\u2042";  // an asterism, which none of the texts has
    REQUIRE(matchesIn(before, {mark, true, false}).empty());
    const Workbook after = withReplaced(before, matches, mark);
    REQUIRE(matchesIn(after, {mark, true, false}).size() == matches.size());
    REQUIRE(check(after).size() == check(before).size());
    const Workbook again = withReplaced(after, matchesIn(after, {mark, true, false}), query.text);
    REQUIRE(store::bytesOf(again) == store::bytesOf(before));
  }
}

TEST_CASE("only the matches that were meant are replaced") {
  const Workbook before = house();
  const auto matches = matchesIn(before, {"de", false, true});
  REQUIRE(matches.size() > 3);
  const Workbook after = withReplaced(before, {&matches[1], 1}, "het");
  const auto rows = diff(before, after).rows();
  REQUIRE(rows.size() == 1);
  CHECK(rows.front() == matches[1].place.row);
  CHECK(matchesIn(after, {"de", false, true}).size() == matches.size() - 1);
}

TEST_CASE("a text that would not fit is refused, and nothing is replaced") {
  const Workbook before = house();
  const auto matches = matchesIn(before, {"e", false, false});
  const std::string much(400, 'x');
  CHECK(errorOf([&] { (void)withReplaced(before, matches, much); }).code == ErrorCode::textTooLong);
}

TEST_CASE("line ends in what replaces become those of the file") {
  const Workbook before = house();
  const auto matches = matchesIn(before, {"de", false, true});
  const Workbook after = withReplaced(before, {&matches[0], 1}, "a\r\nb");
  CHECK(matchesIn(after, {"a\nb", true, false}).size() == 1);
}

TEST_CASE("a cell that becomes empty goes, as when its text is deleted by hand") {
  FixedIds ids("find");
  const NewJourney made = withNewJourney({}, ids, "Journey", Language::english);
  const Lane lane{.id = ids.make<Lane>(), .journey = made.journey, .name = "Own", .rank = {"z"}};
  const Id<Episode> episode = episodesOf(made.workbook, made.journey).front()->id;
  const Workbook before = withCellText(withRow(made.workbook, lane), lane.id, episode, "gone");
  REQUIRE(before.cells.size() == 1);
  const Workbook after = withReplaced(before, matchesIn(before, {"gone", false, false}), "");
  CHECK(after.cells.empty());
}
