#include "render/paint.h"

#include <QPainter>
#include <QPen>
#include <algorithm>
#include <cmath>
#include <utility>

#include "klantreis/picture.h"
#include "render/overview.h"
#include "render/stroke_pattern.h"

namespace klantreis {

namespace {
// Enough for every text of a large journey; beyond it the cache starts anew rather than grow without end.
constexpr qsizetype mostRemembered = 50'000;
constexpr std::size_t mostBlocks = 20'000;
constexpr int wholePicture = static_cast<int>(greatestPictureSide);
constexpr double curveThreshold = 0.25;    // pixels that the pieces of a curve may be off
constexpr std::size_t leastFinished = 16;  // blocks whose texts are painted however late it is

QRectF rectOf(const Rect& rect) { return {rect.x, rect.y, rect.width, rect.height}; }
QPointF pointOf(Point point) { return {point.x, point.y}; }

QPen penFor(const Stroke& stroke, ThemeName theme) {
  if (stroke.ink == Ink::none) return Qt::NoPen;
  QPen pen(colour(theme, stroke.ink), stroke.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
  if (stroke.dash == Dash::solid) return pen;
  const StrokePattern pattern = patternOf(stroke);
  pen.setCapStyle(pattern.round ? Qt::RoundCap : Qt::FlatCap);
  pen.setDashPattern({pattern.ink / stroke.width, pattern.gap / stroke.width});  // Qt counts in pen widths
  pen.setDashOffset(stroke.dashOffset / stroke.width);
  return pen;
}

QBrush brushFor(Ink ink, double opacity, ThemeName theme) {
  if (ink == Ink::none) return Qt::NoBrush;
  QColor fill = colour(theme, ink);
  fill.setAlphaF(static_cast<float>(opacity));
  return fill;
}

void draw(QPainter& painter, const Box& box, ThemeName theme) {
  painter.setPen(penFor(box.stroke, theme));
  painter.setBrush(brushFor(box.fill, 1, theme));
  if (box.radius > 0)
    painter.drawRoundedRect(rectOf(box.rect), box.radius, box.radius);
  else
    painter.drawRect(rectOf(box.rect));
}

void draw(QPainter& painter, const Shape& shape, ThemeName theme) {
  painter.setPen(penFor(shape.stroke, theme));
  painter.setBrush(brushFor(shape.fill, shape.fillOpacity, theme));
  painter.drawPath(pathOf(shape.steps));
}

QPainterPath outlineOf(const Shape& shape) { return pathOf(shape.steps); }
QPainterPath outlineOf(const Box& box) {
  QPainterPath path;
  path.addRoundedRect(rectOf(box.rect), box.radius, box.radius);
  return path;
}

/// Qt begins dashes some pixels wrong at the border of what is exposed, which shows where a map is painted
/// in strips. A path of them is the same whatever is exposed.
template <class T>
void drawOnScreen(QPainter& painter, const T& item, ThemeName theme) {
  if (item.stroke.ink == Ink::none || item.stroke.dash == Dash::solid) return draw(painter, item, theme);
  T ground = item;
  ground.stroke = {};
  draw(painter, ground, theme);
  QPainterPathStroker stroker(penFor(item.stroke, theme));
  stroker.setCurveThreshold(curveThreshold / painter.worldTransform().m11());
  painter.fillPath(stroker.createStroke(outlineOf(item)), colour(theme, item.stroke.ink));
}

bool hasText(const Block& block) {
  return std::any_of(block.items.begin(), block.items.end(),
                     [](const Item& item) { return std::holds_alternative<TextLine>(item); });
}

QGlyphRun spaceRun() {
  const QRawFont font = QRawFont::fromFont(shapingFont({}));
  QGlyphRun run;
  run.setRawFont(font);
  run.setGlyphIndexes(font.glyphIndexesForString(QStringLiteral(" ")));
  run.setPositions({QPointF(0, 0)});
  return run;
}

double advanceOf(const QGlyphRun& run) {
  return run.rawFont().advancesForGlyphIndexes(run.glyphIndexes()).constFirst().x();
}
}  // namespace

QPainterPath pathOf(const std::vector<PathStep>& steps) {
  QPainterPath path;
  for (const PathStep& step : steps) {
    const auto& [first, second, third] = step.points;
    switch (step.kind) {
      case PathStep::Kind::move:
        path.moveTo(pointOf(first));
        break;
      case PathStep::Kind::line:
        path.lineTo(pointOf(first));
        break;
      case PathStep::Kind::curve:
        path.cubicTo(pointOf(first), pointOf(second), pointOf(third));
        break;
      case PathStep::Kind::close:
        path.closeSubpath();
        break;
    }
  }
  return path;
}

QColor colour(ThemeName theme, Ink ink) {
  const Rgb rgb = colourOf(theme, ink);
  return {rgb.red, rgb.green, rgb.blue};
}

void ScenePainter::paint(QPainter& painter, const Scene& scene, ThemeName theme, const QRectF& exposed) {
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                         QPainter::SmoothPixmapTransform);
  painter.fillRect(exposed, colour(theme, Ink::paper));
  for (const PlacedBlock& placed : scene.blocks) {
    if (!exposed.intersects(rectOf(placed.bounds()))) continue;
    const QPointF offset = pointOf(placed.offset);
    painter.translate(offset);
    paintBlock(painter, *placed.block, theme, exposed.translated(-offset));
    painter.translate(-offset);
  }
}

void ScenePainter::paintBlock(QPainter& painter, const Block& block, ThemeName theme, const QRectF& exposed) {
  for (const Item& item : block.items) {
    if (const auto* box = std::get_if<Box>(&item)) {
      const double reach = box->stroke.width;
      if (exposed.intersects(rectOf(box->rect).adjusted(-reach, -reach, reach, reach)))
        klantreis::draw(painter, *box, theme);
    } else if (const auto* shape = std::get_if<Shape>(&item)) {
      klantreis::draw(painter, *shape, theme);
    } else if (const auto* line = std::get_if<TextLine>(&item)) {
      if (exposed.intersects(rectOf(line->area()))) draw(painter, *line, theme);
    } else if (const auto* image = std::get_if<Image>(&item)) {
      if (exposed.intersects(rectOf(image->frame))) draw(painter, *image, theme);
    }
  }
}

std::vector<std::size_t> ScenePainter::paint(QPainter& painter, const Scene& scene, const Exposure& exposure,
                                             const std::vector<std::size_t>& blocks) {
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                         QPainter::SmoothPixmapTransform);
  if (std::exchange(m_stamped, exposure.theme) != exposure.theme) m_stamps = {};
  std::vector<std::size_t> unfinished;
  std::size_t finished = 0;
  for (const std::size_t index : blocks) {
    const PlacedBlock& placed = scene.blocks[index];
    const bool inTime = finished < leastFinished || std::chrono::steady_clock::now() < exposure.enough;
    paintForScreen(painter, placed, exposure, inTime);
    if (!hasText(*placed.block)) continue;
    if (inTime)
      ++finished;
    else
      unfinished.push_back(index);
  }
  return isOverview(painter.worldTransform().m11()) ? std::vector<std::size_t>{} : unfinished;
}

/// Texts come last: nothing of a block lies over them.
void ScenePainter::paintForScreen(QPainter& painter, const PlacedBlock& placed, const Exposure& exposure,
                                  bool inTime) {
  const QPointF offset = pointOf(placed.offset);
  const QRectF exposed = exposure.part.translated(-offset);
  painter.translate(offset);
  paintGround(painter, placed.block, exposed, exposure.theme);
  if (isOverview(painter.worldTransform().m11())) {
    const double right = placed.number > 0 ? exposure.column : placed.block->bounds.right();
    paintOverview(painter, *placed.block, right, exposure.theme);
  } else if (inTime) {
    paintTexts(painter, placed.block, exposed, exposure.theme);
  } else {
    paintAsLines(painter, *placed.block, exposure.theme);
  }
  painter.translate(-offset);
}

void ScenePainter::paintGround(QPainter& painter, const std::shared_ptr<const Block>& block,
                               const QRectF& exposed, ThemeName theme) {
  const std::vector<Stamps::Look>& looks = m_stamps.looksOf(block);
  const auto stamp = [&](const auto& item, const Stamps::Look& look) {
    if (!exposed.intersects(look.ink)) return;
    const auto draw = [&](QPainter& stamper) { drawOnScreen(stamper, item, theme); };
    if (!m_stamps.put(painter, look, draw)) draw(painter);
  };
  for (std::size_t i = 0; i < block->items.size(); ++i) {
    const Item& item = block->items[i];
    if (const auto* box = std::get_if<Box>(&item)) {
      stamp(*box, looks[i]);
    } else if (const auto* shape = std::get_if<Shape>(&item)) {
      stamp(*shape, looks[i]);
    } else if (const auto* image = std::get_if<Image>(&item)) {
      if (exposed.intersects(rectOf(image->frame))) draw(painter, *image, theme);
    }
  }
}

void ScenePainter::paintTexts(QPainter& painter, const std::shared_ptr<const Block>& block,
                              const QRectF& exposed, ThemeName theme) {
  const BlockText& text = textOf(block);
  for (const TextRun& run : text.runs) {
    painter.scale(run.scale, run.scale);
    painter.setPen(colour(theme, run.ink));
    painter.drawGlyphRun({0, 0}, run.glyphs);
    painter.scale(1 / run.scale, 1 / run.scale);
  }
  for (const TextLine* line : text.others)
    if (exposed.intersects(rectOf(line->area()))) draw(painter, *line, theme);
}

const BlockText& ScenePainter::textOf(const std::shared_ptr<const Block>& block) {
  if (m_texts.size() > mostBlocks) m_texts.clear();
  BlockText& text = m_texts[block.get()];
  if (text.of.lock() == block) return text;
  text = {block, {}, {}};
  for (const Item& item : block->items)
    if (const auto* line = std::get_if<TextLine>(&item)) add(*line, text);
  return text;
}

void ScenePainter::add(const TextLine& line, BlockText& text) {
  const ShapedLine& shape = shaped(line);
  const bool plain = shape.pieces.size() == 1 && shape.pieces[0].kind == TextPiece::Kind::plain &&
                     shape.pieces[0].runs.size() == 1;
  if (!plain) return text.others.push_back(&line);
  const QGlyphRun& glyphs = shape.pieces[0].runs.constFirst();
  const double scale = line.font.size / shapingSize;
  auto run = std::find_if(text.runs.begin(), text.runs.end(), [&](const TextRun& each) {
    return each.scale == scale && each.ink == line.ink && each.glyphs.rawFont() == glyphs.rawFont();
  });
  if (run == text.runs.end()) {
    run = text.runs.insert(run, {scale, line.ink, {}});
    run->glyphs.setRawFont(glyphs.rawFont());
  }
  QList<QPointF> positions = run->glyphs.positions();
  const QPointF origin = pointOf(line.origin) / scale;
  for (const QPointF& position : glyphs.positions()) positions.append(origin + position);
  run->glyphs.setGlyphIndexes(run->glyphs.glyphIndexes() + glyphs.glyphIndexes());
  run->glyphs.setPositions(positions);
}

void ScenePainter::draw(QPainter& painter, const TextLine& line, ThemeName theme) {
  const ShapedLine& glyphs = shaped(line);
  const QTransform before = painter.transform();
  const double scale = line.font.size / shapingSize;
  painter.setPen(colour(theme, line.ink));
  painter.translate(pointOf(line.origin));
  painter.scale(scale, scale);
  const QTransform lineStart = painter.transform();
  const double pixelsPerEm = std::sqrt(std::abs(painter.deviceTransform().determinant())) * shapingSize;
  for (const TextPiece& piece : glyphs.pieces) {
    painter.translate(piece.x, 0);
    drawPiece(painter, piece, pixelsPerEm);
    painter.setTransform(lineStart);
  }
  painter.setTransform(before);
}

void ScenePainter::drawPiece(QPainter& painter, const TextPiece& piece, double pixelsPerEm) {
  if (m_words != nullptr && piece.kind != TextPiece::Kind::plain) note(painter, piece);
  if (piece.kind == TextPiece::Kind::emoji) {
    // On paper as sharp as the font's own picture; on a screen a few sizes, so that zooming does not draw
    // each anew.
    const int onScreen = std::clamp(static_cast<int>(std::ceil(pixelsPerEm / 8)) * 8, 8, 256);
    painter.drawImage(emojiArea(piece), m_emoji.image(piece, m_words != nullptr ? 128 : onScreen));
  } else {
    for (const QGlyphRun& run : piece.runs) painter.drawGlyphRun({0, 0}, run);
  }
}

void ScenePainter::note(QPainter& painter, const TextPiece& piece) {
  const bool hasGlyphs = piece.kind == TextPiece::Kind::word && !piece.runs.isEmpty();
  if (hasGlyphs) return m_words->push_back({painter.transform(), piece.text});
  noteBlank(painter, piece.text, piece.width);
}

/// A glyph without ink, as wide as what it stands for: what search and copying find in the place of a
/// picture.
void ScenePainter::noteBlank(QPainter& painter, const QString& text, double width) {
  const QTransform before = painter.transform();
  const QGlyphRun space = spaceRun();
  painter.scale(std::max(width, 1.0) / advanceOf(space), 1);
  m_words->push_back({painter.transform(), text});
  painter.drawGlyphRun({0, 0}, space);
  painter.setTransform(before);
}

/// On paper all of it, since that may be looked at more closely than a screen shows it.
void ScenePainter::draw(QPainter& painter, const Image& image, ThemeName theme) {
  const QRectF frame = rectOf(image.frame);
  const double pixelsPerUnit = std::sqrt(std::abs(painter.deviceTransform().determinant()));
  const bool paper = m_words != nullptr;
  const int width = paper ? wholePicture : static_cast<int>(std::ceil(image.whole.width * pixelsPerUnit));
  const QImage picture = m_pictures->image(image.content, width);
  painter.save();
  QPainterPath outline;
  outline.addRoundedRect(frame, image.radius, image.radius);
  painter.setClipPath(outline, Qt::IntersectClip);
  if (picture.isNull())
    painter.fillRect(frame, colour(theme, Ink::rule));
  else
    painter.drawImage(rectOf(image.whole), picture);
  painter.restore();
  if (!paper || image.text.empty()) return;
  const QTransform before = painter.transform();
  const double scale = frame.height() / shapingSize;
  painter.translate(frame.bottomLeft());
  painter.scale(scale, scale);
  noteBlank(painter, QString::fromStdString(image.text), frame.width() / scale);
  painter.setTransform(before);
}

const ShapedLine& ScenePainter::shaped(const TextLine& line) {
  if (m_shaped.size() > mostRemembered) m_shaped.clear();
  QByteArray key = QByteArray::fromStdString(line.text);
  key.append(static_cast<char>('0' + static_cast<int>(line.font.weight)))
      .append(line.font.italic ? 'i' : 'n');
  auto found = m_shaped.find(key);
  if (found == m_shaped.end())
    found = m_shaped.insert(key, shapeLine(QString::fromStdString(line.text), line.font));
  return *found;
}

}  // namespace klantreis
