#include "editor/method_panel.h"

#include <QKeyEvent>

#include "editor/catch_up.h"
#include "editor/mending.h"
#include "editor/method_check.h"
#include "editor/method_line_painter.h"
#include "editor/method_lines.h"
#include "klantreis/find.h"
#include "klantreis/solutions.h"

namespace klantreis {

void MethodList::keyPressEvent(QKeyEvent* event) {
  const bool presses =
      event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
  if (presses && currentIndex().isValid()) return Q_EMIT chosen(currentIndex());
  QListView::keyPressEvent(event);
}

void MethodList::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) {
  const int marked = currentIndex().row();
  if (first <= marked && marked <= last)
    setCurrentIndex(static_cast<const MethodLines*>(model())->lineAfter(currentIndex()));
  QListView::rowsAboutToBeRemoved(parent, first, last);
}

MethodPanel::MethodPanel(Document& document, const Actions& actions, Date (*today)(), QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_actions(actions),
      m_today(today),
      m_lines(new MethodLines(actions, this)),
      m_list(new MethodList(this)),
      m_head(new QWidget(this)),
      m_headColumn(makeColumn(m_head, 4)),
      m_form(document, *m_headColumn, m_head),
      m_check(new MethodCheck(this)),
      m_catchUp(new CatchUp(*this, [this] { showAll(); })) {
  setObjectName(QStringLiteral("panel"));
  setAttribute(Qt::WA_StyledBackground);
  setAccessibleName(tr("Method"));
  build();
  connect(m_list, &QListView::clicked, this, &MethodPanel::press);
  connect(m_list, &MethodList::chosen, this, &MethodPanel::press);
  connect(m_check, &MethodCheck::found, this,
          [this](const MethodCheck::Order& order, const std::vector<MethodFinding>& found) {
            m_lines->show(order.workbook, found);
          });
  connect(&document, &Document::changed, m_catchUp, &CatchUp::fallBehind);
  connect(&document.selection(), &Selection::changed, this, &MethodPanel::follow);
  m_catchUp->fallBehind();
}

void MethodPanel::build() {
  QVBoxLayout* column = makeColumn(this, 4);
  column->setContentsMargins(0, 12, 0, 0);
  m_headColumn->setContentsMargins(12, 0, 12, 0);
  m_form.add(&Journey::step, tr("The journey is in step"));
  column->addWidget(m_head);
  column->addWidget(m_list, 1);
  m_list->setAccessibleName(tr("Steps of the method"));
  m_list->setModel(m_lines);
  m_list->setItemDelegate(new MethodLinePainter(m_list));
  m_list->setResizeMode(QListView::Adjust);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setVerticalScrollBarPolicy(
      Qt::ScrollBarAlwaysOn);  // else texts that wrap would come and go with it
  m_list->setMouseTracking(true);
}

void MethodPanel::follow() {
  if (m_document.selection().journey() != m_journey) m_catchUp->fallBehind();
}

bool MethodPanel::isBehind() const { return m_check->isBehind(); }

void MethodPanel::showAll() {
  const Workbook& now = m_document.workbook();
  const auto shown = m_document.selection().journey();
  const bool there = shown && now.journeys.contains(*shown);
  m_head->setVisible(there);
  m_journey = shown;
  if (!there) return forget();
  const Id<Journey> current = currentOf(now, *shown);
  const MethodStep step = require(now, current).step;
  if (m_form.row() != current) {  // going to the ideal leaves open what is open
    forget();
    m_lines->open(static_cast<MethodPart>(step));
  }
  m_form.showRow(current);
  m_lines->stand(step);
  m_check->order({now, current, m_today()},
                 m_lines->isKnown() ? MethodCheck::Pace::soon : MethodCheck::Pace::atOnce);
}

void MethodPanel::forget() {
  m_check->cancel();
  m_lines->forget();
}

void MethodPanel::focusLines() {
  m_catchUp->finish();
  m_list->setFocus();
  if (!m_list->currentIndex().isValid()) m_list->setCurrentIndex(m_lines->index(1));
}

void MethodPanel::press(const QModelIndex& index) {
  const MethodLine line = m_lines->lineAt(index);
  switch (line.kind) {
    case MethodLine::Kind::step:
      return m_lines->open(m_lines->opened() == line.part ? std::nullopt : std::optional(line.part));
    case MethodLine::Kind::begin:
      return begin(stepOf(line.part));
    case MethodLine::Kind::next:
      return add(line.next);
    case MethodLine::Kind::finding:
      return mend(*line.finding);
    case MethodLine::Kind::more:
      return m_list->setCurrentIndex(m_lines->unfold(line));
    case MethodLine::Kind::group:
    case MethodLine::Kind::help:
      return;
  }
}

void MethodPanel::add(Command addition) {
  const auto unnamed = unnamedBefore(addition);
  if (const MethodFinding* first = unnamed ? m_lines->firstOf(*unnamed) : nullptr)
    return mend(MethodFinding(*first));
  m_actions[addition].trigger();
}

void MethodPanel::begin(MethodStep step) {
  const auto journey = m_form.row();
  if (!journey) return;
  m_document.edit({tr("Change step of the method"), {}, {}},
                  [&](const Workbook& now) { return withField(now, *journey, &Journey::step, step); });
}

/// Solutions are typed in a later step, which the journey is put in: whoever presses that is at work there.
/// What went since it was found has no place to go to, and no line in a moment. Episodes that are too few go
/// on at the end, whatever was selected.
void MethodPanel::mend(const MethodFinding& finding) {
  const Workbook& now = m_document.workbook();
  if (!isThere(now, placeOf(now, finding.row))) return;
  const auto addition = additionFor(finding.kind);
  if (finding.kind == FindingKind::tooFewEpisodes) stand(finding, mendingOf(now, finding).place);
  if (addition && m_actions[*addition].isEnabled()) return add(*addition);
  if (addition) return m_list->setCurrentIndex(m_lines->lineOf(*addition));
  const auto gap = finding.kind == FindingKind::gapOpen ? asId<Gap>(finding.row) : std::nullopt;
  if (gap && !maySolve(now, *gap)) begin(MethodStep::improvements);
  goTo(finding);
}

/// In the journey of the pair in which it was found.
void MethodPanel::stand(const MethodFinding& finding, const Place& place) {
  const auto journey = whereaboutsOf(m_document.workbook(), finding.row).journey;
  m_document.selection().stand({journey ? journey : m_journey, place});
}

void MethodPanel::goTo(const MethodFinding& finding) {
  const Workbook& now = m_document.workbook();
  const Mending mending = mendingOf(now, finding);
  if (!isThere(now, mending.place)) return;
  stand(finding, mending.place);
  switch (mending.means) {
    case Mending::Means::field:
      return Q_EMIT fieldWanted(mending.field.value());
    case Mending::Means::source:
      return Q_EMIT sourceWanted(mending.place.persona.value());
    case Mending::Means::evidence:
      return Q_EMIT evidenceWanted(mending.place.persona.value());
    case Mending::Means::criterion:
      return Q_EMIT criterionWanted();
    case Mending::Means::map:
      return Q_EMIT mapWanted();
  }
}

}  // namespace klantreis
