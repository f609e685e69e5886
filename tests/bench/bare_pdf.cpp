// bare_pdf DRAWING OUT.pdf: draws boxes and texts straight through QPdfWriter. What Qt itself needs,
// and so the limit that klantreis is measured against.
#include <QDataStream>
#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <cmath>

#include "drawing.h"

using namespace klantreis::bench;

namespace {
constexpr double pointsPerUnit = 0.75;
constexpr double longestSide = 14'400;

BareDrawing drawingIn(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) qFatal("no drawing");
  QDataStream in(&file);
  BareDrawing drawing;
  in >> drawing;
  return drawing;
}

QPen penOf(const QColor& colour, double width) {
  return colour.isValid() ? QPen(colour, width) : QPen(Qt::NoPen);
}
QBrush brushOf(const QColor& colour) { return colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush); }

void draw(QPainter& painter, const BareDrawing& drawing) {
  for (const BareBox& box : drawing.boxes) {
    painter.setPen(penOf(box.stroke, box.strokeWidth));
    painter.setBrush(brushOf(box.fill));
    painter.drawRoundedRect(box.rect, box.radius, box.radius);
  }
  for (const BareText& text : drawing.texts) {
    QFont font(QStringLiteral("Open Sans"));
    font.setPointSizeF(text.size);
    font.setWeight(static_cast<QFont::Weight>(text.weight));
    font.setItalic(text.italic);
    painter.setFont(font);
    painter.setPen(text.colour);
    painter.drawText(text.origin, text.text);
  }
}
}  // namespace

int main(int argc, char* argv[]) {
  const QGuiApplication application(argc, argv);
  const BareDrawing drawing = drawingIn(QString::fromLocal8Bit(argv[1]));
  const double longest = std::max(drawing.size.width(), drawing.size.height()) * pointsPerUnit;
  const double scale = pointsPerUnit / std::max(1.0, std::ceil(longest / longestSide));
  QPdfWriter writer(QString::fromLocal8Bit(argv[2]));
  writer.setResolution(72);
  writer.setPageMargins({0, 0, 0, 0});
  writer.setPageSize(QPageSize(drawing.size * scale, QPageSize::Point, QString(), QPageSize::ExactMatch));
  QPainter painter(&writer);
  painter.scale(scale, scale);
  draw(painter, drawing);
  return 0;
}
