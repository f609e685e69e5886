#include "editor/colours.h"

#include <array>

namespace klantreis {

namespace {

struct Row {
  const char* name;
  QRgb light;
  QRgb dark;
};

constexpr std::array<Row, static_cast<std::size_t>(Tint::count_)> table{{
    {"window", 0xFFF3F4F7, 0xFF1B2028},     {"panel", 0xFFFFFFFF, 0xFF232932},
    {"desk", 0xFFE9ECF1, 0xFF14181E},       {"line", 0xFFD9DEE6, 0xFF343C48},
    {"edge", 0xFFCBD3DD, 0xFF465161},       {"strongEdge", 0xFF7A8697, 0xFF8793A5},
    {"text", 0xFF1F2733, 0xFFE6EAF0},       {"quiet", 0xFF5B6675, 0xFFA3AEBD},
    {"disabled", 0xFF9AA4B2, 0xFF667282},   {"accent", 0xFF2F5FA7, 0xFF8DB4EE},
    {"accentSoft", 0xFFDCE7F5, 0xFF2A3E5E}, {"onAccent", 0xFFFFFFFF, 0xFF14181E},
    {"hover", 0xFFEFF3F8, 0xFF2C3441},      {"card", 0xFFF7F9FB, 0xFF2A313C},
    {"bad", 0xFFA33B31, 0xFFF0A49B},        {"badSoft", 0xFFFBF1EF, 0xFF3B2A2B},
    {"good", 0xFF1B6296, 0xFF83BFE8},       {"goodSoft", 0xFFEEF5FA, 0xFF243645},
    {"cornerWarm", 0xFFFBF6F1, 0xFF352F2A}, {"cornerCool", 0xFFF7F5FB, 0xFF2E2C3B},
    {"found", 0xFFFFEFA8, 0xFF4D3F10},
}};

const Row& rowOf(Tint tint) { return table[static_cast<std::size_t>(tint)]; }

}  // namespace

QColor colour(ThemeName theme, Tint tint) {
  return QColor::fromRgb(theme == ThemeName::light ? rowOf(tint).light : rowOf(tint).dark);
}

const char* nameOf(Tint tint) { return rowOf(tint).name; }

}  // namespace klantreis
