// The one drawing path of the map: screen, PNG and PDF. It walks a Scene and draws; it breaks, shortens and
// moves nothing.
#pragma once

#include <QColor>
#include <QHash>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QTransform>
#include <chrono>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

#include "klantreis/scene.h"
#include "render/emoji.h"
#include "render/pictures.h"
#include "render/shaped_line.h"
#include "render/stamps.h"

class QPainter;

namespace klantreis {

/// A word whose glyphs do not tell its letters, or an emoji: what a PDF must be told beside the drawing.
struct DrawnWord {
  QTransform place;  // under which it was drawn
  QString text;
};

/// Lines of one font and colour in one run of glyphs: a block has few of them, however many lines.
struct TextRun {
  double scale = 1;  // to units
  Ink ink = Ink::text;
  QGlyphRun glyphs;
};
struct BlockText {
  std::weak_ptr<const Block> of;
  std::vector<TextRun> runs;
  std::vector<const TextLine*> others;  // with signs that are no plain glyphs
};

/// What of a Scene is to be painted on a screen, in its own units.
struct Exposure {
  ThemeName theme = ThemeName::light;
  QRectF part;
  double column = 0;                               // how wide columns are
  std::chrono::steady_clock::time_point enough{};  // texts that are not painted by then are lines for now
};

/// Draws Scenes, and remembers the shapes of texts and the pictures of emoji between one picture and the
/// next. One per canvas or export; not to be shared between threads.
class ScenePainter {
 public:
  /// Decodes pictures on the spot.
  ScenePainter() : ScenePainter(std::make_shared<DecodedPictures>()) {}
  explicit ScenePainter(std::shared_ptr<PictureSource> pictures) : m_pictures(std::move(pictures)) {}

  /// The part of the Scene within `exposed` (in the Scene's units), on the theme's paper.
  void paint(QPainter& painter, const Scene& scene, ThemeName theme, const QRectF& exposed);
  /// For a screen, where it is known which blocks are in that part, and the paper is there. Gives those back
  /// whose texts are still to be painted.
  [[nodiscard]] std::vector<std::size_t> paint(QPainter& painter, const Scene& scene,
                                               const Exposure& exposure,
                                               const std::vector<std::size_t>& blocks);
  /// One block at the painter's origin, without ground.
  void paintBlock(QPainter& painter, const Block& block, ThemeName theme, const QRectF& exposed);

  /// While set, words and emoji are noted in drawing order; what is no glyph leaves a blank one.
  void noteWords(std::vector<DrawnWord>* words) { m_words = words; }

 private:
  void paintForScreen(QPainter& painter, const PlacedBlock& placed, const Exposure& exposure, bool inTime);
  void paintGround(QPainter& painter, const std::shared_ptr<const Block>& block, const QRectF& exposed,
                   ThemeName theme);
  void draw(QPainter& painter, const TextLine& line, ThemeName theme);
  void draw(QPainter& painter, const Image& image, ThemeName theme);
  void note(QPainter& painter, const TextPiece& piece);
  void noteBlank(QPainter& painter, const QString& text, double width);
  void drawPiece(QPainter& painter, const TextPiece& piece, double pixelsPerEm);
  [[nodiscard]] const ShapedLine& shaped(const TextLine& line);
  void paintTexts(QPainter& painter, const std::shared_ptr<const Block>& block, const QRectF& exposed,
                  ThemeName theme);
  [[nodiscard]] const BlockText& textOf(const std::shared_ptr<const Block>& block);
  void add(const TextLine& line, BlockText& text);

  std::shared_ptr<PictureSource> m_pictures;
  QHash<QByteArray, ShapedLine> m_shaped;
  std::unordered_map<const Block*, BlockText> m_texts;
  Stamps m_stamps;
  ThemeName m_stamped = ThemeName::light;  // whose colours the stamps have
  EmojiImages m_emoji;
  std::vector<DrawnWord>* m_words = nullptr;
};

/// The path of a Shape.
[[nodiscard]] QPainterPath pathOf(const std::vector<PathStep>& steps);

/// The colour of an ink, for widgets that lie over the map.
[[nodiscard]] QColor colour(ThemeName theme, Ink ink);

}  // namespace klantreis
