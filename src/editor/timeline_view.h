// The panel with the plan over time, beside the list and the matrix of the same improvements.
#pragma once

#include <QWidget>

#include "klantreis/workbook_schema.h"

class QLabel;
class QScrollArea;

namespace klantreis {

class CatchUp;
class Document;
class TimelineChart;

class TimelineView final : public QWidget {
  Q_OBJECT

 public:
  /// `today` says what is overdue, also when the window stays open over midnight.
  TimelineView(Document& document, Date (*today)(), QWidget* parent = nullptr);

 private:
  void showAll();

  Document& m_document;
  TimelineChart* m_chart;
  QScrollArea* m_area;
  QLabel* m_hint;
  CatchUp* m_catchUp;
};

}  // namespace klantreis
