// Draws one Block: adds boxes, shapes, lines of text and nodes, and keeps the bounds of it all.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "core/layout/typeset.h"
#include "klantreis/picture.h"
#include "klantreis/scene.h"

namespace klantreis {

/// The ink of a text and what it stands on.
struct TextColour {
  Ink ink = Ink::text;
  Ink ground = Ink::paper;
  bool operator==(const TextColour&) const = default;
};

/// The smallest rectangle around both; an empty one counts for nothing.
[[nodiscard]] Rect united(const Rect& a, const Rect& b);
/// Larger (or, below zero, smaller) by that on all sides.
[[nodiscard]] Rect grown(const Rect& rect, double by);

/// Steps from a small drawing language: M x y, L x y, C x y x y x y, Z, and O x y r for a whole circle; each
/// point times `scale` plus `at`. All our icons and faces are written in it.
[[nodiscard]] std::vector<PathStep> pathOf(std::string_view drawing, Point at = {}, double scale = 1);

/// Of the whole picture in that room, no larger than its pixels are units.
[[nodiscard]] Size sizeWithin(const Picture& picture, Size room);

class Pen {
 public:
  void box(const Rect& rect, double radius, Ink fill, const Stroke& edge = {});
  void circle(Point centre, double radius, Ink fill, const Stroke& edge = {});
  void line(Point from, Point to, const Stroke& stroke);
  void shape(Shape shape);
  /// So many boxes, shapes, lines of text and images come, or fewer.
  void expect(std::size_t items) { m_block.items.reserve(items); }
  void text(const SetText& text, Point topLeft, TextColour colour);
  /// Each line centred on x.
  void centredText(const SetText& text, Point topCentre, TextColour colour);
  /// Each line ending at x.
  void endingText(const SetText& text, Point topRight, TextColour colour);
  /// As large as the frame allows without being cut; or cut, to fill it.
  void image(const Picture& picture, const Rect& frame, double radius, bool fills = false);
  void node(Node node);

  [[nodiscard]] const Rect& bounds() const { return m_block.bounds; }
  [[nodiscard]] std::shared_ptr<const Block> finish() {
    return std::make_shared<const Block>(std::move(m_block));
  }

 private:
  void placeLines(const SetText& text, Point top, double share, TextColour colour);
  void cover(const Rect& rect) { m_block.bounds = united(m_block.bounds, rect); }

  Block m_block;
};

}  // namespace klantreis
