// Where the texts of the chart found room, by column, and what stood there: after an edit only those near
// what it changed look for room again, and those farther away only if that moved one of theirs.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "core/layout/emotion.h"

namespace klantreis {

/// Slots from `first` up to, but not with, `end`.
struct Stretch {
  std::size_t first = 0;
  std::size_t end = 0;
  [[nodiscard]] bool contains(std::size_t slot) const { return slot >= first && slot < end; }
  [[nodiscard]] bool meets(const Stretch& other) const { return first < other.end && other.first < end; }
  /// Larger by so many on both sides, as far as `most` reaches.
  [[nodiscard]] Stretch grown(std::size_t by, const Stretch& most) const;
};

/// The smallest around both.
[[nodiscard]] Stretch hull(const Stretch& a, const Stretch& b);

/// A text, and where it stands; one that found no room goes to its persona's row.
struct PlacedLabel {
  ChartLabel label;
  std::size_t persona = 0;
  bool onChart = false;
  Rect area{};
  std::optional<Leader> outside{};  // the part of the leader that others keep clear of
  bool operator==(const PlacedLabel&) const = default;
};

/// All that decides where the texts of a column and of those near it can stand.
struct LabelSources {
  std::shared_ptr<const ChartParts> parts{};
  std::optional<DropBracket> drop{};
  std::vector<bool> purchases{};    // by slot shown
  std::vector<unsigned> moments{};  // of the main persona, likewise: bits
  BySlot<std::size_t> ends{};       // the personas whose names may stand there
  /// Whether texts in that slot, from the first shown, have the same around them.
  [[nodiscard]] bool areAlike(const LabelSources& other, std::size_t slot, const Grid& grid) const;
};

using Labels = std::vector<std::vector<PlacedLabel>>;  // by slot, in the order they were placed

struct KeptLabels {
  // What is the same for all columns; where it changed all texts look for room again.
  Grid grid{};
  Chart chart{};
  std::size_t mainPersona = 0;
  std::vector<std::pair<const Persona*, std::size_t>> personas{};  // and their places
  LabelSources sources{};
  Labels labels{};  // by slot shown
};

/// How many names' places at the end of a line are tried.
constexpr std::size_t endTries = 3;

[[nodiscard]] LabelSources labelSources(const Sheet& sheet, const EmotionDrawing& drawing);

/// Around the slots shown whose sources are others; nothing where all are as they were.
[[nodiscard]] std::optional<Stretch> changedStretch(const Grid& grid, const LabelSources& before,
                                                    const LabelSources& now);

/// A name at the end of a line may stand at several of its points, which belong together: the window takes
/// all that it comes near.
[[nodiscard]] Stretch withEnds(Stretch window, std::size_t reach, const KeptLabels& now);

/// Whether all that is near the borders of the window stands where it stood, so that nobody beyond moves.
[[nodiscard]] bool isSettled(const Labels& placed, const Stretch& window, std::size_t reach,
                             const KeptLabels& kept);

/// Whether what is the same for all columns is so for both, and the labels of `a` are there.
[[nodiscard]] bool onSameGround(const KeptLabels& a, const KeptLabels& b);

}  // namespace klantreis
