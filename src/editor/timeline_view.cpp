#include "editor/timeline_view.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "editor/catch_up.h"
#include "editor/document.h"
#include "editor/field_widgets.h"
#include "editor/timeline_chart.h"
#include "klantreis/figures.h"

namespace klantreis {

TimelineView::TimelineView(Document& document, Date (*today)(), QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_chart(new TimelineChart(document, today)),
      m_area(new QScrollArea(this)),
      m_hint(makeLabel({}, "quiet", this)),
      m_catchUp(new CatchUp(*this, [this] { showAll(); })) {
  setObjectName(QStringLiteral("panel"));
  setAttribute(Qt::WA_StyledBackground);
  setAccessibleName(tr("Timeline"));
  QVBoxLayout* column = makeColumn(this, 4);
  column->setContentsMargins(16, 8, 16, 8);
  m_area->setFrameShape(QFrame::NoFrame);
  m_area->setWidgetResizable(true);
  m_area->setFocusPolicy(Qt::NoFocus);
  m_area->setWidget(m_chart);
  m_chart->setAutoFillBackground(false);
  m_area->viewport()->setAutoFillBackground(false);
  column->addWidget(m_area, 1);
  column->addWidget(m_hint);
  connect(m_chart, &TimelineChart::chosen, this, [this](Id<Improvement> improvement) {
    m_document.selection().select(placeOf(m_document.workbook(), refTo(improvement)));
  });
  connect(m_chart, &TimelineChart::reached, m_area,
          [this](QWidget* bar) { m_area->ensureWidgetVisible(bar); });
  connect(&document, &Document::changed, m_catchUp, &CatchUp::fallBehind);
  connect(&document.selection(), &Selection::changed, m_catchUp, &CatchUp::fallBehind);
  showAll();
}

void TimelineView::showAll() {
  m_chart->showPlan();
  const auto journey = m_document.selection().journey();
  const bool empty = !journey || improvementsByPriority(m_document.workbook(), *journey).empty();
  m_hint->setText(empty
                      ? tr("There are no improvements yet. Add one with Insert › Improvement.")
                      : tr("Drag a bar or one of its ends, or press Ctrl or Shift with the arrow keys: Ctrl "
                           "moves it by a day, Shift its deadline."));
}

}  // namespace klantreis
