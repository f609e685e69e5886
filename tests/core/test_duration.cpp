#include <utility>

#include "catch.h"
#include "klantreis/time_line.h"

using namespace klantreis;

TEST_CASE("a typed duration is so many days") {
  const std::pair<const char*, double> said[] = {{"9 days", 9},
                                                 {"9 Dagen", 9},
                                                 {"1 day", 1},
                                                 {"24 uur", 1},
                                                 {"90 min", 0.0625},
                                                 {"1½ uur", 0.0625},
                                                 {"½ day", 0.5},
                                                 {"half a day", 0.5},
                                                 {"een halve dag", 0.5},
                                                 {"anderhalve week", 10.5},
                                                 {"2 wk", 14},
                                                 {"3–5 weeks", 28},
                                                 {"3 - 5 weken", 28},
                                                 {"2 tot 4 dagen", 3},
                                                 {"1 day 12 hours", 1.5},
                                                 {"1 dag en 12 uur", 1.5},
                                                 {"ca. 2 days", 2},
                                                 {"± 2 dagen", 2},
                                                 {"1,5 dag", 1.5},
                                                 {"1.5 day", 1.5},
                                                 {"1,000 days", 1000},
                                                 {"1.000 dagen", 1000},
                                                 {"5 werkdagen", 7},
                                                 {"12 months", 365.25},
                                                 {"1 jaar", 365.25},
                                                 {"1 kwartaal", 91.3125},
                                                 {"één dag", 1},
                                                 {"a week", 7},
                                                 {"< 1 day", 1},
                                                 {"36 h", 1.5},
                                                 {"0 days", 0}};
  for (const auto& [text, days] : said) {
    INFO(text);
    const auto read = daysIn(text);
    REQUIRE(read);
    CHECK(*read == Approx(days));
  }
}

TEST_CASE("what says no time has no length") {
  for (const char* text :
       {"", "soon", "9", "days", "2 hours a week", "a few days", "2 days or so", "day 3", "3 – weeks",
        "– 3 weeks", "1.2.3 days", "9 days on foot", "2 dagen per maand", "1 1 day", "12:30", "9 d4ys",
        "\xc3\x28 days", "99999999999999999999999999999 9 years"}) {
    INFO(text);
    CHECK(!daysIn(text));
  }
}

TEST_CASE("a duration of a million figures is read or refused, never endless") {
  CHECK(!daysIn(std::string(1'000'000, '9') + " years"));
  CHECK(!daysIn(std::string(1'000'000, '-')));
}
