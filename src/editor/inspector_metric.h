// The page of a metric: what is measured, what it should be, and what it was on which day.
#pragma once

#include "editor/inspector_page.h"
#include "editor/keyed_column.h"

namespace klantreis {

/// A day and what was measured on it.
class MeasurementRow final : public QWidget {
  Q_OBJECT

 public:
  MeasurementRow(Document& document, QWidget* parent);
  ~MeasurementRow() override;
  void showRow(Id<Measurement> row);

 private:
  void writeDay(std::optional<Date> day);
  void writeValue(std::optional<std::int64_t> value);

  Document& m_document;
  std::optional<Id<Measurement>> m_measurement;
  DayBox* m_day;
  NumberBox* m_value;
  FieldBox* m_dayBox;
  FieldBox* m_valueBox;
};

class MetricPage final : public InspectorPage {
  Q_OBJECT

 public:
  MetricPage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;

 private:
  void addMeasurement();

  RowForm<Metric> m_form;
  std::unique_ptr<KeyedColumn<Id<Measurement>, MeasurementRow>> m_measurements;
};

}  // namespace klantreis
