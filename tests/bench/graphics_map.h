// The map as a careful user of QGraphicsView would build it: the same cards, one item for each, drawn with
// less detail when small. What the canvas is measured against.
#pragma once

#include <QGraphicsScene>
#include <QGraphicsView>

#include "klantreis/scene.h"

namespace klantreis::bench {

class GraphicsMap final : public QGraphicsView {
 public:
  explicit GraphicsMap(const Scene& scene);

  void scrollBy(QPointF pixels);
  void zoomTo(double zoom);

 private:
  QGraphicsScene m_cards;
};

}  // namespace klantreis::bench
