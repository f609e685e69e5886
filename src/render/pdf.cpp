#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <cmath>

#include "render/export.h"
#include "render/paint.h"
#include "render/pdf_finish.h"
#include "render/pdf_outline.h"

namespace klantreis {

namespace {
constexpr double pointsPerUnit = 0.75;  // 96 units and 72 points to the inch
constexpr double longestSide = 14'400;  // of a page, by the PDF standard

/// How a Scene lies on its page, in points; for a huge map in a larger unit.
struct Sheet {
  QSizeF size;
  double margin = 0;
  double scale = pointsPerUnit;
};

/// Only pages of their map's own size can be too long.
double userUnitFor(const std::vector<Page>& pages, const PdfOptions& options) {
  if (options.paper) return 1;
  double longest = 0;
  for (const Page& page : pages) longest = std::max({longest, page.scene.size.width, page.bottom - page.top});
  return std::max(1.0, std::ceil(longest * pointsPerUnit / longestSide));
}

Sheet sheetFor(const Page& page, const PdfOptions& options, double userUnit) {
  if (options.paper) {
    const Paper& paper = *options.paper;
    return {{paper.size.width, paper.size.height}, paper.margin, page.scale};
  }
  const double scale = pointsPerUnit / userUnit;
  // QPageSize rounds to whole points; rounding up keeps everything on the page.
  return {{std::ceil(page.scene.size.width * scale), std::ceil((page.bottom - page.top) * scale)}, 0, scale};
}

void setPageSize(QPdfWriter& writer, const QSizeF& size) {
  writer.setPageSize(QPageSize(size, QPageSize::Point, QString(), QPageSize::ExactMatch));
}

void paintPage(QPainter& painter, ScenePainter& scenePainter, const Page& page, const Sheet& sheet,
               ThemeName theme) {
  const QRectF shown(0, page.top, page.scene.size.width, page.bottom - page.top);
  painter.save();
  painter.fillRect(QRectF({0, 0}, sheet.size), colour(theme, Ink::paper));
  painter.translate(sheet.margin, sheet.margin);
  painter.scale(sheet.scale, sheet.scale);
  painter.translate(0, -page.top);
  const bool isPart = page.top > 0 || page.bottom < page.scene.size.height;
  if (isPart) painter.setClipRect(shown);
  scenePainter.paint(painter, page.scene, theme, shown);
  painter.restore();
}

class PdfDrawing {
 public:
  PdfDrawing(ThemeName theme, const PdfOptions& options) : m_theme(theme), m_options(options) {}

  [[nodiscard]] std::string drawn(const std::vector<Page>& pages) {
    m_extras.language = m_options.language;
    m_extras.userUnit = userUnitFor(pages, m_options);
    const std::string bytes = draw(pages);
    m_extras.outline = m_outline.entries();
    return finishedPdf(bytes, m_extras);
  }

 private:
  std::string draw(const std::vector<Page>& pages) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);  // so that the painter counts in points
    writer.setPageMargins({0, 0, 0, 0});
    writer.setTitle(QString::fromStdString(m_options.title));
    writer.setCreator(QStringLiteral("Klantreis " KLANTREIS_VERSION));
    QPainter painter;
    for (std::size_t i = 0; i < pages.size(); ++i) {
      const Sheet sheet = sheetFor(pages[i], m_options, m_extras.userUnit);
      setPageSize(writer, sheet.size);
      if (i == 0)
        painter.begin(&writer);
      else
        writer.newPage();
      m_scenePainter.noteWords(&m_extras.words.emplace_back());
      paintPage(painter, m_scenePainter, pages[i], sheet, m_theme);
      m_outline.add(pages[i].scene, i, [&](double y) {
        return sheet.size.height() - sheet.margin - (y - pages[i].top) * sheet.scale;
      });
    }
    painter.end();
    return buffer.data().toStdString();
  }

  ThemeName m_theme;
  const PdfOptions& m_options;
  ScenePainter m_scenePainter;
  OutlineBuilder m_outline;
  PdfExtras m_extras;
};
}  // namespace

std::string toPdf(const std::vector<Page>& pages, ThemeName theme, const PdfOptions& options) {
  return PdfDrawing(theme, options).drawn(pages);
}

Page wholePage(Scene scene) {
  const double bottom = scene.size.height;
  return {std::move(scene), 0, bottom};
}

}  // namespace klantreis
