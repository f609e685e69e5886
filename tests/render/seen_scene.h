// A scene as PNG, PDF and SVG show it, painted by other programs than ours where there are any.
#pragma once

#include <QImage>
#include <string>

#include "catch.h"
#include "render/export.h"
#include "tools.h"

namespace klantreis::testing {

inline QImage imageOf(const std::string& png) {
  return QImage::fromData(QByteArray::fromStdString(png), "PNG").convertToFormat(QImage::Format_RGB32);
}

struct SeenScene {
  QImage png;
  QImage pdf;
  QImage svg;
};

/// All at one pixel to the unit.
inline SeenScene seen(const Scene& scene, ThemeName theme) {
  const TestFolder folder;
  const QString pdf = folder.write(QStringLiteral("a map.pdf"), toPdf({wholePage(scene)}, theme));
  const QString svg = folder.write(QStringLiteral("a map.svg"), toSvg(scene, theme));
  const QString fromPdf = folder.path(QStringLiteral("from pdf"));
  const QString fromSvg = folder.path(QStringLiteral("from svg.png"));
  REQUIRE(run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("96"), QStringLiteral("-png"),
                                           QStringLiteral("-singlefile"), pdf, fromPdf})
              .exitCode == 0);
  REQUIRE(run(QStringLiteral("rsvg-convert"), {svg, QStringLiteral("-o"), fromSvg}).exitCode == 0);
  return {imageOf(toPng(scene, theme, {1, 96})),
          QImage(fromPdf + QStringLiteral(".png")).convertToFormat(QImage::Format_RGB32),
          QImage(fromSvg).convertToFormat(QImage::Format_RGB32)};
}

}  // namespace klantreis::testing
