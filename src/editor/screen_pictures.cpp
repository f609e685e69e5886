#include "editor/screen_pictures.h"

#include <new>
#include <utility>

namespace klantreis {

namespace {

/// Without memory for it, the place stays quiet.
QImage attempt(const Bytes& content, int width) {
  try {
    return decodedPicture(content, width);
  } catch (const std::bad_alloc&) {
    return {};
  }
}

}  // namespace

ScreenPictures::ScreenPictures() : m_thread([this](const std::stop_token& stop) { run(stop); }) {}

QImage ScreenPictures::image(const Bytes& content, int width) {
  const KeptPictures::Key key = KeptPictures::keyFor(content, width);
  if (const QImage* kept = m_kept.find(key)) return *kept;
  order(key, content);
  return m_kept.anyOf(content);
}

void ScreenPictures::order(const KeptPictures::Key& key, const Bytes& content) {
  if (!m_ordered.insert(key).second) return;
  {
    const std::lock_guard lock(m_mutex);
    m_orders.push_front({key, content});  // what is in sight now comes before what was
  }
  m_wake.notify_one();
}

void ScreenPictures::run(const std::stop_token& stop) {
  std::unique_lock lock(m_mutex);
  while (m_wake.wait(lock, stop, [this] { return !m_orders.empty(); })) {
    const Order order = std::move(m_orders.front());
    m_orders.pop_front();
    lock.unlock();
    const QImage image = attempt(order.content, order.key.second);
    QMetaObject::invokeMethod(
        this, [this, key = order.key, image] { take(key, image); }, Qt::QueuedConnection);
    lock.lock();
  }
}

void ScreenPictures::take(const KeptPictures::Key& key, const QImage& image) {
  m_ordered.erase(key);
  m_kept.keep(key, image);
  Q_EMIT arrived();
}

}  // namespace klantreis
