// The touchpoints of the journey as a table: what the map shows, one in each row, in any order, narrowed by a
// text and edited where they stand. What is selected is the same here and there.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "editor/touchpoint_columns.h"
#include "klantreis/diff.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace klantreis {

class CatchUp;

class TouchpointTable final : public QWidget {
  Q_OBJECT

 public:
  explicit TouchpointTable(Document& document, QWidget* parent = nullptr);
  ~TouchpointTable() override;

  /// To type what rows are to be left.
  void focusText();

 protected:
  /// Esc takes the text away; the arrow down goes into the table.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// What the columns depend on.
  struct Heads {
    std::optional<Id<Journey>> journey;
    std::vector<std::pair<Id<Persona>, std::string>> personas;
    bool operator==(const Heads&) const = default;
  };

  void makeTools();
  void follow(const Changes& changes);
  void showAll();
  void showHeads();
  void showSelected();
  void showOrder();
  void sortBy(std::optional<int> column, Qt::SortOrder order);
  void pressHead(int column);
  [[nodiscard]] Heads heads() const;
  [[nodiscard]] std::vector<const Touchpoint*> narrowed(std::vector<const Touchpoint*> rows) const;
  void choose(Id<Touchpoint> touchpoint);
  void remove(Id<Touchpoint> touchpoint);

  Document& m_document;
  RandomIds m_ids;
  Heads m_heads;
  std::vector<TouchpointColumn> m_columns;
  std::optional<int> m_column;  // else in the order of the map
  Qt::SortOrder m_order = Qt::AscendingOrder;
  QLineEdit* m_text;
  QComboBox* m_sorted;
  QCheckBox* m_descending;
  QLabel* m_count;
  RowTable* m_table;
  CatchUp* m_catchUp;
};

}  // namespace klantreis
