#include "klantreis/theme.h"

#include <array>

#include "catch.h"
#include "colour_vision.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

constexpr std::array themes{ThemeName::light, ThemeName::dark};

struct Pair {
  Ink ink;
  Ink ground;
};

/// Every ink of text with the grounds it may stand on.
constexpr Pair textPairs[] = {
    {Ink::text, Ink::paper},
    {Ink::text, Ink::card},
    {Ink::text, Ink::chipOnline},
    {Ink::text, Ink::gapFill},
    {Ink::text, Ink::improvementFill},
    {Ink::quiet, Ink::paper},
    {Ink::quiet, Ink::card},
    {Ink::quiet, Ink::chipOnline},
    {Ink::quiet, Ink::improvementFill},
    {Ink::quiet, Ink::gapFill},
    {Ink::accent, Ink::paper},
    {Ink::accent, Ink::accentSoft},
    {Ink::onAccent, Ink::accent},
    {Ink::onAccent, Ink::positive},
    {Ink::onAccent, Ink::negative},
    {Ink::onBadge, Ink::badge},
    {Ink::onPain, Ink::pain},
    {Ink::phase1Text, Ink::phase1},
    {Ink::phase2Text, Ink::phase2},
    {Ink::phase3Text, Ink::phase3},
    {Ink::phase4Text, Ink::phase4},
    {Ink::phase5Text, Ink::phase5},
    {Ink::persona1, Ink::persona1Soft},
    {Ink::persona2, Ink::persona2Soft},
    {Ink::persona3, Ink::persona3Soft},
    {Ink::persona4, Ink::persona4Soft},
    {Ink::persona5, Ink::persona5Soft},
    {Ink::persona6, Ink::persona6Soft},
    {Ink::positive, Ink::improvementFill},
    {Ink::positive, Ink::card},
    {Ink::negative, Ink::card},
    {Ink::drop, Ink::card},
    {Ink::positive, Ink::paper},
    {Ink::negative, Ink::paper},
};

/// On what users lay under cards.
constexpr Ink cardTexts[] = {Ink::text, Ink::quiet, Ink::positive, Ink::negative};
constexpr Ink tints[] = {Ink::tintRed,  Ink::tintOrange, Ink::tintYellow, Ink::tintGreen,
                         Ink::tintTeal, Ink::tintBlue,   Ink::tintPurple, Ink::tintGrey};

constexpr Ink chartInks[] = {Ink::positive, Ink::negative, Ink::neutral, Ink::curve1, Ink::curve2,
                             Ink::curve3,   Ink::curve4,   Ink::curve5,  Ink::curve6, Ink::ideal};

}  // namespace

TEST_CASE("every text has a contrast of 4.5 on each ground it stands on") {
  for (const ThemeName theme : themes) {
    for (const Pair& pair : textPairs) {
      INFO("theme " << static_cast<int>(theme) << ", ink " << static_cast<int>(pair.ink) << " on "
                    << static_cast<int>(pair.ground));
      CHECK(contrast(colourOf(theme, pair.ink), colourOf(theme, pair.ground)) >= 4.5);
    }
    for (const Ink ink : cardTexts)
      for (const Ink ground : tints) {
        INFO("theme " << static_cast<int>(theme) << ", ink " << static_cast<int>(ink) << " on "
                      << static_cast<int>(ground));
        CHECK(contrast(colourOf(theme, ink), colourOf(theme, ground)) >= 4.5);
      }
    for (const Ink ink : chartInks) {
      for (const Ink ground : {Ink::chartHigh, Ink::chartLow, Ink::paper}) {
        INFO("theme " << static_cast<int>(theme) << ", ink " << static_cast<int>(ink));
        CHECK(contrast(colourOf(theme, ink), colourOf(theme, ground)) >= 4.5);
      }
    }
  }
}

TEST_CASE("good, bad and neutral feelings differ in colour, whichever cones an eye has") {
  for (const ThemeName theme : themes) {
    for (const Vision& vision : visions) {
      INFO("theme " << static_cast<int>(theme) << ", " << vision.name);
      const auto apart = [&](Ink a, Ink b) {
        return differenceSeen(vision, colourOf(theme, a), colourOf(theme, b));
      };
      CHECK(apart(Ink::positive, Ink::negative) > 40);
      CHECK(apart(Ink::positive, Ink::neutral) > 15);
      CHECK(apart(Ink::negative, Ink::neutral) > 15);
    }
  }
}

TEST_CASE("contrast is that of WCAG 2, whichever colour comes first") {
  const Rgb black{0, 0, 0};
  const Rgb white{255, 255, 255};
  CHECK(contrast(black, white) == Approx(21));
  CHECK(contrast(white, black) == Approx(21));
  CHECK(contrast(white, white) == Approx(1));
  CHECK(contrast({0x77, 0x77, 0x77}, white) == Approx(4.48).margin(0.01));
}
