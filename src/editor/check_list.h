// Things of which any may be chosen, as boxes under each other. What is chosen stands in the document; the
// list shows it and says which box was pressed.
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "editor/choice_boxes.h"
#include "editor/keyed_column.h"
#include "klantreis/workbook_schema.h"

class QLabel;

namespace klantreis {

struct CheckItem {
  RowRef row;
  QString text;
  Qt::CheckState state = Qt::Unchecked;
};

/// A box with its words beside it, which wrap as the words of a box do not.
class CheckRow final : public QWidget {
  Q_OBJECT

 public:
  explicit CheckRow(QWidget* parent);
  void showItem(const CheckItem& item);
  [[nodiscard]] CheckBox& box() const { return *m_box; }

 protected:
  /// The words are pressed like the box.
  void mousePressEvent(QMouseEvent* event) override;

 private:
  CheckBox* m_box;
  QLabel* m_words;
};

class CheckList final : public QWidget {
  Q_OBJECT

 public:
  using Press = std::function<void(const RowRef& row, bool on)>;

  CheckList(Press press, QWidget* parent);
  /// Out of sight while there are none.
  void show(const std::vector<CheckItem>& items);

 private:
  [[nodiscard]] CheckRow* makeRowFor(const RowRef& row);

  Press m_press;
  KeyedColumn<RowRef, CheckRow> m_rows;
};

}  // namespace klantreis
