#include "render/overview.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

#include "render/fonts.h"
#include "render/paint.h"

namespace klantreis {

namespace {

constexpr double readable = 11;    // pixels
constexpr double leastNumber = 5;  // pixels; what is smaller is left out of its badge
constexpr double leastName = 44;   // pixels that a name must have to say anything
constexpr float lineOpacity = 0.4F;

bool isHeading(const TextLine& line) {
  return line.font.weight == Weight::bold || (line.font.weight == Weight::semibold && line.font.size >= 14);
}

/// As large as headings, but no names.
bool holdsFigures(const Block& block) {
  return std::any_of(block.nodes.begin(), block.nodes.end(),
                     [](const Node& node) { return node.part == Part::metric; });
}

/// A number stands in a badge, and stays as large as that is.
bool isNumber(const QString& text) {
  return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// Where small letters stand.
void paintAsLine(QPainter& painter, const TextLine& line, const QTransform& world, ThemeName theme) {
  QColor ink = colour(theme, line.ink);
  ink.setAlphaF(lineOpacity);
  const QRectF letters(line.origin.x, line.origin.y - line.font.size * 0.5, line.width, line.font.size * 0.5);
  painter.fillRect(world.mapRect(letters).toRect(), ink);
}

void paintHeading(QPainter& painter, const TextLine& line, QString text, double room, ThemeName theme) {
  const double size = line.font.size * painter.worldTransform().m11();
  const bool number = isNumber(text);
  if (number && size < leastNumber) return;
  const QFont font = widgetFont(line.font, number ? size : std::max(readable, size));
  if (!number)
    text = room < leastName ? QString() : QFontMetricsF(font).elidedText(text, Qt::ElideRight, room);
  if (text.isEmpty()) return;
  const QPointF at = painter.worldTransform().map(QPointF(line.origin.x, line.origin.y));
  const QTransform world = painter.worldTransform();
  painter.setWorldTransform({});
  painter.setFont(font);
  painter.setPen(colour(theme, line.ink));
  painter.drawText(at, text);
  painter.setWorldTransform(world);
}

}  // namespace

void paintAsLines(QPainter& painter, const Block& block, ThemeName theme) {
  const QTransform world = painter.worldTransform();
  painter.setWorldTransform({});
  for (const Item& item : block.items)
    if (const auto* line = std::get_if<TextLine>(&item)) paintAsLine(painter, *line, world, theme);
  painter.setWorldTransform(world);
}

void paintOverview(QPainter& painter, const Block& block, double right, ThemeName theme) {
  if (holdsFigures(block)) return paintAsLines(painter, block, theme);
  const QTransform world = painter.worldTransform();
  const TextLine* heading = nullptr;
  QString text;
  painter.setWorldTransform({});
  for (const Item& item : block.items) {
    const auto* line = std::get_if<TextLine>(&item);
    if (line == nullptr) continue;
    if (!isHeading(*line)) {
      paintAsLine(painter, *line, world, theme);
      continue;
    }
    if (heading == nullptr) heading = line;
    if (heading->font == line->font)
      text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + QString::fromStdString(line->text);
  }
  painter.setWorldTransform(world);
  if (heading != nullptr)
    paintHeading(painter, *heading, text, (right - heading->origin.x) * world.m11(), theme);
}

}  // namespace klantreis
