#include "editor/plan_bar.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "editor/field_widgets.h"

namespace klantreis {

namespace {

constexpr int endWidth = 6;  // at which an end is held
constexpr int barRound = 4;
constexpr int barPadding = 7;

}  // namespace

PlanBar::PlanBar(QWidget* parent) : DragButton(parent) {
  setMouseTracking(true);
  setCursor(Qt::PointingHandCursor);
}

void PlanBar::showState(BarState state, bool hasDays) {
  m_state = state;
  m_hasDays = hasDays;
  update();
}

void PlanBar::setChosen(bool chosen) {
  m_chosen = chosen;
  update();
}

bool PlanBar::holdsText() const {
  return fontMetrics().horizontalAdvance(text()) + 2 * barPadding <= width();
}

/// What is done or dropped steps back, what is late is outlined in the colour of what is wrong.
void PlanBar::paintGround(QPainter& painter) const {
  const QRectF box = QRectF(rect()).adjusted(1, 2, -1, -2);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool late = m_state == BarState::overdue;
  const bool settled = m_state == BarState::settled || !m_hasDays;
  painter.setPen(QPen(tintOf(*this, late ? Tint::bad : settled ? Tint::edge : Tint::good), late ? 2 : 1));
  painter.setBrush(tintOf(*this, late ? Tint::badSoft : settled ? Tint::card : Tint::goodSoft));
  painter.drawRoundedRect(box, barRound, barRound);
  if (!hasFocus() && !m_chosen) return;
  painter.setPen(QPen(tintOf(*this, hasFocus() ? Tint::text : Tint::accent), 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(box, barRound, barRound);
}

void PlanBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintGround(painter);
  if (!holdsText()) return;  // the chart writes it beside the bar
  painter.setPen(tintOf(*this, m_state == BarState::overdue ? Tint::bad : Tint::text));
  painter.drawText(rect().adjusted(barPadding, 0, -barPadding, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                   text());
}

TimePart PlanBar::partAt(int x) const {
  if (width() < 4 * endWidth) return TimePart::whole;
  if (x < endWidth) return TimePart::start;
  return x >= width() - endWidth ? TimePart::end : TimePart::whole;
}

bool PlanBar::hold(QPoint at) {
  m_part = partAt(at.x());
  return m_hasDays;
}

void PlanBar::mouseMoveEvent(QMouseEvent* event) {
  if (isHeld()) return DragButton::mouseMoveEvent(event);
  const bool atEnd = m_hasDays && partAt(event->pos().x()) != TimePart::whole;
  setCursor(atEnd ? Qt::SizeHorCursor : Qt::PointingHandCursor);
}

/// Alone they walk; with Ctrl the bar moves by a day, with Shift its deadline.
bool PlanBar::arrowPressed(const QKeyEvent& event) {
  const bool back = event.key() == Qt::Key_Left || event.key() == Qt::Key_Up;
  const bool on = event.key() == Qt::Key_Right || event.key() == Qt::Key_Down;
  if (!back && !on) return false;
  const int step = back ? -1 : 1;
  if (event.modifiers() & Qt::ControlModifier)
    Q_EMIT nudged(TimePart::whole, step);
  else if (event.modifiers() & Qt::ShiftModifier)
    Q_EMIT nudged(TimePart::end, step);
  else
    Q_EMIT walked(step);
  return true;
}

void PlanBar::keyPressEvent(QKeyEvent* event) {
  if (!arrowPressed(*event)) DragButton::keyPressEvent(event);
}

}  // namespace klantreis
