// What the mouse can move on the map: a point of a curve up and down, or in an empty column to where it is to
// be; cards, episodes and lanes to another place; the ends of a column, of a lane and of a phase; and a path
// to where it leads. Each ends in one step of undo, and Esc leaves everything as it was.
#pragma once

#include <QColor>
#include <memory>
#include <optional>
#include <vector>

#include "klantreis/geometry.h"
#include "klantreis/workbook_schema.h"

class QPainter;

namespace klantreis {

class Document;
struct Hit;
struct Scene;

class Drag {
 public:
  virtual ~Drag() = default;
  virtual void moveTo(Point point) = 0;
  /// What can be there several times is copied where `copy`, and stays where it is too.
  virtual void drop(bool copy) = 0;
  virtual void cancel() = 0;
  /// What goes along to other windows and other tabs, where it is more than a place.
  [[nodiscard]] virtual std::vector<RowRef> carried() const { return {}; }
  /// Whether the map goes on under it at the edges of the window.
  [[nodiscard]] virtual bool scrolls() const { return true; }
  /// What shows where it would land, in the coordinates of the scene.
  virtual void paint(QPainter& painter, const QColor& colour) const = 0;
};

/// The drag that begins at that point of a node; nullptr where there is nothing to move.
[[nodiscard]] std::unique_ptr<Drag> dragAt(Document& document, const Scene& scene, const Hit& hit,
                                           Point from);
/// Around what shall be selected.
[[nodiscard]] std::unique_ptr<Drag> bandDrag(Document& document, const Scene& scene, Point from);
/// Whether a phase is widened from there, by its right end.
[[nodiscard]] bool isPhaseEnd(const Scene& scene, const Hit& hit, Point point);
/// Whether a column is, by the right end of its head.
[[nodiscard]] bool isColumnEnd(const Scene& scene, const Hit& hit, Point point);
/// The lane that is made higher from there, where its name stands above and no other node.
[[nodiscard]] std::optional<Id<Lane>> laneEndingAt(const Scene& scene, Point point);

}  // namespace klantreis
