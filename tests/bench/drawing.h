// What the bare Qt process draws: boxes and texts that are measured and placed already, without
// anything of ours. Both programs of the benchmark include this.
#pragma once

#include <QColor>
#include <QDataStream>
#include <QList>
#include <QRectF>
#include <QString>

namespace klantreis::bench {

struct BareBox {
  QRectF rect;
  double radius = 0;
  QColor fill;  // invalid: none
  QColor stroke;
  double strokeWidth = 0;
};

struct BareText {
  QPointF origin;
  double size = 0;
  int weight = 0;
  bool italic = false;
  QColor colour;
  QString text;
};

struct BareDrawing {
  QSizeF size;
  QList<BareBox> boxes;
  QList<BareText> texts;
};

inline QDataStream& operator<<(QDataStream& out, const BareBox& box) {
  return out << box.rect << box.radius << box.fill << box.stroke << box.strokeWidth;
}
inline QDataStream& operator>>(QDataStream& in, BareBox& box) {
  return in >> box.rect >> box.radius >> box.fill >> box.stroke >> box.strokeWidth;
}
inline QDataStream& operator<<(QDataStream& out, const BareText& text) {
  return out << text.origin << text.size << text.weight << text.italic << text.colour << text.text;
}
inline QDataStream& operator>>(QDataStream& in, BareText& text) {
  return in >> text.origin >> text.size >> text.weight >> text.italic >> text.colour >> text.text;
}
inline QDataStream& operator<<(QDataStream& out, const BareDrawing& drawing) {
  return out << drawing.size << drawing.boxes << drawing.texts;
}
inline QDataStream& operator>>(QDataStream& in, BareDrawing& drawing) {
  return in >> drawing.size >> drawing.boxes >> drawing.texts;
}

}  // namespace klantreis::bench
