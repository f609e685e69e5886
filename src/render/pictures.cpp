#include "render/pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <algorithm>
#include <array>

#include "klantreis/picture.h"

namespace klantreis {

namespace {
constexpr std::array widths{64, 128, 256, 512, 1024, 2048, 4096};  // the last is more than any picture has
}  // namespace

KeptPictures::Key KeptPictures::keyFor(const Bytes& content, int width) {
  const auto* at = std::lower_bound(widths.begin(), widths.end(), width);
  const std::string_view digest = content.digest();
  return {QByteArray(digest.data(), static_cast<qsizetype>(digest.size())),
          at == widths.end() ? widths.back() : *at};
}

QImage KeptPictures::anyOf(const Bytes& content) const {
  for (auto width = widths.rbegin(); width != widths.rend(); ++width)
    if (const QImage* image = find(keyFor(content, *width))) return *image;
  return {};
}

void KeptPictures::keep(const Key& key, const QImage& image) {
  m_images.insert(key, new QImage(image), 1 + static_cast<int>(image.sizeInBytes() >> 10));
}

QImage decodedPicture(const Bytes& content, int width) {
  const std::string_view bytes = content.view();
  const auto head = pictureHead(bytes);
  if (!head) return {};
  QByteArray data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
  QBuffer buffer(&data);
  QImageReader reader(&buffer, head->format == PictureFormat::png ? "png" : "jpeg");
  reader.setAutoDetectImageFormat(false);  // no reader of another format ever sees foreign bytes
  const QSize size = reader.size();
  if (size.width() > width)
    reader.setScaledSize(
        {width, std::max(1, static_cast<int>(std::int64_t{size.height()} * width / size.width()))});
  const QImage image = reader.read();
  return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                       : QImage::Format_RGB32);
}

QImage DecodedPictures::image(const Bytes& content, int width) {
  const KeptPictures::Key key = KeptPictures::keyFor(content, width);
  if (const QImage* kept = m_kept.find(key)) return *kept;
  const QImage image = decodedPicture(content, key.second);
  m_kept.keep(key, image);
  return image;
}

}  // namespace klantreis
