#include "editor/screen_pictures.h"

#include <new>

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

ScreenPictures::ScreenPictures()
    : m_thread([this](const Order& order) {
        QMetaObject::invokeMethod(
            this,
            [this, key = order.key, image = attempt(order.content, order.key.second)] { take(key, image); },
            Qt::QueuedConnection);
      }) {}

QImage ScreenPictures::image(const Bytes& content, int width) {
  const KeptPictures::Key key = KeptPictures::keyFor(content, width);
  if (const QImage* kept = m_kept.find(key)) return *kept;
  // What is in sight now comes before what was.
  if (m_ordered.insert(key).second) m_thread.addFirst({key, content});
  return m_kept.anyOf(content);
}

void ScreenPictures::take(const KeptPictures::Key& key, const QImage& image) {
  m_ordered.erase(key);
  m_kept.keep(key, image);
  Q_EMIT arrived();
}

}  // namespace klantreis
