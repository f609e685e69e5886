#include "klantreis/theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace klantreis {

namespace {

struct Colours {
  Ink ink;
  std::uint32_t light;
  std::uint32_t dark;
};

/// In the order of Ink.
constexpr std::array<Colours, static_cast<std::size_t>(Ink::count_)> table{{
    {Ink::none, 0xFFFFFF, 0x14181F},
    {Ink::paper, 0xFFFFFF, 0x14181F},
    {Ink::text, 0x1F2733, 0xE6EAF0},
    {Ink::quiet, 0x5B6675, 0xA3AEBD},
    {Ink::rule, 0xE3E7EC, 0x2B323D},
    {Ink::card, 0xFFFFFF, 0x1B2029},
    {Ink::cardEdge, 0xE3E7EC, 0x343C48},
    {Ink::chipEdge, 0xC9D2DF, 0x465163},
    {Ink::chipOutside, 0xA9B4C2, 0x6F7B8C},
    {Ink::chipOnline, 0xEEF2F8, 0x222D40},
    {Ink::accent, 0x2F5FA7, 0x8DB5F0},
    {Ink::accentSoft, 0xE8EDF5, 0x24324A},
    {Ink::onAccent, 0xFFFFFF, 0x12171F},
    {Ink::badge, 0x1F2733, 0xDDE3EB},
    {Ink::onBadge, 0xFFFFFF, 0x14181F},
    {Ink::phase1, 0xDCE7F5, 0x1F3353},
    {Ink::phase1Text, 0x2F5FA7, 0xA6C6F6},
    {Ink::phase2, 0xE7E1F3, 0x32294C},
    {Ink::phase2Text, 0x6B4FA0, 0xCBB8F2},
    {Ink::phase3, 0xFBEED2, 0x41341B},
    {Ink::phase3Text, 0x7A5200, 0xEECB8B},
    {Ink::phase4, 0xDDEFE6, 0x1C3A2F},
    {Ink::phase4Text, 0x1F5F45, 0x9ADBBE},
    {Ink::phase5, 0xF6E2E8, 0x46242F},
    {Ink::phase5Text, 0x8E3152, 0xF3B5C6},
    {Ink::chartHigh, 0xEEF5FA, 0x18242F},
    {Ink::chartLow, 0xFBF1EF, 0x2A1F20},
    {Ink::chartZero, 0xAEB8C4, 0x566271},
    {Ink::chartRow, 0xF5F6F8, 0x1B2029},
    {Ink::positive, 0x1B6296, 0x7DC1F3},
    {Ink::negative, 0xA33B31, 0xF49C8F},
    {Ink::neutral, 0x5B6675, 0xA9B4C2},
    {Ink::ideal, 0x6B4FA0, 0xC4ADF0},
    {Ink::curve1, 0x1F2733, 0xF0F3F8},
    {Ink::curve2, 0x7A5200, 0xE3B866},
    {Ink::curve3, 0x1F6B4C, 0x83D3B0},
    {Ink::curve4, 0x8E3152, 0xF0A6BC},
    {Ink::curve5, 0x2F5FA7, 0x8DB5F0},
    {Ink::curve6, 0x3F5560, 0xB4C3CC},
    {Ink::crucial, 0x7A5200, 0xE9BE6A},
    {Ink::pain, 0xA33B31, 0xF49C8F},
    {Ink::onPain, 0xFFFFFF, 0x2A1210},
    {Ink::drop, 0x7A5200, 0xE3B866},
    {Ink::gapFill, 0xFBF1EF, 0x2A1F20},
    {Ink::gapEdge, 0xA33B31, 0xE58073},
    {Ink::improvementFill, 0xEEF5FA, 0x18242F},
    {Ink::improvementEdge, 0x1B6296, 0x5EA9DF},
    {Ink::persona1, 0x2F5FA7, 0xA6C6F6},
    {Ink::persona1Soft, 0xE2E9F3, 0x24375A},
    {Ink::persona2, 0x7A5200, 0xEECB8B},
    {Ink::persona2Soft, 0xECE7DB, 0x43371F},
    {Ink::persona3, 0x1F5F45, 0x9ADBBE},
    {Ink::persona3Soft, 0xDFEAE4, 0x1E3C31},
    {Ink::persona4, 0x8E3152, 0xF3B5C6},
    {Ink::persona4Soft, 0xF2E3E8, 0x462733},
    {Ink::persona5, 0x6B4FA0, 0xCBB8F2},
    {Ink::persona5Soft, 0xEAE5F2, 0x352C4E},
    {Ink::persona6, 0x3F5560, 0xB4C3CC},
    {Ink::persona6Soft, 0xE4E9EB, 0x2B363D},
    {Ink::tintRed, 0xFADFDB, 0x4A2623},
    {Ink::tintOrange, 0xFBE5D0, 0x46301C},
    {Ink::tintYellow, 0xF8EFC0, 0x3F3717},
    {Ink::tintGreen, 0xDDF0D6, 0x24391F},
    {Ink::tintTeal, 0xD3F0EB, 0x163A37},
    {Ink::tintBlue, 0xD9E8FB, 0x1D3557},
    {Ink::tintPurple, 0xE9DFF8, 0x372A52},
    {Ink::tintGrey, 0xE3E6EA, 0x333A44},
}};

constexpr bool coloursInOrder() {
  for (std::size_t i = 0; i < table.size(); ++i)
    if (static_cast<std::size_t>(table[i].ink) != i) return false;
  return true;
}
static_assert(coloursInOrder());

double linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Rgb colour) {
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

}  // namespace

Rgb colourOf(ThemeName theme, Ink ink) {
  const Colours& colours = table[static_cast<std::size_t>(ink)];
  const std::uint32_t rgb = theme == ThemeName::light ? colours.light : colours.dark;
  return {static_cast<std::uint8_t>(rgb >> 16U), static_cast<std::uint8_t>(rgb >> 8U),
          static_cast<std::uint8_t>(rgb)};
}

double contrast(Rgb a, Rgb b) {
  const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
  return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace klantreis
