// Which part of the map the canvas shows, and how large: the arithmetic between map units and pixels.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <algorithm>

#include "klantreis/geometry.h"

namespace klantreis {

struct CanvasView {
  static constexpr double margin = 22;  // of desk around the paper, in pixels
  static constexpr double least = 0.1;
  static constexpr double most = 4;
  static constexpr double step = 1.2;  // of a key, or of a notch of the wheel

  Size paper;       // in map units
  QSizeF viewport;  // in pixels
  double zoom = 1;
  QPointF scroll;     // pixels of the desk that lie left of and above the viewport
  double indent = 0;  // of the paper from the left margin, in pixels

  /// A paper narrower than the viewport goes to its middle. It stays there while it grows and shrinks under
  /// the mouse of who edits it.
  void centre() { indent = std::max(0.0, (viewport.width() - paper.width * zoom) / 2 - margin); }

  [[nodiscard]] QSizeF desk() const {
    return {indent + paper.width * zoom + 2 * margin, paper.height * zoom + 2 * margin};
  }
  /// Where the top left corner of the paper is.
  [[nodiscard]] QPointF origin() const { return QPointF(margin + indent, margin) - scroll; }
  [[nodiscard]] QPointF toView(Point point) const { return origin() + QPointF(point.x, point.y) * zoom; }
  [[nodiscard]] QRectF toView(const Rect& rect) const {
    return {toView(Point{rect.x, rect.y}), QSizeF(rect.width, rect.height) * zoom};
  }
  [[nodiscard]] Point toScene(QPointF point) const {
    const QPointF scene = (point - origin()) / zoom;
    return {scene.x(), scene.y()};
  }
  [[nodiscard]] double zoomToFit() const {
    const double wide = (viewport.width() - 2 * margin) / std::max(1.0, paper.width);
    const double high = (viewport.height() - 2 * margin) / std::max(1.0, paper.height);
    return std::clamp(std::min(wide, high), least, 1.0);
  }
  [[nodiscard]] double zoomToWidth() const {
    return std::clamp((viewport.width() - 2 * margin) / std::max(1.0, paper.width), least, 1.0);
  }
};

}  // namespace klantreis
