#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <cmath>

#include "klantreis/error.h"
#include "render/export.h"
#include "render/paint.h"
#include "render/pdf_finish.h"
#include "render/pdf_outline.h"

namespace klantreis {

namespace {
constexpr double longestSide = 14'400;  // of a page, by the PDF standard

/// Only pages of their map's own size can be too long.
double userUnitFor(const std::vector<Page>& pages) {
  double longest = 0;
  for (const Page& page : pages) longest = std::max({longest, page.size.width, page.size.height});
  return std::max(1.0, std::ceil(longest / longestSide));
}

/// The same page, counted in that many points.
Page inUnits(Page page, double unit) {
  if (unit == 1) return page;
  page.size = {std::ceil(page.size.width / unit), std::ceil(page.size.height / unit)};
  page.margin /= unit;
  page.scale /= unit;
  return page;
}

void setPageSize(QPdfWriter& writer, const QSizeF& size) {
  writer.setPageSize(QPageSize(size, QPageSize::Point, QString(), QPageSize::ExactMatch));
}

void paintPage(QPainter& painter, ScenePainter& scenePainter, const Page& page, ThemeName theme) {
  painter.save();
  // To the edge, too, of a page that Qt has rounded up to whole points.
  painter.fillRect(QRectF(0, 0, page.size.width, page.size.height).toAlignedRect(),
                   colour(theme, Ink::paper));
  painter.translate(page.margin, page.margin);
  painter.scale(page.scale, page.scale);
  scenePainter.paint(painter, page.scene, theme, QRectF(0, 0, page.scene.size.width, page.scene.size.height));
  painter.restore();
}

/// Qt only tells by its return values that it cannot draw, and would go on to a file without content.
void require(bool done, const char* otherwise) {
  if (!done) throw Error(ErrorCode::cannotRender, {"PDF", otherwise});
}

class PdfDrawing {
 public:
  explicit PdfDrawing(ThemeName theme) : m_theme(theme) {}

  [[nodiscard]] std::string drawn(const std::vector<Page>& pages) {
    m_extras.language = pages.front().scene.language;
    m_extras.userUnit = userUnitFor(pages);
    const std::string bytes = draw(pages);
    m_extras.outline = m_outline.entries();
    return finishedPdf(bytes, m_extras);
  }

 private:
  std::string draw(const std::vector<Page>& pages) {
    QBuffer buffer;
    require(buffer.open(QIODevice::WriteOnly), "it has no room in memory");
    QPdfWriter writer(&buffer);
    writer.setResolution(72);  // so that the painter counts in points
    writer.setPageMargins({0, 0, 0, 0});
    writer.setTitle(QString::fromStdString(pages.front().scene.title));
    writer.setCreator(QStringLiteral("Klantreis " KLANTREIS_VERSION));
    QPainter painter;
    for (std::size_t i = 0; i < pages.size(); ++i) {
      const Page page = inUnits(pages[i], m_extras.userUnit);
      setPageSize(writer, {page.size.width, page.size.height});
      require(i == 0 ? painter.begin(&writer) : writer.newPage(), "a page could not be begun");
      m_scenePainter.noteWords(&m_extras.words.emplace_back());
      paintPage(painter, m_scenePainter, page, m_theme);
      m_outline.add(page.scene, i, [&](double y) { return page.size.height - page.margin - y * page.scale; });
    }
    require(painter.end(), "its last page could not be finished");
    return buffer.data().toStdString();
  }

  ThemeName m_theme;
  ScenePainter m_scenePainter;
  OutlineBuilder m_outline;
  PdfExtras m_extras;
};
}  // namespace

std::string toPdf(const std::vector<Page>& pages, ThemeName theme) { return PdfDrawing(theme).drawn(pages); }

Page wholePage(Scene scene) {
  Page page{.scene = std::move(scene), .size = {}};
  // QPageSize rounds to whole points; rounding up keeps everything on the page.
  page.size = {std::ceil(page.scene.size.width * page.scale), std::ceil(page.scene.size.height * page.scale)};
  return page;
}

}  // namespace klantreis
