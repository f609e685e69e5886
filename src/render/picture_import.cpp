#include "render/picture_import.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <algorithm>
#include <optional>

#include "klantreis/error.h"
#include "klantreis/picture.h"

namespace klantreis {

namespace {

constexpr int jpegQuality = 88;
constexpr int dotsPerMetre = 3780;                 // 96 dpi, whatever the screen of the moment
constexpr std::int64_t largestLossless = 1 << 20;  // bytes; beyond it an opaque picture becomes a JPEG

enum class Kind { png, jpeg, gif, bmp };

/// By its first bytes, so that no reader of another format ever sees it.
std::optional<Kind> kindOf(const QByteArray& bytes) {
  if (bytes.startsWith("\x89PNG\r\n\x1a\n")) return Kind::png;
  if (bytes.startsWith("\xFF\xD8\xFF")) return Kind::jpeg;
  if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) return Kind::gif;
  if (bytes.startsWith("BM")) return Kind::bmp;
  return std::nullopt;
}

const char* readerOf(Kind kind) {
  switch (kind) {
    case Kind::png:
      return "png";
    case Kind::jpeg:
      return "jpeg";
    case Kind::gif:
      return "gif";
    default:
      return "bmp";
  }
}

/// Readers take what is cut off for a picture with a grey end; PNG tells by itself.
bool isWhole(Kind kind, const QByteArray& bytes) {
  constexpr qsizetype bmpLength = 2;  // where four bytes say it, the least first
  switch (kind) {
    case Kind::jpeg:
      return jpegGoesToItsEnd({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    case Kind::gif:
      return bytes.endsWith(';');
    case Kind::bmp: {
      std::uint32_t length = 0;
      for (qsizetype i = 3; i >= 0 && bytes.size() > bmpLength + i; --i)
        length = length << 8U | static_cast<unsigned char>(bytes[bmpLength + i]);
      return static_cast<std::uint64_t>(bytes.size()) >= length;
    }
    default:
      return true;
  }
}

[[noreturn]] void throwNoPicture(const std::string& name) { throw Error(ErrorCode::notAPicture, {name}); }

void requireSize(const QSize& size, const std::string& name) {
  if (size.isEmpty()) throwNoPicture(name);
  if (std::int64_t{size.width()} * size.height() > mostImportedMillions * 1'000'000)
    throw Error(ErrorCode::imageTooLarge, {name, std::to_string(size.width()), std::to_string(size.height()),
                                           std::to_string(mostImportedMillions)});
}

QSize sizeInFile(const QSize& size) {
  if (std::max(size.width(), size.height()) <= greatestImportedSide) return size;
  return size.scaled(greatestImportedSide, greatestImportedSide, Qt::KeepAspectRatio).expandedTo({1, 1});
}

QImage decoded(Kind kind, const QByteArray& bytes, const std::string& name) {
  QByteArray data = bytes;
  QBuffer buffer(&data);
  QImageReader reader(&buffer, readerOf(kind));
  reader.setAutoDetectImageFormat(false);
  reader.setAutoTransform(true);
  const QSize size = reader.size();
  requireSize(size, name);
  if (sizeInFile(size) != size) reader.setScaledSize(sizeInFile(size));
  QImage image = reader.read();
  if (image.isNull()) throwNoPicture(name);
  return image;
}

/// Of one that has room for transparency.
bool isOpaque(const QImage& image) {
  for (int y = 0; y < image.height(); ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    if (!std::all_of(line, line + image.width(), [](QRgb pixel) { return qAlpha(pixel) == 255; }))
      return false;
  }
  return true;
}

/// Its pixels in the usual colours, and nothing else.
QImage bare(QImage image) {
  if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
    image.convertToColorSpace(QColorSpace::SRgb);
  QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
  if (isOpaque(pixels)) pixels = pixels.convertToFormat(QImage::Format_RGB32);
  QImage result =
      QImage(pixels.constBits(), pixels.width(), pixels.height(), pixels.bytesPerLine(), pixels.format())
          .copy();
  result.setDotsPerMeterX(dotsPerMetre);
  result.setDotsPerMeterY(dotsPerMetre);
  return result;
}

std::string written(const QImage& image, const char* format) {
  QBuffer buffer;
  QImageWriter writer(&buffer, format);
  if (std::string_view(format) == "jpeg") writer.setQuality(jpegQuality);
  if (!writer.write(image))
    throw Error(ErrorCode::cannotRender, {format, writer.errorString().toStdString()});
  return buffer.data().toStdString();
}

/// Drawings stay as they are to the pixel; photos become JPEGs.
Bytes encoded(QImage image, bool photo) {
  for (;;) {
    std::string bytes = written(image, photo ? "jpeg" : "png");
    const auto size = static_cast<std::int64_t>(bytes.size());
    if (!photo && !image.hasAlphaChannel() && size > largestLossless) {
      photo = true;
    } else if (size > greatestPicture) {
      image = image.scaled(image.size() * 3 / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    } else {
      return Bytes(std::move(bytes));
    }
  }
}

}  // namespace

Bytes importedPicture(const QByteArray& bytes, const std::string& name) {
  const auto kind = kindOf(bytes);
  if (!kind || !isWhole(*kind, bytes)) throwNoPicture(name);
  return encoded(bare(decoded(*kind, bytes, name)), *kind == Kind::jpeg);
}

Bytes importedPicture(const QImage& image, const std::string& name) {
  requireSize(image.size(), name);
  const QSize size = sizeInFile(image.size());
  return encoded(
      bare(size == image.size() ? image
                                : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)),
      false);
}

}  // namespace klantreis
