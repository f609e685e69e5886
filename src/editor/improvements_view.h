// What will be done about the journey: the matrix that says what first, and the list that says who and when.
#pragma once

#include <QWidget>

#include "klantreis/workbook_schema.h"

namespace klantreis {

class CatchUp;
class Document;
class PriorityMatrix;
class RowTable;
struct TableColumn;

class ImprovementsView final : public QWidget {
  Q_OBJECT

 public:
  /// `today` says what is overdue, also when the window stays open over midnight.
  ImprovementsView(Document& document, Date (*today)(), QWidget* parent = nullptr);
  ~ImprovementsView() override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] std::vector<TableColumn> columns();
  [[nodiscard]] TableColumn numberColumn();
  [[nodiscard]] TableColumn gapColumn();
  [[nodiscard]] TableColumn ownerColumn();
  [[nodiscard]] TableColumn dueColumn();
  void showAll();
  void choose(Id<Improvement> improvement);
  void add();
  void remove(Id<Improvement> improvement);

  Document& m_document;
  Date (*m_today)();
  RandomIds m_ids;
  PriorityMatrix* m_matrix;
  RowTable* m_table;
  CatchUp* m_catchUp;
};

}  // namespace klantreis
