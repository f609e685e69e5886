// Draws the small pictures one after another in a thread of its own, so that nobody waits for a disk or for a
// large map.
#pragma once

#include <QObject>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

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
  void run(const std::stop_token& stop);

  std::mutex m_mutex;
  std::condition_variable_any m_wake;
  std::deque<Order> m_orders;
  std::jthread m_thread;  // last: it ends before the others go
};

}  // namespace klantreis
