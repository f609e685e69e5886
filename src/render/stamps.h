// Boxes and signs look the same all over a map. On a screen each is drawn once for a zoom and copied from
// then on, on whole pixels. Which items look alike is told once for a block, not in each frame.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QPixmap>
#include <QRectF>
#include <functional>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

#include "klantreis/scene.h"

class QPainter;

namespace klantreis {

class Stamps {
 public:
  using Draw = std::function<void(QPainter& painter)>;

  struct Look {
    QRectF ink;       // as large or larger, in units
    int number = -1;  // the same for all that look the same, but for their place; none for what has no like
    double largest = 0;  // pixels that are worth a copy
  };
  /// Of the items of a block, in their order; nothing is said of texts and images.
  [[nodiscard]] const std::vector<Look>& looksOf(const std::shared_ptr<const Block>& block);

  /// Copies what looks like that to where the painter would draw it. `draw` draws it there; asked where there
  /// is no copy yet. False, and nothing happens, for what is too large to keep.
  bool put(QPainter& painter, const Look& look, const Draw& draw);

 private:
  struct BlockLooks {
    std::weak_ptr<const Block> of;
    std::vector<Look> looks;
  };
  [[nodiscard]] Look lookOf(const Item& item);
  [[nodiscard]] int numberOf(const QByteArray& key);
  [[nodiscard]] QPixmap drawn(const QPainter& painter, const QRectF& area, const Draw& draw) const;

  QHash<QByteArray, int> m_numbers;
  std::unordered_map<const Block*, BlockLooks> m_looks;
  QHash<std::pair<int, double>, QPixmap> m_stamps;  // by look and zoom
};

}  // namespace klantreis
