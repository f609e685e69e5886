#include "editor/inspector_metric.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "render/today.h"

#include "editor/look.h"

namespace klantreis {

namespace {

/// Of the metric, by day.
std::vector<Measurement> measurementsOf(const Workbook& workbook, Id<Metric> metric) {
  std::vector<Measurement> rows;
  for (const Measurement& each : workbook.measurements)
    if (each.metric == metric) rows.push_back(each);
  std::sort(rows.begin(), rows.end(),
            [](const Measurement& a, const Measurement& b) { return a.date < b.date; });
  return rows;
}

/// Today, or the first day after it on which nothing was measured.
Date freeDay(const std::vector<Measurement>& rows) {
  Date day = today();
  for (const Measurement& row : rows)
    if (row.date == day) day = std::chrono::sys_days(day) + std::chrono::days(1);
  return day;
}

}  // namespace

// ---- a measurement ------------------------------------------------------------------------------

MeasurementRow::MeasurementRow(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_day(new DayBox(this)),
      m_value(new NumberBox(NumberBox::Unit::thousandths, this)),
      m_dayBox(new FieldBox({}, tr("Day of the measurement"), m_day, this)),
      m_valueBox(new FieldBox({}, tr("Measured value"), m_value, this)) {
  QHBoxLayout* row = makeRow(this, 4);
  setFocusProxy(m_value);
  row->addWidget(m_dayBox, 3, Qt::AlignTop);
  row->addWidget(m_valueBox, 2, Qt::AlignTop);
  QPushButton* button = makeDeleteButton(tr("Delete this measurement"), this);
  button->setFixedHeight(std::max(m_value->sizeHint().height(), leastTarget(*this)));
  row->addWidget(button, 0, Qt::AlignTop);
  m_day->edited = [this](const std::optional<Date>& day) { writeDay(day); };
  m_day->refused = [this](const QString& why) { m_dayBox->refuse(why); };
  m_value->edited = [this](const std::optional<std::int64_t>& value) { writeValue(value); };
  m_value->refused = [this](const QString& why) { m_valueBox->refuse(why); };
  connect(button, &QPushButton::clicked, this, [this] {
    m_document.edit({tr("Delete measurement"), {}, {}},
                    [&](const Workbook& now) { return without(now, {refTo(*m_measurement)}); });
  });
}

// As RowForm: what takes the focus here goes after the row itself.
MeasurementRow::~MeasurementRow() { setFocusProxy(nullptr); }

void MeasurementRow::showRow(Id<Measurement> row) {
  m_measurement = row;
  const Measurement& measurement = require(m_document.workbook(), row);
  m_dayBox->settle();
  m_valueBox->settle();
  m_day->showValue(measurement.date);
  m_value->showValue(measurement.value);
}

/// The day is part of the row's identity, so another day is another row.
void MeasurementRow::writeDay(std::optional<Date> day) {
  if (!day) return m_dayBox->refuse(tr("A measurement needs its day."));
  const Measurement& shown = require(m_document.workbook(), *m_measurement);
  const auto others = measurementsOf(m_document.workbook(), shown.metric);
  if (std::any_of(others.begin(), others.end(),
                  [&](const Measurement& each) { return each.id != shown.id && each.date == *day; }))
    return m_dayBox->refuse(tr("That day has a measurement already."));
  m_document.edit({tr("Change day of measurement"), {}, {}}, [&](const Workbook& now) {
    const Measurement row = require(now, *m_measurement);
    return withMeasurement(without(now, {refTo(row.id)}), row.metric, *day, row.value).workbook;
  });
}

void MeasurementRow::writeValue(std::optional<std::int64_t> value) {
  if (!value) return m_valueBox->refuse(tr("A measurement needs its value."));
  m_document.edit({tr("Change measured value"), {}, {}}, [&](const Workbook& now) {
    return withField(now, *m_measurement, &Measurement::value, *value);
  });
}

// ---- the page -----------------------------------------------------------------------------------

MetricPage::MetricPage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent), m_form(document, column(), this) {
  addKind(tr("KPI"));
  m_form.addHead(&Metric::name, tr("Name"), untitled<Metric>());
  m_form.add(&Metric::unit, tr("Unit"));
  m_form.add(&Metric::target, tr("Target"), new NumberBox(NumberBox::Unit::thousandths, this));
  m_form.add(&Metric::direction, tr("Direction"));
  m_form.add(&Metric::withSign, tr("Written with + or −"));
  addCaption(tr("Measurements"));
  m_measurements = std::make_unique<KeyedColumn<Id<Measurement>, MeasurementRow>>(
      *addList(6), [this](const Id<Measurement>&) { return new MeasurementRow(this->document(), this); });
  m_measurements->addBy(addButton(tr("+ Measurement"), [this] { addMeasurement(); }));
  close();
}

void MetricPage::showRow(const Uuid& row) {
  m_form.showRow({row});
  std::vector<Id<Measurement>> rows;
  for (const Measurement& each : measurementsOf(now(), {row})) rows.push_back(each.id);
  m_measurements->show(rows, [](MeasurementRow& item, Id<Measurement> id) { item.showRow(id); });
}

void MetricPage::addMeasurement() {
  const auto metric = m_form.row();
  if (!metric) return;
  const auto rows = measurementsOf(now(), *metric);
  const std::int64_t value = rows.empty() ? 0 : rows.back().value;
  const auto added = document().add(tr("Add measurement"), [&](const Workbook& workbook) {
    return withMeasurement(workbook, *metric, freeDay(rows), value);
  });
  if (added) m_measurements->focus(Id<Measurement>{added->uuid});
}

}  // namespace klantreis
