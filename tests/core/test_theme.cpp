#include "klantreis/theme.h"

#include <array>
#include <cmath>

#include "catch.h"

using namespace klantreis;

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

constexpr Ink chartInks[] = {Ink::positive, Ink::negative, Ink::neutral, Ink::curve1, Ink::curve2,
                             Ink::curve3,   Ink::curve4,   Ink::curve5,  Ink::curve6, Ink::ideal};

/// As people see it who lack the cones for red (protanopia): Viénot, Brettel and Mollon 1999, on linear
/// light.
Rgb withoutRedCones(Rgb colour) {
  const auto linear = [](std::uint8_t value) { return std::pow(value / 255.0, 2.2); };
  const double r = linear(colour.red);
  const double g = linear(colour.green);
  const double b = linear(colour.blue);
  const auto byte = [](double value) {
    return static_cast<std::uint8_t>(
        std::lround(255 * std::pow(std::min(std::max(value, 0.0), 1.0), 1 / 2.2)));
  };
  const double yellow = 0.11238 * r + 0.88762 * g;
  return {byte(yellow), byte(yellow), byte(0.00401 * r - 0.00401 * g + b)};
}

int differenceOf(Rgb a, Rgb b) {
  return std::abs(a.red - b.red) + std::abs(a.green - b.green) + std::abs(a.blue - b.blue);
}

}  // namespace

TEST_CASE("every text has a contrast of 4.5 on each ground it stands on") {
  for (const ThemeName theme : themes) {
    for (const Pair& pair : textPairs) {
      INFO("theme " << static_cast<int>(theme) << ", ink " << static_cast<int>(pair.ink) << " on "
                    << static_cast<int>(pair.ground));
      CHECK(contrast(colourOf(theme, pair.ink), colourOf(theme, pair.ground)) >= 4.5);
    }
    for (const Ink ink : chartInks) {
      for (const Ink ground : {Ink::chartHigh, Ink::chartLow, Ink::paper}) {
        INFO("theme " << static_cast<int>(theme) << ", ink " << static_cast<int>(ink));
        CHECK(contrast(colourOf(theme, ink), colourOf(theme, ground)) >= 4.5);
      }
    }
  }
}

TEST_CASE("good and bad feelings differ for people who do not see red") {
  for (const ThemeName theme : themes) {
    const Rgb good = withoutRedCones(colourOf(theme, Ink::positive));
    const Rgb bad = withoutRedCones(colourOf(theme, Ink::negative));
    CHECK(differenceOf(good, bad) > 100);
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
