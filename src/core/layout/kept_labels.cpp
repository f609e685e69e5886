#include "core/layout/kept_labels.h"

#include <algorithm>
#include <utility>

#include "klantreis/figures.h"

namespace klantreis {

namespace {

enum MomentBit : unsigned { valleyBit = 1, peakBit = 2, endBit = 4 };

/// The moments of the main persona that have a text of their own, and where.
void addMoments(const Sheet& sheet, const EmotionDrawing& drawing, std::vector<unsigned>& marked) {
  const Content& content = sheet.content;
  if (content.personas.empty() || drawing.lines[content.mainPersona].size() < 2) return;
  const PersonaContent& main = content.personas[content.mainPersona];
  const Moments moments = momentsOf(main.line);
  const auto mark = [&](const CurvePoint& point, unsigned bit) {
    const std::size_t slot = content.episodes[point.episode].slot;
    if (sheet.grid.shows(slot)) marked[slot - sheet.grid.firstSlot] |= bit;
  };
  mark(*moments.end, endBit);
  if (isFlat(moments)) return;
  mark(*moments.valley, valleyBit);
  mark(*moments.peak, peakBit);
}

/// Where the names at the ends of the lines are tried, and whose.
template <class F>
void forEachEnd(const Sheet& sheet, const EmotionDrawing& drawing, F&& add) {
  if (drawing.lines.size() < 2) return;
  for (std::size_t persona = 0; persona < drawing.lines.size(); ++persona) {
    const EmotionLine& line = drawing.lines[persona];
    std::size_t tried = 0;
    for (auto point = line.rbegin(); point != line.rend() && tried < endTries; ++point) {
      const std::size_t slot = sheet.content.episodes[point->episode].slot;
      if (!sheet.grid.shows(slot)) continue;
      add(slot - sheet.grid.firstSlot, persona);
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

LabelSources labelSources(const Sheet& sheet, const EmotionDrawing& drawing) {
  const Grid& grid = sheet.grid;
  LabelSources sources{.parts = drawing.parts,
                       .drop = drawing.drop,
                       .purchases = std::vector<bool>(grid.slotCount),
                       .moments = std::vector<unsigned>(grid.slotCount)};
  for (const EpisodeContent& episode : sheet.shownEpisodes())
    sources.purchases[episode.slot - grid.firstSlot] = episode.row->purchase;
  addMoments(sheet, drawing, sources.moments);
  sources.ends = BySlot<std::size_t>(grid.slotCount, [&](auto add) { forEachEnd(sheet, drawing, add); });
  return sources;
}

bool LabelSources::areAlike(const LabelSources& other, std::size_t slot, const Grid& grid) const {
  const auto same = [&](const auto& ours, const auto& theirs) {
    return std::ranges::equal(ours.in(slot), theirs.in(slot));
  };
  const auto dropHere = [&](const LabelSources& sources) {
    return sources.drop && sources.drop->slot == grid.firstSlot + slot ? sources.drop : std::nullopt;
  };
  // Where a curve is dotted is nothing to a text.
  const bool curves = std::ranges::equal(parts->pieces.in(slot), other.parts->pieces.in(slot),
                                         [](const CurvePiece& a, const CurvePiece& b) {
                                           return a.bezier == b.bezier && a.stroke.width == b.stroke.width;
                                         });
  return curves && same(parts->faces, other.parts->faces) && same(parts->sides, other.parts->sides) &&
         same(parts->passedBy, other.parts->passedBy) && same(ends, other.ends) &&
         purchases[slot] == other.purchases[slot] && moments[slot] == other.moments[slot] &&
         dropHere(*this) == dropHere(other);
}

std::optional<Stretch> changedStretch(const Grid& grid, const LabelSources& before, const LabelSources& now) {
  std::optional<Stretch> changed;
  for (std::size_t i = 0; i < grid.slotCount; ++i) {
    if (before.areAlike(now, i, grid)) continue;
    const Stretch slot{grid.firstSlot + i, grid.firstSlot + i + 1};
    changed = changed ? hull(*changed, slot) : slot;
  }
  return changed;
}

Stretch withEnds(Stretch window, std::size_t reach, const KeptLabels& now) {
  const Stretch all{now.grid.firstSlot, now.grid.endSlot()};
  std::vector<std::optional<Stretch>> ends(now.personas.size());
  for (std::size_t i = 0; i < now.sources.ends.slots(); ++i)
    for (const std::size_t persona : now.sources.ends.in(i)) {
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
         a.labels.size() == b.grid.slotCount;
}

}  // namespace klantreis
