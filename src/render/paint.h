// The one drawing path of the map: screen, PNG and PDF. It walks a Scene and draws; it breaks, shortens and
// moves nothing.
#pragma once

#include <QColor>
#include <QHash>
#include <QPainterPath>
#include <QString>
#include <QTransform>
#include <vector>

#include "klantreis/scene.h"
#include "render/emoji.h"
#include "render/shaped_line.h"

class QPainter;
class QRectF;

namespace klantreis {

/// A word whose glyphs do not tell its letters, or an emoji: what a PDF must be told beside the drawing.
struct DrawnWord {
  QTransform place;  // under which it was drawn
  QString text;
};

/// Draws Scenes, and remembers the shapes of texts and the pictures of emoji between one picture and the
/// next. One per canvas or export; not to be shared between threads.
class ScenePainter {
 public:
  /// The part of the Scene within `exposed` (in the Scene's units), on the theme's paper.
  void paint(QPainter& painter, const Scene& scene, ThemeName theme, const QRectF& exposed);
  /// One block at the painter's origin, without ground.
  void paintBlock(QPainter& painter, const Block& block, ThemeName theme, const QRectF& exposed);

  /// While set, words and emoji are noted in drawing order; what is no glyph leaves a blank one.
  void noteWords(std::vector<DrawnWord>* words) { m_words = words; }

 private:
  void draw(QPainter& painter, const TextLine& line, ThemeName theme);
  void note(QPainter& painter, const TextPiece& piece);
  void drawPiece(QPainter& painter, const TextPiece& piece, double pixelsPerEm);
  [[nodiscard]] const ShapedLine& shaped(const TextLine& line);

  QHash<QByteArray, ShapedLine> m_shaped;
  EmojiImages m_emoji;
  std::vector<DrawnWord>* m_words = nullptr;
};

/// The path of a Shape.
[[nodiscard]] QPainterPath pathOf(const std::vector<PathStep>& steps);

/// The colour of an ink, for widgets that lie over the map.
[[nodiscard]] QColor colour(ThemeName theme, Ink ink);

}  // namespace klantreis
