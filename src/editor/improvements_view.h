// What will be done about the journey: the matrix that says what first, and the list that says who and when.
#pragma once

#include <QWidget>
#include <map>

#include "klantreis/workbook_schema.h"

class QComboBox;

namespace klantreis {

class CatchUp;
class Document;
class PriorityMatrix;
class RowTable;

class ImprovementsView final : public QWidget {
  Q_OBJECT

 public:
  /// `today` says what is overdue, also when the window stays open over midnight.
  ImprovementsView(Document& document, Date (*today)(), QWidget* parent = nullptr);
  ~ImprovementsView() override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void showAll();
  /// Everyone, each owner, and nobody.
  void showOwners(const std::vector<const Improvement*>& improvements);
  void choose(Id<Improvement> improvement);
  void add();
  void remove(Id<Improvement> improvement);

  Document& m_document;
  Date (*m_today)();
  RandomIds m_ids;
  std::map<Uuid, int> m_numbers;  // in the matrix
  PriorityMatrix* m_matrix;
  RowTable* m_table;
  QComboBox* m_owner;
  CatchUp* m_catchUp;
};

}  // namespace klantreis
