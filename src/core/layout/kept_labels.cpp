#include "core/layout/kept_labels.h"

#include <algorithm>
#include <utility>

#include "klantreis/figures.h"

namespace klantreis {

namespace {

enum MomentBit : unsigned { valleyBit = 1, peakBit = 2, endBit = 4 };

/// The moments of the main persona that have a text of their own, and where.
void addMoments(const Sheet& sheet, const EmotionDrawing& drawing, std::vector<LabelSource>& sources) {
  const Content& content = sheet.content;
  if (content.personas.empty() || drawing.lines[content.mainPersona].size() < 2) return;
  const PersonaContent& main = content.personas[content.mainPersona];
  const Moments moments = momentsOf(main.line);
  const auto mark = [&](const CurvePoint& point, unsigned bit) {
    const std::size_t slot = content.episodes[point.episode].slot;
    if (sheet.grid.shows(slot)) sources[slot - sheet.grid.firstSlot].moments |= bit;
  };
  mark(*moments.end, endBit);
  if (isFlat(moments)) return;
  mark(*moments.valley, valleyBit);
  mark(*moments.peak, peakBit);
}

/// Where the names at the ends of the lines are tried.
void addEnds(const Sheet& sheet, const EmotionDrawing& drawing, std::vector<LabelSource>& sources) {
  if (drawing.lines.size() < 2) return;
  for (std::size_t persona = 0; persona < drawing.lines.size(); ++persona) {
    const EmotionLine& line = drawing.lines[persona];
    std::size_t tried = 0;
    for (auto point = line.rbegin(); point != line.rend() && tried < endTries; ++point) {
      const std::size_t slot = sheet.content.episodes[point->episode].slot;
      if (!sheet.grid.shows(slot)) continue;
      sources[slot - sheet.grid.firstSlot].ends.push_back(persona);
      ++tried;
    }
  }
}

}  // namespace

Stretch Stretch::grown(std::size_t by, const Stretch& most) const {
  return {first - std::min(by, first - most.first), end + std::min(by, most.end - end)};
}

Stretch hull(const Stretch& a, const Stretch& b) {
  return {std::min(a.first, b.first), std::max(a.end, b.end)};
}

std::vector<LabelSource> labelSources(const Sheet& sheet, const EmotionDrawing& drawing) {
  const Grid& grid = sheet.grid;
  std::vector<LabelSource> sources(grid.slotCount);
  const auto at = [&](std::size_t slot) {
    return grid.shows(slot) ? &sources[slot - grid.firstSlot] : nullptr;
  };
  for (const CurvePiece& piece : drawing.pieces)
    if (LabelSource* source = at(piece.slot)) source->curves.emplace_back(piece.bezier, piece.stroke.width);
  for (const EmotionLine& line : drawing.lines)
    for (const EmotionPoint& point : line)
      if (LabelSource* source = at(sheet.content.episodes[point.episode].slot))
        source->faces.push_back(point);
  for (const SidePoint& point : drawing.sides)
    if (LabelSource* source = at(point.slot)) source->sides.push_back(point.at);
  for (const PassedPoint& point : drawing.passedBy)
    if (LabelSource* source = at(point.slot)) source->passedBy.push_back(point);
  if (const auto& drop = drawing.drop; drop && grid.shows(drop->slot)) at(drop->slot)->drop = drop;
  for (const EpisodeContent& episode : sheet.shownEpisodes())
    at(episode.slot)->purchase = episode.row->purchase;
  addMoments(sheet, drawing, sources);
  addEnds(sheet, drawing, sources);
  return sources;
}

std::optional<Stretch> changedStretch(const Grid& grid, const std::vector<LabelSource>& before,
                                      const std::vector<LabelSource>& now) {
  std::optional<Stretch> changed;
  for (std::size_t i = 0; i < now.size(); ++i) {
    if (before[i] == now[i]) continue;
    const Stretch slot{grid.firstSlot + i, grid.firstSlot + i + 1};
    changed = changed ? hull(*changed, slot) : slot;
  }
  return changed;
}

Stretch withEnds(Stretch window, std::size_t reach, const KeptLabels& now) {
  const Stretch all{now.grid.firstSlot, now.grid.endSlot()};
  std::vector<std::optional<Stretch>> ends(now.personas.size());
  for (std::size_t i = 0; i < now.sources.size(); ++i)
    for (const std::size_t persona : now.sources[i].ends) {
      const Stretch slot{all.first + i, all.first + i + 1};
      ends[persona] = ends[persona] ? hull(*ends[persona], slot) : slot;
    }
  for (bool larger = true; std::exchange(larger, false);)
    for (std::optional<Stretch>& end : ends)
      if (end && end->meets(window.grown(reach, all))) {
        window = hull(window, *end);
        end.reset();
        larger = true;
      }
  return window;
}

bool isSettled(const Labels& placed, const Stretch& window, std::size_t reach, const KeptLabels& kept) {
  const Stretch all{kept.grid.firstSlot, kept.grid.endSlot()};
  const auto isKept = [&](std::size_t slot) {
    return placed[slot - window.first] == kept.labels[slot - all.first];
  };
  for (std::size_t i = 0; i < reach && i < placed.size(); ++i) {
    if (window.first > all.first && !isKept(window.first + i)) return false;
    if (window.end < all.end && !isKept(window.end - 1 - i)) return false;
  }
  return true;
}

bool onSameGround(const KeptLabels& a, const KeptLabels& b) {
  return a.grid == b.grid && a.chart.area == b.chart.area && a.chart.zeroY == b.chart.zeroY &&
         a.chart.unitY == b.chart.unitY && a.mainPersona == b.mainPersona && a.personas == b.personas &&
         a.labels.size() == b.sources.size();
}

}  // namespace klantreis
