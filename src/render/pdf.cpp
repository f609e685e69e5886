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
constexpr double pointsPerUnit = 0.75;  // 96 units and 72 points to the inch
constexpr double longestSide = 14'400;  // of a page, by the PDF standard

/// How a Scene lies on its page, in points; for a huge map in a larger unit.
struct Sheet {
  QSizeF size;
  double margin = 0;
  double scale = pointsPerUnit;
};

/// Only pages of their map's own size can be too long.
double userUnitFor(const std::vector<Page>& pages, const std::optional<Paper>& paper) {
  if (paper) return 1;
  double longest = 0;
  for (const Page& page : pages) longest = std::max({longest, page.scene.size.width, page.bottom - page.top});
  return std::max(1.0, std::ceil(longest * pointsPerUnit / longestSide));
}

Sheet sheetFor(const Page& page, const std::optional<Paper>& paper, double userUnit) {
  if (paper) return {{paper->size.width, paper->size.height}, paper->margin, page.scale};
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
  // To the edge, too, of a page that Qt has rounded up to whole points.
  painter.fillRect(QRectF({0, 0}, sheet.size).toAlignedRect(), colour(theme, Ink::paper));
  painter.translate(sheet.margin, sheet.margin);
  painter.scale(sheet.scale, sheet.scale);
  painter.translate(0, -page.top);
  const bool isPart = page.top > 0 || page.bottom < page.scene.size.height;
  if (isPart) painter.setClipRect(shown);
  scenePainter.paint(painter, page.scene, theme, shown);
  painter.restore();
}

/// Qt only tells by its return values that it cannot draw, and would go on to a file without content.
void require(bool done, const char* otherwise) {
  if (!done) throw Error(ErrorCode::cannotRender, {"PDF", otherwise});
}

class PdfDrawing {
 public:
  PdfDrawing(ThemeName theme, const std::optional<Paper>& paper) : m_theme(theme), m_paper(paper) {}

  [[nodiscard]] std::string drawn(const std::vector<Page>& pages) {
    m_extras.language = pages.front().scene.language;
    m_extras.userUnit = userUnitFor(pages, m_paper);
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
      const Sheet sheet = sheetFor(pages[i], m_paper, m_extras.userUnit);
      setPageSize(writer, sheet.size);
      require(i == 0 ? painter.begin(&writer) : writer.newPage(), "a page could not be begun");
      m_scenePainter.noteWords(&m_extras.words.emplace_back());
      paintPage(painter, m_scenePainter, pages[i], sheet, m_theme);
      m_outline.add(pages[i].scene, i, [&](double y) {
        return sheet.size.height() - sheet.margin - (y - pages[i].top) * sheet.scale;
      });
    }
    require(painter.end(), "its last page could not be finished");
    return buffer.data().toStdString();
  }

  ThemeName m_theme;
  const std::optional<Paper>& m_paper;
  ScenePainter m_scenePainter;
  OutlineBuilder m_outline;
  PdfExtras m_extras;
};
}  // namespace

std::string toPdf(const std::vector<Page>& pages, ThemeName theme, const std::optional<Paper>& paper) {
  return PdfDrawing(theme, paper).drawn(pages);
}

Page wholePage(Scene scene) {
  const double bottom = scene.size.height;
  return {std::move(scene), 0, bottom};
}

}  // namespace klantreis
