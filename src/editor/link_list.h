// Rows that are to be gone to, as cards under each other.
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "editor/field_widgets.h"
#include "editor/keyed_column.h"
#include "klantreis/workbook_schema.h"

namespace klantreis {

struct LinkItem {
  RowRef row;
  QString text;
};

class LinkList final : public QWidget {
  Q_OBJECT

 public:
  using Press = std::function<void(const RowRef& row)>;

  LinkList(Press press, QWidget* parent);
  /// Out of sight while there are none.
  void show(const std::vector<LinkItem>& items);

 private:
  [[nodiscard]] Card* makeCard(const RowRef& row);

  Press m_press;
  KeyedColumn<RowRef, Card> m_cards;
};

}  // namespace klantreis
