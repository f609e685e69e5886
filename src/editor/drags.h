// The drags of what can be rearranged, each in a file of its own, and where on the map they would land.
#pragma once

#include <QLineF>

#include "editor/document.h"
#include "editor/drag.h"
#include "klantreis/scene.h"

namespace klantreis {

/// The column whose middle is nearest; nullptr where there is none.
[[nodiscard]] const Column* columnAt(const Scene& scene, double x);
/// The y at which a lane begins, and the next one or the footer.
struct LaneSpan {
  Id<Lane> lane;
  double top = 0;
  double bottom = 0;
};
/// Without the room above and below them.
[[nodiscard]] double heightOfCells(const LaneSpan& span);
/// From top to bottom.
[[nodiscard]] std::vector<LaneSpan> laneSpans(const Scene& scene);
/// Of the band of phases.
[[nodiscard]] double topOfPhases(const Scene& scene);

void paintLine(QPainter& painter, const QLineF& line, const QColor& colour);

[[nodiscard]] std::unique_ptr<Drag> cardDrag(Document& document, const Scene& scene, const Node& node);
[[nodiscard]] std::unique_ptr<Drag> laneDrag(Document& document, const Scene& scene, const Node& node);
[[nodiscard]] std::unique_ptr<Drag> laneHeightDrag(Document& document, const Scene& scene, Id<Lane> lane);
[[nodiscard]] std::unique_ptr<Drag> columnWidthDrag(Document& document, const Scene& scene, const Node& node);
[[nodiscard]] std::unique_ptr<Drag> phaseEndDrag(Document& document, const Scene& scene, const Node& node);
[[nodiscard]] std::unique_ptr<Drag> pathDrag(Document& document, const Scene& scene, const Node& node);

}  // namespace klantreis
