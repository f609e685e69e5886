// What is seen: the same Scene in PNG, PDF and SVG, each painted by another program.
#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include "catch.h"
#include "hand_scene.h"
#include "klantreis/error.h"
#include "render/export.h"
#include "sample_scene.h"
#include "seen_scene.h"
#include "tools.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {
QRect pixelsOf(const TextLine& line) {
  const Rect area = line.area();
  return QRectF(area.x, area.y, area.width, area.height).toAlignedRect();
}

template <class Test>
int pixelsWhere(const QImage& image, const QRect& area, const Test& test) {
  int count = 0;
  for (int y = area.top(); y <= area.bottom(); ++y)
    for (int x = area.left(); x <= area.right(); ++x)
      if (image.valid(x, y) && test(QColor(image.pixel(x, y)))) ++count;
  return count;
}

int inkIn(const QImage& image, const QRect& area) {
  const QColor paper(image.pixel(1, 1));
  return pixelsWhere(image, area,
                     [&](const QColor& c) { return std::abs(c.lightness() - paper.lightness()) > 60; });
}
}  // namespace

TEST_CASE("every writing has ink in every picture") {
  const Scene scene =
      sceneOfLines({"Latin text", "مرحبا بالعالم", "你好世界", "हिन्दी", "שלום", "😀😡👍🏽"});
  for (const ThemeName theme : {ThemeName::light, ThemeName::dark}) {
    const auto [png, pdf, svg] = seen(scene, theme);
    for (const TextLine& line : linesOf(scene))
      for (const QImage* image : {&png, &pdf, &svg}) {
        INFO(line.text << " in " << (image == &png ? "PNG" : image == &pdf ? "PDF" : "SVG"));
        CHECK(inkIn(*image, pixelsOf(line)) > 20);
      }
  }
}

TEST_CASE("emoji are in colour in every picture") {
  const Scene scene = sceneOfLines({"😡"}, {24});
  const auto [png, pdf, svg] = seen(scene, ThemeName::light);
  const QRect area = pixelsOf(linesOf(scene).front());
  for (const QImage* image : {&png, &pdf, &svg})
    CHECK(pixelsWhere(*image, area, [](const QColor& c) { return c.hsvSaturation() > 150; }) > 100);
}

TEST_CASE("the pictures of a sample look alike") {
  const Scene scene = sampleScene("offerte", Language::dutch);
  for (const ThemeName theme : {ThemeName::light, ThemeName::dark}) {
    const auto [png, pdf, svg] = seen(scene, theme);
    const auto difference = [&png = png](const QImage& other) {
      const QImage a = png.scaled(png.size() / 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
      const QImage b = other.scaled(a.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
      int greatest = 0;
      for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
          greatest = std::max(greatest, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
      return greatest;
    };
    CHECK(difference(pdf) < 60);
    CHECK(difference(svg) < 60);
  }
}

TEST_CASE("each theme has its paper, to the edge") {
  const Scene scene = sceneOfLines({"text"});
  for (const ThemeName theme : {ThemeName::light, ThemeName::dark}) {
    const auto [png, pdf, svg] = seen(scene, theme);
    const Rgb paper = colourOf(theme, Ink::paper);
    for (const QImage* image : {&png, &pdf, &svg})
      for (const QPoint corner : {QPoint(0, 0), QPoint(image->width() - 2, image->height() - 2)}) {
        const QColor found(image->pixel(corner));
        CHECK(std::abs(found.red() - paper.red) + std::abs(found.green() - paper.green) +
                  std::abs(found.blue() - paper.blue) <
              6);
      }
  }
}

TEST_CASE("a PNG has the pixels and the resolution that were asked for") {
  Scene scene = sceneOfLines({"text"});
  scene.size = {300.5, 200};
  const auto sizeAt = [&](const PngOptions& options) {
    return imageOf(toPng(scene, ThemeName::light, options)).size();
  };
  CHECK(sizeAt({}) == QSize(601, 400));
  CHECK(sizeAt({1, 96}) == QSize(301, 200));
  CHECK(sizeAt({2, 96}) == QSize(601, 400));
  CHECK(sizeAt({1, 192}) == QSize(601, 400));
  CHECK(sizeAt({0.001, 96}) == QSize(1, 1));

  const QImage sharp = QImage::fromData(QByteArray::fromStdString(toPng(scene, ThemeName::light, {1, 300})));
  CHECK(sharp.dotsPerMeterX() == 11811);
  CHECK(sharp.text(QStringLiteral("Title")).toStdString() == scene.title);
  CHECK(toPng(scene, ThemeName::light) == toPng(scene, ThemeName::light));
}

TEST_CASE("a PNG that is too large is refused with its size, before any memory is taken") {
  Scene scene = sceneOfLines({"text"});
  for (const Size size : {Size{40'000, 10}, Size{10, 40'000}, Size{30'000, 30'000}, Size{1e300, 1}}) {
    scene.size = size;
    try {
      static_cast<void>(toPng(scene, ThemeName::light));
      FAIL("no error");
    } catch (const Error& error) {
      CHECK(error.code() == ErrorCode::pictureTooLarge);
    }
  }
}
