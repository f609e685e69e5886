#include <QString>
#include <set>

#include "catch.h"
#include "klantreis/emotion_wheel.h"
#include "render/words_qt.h"

using namespace klantreis;
using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

namespace {
Date dayOf(int y, unsigned m, unsigned d) { return {year{y}, month{m}, day{d}}; }
}  // namespace

TEST_CASE("every word is there in both languages") {
  const auto english = wordsFor(Language::english);
  const auto dutch = wordsFor(Language::dutch);
  for (int i = 0; i < static_cast<int>(Word::count_); ++i) {
    const auto word = static_cast<Word>(i);
    CHECK_FALSE(english->text(word).empty());
    CHECK_FALSE(dutch->text(word).empty());
    const auto arguments = [](const std::string& text) {
      return std::set<char>{text.find("%1") != std::string::npos ? '1' : '-',
                            text.find("%2") != std::string::npos ? '2' : '-'};
    };
    INFO(english->text(word));
    CHECK(arguments(english->text(word)) == arguments(dutch->text(word)));
  }
  CHECK(english->text(Word::gaps) == "Gaps");
  CHECK(dutch->text(Word::gaps) == "Wat ontbreekt");
}

TEST_CASE("evidence is counted with the right plural") {
  const auto english = wordsFor(Language::english);
  const auto dutch = wordsFor(Language::dutch);
  CHECK(english->counted(EvidenceKind::interview, 12) == "12 interviews");
  CHECK(english->counted(EvidenceKind::clientArena, 1) == "1 client arena");
  CHECK(dutch->counted(EvidenceKind::colleague, 1) == "1 collega");
  CHECK(dutch->counted(EvidenceKind::colleague, 3) == "3 collega’s");
  for (const auto* words : {english.get(), dutch.get()})
    for (int kind = 0; kind <= static_cast<int>(EvidenceKind::other); ++kind)
      for (const std::int64_t count :
           {std::int64_t{0}, std::int64_t{1}, std::int64_t{2}, std::int64_t{1} << 40}) {
        const std::string text = words->counted(static_cast<EvidenceKind>(kind), count);
        INFO(text);
        CHECK(text.rfind(std::to_string(count) + ' ', 0) == 0);
        CHECK(text.find("(s)") == std::string::npos);
      }
}

TEST_CASE("every feeling of the wheel has a Dutch word of its own") {
  const auto english = wordsFor(Language::english);
  const auto dutch = wordsFor(Language::dutch);
  std::set<std::string> seen;
  for (const Feeling& feeling : emotionWheel()) {
    CHECK(english->feeling(feeling.key) == feeling.english);
    CHECK(dutch->feeling(feeling.key) != feeling.english);
    CHECK(seen.insert(dutch->feeling(feeling.key)).second);
  }
  CHECK(dutch->feeling("grateful") == "Dankbaar");
}

TEST_CASE("dates are short and readable") {
  const auto english = wordsFor(Language::english);
  const auto dutch = wordsFor(Language::dutch);
  CHECK(english->date(dayOf(2026, 12, 1)) == "1 Dec 2026");
  CHECK(dutch->date(dayOf(2026, 12, 1)) == "1 dec 2026");
  CHECK(dutch->date(dayOf(2026, 3, 21)) == "21 mrt 2026");
}

TEST_CASE("numbers use the language's decimal mark and a real minus") {
  const auto english = wordsFor(Language::english);
  const auto dutch = wordsFor(Language::dutch);
  CHECK(english->number(12500, false) == "12.5");
  CHECK(dutch->number(12500, false) == "12,5");
  CHECK(dutch->number(1234567, false) == "1234,567");
  CHECK(english->number(48000, true) == "+48");
  CHECK(english->number(-5000, true) == "−5");
  CHECK(english->number(-5, false) == "−0.005");
  CHECK(english->number(0, true) == "0");
  CHECK(english->number(std::numeric_limits<std::int64_t>::min(), false) == "−9223372036854775.808");
}
