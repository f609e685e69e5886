#include <algorithm>
#include <cstdlib>
#include <vector>

#include "core/layout/compose.h"
#include "core/layout/emotion.h"

namespace klantreis {

namespace {

constexpr double space = 34;       // around a feeling and a persona's name beside a face
constexpr double neighbour = 36;   // for another face beside it, and before that one's name
constexpr std::int64_t near = 20;  // scores that differ less stand beside each other
constexpr double widest = 190;     // of one text
constexpr double most = 300;
constexpr double halfColumn = (style::pitch - style::gap) / 2;

/// The last point of a persona's curve: a face with its feeling, or the dot of a touchpoint.
struct End {
  std::size_t episode = 0;
  std::int64_t score = 0;
  double feeling = 0;  // widths
  double name = 0;
  double aside = 0;  // of the middle of its column
};

std::vector<End> endsOf(const Sheet& sheet) {
  std::vector<End> ends;
  for (const PersonaContent& persona : sheet.content.personas) {
    if (persona.line.empty()) continue;
    const CurvePoint& last = persona.line.back();
    const SetText name = sheet.type.line(sheet.nameOf(*persona.row), style::tag);
    End end{last.episode, last.emotion->score, 0, std::min(name.width, widest), halfColumn};
    if (last.touchpoint == nullptr) {
      const SetText feeling = sheet.type.line(feelingText(sheet, *last.emotion), style::feeling);
      end.feeling = std::min(feeling.width, widest);
      end.aside = 0;
    }
    ends.push_back(end);
  }
  return ends;
}

double roomBeside(const End& end, const std::vector<End>& all) {
  double room = end.aside + space + end.feeling - neighbour;
  for (const End& other : all)
    if (other.episode == end.episode && std::abs(other.score - end.score) < near)
      room += neighbour + other.name;
  return room;
}

}  // namespace

double roomForEnds(const Sheet& sheet) {
  const Content& content = sheet.content;
  if (content.personas.size() < 2) return 0;
  const std::vector<End> ends = endsOf(sheet);
  double room = 0;
  for (const End& end : ends) {
    const auto columnsAfter =
        static_cast<double>(content.slots.size() - 1 - content.episodes[end.episode].slot);
    room = std::max(room, roomBeside(end, ends) - columnsAfter * style::pitch);
  }
  return std::min(room, most);
}

}  // namespace klantreis
