// The emotion lane as it was drawn last, and what it was drawn from: an edit elsewhere takes it as it is, and
// one of a score draws the columns it changes.
#pragma once

#include <utility>
#include <vector>

#include "core/layout/emotion_columns.h"
#include "core/layout/kept_labels.h"

namespace klantreis {

struct KeptEmotions {
  struct Column {
    Id<Episode> episode;
    std::size_t slot = 0;
    bool purchase = false;
    bool operator==(const Column&) const = default;
  };
  struct Source {
    Workbook book{};  // keeps the rows below, which are told apart by where they are
    const Lane* lane = nullptr;
    Grid grid{};
    Scale scale{};
    bool prompts = false;
    std::size_t mainPersona = 0;
    std::vector<PersonaContent> personas{};
    std::vector<SideCurve> sides{};
    std::vector<Column> columns{};
    std::size_t slotCount = 0;
    [[nodiscard]] bool isLike(const Source& other) const;
  };
  /// What columns are drawn from, but for what is in each.
  struct Ground {
    const Lane* lane = nullptr;
    double width = 0;
    std::vector<double> cells{};
    Scale scale{};
    std::size_t mainPersona = 0;
    Rect area{};  // but for its x and its width
    double zeroY = 0;
    std::vector<std::pair<const Persona*, std::size_t>> personas{};  // and their places
    bool operator==(const Ground&) const = default;
  };
  Source source{};
  Strip strip{};
  Ground ground{};
  ColumnPainter::Memory drawn{};
  KeptLabels labels{};
  PieceLengths lengths{};
};

}  // namespace klantreis
