#include <QPaintEvent>
#include <QPainter>

#include "editor/field_widgets.h"
#include "editor/plan_bar.h"
#include "editor/timeline_chart.h"

namespace klantreis {

namespace {
constexpr int textGap = 6;  // between a bar and its text beside it
}

void TimelineChart::drawMonths(QPainter& painter, const QRect& seen) const {
  for (std::size_t i = 0; i < m_plan.months; ++i) {
    const double x = xOfMonth(i);
    if (x + monthWidth() < seen.left() || x > seen.right()) continue;
    painter.setPen(tintOf(*this, Tint::line));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    painter.setPen(tintOf(*this, Tint::quiet));
    painter.drawText(QRectF(x + 4, 0, monthWidth() - 4, monthsHeight), Qt::AlignVCenter | Qt::TextSingleLine,
                     monthText(i));
  }
}

void TimelineChart::drawToday(QPainter& painter) const {
  painter.setPen(QPen(tintOf(*this, Tint::accent), 2));
  const double x = xOf(m_today());
  painter.drawLine(QPointF(x, monthsHeight), QPointF(x, height()));
}

void TimelineChart::drawLoad(QPainter& painter, const Line& line, const QRect& seen) const {
  const OwnerPlan& owner = m_plan.owners[line.owner];
  for (std::size_t i = 0; i < owner.load.size(); ++i) {
    const QRectF box(xOfMonth(i) + 2, line.top + 1, monthWidth() - 4, loadHeight - 2);
    if (owner.load[i] == 0 || !QRectF(seen).intersects(box)) continue;
    painter.fillRect(box, tintOf(*this, owner.heavy[i] ? Tint::badSoft : Tint::accentSoft));
    QFont weight = font();
    weight.setWeight(owner.heavy[i] ? QFont::DemiBold : QFont::Normal);
    painter.setFont(weight);
    painter.setPen(tintOf(*this, owner.heavy[i] ? Tint::bad : Tint::text));
    const QString load = QString::number(owner.load[i]);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, owner.heavy[i] ? tr("%1 ▲").arg(load) : load);
  }
  painter.setFont(font());
  painter.setPen(tintOf(*this, Tint::quiet));
  painter.drawText(QRectF(0, line.top, nameWidth - ownerGap, loadHeight), Qt::AlignVCenter | Qt::AlignRight,
                   tr("Effort per month"));
}

/// Beside a bar that is too short for it, on the side that has more room.
void TimelineChart::drawTitle(QPainter& painter, const Line& line) const {
  const auto found = m_bars.find(line.improvement->id);
  if (found == m_bars.end() || found->second->holdsText()) return;
  const PlanBar& bar = *found->second;
  const int needed = fontMetrics().horizontalAdvance(bar.text());
  const bool after = bar.geometry().right() + textGap + needed <= width();
  const QRect room = after ? QRect(bar.geometry().right() + textGap, bar.y(), needed + 1, bar.height())
                           : QRect(bar.x() - textGap - needed, bar.y(), needed, bar.height());
  painter.fillRect(room.adjusted(-2, 4, 2, -4), tintOf(*this, Tint::panel));  // over the lines of months
  painter.setPen(tintOf(*this, bar.state() == BarState::overdue ? Tint::bad : Tint::text));
  painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, bar.text());
}

void TimelineChart::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  drawMonths(painter, event->rect());
  drawToday(painter);
  for (const Line& line : m_lines)
    line.improvement != nullptr ? drawTitle(painter, line) : drawLoad(painter, line, event->rect());
}

}  // namespace klantreis
