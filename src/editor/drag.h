// What the mouse can move on the map: a point of a curve up and down, or in an empty column to where it is to
// be, and a touchpoint or an episode to another place. Each ends in one step of undo, and Esc leaves
// everything as it was.
#pragma once

#include <QColor>
#include <memory>
#include <optional>

#include "klantreis/geometry.h"

class QPainter;

namespace klantreis {

class Document;
struct Hit;
struct Scene;

class Drag {
 public:
  virtual ~Drag() = default;
  virtual void moveTo(Point point) = 0;
  virtual void drop() = 0;
  virtual void cancel() = 0;
  /// What shows where it would land, in the coordinates of the scene.
  virtual void paint(QPainter& painter, const QColor& colour) const = 0;
};

/// The drag that begins at a node; nullptr where there is nothing to move.
[[nodiscard]] std::unique_ptr<Drag> dragAt(Document& document, const Scene& scene, const Hit& hit);

}  // namespace klantreis
