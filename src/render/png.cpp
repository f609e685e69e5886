#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <cerrno>
#include <cmath>

#include "klantreis/error.h"
#include "render/export.h"
#include "render/paint.h"

namespace klantreis {

namespace {
constexpr double unitsPerInch = 96;
constexpr double inchesPerMeter = 1 / 0.0254;
// What Qt's painter can address, and what fits in the memory of an ordinary computer.
constexpr double mostPixelsPerSide = 32'767;
constexpr double mostPixels = 200e6;

QSize pixelSize(const Scene& scene, double scale) {
  const double width = std::max(1.0, std::ceil(scene.size.width * scale));
  const double height = std::max(1.0, std::ceil(scene.size.height * scale));
  const bool fits = width <= mostPixelsPerSide && height <= mostPixelsPerSide && width * height <= mostPixels;
  if (!fits)
    throw Error(
        ErrorCode::pictureTooLarge,
        {"PNG", std::to_string(std::llround(width)), std::to_string(std::llround(height)),
         std::to_string(std::llround(mostPixelsPerSide)), std::to_string(std::llround(mostPixels / 1e6))});
  return {static_cast<int>(width), static_cast<int>(height)};
}

std::string encoded(const QImage& image) {
  QBuffer buffer;
  QImageWriter writer(&buffer, "png");
  if (!writer.write(image)) throw Error(ErrorCode::cannotRender, {"PNG", writer.errorString().toStdString()});
  return buffer.data().toStdString();
}
}  // namespace

std::string toPng(const Scene& scene, ThemeName theme, const PngOptions& options) {
  const double scale = options.scale * options.dpi / unitsPerInch;
  QImage image(pixelSize(scene, scale), QImage::Format_RGB32);
  if (image.isNull()) throw Error(ErrorCode::cannotRender, {"PNG", systemReason(ENOMEM)});
  image.setDotsPerMeterX(static_cast<int>(std::lround(options.dpi * inchesPerMeter)));
  image.setDotsPerMeterY(image.dotsPerMeterX());
  image.fill(colour(theme, Ink::paper));
  QPainter painter(&image);
  painter.scale(scale, scale);
  ScenePainter().paint(painter, scene, theme, {0, 0, scene.size.width, scene.size.height});
  painter.end();
  image.setText(QStringLiteral("Title"), QString::fromStdString(scene.title));
  return encoded(image);
}

}  // namespace klantreis
