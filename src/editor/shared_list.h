// What journeys share has a list of its own: the channels, the people involved and the target groups of the
// file. Here they get another name or kind, new ones are added, and one that nobody needs goes. A field that
// refers to one takes new names too, so without these lists a slip of the pen would stay for ever.
#pragma once

#include <QWidget>

#include "klantreis/workbook_schema.h"

class QLabel;
class QPushButton;

namespace klantreis {

class CatchUp;
class Document;
class RowTable;

/// Of Channel, Actor or Segment.
template <class T>
class SharedList final : public QWidget {
 public:
  explicit SharedList(Document& document, QWidget* parent = nullptr);
  ~SharedList() override;

  /// Selects it.
  void reveal(Id<T> row);

 private:
  void showAll();
  void showUses();
  void showDetails(Id<T> row);
  void add();
  void remove(Id<T> row);

  Document& m_document;
  RandomIds m_ids;
  RowTable* m_table;
  QPushButton* m_details = nullptr;  // for rows that have a page
  QPushButton* m_delete;
  QLabel* m_total;
  CatchUp* m_catchUp;
};

}  // namespace klantreis
