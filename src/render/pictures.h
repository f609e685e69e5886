// Pictures of a workbook as something to paint. Who paints asks for them by the width that is seen: exports
// decode on the spot, a screen gets what a thread has ready (editor/screen_pictures.h).
#pragma once

#include <QByteArray>
#include <QCache>
#include <QImage>
#include <QPair>

#include "klantreis/bytes.h"

namespace klantreis {

class PictureSource {
 public:
  virtual ~PictureSource() = default;
  /// So many pixels wide or more, unless the picture has fewer; null where there is none, or none yet.
  [[nodiscard]] virtual QImage image(const Bytes& content, int width) = 0;
};

/// Pictures at a few widths each, so that zooming does not decode them for every step; as many as fit.
class KeptPictures {
 public:
  using Key = QPair<QByteArray, int>;
  [[nodiscard]] static Key keyFor(const Bytes& content, int width);
  /// Nullptr where it is not kept.
  [[nodiscard]] const QImage* find(const Key& key) const { return m_images.object(key); }
  /// Of whichever width.
  [[nodiscard]] QImage anyOf(const Bytes& content) const;
  void keep(const Key& key, const QImage& image);

 private:
  static constexpr int mostKiB = 128 << 10;
  QCache<Key, QImage> m_images{mostKiB};
};

/// At most so many pixels wide. Null for bytes that cannot be decoded.
[[nodiscard]] QImage decodedPicture(const Bytes& content, int width);

class DecodedPictures final : public PictureSource {
 public:
  [[nodiscard]] QImage image(const Bytes& content, int width) override;

 private:
  KeptPictures m_kept;
};

}  // namespace klantreis
