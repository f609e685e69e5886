#include "render/text_measure.h"

#include <QFontInfo>
#include <QString>
#include <random>

#include "catch.h"
#include "render/fonts.h"
#include "render/shaped_line.h"

using namespace klantreis;

namespace {
std::vector<std::string> linesOf(const QtTextMeasure& measure, std::string_view text, double width,
                                 const Font& font = {}) {
  std::vector<std::string> result;
  for (const BrokenLine& line : measure.breakLines(text, font, width))
    result.emplace_back(text.substr(line.begin, line.end - line.begin));
  return result;
}

double shapedWidth(std::string_view text, const Font& font) {
  return shapeLine(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), font).extent.width *
         font.size / shapingSize;
}

const std::vector<std::string> corpus{
    "A project needs 40 heat pumps before winter. My usual supplier cannot deliver, so I look around.",
    "AVAWATo To. Te-Ta e-mail/telefoon \"WAVE\" 1.234,5 — a–b",
    "Geërgerd: coördinatie van de façade, €1.250,- per stuk… “altijd”",
    "مرحبا بالعالم، أين طلبي؟ Nobody knows 40 of them",
    "你好，世界。日本語のテキストはどこでも折り返すことができます。",
    "हिन्दी में एक लंबा वाक्य ไทยภาษาไม่มีช่องว่างระหว่างคำ",
    "Blij 😀 en boos 😡👍🏽 👩‍👩‍👧‍👦 🇳🇱 1️⃣ ❤️ klaar",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "T̷̨͍́h̸̤̄e̸͔͂ Việt ễ ầ Ǻ",
};
}  // namespace

TEST_CASE("each face is the embedded Open Sans, not a stand-in") {
  for (const Weight weight : {Weight::regular, Weight::semibold, Weight::bold}) {
    const QFontInfo info(shapingFont({12, weight, false}));
    CHECK(info.family() == QStringLiteral("Open Sans"));
    CHECK(info.weight() == (weight == Weight::regular ? 400 : weight == Weight::semibold ? 600 : 700));
  }
  CHECK(QFontInfo(shapingFont({12, Weight::regular, true})).italic());
}

TEST_CASE("a keycap is one sign, as wide as any other emoji") {
  const double wide = shapedWidth("😀", {});
  for (const std::string keycap : {"1️⃣", "9️⃣", "#️⃣", "*️⃣", "1⃣"}) {
    INFO(keycap);
    const ShapedLine line = shapeLine(QString::fromStdString(keycap), {});
    REQUIRE(line.pieces.size() == 1);
    CHECK(line.pieces.front().kind == TextPiece::Kind::emoji);
    REQUIRE(line.pieces.front().runs.size() == 1);
    CHECK(line.pieces.front().runs.front().glyphIndexes().size() == 1);
    CHECK(shapedWidth(keycap, {}) == Approx(wide).epsilon(0.01));
  }
}

TEST_CASE("lines are no wider than asked where the text has room to break") {
  const QtTextMeasure measure;
  for (const Font& font : {Font{12.3}, Font{28, Weight::bold}, Font{11.5, Weight::regular, true}})
    for (const std::string& text : corpus)
      for (const double width : {60.0, 133.3, 190.0, 1000.0})
        for (const BrokenLine& line : measure.breakLines(text, font, width)) {
          INFO(text.substr(line.begin, line.end - line.begin) << " at " << width);
          const bool oneLetter = line.end - line.begin <= 25 && width < 3 * font.size;
          CHECK((line.width <= width + 0.1 || oneLetter));
        }
}

TEST_CASE("what is measured is what is drawn") {
  const QtTextMeasure measure;
  for (const Font& font : {Font{12.3}, Font{14, Weight::semibold}, Font{12.5, Weight::regular, true}})
    for (const std::string& text : corpus)
      for (const BrokenLine& line : measure.breakLines(text, font, 150)) {
        const std::string shown = text.substr(line.begin, line.end - line.begin);
        INFO(shown);
        CHECK(line.width == Approx(shapedWidth(shown, font)).margin(0.05));
      }
}

TEST_CASE("breaking loses nothing but the spaces at the breaks") {
  const QtTextMeasure measure;
  for (const std::string& text : corpus)
    for (double width = 1; width < 400; width += 37) {
      std::size_t at = 0;
      for (const BrokenLine& line : measure.breakLines(text, {}, width)) {
        REQUIRE(line.begin >= at);
        REQUIRE(line.end >= line.begin);
        CHECK(text.substr(at, line.begin - at).find_first_not_of(' ') == std::string::npos);
        at = line.end;
      }
      CHECK(text.substr(at).find_first_not_of(' ') == std::string::npos);
    }
}

TEST_CASE("line feeds end lines, and an empty text is one empty line") {
  const QtTextMeasure measure;
  CHECK(linesOf(measure, "one\n\ntwo three", 1000) == std::vector<std::string>{"one", "", "two three"});
  CHECK(linesOf(measure, "one\n", 1000) == std::vector<std::string>{"one", ""});
  const auto empty = measure.breakLines("", {}, 100);
  REQUIRE(empty.size() == 1);
  CHECK(empty[0].ascent > 0);
  CHECK(empty[0].width == 0);
}

TEST_CASE("hyphened words break after the hyphen, numbers and signs do not") {
  const QtTextMeasure measure;
  CHECK(linesOf(measure, "service-engineer", 60) == std::vector<std::string>{"service-", "engineer"});
  CHECK(linesOf(measure, "from -5 to +5", 46) == std::vector<std::string>{"from -5", "to +5"});
}

TEST_CASE("the same text measures the same again, in every order") {
  const QtTextMeasure first;
  const QtTextMeasure second;
  std::mt19937 random(7);
  for (int i = 0; i < 50; ++i) static_cast<void>(first.breakLines(corpus[random() % corpus.size()], {}, 80));
  for (const std::string& text : corpus) CHECK(linesOf(first, text, 80) == linesOf(second, text, 80));
}

TEST_CASE("a size scales everything") {
  const QtTextMeasure measure;
  const auto small = measure.breakLines("Phone: sales desk", {10}, 1000)[0];
  const auto large = measure.breakLines("Phone: sales desk", {35}, 1000)[0];
  CHECK(large.width == Approx(3.5 * small.width));
  CHECK(large.ascent == Approx(3.5 * small.ascent));
}

TEST_CASE("lines of other writing are as high as their ink") {
  const QtTextMeasure measure;
  const auto latin = measure.breakLines("Text", {}, 1000)[0];
  for (const char* text : {"你好", "ไทย กำ", "T̷̨͍̝̦̑̈́́͝", "😀"}) {
    const auto line = measure.breakLines(text, {}, 1000)[0];
    CHECK(line.ascent >= latin.ascent);
    CHECK(line.descent >= latin.descent);
  }
}

TEST_CASE("numbers with as many digits are of one width") {
  const QtTextMeasure measure;
  const Font font{11, Weight::bold};
  const auto extent = [&](int number) {
    const BrokenLine line = measure.breakLines(std::to_string(number), font, 1000).front();
    return std::tuple(line.width, line.ascent, line.descent);
  };
  for (int number = 10; number < 2000; ++number)
    CHECK(extent(number) == extent(number < 100 ? 10 : number < 1000 ? 100 : 1000));
}

TEST_CASE("what a line draws stands from left to right, whatever fonts it is of") {
  // Signs that Open Sans has not come from another font; Qt tells no order between the two.
  for (const char* text : {"1 → 2 → 3", "a → b ★ c", "→ a", "x ≥ 你 ← y"}) {
    INFO(text);
    for (const TextPiece& piece : shapeLine(QString::fromUtf8(text), {}).pieces) {
      double before = -1;
      for (const QGlyphRun& run : piece.runs) {
        REQUIRE_FALSE(run.positions().isEmpty());
        CHECK(run.positions().constFirst().x() >= before);
        before = run.positions().constFirst().x();
      }
    }
  }
}
