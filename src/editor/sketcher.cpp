#include "editor/sketcher.h"

#include <iterator>
#include <new>
#include <utility>

#include "klantreis/error.h"

namespace klantreis {

namespace {

Sketch attempt(const Sketcher::Order& order) {
  try {
    return order.draw();
  } catch (const Error&) {
    return {{}, QDateTime()};
  } catch (const std::bad_alloc&) {
    return {{}, QDateTime()};
  }
}

}  // namespace

Sketcher::Sketcher(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { run(stop); }) {}

void Sketcher::order(std::vector<Order> orders) {
  {
    const std::lock_guard lock(m_mutex);
    m_orders.assign(std::make_move_iterator(orders.begin()), std::make_move_iterator(orders.end()));
  }
  m_wake.notify_one();
}

void Sketcher::run(const std::stop_token& stop) {
  std::unique_lock lock(m_mutex);
  while (m_wake.wait(lock, stop, [this] { return !m_orders.empty(); })) {
    const Order order = std::move(m_orders.front());
    m_orders.pop_front();
    lock.unlock();
    const Sketch sketch = attempt(order);
    QMetaObject::invokeMethod(
        this, [this, key = order.key, sketch] { Q_EMIT drawn(key, sketch); }, Qt::QueuedConnection);
    lock.lock();
  }
}

}  // namespace klantreis
