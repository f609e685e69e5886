// Draws the small pictures one after another in a thread of its own, so that nobody waits for a disk or for a
// large map.
#pragma once

#include <QObject>
#include <functional>
#include <vector>

#include "editor/order_thread.h"
#include "editor/sketch.h"

namespace klantreis {

class Sketcher final : public QObject {
  Q_OBJECT

 public:
  struct Order {
    QString key;
    std::function<Sketch()> draw;
  };

  explicit Sketcher(QObject* parent = nullptr);

  /// In the place of what still waits.
  void order(std::vector<Order> orders);

 Q_SIGNALS:
  /// Without a picture where the file cannot be read: why is told when it is opened.
  void drawn(const QString& key, const klantreis::Sketch& sketch);

 private:
  OrderThread<Order> m_thread;
};

}  // namespace klantreis
