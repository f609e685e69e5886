#include "editor/timeline_chart.h"

#include <QLabel>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "editor/document.h"
#include "editor/field_widgets.h"
#include "editor/improvement_columns.h"
#include "editor/keyed_column.h"
#include "editor/look.h"
#include "editor/plan_bar.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {

constexpr int leastMonth = 56;
constexpr int barHeight = 26;
constexpr int leastBar = 12;
constexpr double daysOfMonth = 30.4;

int heightOfLine(const QWidget& widget) { return std::max(barHeight, leastTarget(widget)); }

bool hasLoad(const OwnerPlan& owner) {
  return std::any_of(owner.load.begin(), owner.load.end(), [](std::int64_t load) { return load > 0; });
}

}  // namespace

TimelineChart::TimelineChart(Document& document, Date (*today)(), QWidget* parent)
    : QWidget(parent), m_document(document), m_today(today) {
  setAccessibleName(tr("Improvements over time"));
}

// ---- what is shown ------------------------------------------------------------------------------

void TimelineChart::showPlan() {
  const auto journey = m_document.selection().journey();
  m_workbook = m_document.workbook();
  m_plan = journey ? planOf(m_workbook, *journey, m_today()) : Plan{};
  m_order.clear();
  removeOthers();
  if (journey) {
    int number = 0;
    for (const Improvement* row : improvementsByPriority(m_workbook, *journey)) showBar(*row, ++number);
  }
  showNames();
  placeAll();
  showSelected();
}

void TimelineChart::removeOthers() {
  letGo(takeGone(m_bars, [this](Id<Improvement> id) { return m_workbook.improvements.contains(id); }));
}

PlanBar* TimelineChart::barOf(Id<Improvement> improvement) {
  PlanBar*& bar = m_bars[improvement];
  if (bar == nullptr) bar = makeBar(improvement);
  return bar;
}

PlanBar* TimelineChart::makeBar(Id<Improvement> improvement) {
  auto* bar = new PlanBar(this);
  connect(bar, &PlanBar::dragged, this,
          [this, improvement](TimePart part, int pixels) { drag(improvement, part, pixels); });
  connect(bar, &PlanBar::dropped, this, [this, improvement](TimePart part, int pixels) {
    move(improvement, part, daysIn(pixels), {});
    placeAll();  // also when nothing changed
  });
  connect(bar, &PlanBar::cancelled, this, &TimelineChart::placeAll);
  connect(bar, &PlanBar::nudged, this,
          [this, improvement](TimePart part, int days) { move(improvement, part, days, "time"); });
  connect(bar, &PlanBar::walked, this, [this, improvement](int step) { walk(improvement, step); });
  connect(bar, &PlanBar::left, &m_document, &Document::finishMerging);
  connect(bar, &PlanBar::clicked, this, [this, improvement] { Q_EMIT chosen(improvement); });
  return bar;
}

void TimelineChart::showBar(const Improvement& row, int number) {
  PlanBar* bar = barOf(row.id);
  const bool late = isOverdue(row, m_today());
  const QString title = QString::number(number) + u' ' + orUntitled<Improvement>(row.title);
  bar->setText(late ? tr("%1 · overdue").arg(title) : title);
  bar->setAccessibleName(tr("Improvement %1").arg(bar->text()));
  const auto dayOr = [](const std::optional<Date>& day, const QString& otherwise) {
    return day ? dayText(*day) : otherwise;
  };
  const QString days =
      tr("%1 to %2").arg(dayOr(row.starts, tr("no start")), dayOr(row.due, tr("no deadline")));
  bar->setAccessibleDescription(days + QStringLiteral(", ") + wordOf(row.status));
  bar->setToolTip(bar->text() + u'\n' + bar->accessibleDescription());
  bar->showState(late          ? BarState::overdue
                 : isOpen(row) ? BarState::open
                               : BarState::settled,
                 daysOf(row).has_value());
}

void TimelineChart::showNames() {
  const std::size_t needed = m_plan.owners.size() + (m_plan.withoutDates.empty() ? 0 : 1);
  while (m_names.size() < needed) {
    m_names.push_back(makeLabel({}, "strong", this));
    m_names.back()->setWordWrap(false);
  }
  for (std::size_t i = 0; i < m_names.size(); ++i) {
    m_names[i]->setVisible(i < needed);
    if (i >= needed) continue;
    const bool isOwner = i < m_plan.owners.size();
    m_names[i]->setText(isOwner ? ownerName(m_plan.owners[i]) : tr("Not planned yet"));
    m_names[i]->setAccessibleDescription(isOwner ? loadText(m_plan.owners[i]) : QString());
    m_names[i]->setToolTip(m_names[i]->accessibleDescription());
  }
}

QString TimelineChart::ownerName(const OwnerPlan& owner) const {
  return owner.owner ? orUntitled<Actor>(require(m_workbook, *owner.owner).name) : tr("Without an owner");
}

QString TimelineChart::loadText(const OwnerPlan& owner) const {
  QStringList months;
  for (std::size_t i = 0; i < owner.load.size(); ++i) {
    if (owner.load[i] == 0) continue;
    const QString load = tr("%1: effort %2").arg(monthText(i)).arg(owner.load[i]);
    months += owner.heavy[i] ? tr("%1, more than others carry").arg(load) : load;
  }
  return months.join(u'\n');
}

QString TimelineChart::monthText(std::size_t month) const {
  const auto at = m_plan.first + std::chrono::months{static_cast<int>(month)};
  const int number = static_cast<int>(static_cast<unsigned>(at.month()));
  return QLocale().standaloneMonthName(number, QLocale::ShortFormat) + u' ' +
         QString::number(static_cast<int>(at.year()));
}

void TimelineChart::showSelected() {
  const auto selected = m_document.selection().selected<Improvement>();
  for (const auto& [id, bar] : m_bars) bar->setChosen(id == selected);
}

// ---- where it stands ----------------------------------------------------------------------------

double TimelineChart::monthWidth() const {
  const double room = width() - nameWidth;
  return std::max<double>(leastMonth, room / static_cast<double>(std::max<std::size_t>(m_plan.months, 1)));
}

double TimelineChart::xOfMonth(std::size_t month) const {
  return nameWidth + static_cast<double>(month) * monthWidth();
}

double TimelineChart::xOf(Date date) const {
  using namespace std::chrono;
  const year_month month{date.year(), date.month()};
  const auto days = static_cast<double>(static_cast<unsigned>((month / last).day()));
  const double day = static_cast<double>(static_cast<unsigned>(date.day())) - 1;
  return nameWidth + (static_cast<double>((month - m_plan.first).count()) + day / days) * monthWidth();
}

int TimelineChart::daysIn(int pixels) const {
  return static_cast<int>(std::lround(pixels / monthWidth() * daysOfMonth));
}

/// The lines of all owners from the top, and after them what has no dates.
void TimelineChart::placeAll() {
  m_lines.clear();
  m_order.clear();
  int y = monthsHeight;
  const auto addBars = [&](const std::vector<const Improvement*>& rows, std::size_t owner) {
    y += ownerGap;
    m_names[owner]->setGeometry(0, y, nameWidth - ownerGap, heightOfLine(*this));
    for (const Improvement* row : rows) {
      m_lines.push_back({y, row, owner});
      m_order.push_back(row->id);
      y += heightOfLine(*this);
    }
  };
  for (std::size_t i = 0; i < m_plan.owners.size(); ++i) {
    addBars(m_plan.owners[i].improvements, i);
    if (!hasLoad(m_plan.owners[i])) continue;
    m_lines.push_back({y, nullptr, i});
    y += loadHeight;
  }
  if (!m_plan.withoutDates.empty()) addBars(m_plan.withoutDates, m_plan.owners.size());
  setMinimumSize(nameWidth + leastMonth * static_cast<int>(m_plan.months), y + ownerGap);
  for (const Line& line : m_lines)
    if (line.improvement != nullptr) place(line);
  for (const auto& [id, bar] : m_bars)
    bar->setVisible(std::find(m_order.begin(), m_order.end(), id) != m_order.end());
  update();
}

void TimelineChart::place(const Line& line) {
  PlanBar* bar = barOf(line.improvement->id);
  const int height = heightOfLine(*this);
  if (const auto days = daysOf(*line.improvement)) {
    const int end = static_cast<int>(xOf(days->second) + monthWidth() / daysOfMonth);
    const int start =
        std::min(static_cast<int>(xOf(days->first)), end - std::max(leastBar, leastTarget(*this)));
    bar->setGeometry(start, line.top, end - start, height);
  } else {
    bar->setGeometry(nameWidth, line.top, bar->fontMetrics().horizontalAdvance(bar->text()) + 24, height);
  }
}

void TimelineChart::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  placeAll();
}

// ---- what is done to it -------------------------------------------------------------------------

/// Shown where it would be; written when it is dropped.
void TimelineChart::drag(Id<Improvement> improvement, TimePart part, int pixels) {
  const Workbook moved = withTimeMoved(m_workbook, improvement, part, daysIn(pixels));
  for (const Line& line : m_lines)
    if (line.improvement != nullptr && line.improvement->id == improvement)
      place({line.top, &require(moved, improvement), line.owner});
  update();
}

void TimelineChart::move(Id<Improvement> improvement, TimePart part, int days, const std::string& merge) {
  m_document.edit({tr("Move on the timeline"), {merge, improvement.uuid}, {}},
                  [&](const Workbook& now) { return withTimeMoved(now, improvement, part, days); });
}

void TimelineChart::walk(Id<Improvement> from, int step) {
  const auto at = std::find(m_order.begin(), m_order.end(), from) - m_order.begin() + step;
  if (at < 0 || at >= static_cast<std::ptrdiff_t>(m_order.size())) return;
  PlanBar* bar = barOf(m_order[static_cast<std::size_t>(at)]);
  bar->setFocus(Qt::TabFocusReason);
  Q_EMIT reached(bar);
}

}  // namespace klantreis
