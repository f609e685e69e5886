#include "editor/sketcher.h"

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
    : QObject(parent), m_thread([this](const Order& order) {
        QMetaObject::invokeMethod(
            this, [this, key = order.key, sketch = attempt(order)] { Q_EMIT drawn(key, sketch); },
            Qt::QueuedConnection);
      }) {}

void Sketcher::order(std::vector<Order> orders) { m_thread.replace(std::move(orders)); }

}  // namespace klantreis
