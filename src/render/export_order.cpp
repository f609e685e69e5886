#include "render/export_order.h"

#include <QByteArray>
#include <memory>
#include <vector>

#include "klantreis/edit.h"
#include "klantreis/error.h"
#include "klantreis/json.h"
#include "klantreis/layout.h"
#include "klantreis/store.h"
#include "render/text_measure.h"
#include "render/words_qt.h"

namespace klantreis {

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;

Paper landscape(double width, double height) {
  return {.size = {width * pointsPerMillimetre, height * pointsPerMillimetre}};
}

const Journey& journeyOf(const Workbook& workbook, const ExportOrder& order) {
  if (order.journey) return require(workbook, *order.journey);
  const std::vector<const Journey*> journeys = journeysInOrder(workbook);
  if (journeys.empty()) throw Error(ErrorCode::cannotRender, {"The picture", "the file has no journey"});
  return *journeys.front();
}

/// One journey of a workbook on its way to a picture.
class Drawing {
 public:
  Drawing(const Workbook& workbook, const ExportOrder& order, const Journey& journey)
      : m_workbook(shown(workbook, order.filter)),
        m_order(order),
        m_options{.journey = journey.id, .today = order.today, .showIdeal = journey.showIdeal},
        m_words(wordsFor(order.language.value_or(journey.language))) {}

  [[nodiscard]] std::string bytes() const {
    if (m_order.format == ExportFormat::png) return toPng(scene(), m_order.theme, m_order.png);
    if (m_order.format == ExportFormat::svg) return toSvg(scene(), m_order.theme);
    return pdf();
  }

 private:
  [[nodiscard]] Scene scene() const { return layout(m_workbook, m_options, m_measure, *m_words); }

  [[nodiscard]] std::string pdf() const {
    const std::optional<Paper> paper = paperOf(m_order.page);
    if (!paper) return toPdf({wholePage(scene())}, m_order.theme);
    return toPdf(paginate(m_workbook, m_options, *paper, {m_measure, *m_words}), m_order.theme);
  }

  const Workbook m_workbook;
  const ExportOrder& m_order;
  LayoutOptions m_options;
  std::unique_ptr<Words> m_words;
  QtTextMeasure m_measure;
};

}  // namespace

std::optional<Paper> paperOf(PageSize page) {
  switch (page) {
    case PageSize::map:
      return std::nullopt;
    case PageSize::a4:
      return landscape(297, 210);
    case PageSize::a3:
      return landscape(420, 297);
  }
  return std::nullopt;
}

std::string exported(const Workbook& workbook, const ExportOrder& order) {
  if (order.format == ExportFormat::json) return json::textOf(workbook);
  return Drawing(workbook, order, journeyOf(workbook, order)).bytes();
}

void writeExport(const FilePath& path, std::string_view bytes) {
  const QByteArray name = QByteArray::fromStdString(path).toLower();
  if (name.endsWith(".journey")) throw Error(ErrorCode::journeyInTheWay, {path});
  writeFile(path, bytes, {.spare = store::spareJourney});
}

}  // namespace klantreis
