// Tables from other programs: read whatever they look like, within limits, and put on the map.
#include "klantreis/pasted_table.h"

#include <algorithm>
#include <ctime>
#include <random>

#include "catch.h"
#include "klantreis/check.h"
#include "klantreis/figures.h"
#include "klantreis/grid_table.h"
#include "klantreis/sample.h"
#include "klantreis/text.h"

using namespace klantreis;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows textRows(std::string_view text) { return tableFromText(text).table.rows; }
Rows htmlRows(std::string_view html) { return tableFromHtml(html).table.rows; }

std::string repeated(std::string_view part, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += part;
  return text;
}

/// What the map adds, in English.
class PlainWords final : public Words {
 public:
  [[nodiscard]] Language language() const override { return Language::english; }
  [[nodiscard]] std::string text(Word word) const override {
    switch (word) {
      case Word::scenario:
        return "Scenario";
      case Word::touchpoints:
        return "Touchpoints";
      case Word::emotion:
        return "Emotion";
      case Word::gaps:
        return "Gaps";
      case Word::improvements:
        return "Improvements";
      case Word::metrics:
        return "KPI";
      default:
        return "Text";
    }
  }
  [[nodiscard]] std::string counted(EvidenceKind, std::int64_t) const override { return {}; }
  [[nodiscard]] std::string feeling(std::string_view key) const override { return std::string(key); }
  [[nodiscard]] std::string date(Date) const override { return {}; }
  [[nodiscard]] std::string number(std::int64_t, bool) const override { return {}; }
};

Workbook blankMap() { return findSample(templates(), "leeg").make(Language::english); }
Workbook quoteMap() { return findSample(samples(), "offerte").make(Language::english); }
Id<Journey> onlyJourneyOf(const Workbook& workbook) { return journeysInOrder(workbook).front()->id; }

Workbook filled(const Workbook& workbook, const PastedTable& table) {
  FixedIds ids("fill");
  const Id<Journey> journey = onlyJourneyOf(workbook);
  const GridFill fill = gridFill(workbook, journey, table, PlainWords());
  return withFill(workbook, ids, {journey, std::nullopt}, fill).workbook;
}

/// No reading may take longer than a user notices.
template <class F>
PasteReading quickly(F&& read) {
  const std::clock_t begin = std::clock();  // of the processor: others may keep the machine busy
  PasteReading reading = read();
  CHECK(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC < 2);  // with sanitizers; else a tenth
  return reading;
}

}  // namespace

TEST_CASE("the rows of a file are read with what separates its first row") {
  const Rows plain{{"", "I call", "I wait, long"}, {"Scenario", "\"Hello\"", "a;b"}};
  CHECK(tableFromCsv(",I call,\"I wait, long\"\r\nScenario,\"\"\"Hello\"\"\",a;b\r\n").table.rows == plain);
  CHECK(tableFromCsv(";I call;I wait, long\nScenario;\"\"\"Hello\"\"\";\"a;b\"\n").table.rows == plain);
  CHECK(tableFromCsv("\tI call\tI wait, long\nScenario\t\"\"\"Hello\"\"\"\ta;b\n").table.rows == plain);
  CHECK(tableFromCsv("\"a;b;c\",d\n").table.rows == Rows{{"a;b;c", "d"}});
  CHECK(tableFromCsv("one\ntwo, three\n").table.rows.front() == std::vector<std::string>{"one"});
  CHECK(tableFromCsv("").table.rows.empty());
  CHECK(tableFromCsv(std::string(201, ',')).trouble == PasteTrouble::tooManyColumns);
  CHECK(tableFromCsv("\xFF,b").trouble == PasteTrouble::notText);
}

TEST_CASE("text with tabs is read as spreadsheets write it") {
  CHECK(textRows("a\tb\nc\td\n") == Rows{{"a", "b"}, {"c", "d"}});
  CHECK(textRows("a\tb\r\nc\td\r\n\r\n") == Rows{{"a", "b"}, {"c", "d"}});
  CHECK(textRows("\"two\nlines\"\t\"say \"\"hi\"\"\"\nend\t") ==
        Rows{{"two\nlines", "say \"hi\""}, {"end", ""}});
  CHECK(textRows("\"I wait\" she says\tb") == Rows{{"\"I wait\" she says", "b"}});
  CHECK(textRows("\"open\tb") == Rows{{"\"open", "b"}});
  CHECK(textRows(" one \n\n two") == Rows{{"one"}, {""}, {"two"}});
  CHECK(textRows("").empty());
}

TEST_CASE("the first table of a page is read, well formed or not") {
  CHECK(
      htmlRows("<p>x</p><table><tr><th>A</th><td>B &amp; C</td></tr><tr><td>1<br>2</td><td>&#8722;3</td></tr>"
               "</table><table><tr><td>no</td></tr></table>") == Rows{{"A", "B & C"}, {"1\n2", "\u22123"}});
  CHECK(htmlRows("<TABLE><TR><TD>a<TD>b<TR><TD>c") == Rows{{"a", "b"}, {"c"}});
  CHECK(htmlRows("<table><tr><td colspan=\"3\">wide</td><td>x</td></tr></table>") ==
        Rows{{"wide", "", "", "x"}});
  CHECK(
      htmlRows("<table><tr><td rowspan=2>Scenario<td>s1<td rowspan=3>end<tr><td>t1<tr><td>x<td>y</table>") ==
      Rows{{"Scenario", "s1", "end"}, {"", "t1", ""}, {"x", "y", ""}});
  CHECK(htmlRows("<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c</table>") ==
        Rows{{"a", "", "b"}, {"", "", "c"}});
  CHECK(htmlRows("<table><tr><td><style>td{}</style><!-- no -->a<script>b</script></td></tr></table>") ==
        Rows{{"a"}});
  CHECK(htmlRows("<table><tr><td>a<table><tr><td>in</td></tr></table>b</td><td>c</td></tr></table>") ==
        Rows{{"ainb", "c"}});
  CHECK(htmlRows("<p>no table</p>").empty());
  CHECK(htmlRows("<table><tr><td>5 < 6 &lt; &unknown; &#xD800; &#99999999;</td>").size() == 1);
}

TEST_CASE("what is too much or no text at all is refused by name, and at once") {
  const auto text = [](const std::string& all) {
    return quickly([&] { return tableFromText(all); }).trouble;
  };
  const auto html = [](const std::string& all) {
    return quickly([&] { return tableFromHtml(all); }).trouble;
  };
  CHECK(text(repeated("word ", 1'000'000)) == PasteTrouble::tooMuchText);
  CHECK(text(repeated("a\n", 500'000)) == PasteTrouble::tooManyRows);
  CHECK(text(repeated("a\t", 10'000)) == PasteTrouble::tooManyColumns);
  CHECK(text(repeated(repeated("a\t", 150) + "\n", 400)) == PasteTrouble::tooManyCells);
  CHECK(text(std::string("\x7F\x45LF\0\1\2", 7)) == PasteTrouble::notText);
  CHECK(text("caf\xE9") == PasteTrouble::notText);
  CHECK(text(repeated("\"\n", 300'000)) == PasteTrouble::tooManyRows);
  CHECK(text(repeated("\"\"\"a", 200'000)) == PasteTrouble::none);
  CHECK(html("<table><tr>" + repeated("<td>x", 10'000)) == PasteTrouble::tooManyColumns);
  CHECK(html("<table><tr><td colspan=999999999>x") == PasteTrouble::tooManyColumns);
  CHECK(html("<table><tr><td rowspan=999999999>x") == PasteTrouble::none);
  CHECK(text("Touchpoints\t\"" + repeated("card\n", 5'000) + "\"") == PasteTrouble::tooManyCells);
  CHECK(html(repeated("<table><tr><td>", 100'000) + "deep") == PasteTrouble::none);
  CHECK(html("<table>" + repeated("<!--", 400'000)) == PasteTrouble::none);
  CHECK(html("<table><tr><td>" + repeated("&", 1'000'000)) == PasteTrouble::none);
  CHECK(html("<table><tr><td>" + repeated("<", 1'000'000)) == PasteTrouble::none);
}

TEST_CASE("random bytes are read or refused, and what is read is fit for the map") {
  const auto seed = std::random_device{}();
  INFO("seed " << seed);
  std::mt19937 random(seed);
  const std::string letters = "<>/tabledrh=\"'&;#x0 \t\n\r\\-!a\x01\x7F";
  for (int round = 0; round < 300; ++round) {
    std::string bytes(random() % 2'000, ' ');
    for (char& byte : bytes)
      byte = round % 2 == 0 ? static_cast<char>(random()) : letters[random() % letters.size()];
    for (const PasteReading& reading : {tableFromText(bytes), tableFromHtml("<table><tr><td>" + bytes)})
      for (const auto& row : reading.table.rows)
        for (const std::string& cell : row) {
          CHECK(isValidUtf8(cell));
          CHECK(normalizedText(cell) == cell);
        }
  }
}

TEST_CASE("a table goes out as text and HTML and comes back the same") {
  const PastedTable table = gridTable(quoteMap(), onlyJourneyOf(quoteMap()), PlainWords(), {});
  CHECK(table.rows.size() > 5);
  CHECK(table.width() == 8);
  CHECK(tableFromText(textOf(table)).table == table);
  CHECK(tableFromHtml(htmlOf(table)).table == table);
}

TEST_CASE("the quote sample's table fills a blank map") {
  const Workbook from = quoteMap();
  const PastedTable table = gridTable(from, onlyJourneyOf(from), PlainWords(), {});
  const Workbook made = filled(blankMap(), table);
  CHECK(check(made).empty());
  for (const auto& row : table.rows) {
    const auto there = gridTable(made, onlyJourneyOf(made), PlainWords(), {}).rows;
    CHECK(std::find(there.begin(), there.end(), row) != there.end());
  }
  const auto episodes = episodesOf(made, onlyJourneyOf(made));
  REQUIRE(episodes.size() == 7);
  CHECK(episodes[3]->title == "I wait for the quote");
  CHECK(touchpointsOf(made, episodes[1]->id).size() == 3);
  const auto walks = participantsOf(made, onlyJourneyOf(made));
  REQUIRE(walks.size() == 2);
  CHECK(walks[0].second->name == "Marieke");
  CHECK(shownEmotion(made, walks[0].second->id, episodes[3]->id)->score == -80);
}

TEST_CASE("a row of numbers is a curve, on the scale or in hundredths, and other rows are lanes of text") {
  const auto table =
      tableFromText("\tAsk\tWait\nMood\t3\t\u22124\nPercent\t-55\t80\nDays\t1\t400\nNote\tx\t2").table;
  const Workbook made = filled(blankMap(), table);
  CHECK(check(made).empty());
  const Id<Journey> journey = onlyJourneyOf(made);
  const auto episodes = episodesOf(made, journey);
  REQUIRE(episodes.size() == 2);
  const auto walks = participantsOf(made, journey);
  REQUIRE(walks.size() == 2);
  CHECK(walks[0].second->name == "Mood");
  CHECK(shownEmotion(made, walks[0].second->id, episodes[0]->id)->score == 60);
  CHECK(shownEmotion(made, walks[0].second->id, episodes[1]->id)->score == -80);
  CHECK(shownEmotion(made, walks[1].second->id, episodes[0]->id)->score == -60);
  std::vector<std::string> lanes;
  for (const Lane* lane : lanesOf(made, journey))
    if (lane->kind == LaneKind::text && lane->name != "Opportunities")
      lanes.push_back(lane->name);  // the template's own
  CHECK(lanes == std::vector<std::string>{"Days", "Note"});
}

TEST_CASE("a table comes after the chosen episode of a map that has some") {
  const Workbook from = quoteMap();
  FixedIds ids("after");
  const Id<Journey> journey = onlyJourneyOf(from);
  const auto before = episodesOf(from, journey);
  const auto table = tableFromText("\tNew\tNewer\nTouchpoints\tcall\tletter").table;
  const GridFill fill = gridFill(from, journey, table, PlainWords());
  const auto made = withFill(from, ids, {journey, before[1]->id}, fill);
  const auto now = episodesOf(made.workbook, journey);
  REQUIRE(now.size() == before.size() + 2);
  CHECK(now[2]->id == made.id);
  CHECK(now[3]->title == "Newer");
  CHECK(now[3]->phase == before[1]->phase);
}

TEST_CASE("numbers are read with a point, a comma and any minus, and nothing else is one") {
  CHECK(numberIn("3") == 3.0);
  CHECK(numberIn("-2,5") == -2.5);
  CHECK(numberIn("\u22124") == -4.0);
  CHECK(numberIn("+1.0") == 1.0);
  for (const char* other : {"", "-", "1e9", "nan", "inf", "12 days", "1,2,3", "0x10"})
    CHECK_FALSE(numberIn(other));
}
