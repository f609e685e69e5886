// Boxes and signs look the same all over a map. On a screen each is drawn once for a zoom and copied from
// then on, on whole pixels.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QPixmap>
#include <functional>
#include <optional>

#include "klantreis/scene.h"

class QPainter;

namespace klantreis {

class Stamps {
 public:
  using Draw = std::function<void(QPainter& painter)>;

  /// Copies the box or shape to where the painter would draw it. `draw` draws it there; asked where there is
  /// no copy yet. False, and nothing happens, for what is too large to keep.
  bool put(QPainter& painter, const Box& box, const Draw& draw);
  bool put(QPainter& painter, const Shape& shape, const Draw& draw);

 private:
  struct Look {
    QByteArray key;  // all that it looks like, but for its place
    QRectF area;     // of the ink, in units
  };
  bool put(QPainter& painter, const Look& look, const Draw& draw);
  [[nodiscard]] QPixmap drawn(const QPainter& painter, const QRectF& area, const Draw& draw) const;

  QHash<QByteArray, QPixmap> m_stamps;
};

/// Of the ink of the shape, as large or larger.
[[nodiscard]] QRectF inkOf(const Shape& shape);

}  // namespace klantreis
