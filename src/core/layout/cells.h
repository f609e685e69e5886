// A row of cells under their columns. Each is measured before any is drawn, and what did not change since the
// last layout is not drawn again.
#pragma once

#include <functional>
#include <memory>

#include "core/layout/sheet.h"

namespace klantreis {

/// How the cell of an episode is drawn.
struct CellDrawing {
  struct Body {
    double height = 0;
    std::shared_ptr<const Block> block;  // null where there is nothing
  };
  /// What follows from the rows of the episode and the width of its column alone.
  std::function<Body(const EpisodeContent& episode)> body;
  /// What reaches down to the end of the row; null where nothing does.
  std::function<std::shared_ptr<const Block>(const EpisodeContent& episode, double bodyHeight,
                                             const RowHeights& row)>
      stretched{};
  bool behind = true;  // what is stretched lies behind the body, else it follows it
  double least = style::leastLane;
  SetText prompt{};  // see lanePrompt()
  double scale = 0;  // what `stretched` is drawn to, where that follows from all cells: the greatest figure
  bool ranked = false;  // the body says the priorities of its improvements, which follow from all of them
};

/// All of a cell in which nothing is: the node, of which the area and the description are filled in.
[[nodiscard]] std::shared_ptr<const Block> emptyCell(const Sheet& sheet, const EpisodeContent& episode,
                                                     Node node, const RowHeights& row);

/// Of all the episodes shown; without a lane their heads.
[[nodiscard]] Cells cellsOf(const Sheet& sheet, const Lane* lane, const CellDrawing& drawing);

}  // namespace klantreis
