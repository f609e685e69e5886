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

/// The last feeling of a persona's curve.
struct End {
  std::size_t episode = 0;
  std::int64_t score = 0;
  double feeling = 0;  // widths
  double name = 0;
};

std::vector<End> endsOf(const Sheet& sheet) {
  std::vector<End> ends;
  for (const PersonaContent& persona : sheet.content.personas) {
    const auto last = std::find_if(persona.points.rbegin(), persona.points.rend(),
                                   [](const Emotion* emotion) { return emotion != nullptr; });
    if (last == persona.points.rend()) continue;
    const SetText feeling = sheet.type.line(feelingText(sheet, **last), style::feeling);
    const SetText name = sheet.type.line(sheet.nameOf(*persona.row), style::tag);
    ends.push_back({static_cast<std::size_t>(persona.points.rend() - last) - 1, (*last)->score,
                    std::min(feeling.width, widest), std::min(name.width, widest)});
  }
  return ends;
}

double roomBeside(const End& end, const std::vector<End>& all) {
  double room = space + end.feeling - neighbour;
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
