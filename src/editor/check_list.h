// Things of which any may be chosen, as boxes under each other. What is chosen stands in the document; the
// list shows it and says which box was pressed.
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "editor/choice_boxes.h"
#include "editor/keyed_column.h"
#include "klantreis/workbook_schema.h"

namespace klantreis {

struct CheckItem {
  RowRef row;
  QString text;
  Qt::CheckState state = Qt::Unchecked;
};

class CheckList final : public QWidget {
  Q_OBJECT

 public:
  using Press = std::function<void(const RowRef& row, bool on)>;

  CheckList(Press press, QWidget* parent);
  /// Out of sight while there are none.
  void show(const std::vector<CheckItem>& items);

 private:
  [[nodiscard]] CheckBox* makeBox(const RowRef& row);

  Press m_press;
  KeyedColumn<RowRef, CheckBox> m_boxes;
};

}  // namespace klantreis
