// The pictures of a map on a screen. A thread decodes them, so that no frame waits for a photo: until one is
// there its place is quiet, and after zooming in it is a moment less sharp.
#pragma once

#include <QObject>
#include <set>

#include "editor/order_thread.h"
#include "render/pictures.h"

namespace klantreis {

class ScreenPictures final : public QObject, public PictureSource {
  Q_OBJECT

 public:
  ScreenPictures();

  [[nodiscard]] QImage image(const Bytes& content, int width) override;

 Q_SIGNALS:
  /// What was painted without it can be painted again.
  void arrived();

 private:
  struct Order {
    KeptPictures::Key key;
    Bytes content;
  };
  void take(const KeptPictures::Key& key, const QImage& image);

  KeptPictures m_kept;
  std::set<KeptPictures::Key> m_ordered;
  OrderThread<Order> m_thread;  // last: it ends before the others go
};

}  // namespace klantreis
