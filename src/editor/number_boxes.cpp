#include "editor/number_boxes.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QWidgetAction>
#include <algorithm>
#include <array>
#include <cmath>

#include "editor/field_widgets.h"
#include "editor/look.h"
#include "klantreis/workbook_schema.h"
#include "render/today.h"

namespace klantreis {

namespace {

const QString readable = QStringLiteral("d MMM yyyy");
const QDate firstDay{1900, 1, 1};
const QDate lastDay{2999, 12, 31};

/// As shown, as the language writes it short, as people type it, and as files have it.
QDate dayTyped(const QString& text) {
  const QLocale locale;
  const QDate iso = QDate::fromString(text, Qt::ISODate);
  if (iso.isValid()) return iso;
  for (const char* format : {"d MMM yyyy", "d MMMM yyyy", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy"})
    if (const QDate day = locale.toDate(text, QLatin1String(format)); day.isValid()) return day;
  return {};
}

}  // namespace

// ---- numbers ------------------------------------------------------------------------------------

std::optional<std::int64_t> parseWhole(const QString& text) {
  bool isNumber = false;
  const qlonglong number = text.trimmed().toLongLong(&isNumber);
  return isNumber ? std::optional<std::int64_t>(number) : std::nullopt;
}

QString notWhole(const QString& typed) {
  return QCoreApplication::translate("Numbers", "“%1” is not a whole number.").arg(typed);
}

QString thousandthsText(std::int64_t value) {
  QLocale locale;
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  return locale.toString(static_cast<double>(value) / 1000, 'f', QLocale::FloatingPointShortest);
}

std::optional<std::int64_t> parseThousandths(const QString& text) {
  QString typed = text;
  bool isNumber = false;
  const double number = QLocale().toDouble(typed.replace(u'\u2212', u'-'), &isNumber) * 1000;
  if (!isNumber || std::abs(number) > static_cast<double>(greatestFigure)) return std::nullopt;
  const double whole = std::round(number);
  return std::abs(number - whole) < 1e-4 ? std::optional(static_cast<std::int64_t>(whole)) : std::nullopt;
}

NumberBox::NumberBox(Unit unit, QWidget* parent) : QLineEdit(parent), m_unit(unit) {
  teachManners(*this);
  connect(this, &QLineEdit::editingFinished, this, &NumberBox::take);
}

void NumberBox::showValue(const std::optional<std::int64_t>& value) {
  m_value = value;
  m_shown = !value ? QString() : m_unit == Unit::whole ? QString::number(*value) : thousandthsText(*value);
  setText(m_shown);
}

void NumberBox::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape || text() == m_shown) return QLineEdit::keyPressEvent(event);
  setText(m_shown);
  edited(m_value);
}

void NumberBox::take() {
  const QString typed = text().trimmed();
  if (typed == m_shown) return edited(m_value);  // nothing new, but nothing wrong any more either
  if (typed.isEmpty()) return give(std::nullopt);
  if (m_unit == Unit::thousandths) {
    const auto number = parseThousandths(typed);
    return number ? give(number) : refused(tr("“%1” is not a number of at most three decimals.").arg(typed));
  }
  const auto number = parseWhole(typed);
  number ? give(number) : refused(notWhole(typed));
}

// ---- days ---------------------------------------------------------------------------------------

QString dayText(Date date) { return QLocale().toString(toQt(date), readable); }

ParsedDay parseDay(const QString& text) {
  const QString typed = text.trimmed();
  if (typed.isEmpty()) return {};
  const QDate day = dayTyped(typed);
  if (!day.isValid())
    return {{},
            QCoreApplication::translate("Days", "“%1” is not a date. Write it like %2.")
                .arg(typed, QLocale().toString(QDate(2026, 12, 1), readable))};
  if (day < firstDay || day > lastDay)
    return {{}, QCoreApplication::translate("Days", "A date must be from 1900 to 2999.")};
  return {toDate(day), {}};
}

DayBox::DayBox(QWidget* parent) : QWidget(parent), m_text(new QLineEdit(this)) {
  auto* layers = new QGridLayout(this);
  layers->setContentsMargins(0, 0, 0, 0);
  QPushButton* calendar = makeLinkButton({}, this);
  calendar->setProperty("role", QStringLiteral("calendar"));
  calendar->setIcon(QIcon(QStringLiteral(":/icons/chevron-down.svg")));
  calendar->setAccessibleName(tr("Choose from a calendar"));
  calendar->setToolTip(calendar->accessibleName());
  layers->addWidget(m_text, 0, 0);
  layers->addWidget(calendar, 0, 0, Qt::AlignRight | Qt::AlignVCenter);  // within the frame, as of a list
  m_text->setTextMargins(0, 0, calendar->sizeHint().width(), 0);
  setFocusProxy(m_text);
  teachManners(*m_text);
  m_text->setPlaceholderText(tr("No date"));
  connect(m_text, &QLineEdit::editingFinished, this, &DayBox::take);
  connect(calendar, &QPushButton::clicked, this, &DayBox::openCalendar);
}

void DayBox::showValue(const std::optional<Date>& value) {
  m_value = value;
  m_shown = value ? dayText(*value) : QString();
  m_text->setText(m_shown);
}

void DayBox::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape || m_text->text() == m_shown) return QWidget::keyPressEvent(event);
  m_text->setText(m_shown);
  edited(m_value);
}

void DayBox::take() {
  if (m_text->text().trimmed() == m_shown) return edited(m_value);
  const ParsedDay parsed = parseDay(m_text->text());
  if (!parsed.problem.isEmpty()) return refused(parsed.problem);
  showValue(parsed.day);  // as it was understood
  give(parsed.day);
}

QCalendarWidget* DayBox::makeCalendar(QWidget* parent) const {
  auto* calendar = new QCalendarWidget(parent);
  calendar->setAccessibleName(tr("Calendar"));
  calendar->setDateRange(firstDay, lastDay);
  // Days of the weekend in the colour of the others: its red is that of what is wrong here.
  for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) calendar->setWeekdayTextFormat(day, {});
  if (m_value) calendar->setSelectedDate(toQt(*m_value));
  return calendar;
}

void DayBox::openCalendar() {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  QCalendarWidget* calendar = makeCalendar(menu);
  auto* action = new QWidgetAction(menu);
  action->setDefaultWidget(calendar);
  menu->addAction(action);
  const auto pick = [this, menu](QDate day) {
    menu->close();
    give(toDate(day));
  };
  connect(calendar, &QCalendarWidget::activated, menu, pick);
  connect(calendar, &QCalendarWidget::clicked, menu, pick);
  menu->popup(mapToGlobal(rect().bottomLeft()));
}

// ---- sliders ------------------------------------------------------------------------------------

SliderBox::SliderBox(int low, int high, QWidget* parent)
    : QWidget(parent), m_slider(new QSlider(Qt::Horizontal, this)), m_number(makeLabel({}, "number", this)) {
  QHBoxLayout* row = makeRow(this, 6);
  row->addWidget(m_slider, 1);
  row->addWidget(m_number);
  m_number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_number->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000")));
  m_slider->setMinimumHeight(std::max(sliderHeight, leastTarget(*this)));
  m_slider->setRange(low, high);
  setFocusProxy(m_slider);
  teachManners(*m_slider);
  m_slider->installEventFilter(this);
  connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
    m_number->setText(QString::number(value));
    edited(value);
  });
  connect(m_slider, &QSlider::sliderReleased, this, [this] { finished(); });
}

void SliderBox::showValue(const std::int64_t& value) {
  const QSignalBlocker quiet(m_slider);
  m_slider->setValue(static_cast<int>(value));
  m_number->setText(QString::number(value));
}

bool SliderBox::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusOut) finished();
  return QWidget::eventFilter(watched, event);
}

}  // namespace klantreis
