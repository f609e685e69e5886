#include "render/emoji.h"

#include <QPainter>

namespace klantreis {

namespace {
// More than a screen shows at some zooms; beyond it the pictures are drawn anew rather than kept without end.
constexpr qsizetype mostRemembered = 500;

// The size of the pictures in the colour fonts; other sizes are smoothly scaled from it.
constexpr double nativePixelsPerEm = 109;

QImage nativeImage(const TextPiece& emoji) {
  const QRectF area = emojiArea(emoji);
  const double scale = nativePixelsPerEm / shapingSize;
  QImage image((area.size() * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  painter.scale(scale, scale);
  painter.translate(-area.topLeft());
  for (const QGlyphRun& run : emoji.runs) painter.drawGlyphRun({0, 0}, run);
  return image;
}

QImage drawn(const TextPiece& emoji, int pixelsPerEm) {
  const QImage image = nativeImage(emoji);
  const QSizeF wanted = QSizeF(image.size()) * pixelsPerEm / nativePixelsPerEm;
  return image.scaled(wanted.toSize().expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}
}  // namespace

QImage EmojiImages::image(const TextPiece& emoji, int pixelsPerEm) {
  if (m_images.size() > mostRemembered) m_images.clear();
  QImage& image = m_images[{emoji.text, pixelsPerEm}];
  if (image.isNull()) image = drawn(emoji, pixelsPerEm);
  return image;
}

}  // namespace klantreis
