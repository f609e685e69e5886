// A table over rows of the document that is edited where it stands: what a cell shows and what typing in it
// means is said once, by column. Every change is one step of undo, and what cannot be is refused with a
// reason.
#pragma once

#include <QAbstractTableModel>
#include <QHBoxLayout>
#include <QTableView>
#include <functional>
#include <optional>
#include <vector>

#include "editor/row_form.h"

namespace klantreis {

/// The list of a cell.
struct CellChoices {
  std::function<std::vector<NamedKey>(const Uuid& row)> names;
  /// The key of the one that is chosen.
  std::function<std::string(const Uuid& row)> chosen;
  /// Empty when it was done, else why not.
  std::function<QString(const Uuid& row, const Pick& pick)> choose;
  /// Another name than those to choose from may be typed.
  bool takesNew = false;
};

struct TableColumn {
  QString header;
  /// What is shown, and what editing starts from.
  std::function<QString(const Uuid& row)> text;
  /// Empty when it was done, else why not. Without this the column is only read.
  std::function<QString(const Uuid& row, const QString& typed)> write = {};
  /// What may be chosen; without this it is typed.
  std::optional<CellChoices> choices = {};
  /// Shown in the place of the text, such as a dash for nothing.
  std::function<QString(const Uuid& row)> shown = {};
  /// A cell that calls for attention says so in this ink too.
  std::function<std::optional<Tint>(const Uuid& row)> tint = {};
  bool stretches = false;
  int least = 120;  // of the width of one that stretches
};

class RowTableModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  RowTableModel(std::vector<TableColumn> columns, QWidget* view);
  /// For rows that are still to be shown.
  void setColumns(std::vector<TableColumn> columns);

  /// In this order; what is selected stays when only contents changed.
  void showRows(std::vector<Uuid> rows);
  [[nodiscard]] const std::vector<Uuid>& rows() const { return m_rows; }
  [[nodiscard]] std::optional<int> placeOf(const Uuid& row) const;
  [[nodiscard]] const Uuid& rowAt(const QModelIndex& index) const {
    return m_rows[static_cast<std::size_t>(index.row())];
  }
  [[nodiscard]] const TableColumn& column(int index) const {
    return m_columns[static_cast<std::size_t>(index)];
  }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  /// As setData() for a cell with choices.
  void choose(const QModelIndex& index, const Pick& pick);

 Q_SIGNALS:
  /// Why the last typed text was not taken; empty when it was.
  void answered(const QString& problem);

 private:
  std::vector<TableColumn> m_columns;
  QWidget* m_view;
  std::vector<Uuid> m_rows;
};

/// The table, what was wrong with the last entry, and under it the buttons of the panel.
class RowTable final : public QWidget {
  Q_OBJECT

 public:
  RowTable(const QString& name, std::vector<TableColumn> columns, QWidget* parent);

  /// In the place of those it had, for rows that are still to be shown.
  void setColumns(std::vector<TableColumn> columns);
  /// In the head of which column the rows are in order.
  void showOrder(std::optional<int> column, Qt::SortOrder order);
  /// The selection stays, or goes to the neighbour of a row that went.
  void showRows(std::vector<Uuid> rows);
  [[nodiscard]] std::optional<int> placeOf(const Uuid& row) const { return m_model->placeOf(row); }
  /// The one that is selected in the document; nothing when that has no row here. Then the first click on any
  /// row chooses it, and does not open a cell yet.
  void selectRow(const std::optional<Uuid>& row);
  /// Selects it and types in the first column that stretches: what it is called, or says.
  void editRow(const Uuid& row);
  /// To walk through the rows.
  void focusRows();
  [[nodiscard]] std::optional<Uuid> selectedRow() const;
  /// Says removed() of the selected row.
  void removeSelected();
  /// Beside the buttons, at the end of their row.
  void addTool(QWidget* tool);
  QPushButton* addButton(const QString& text, const QString& name, const std::function<void()>& press);
  /// One that adds a row, which the key for the next of the same kind does too.
  void addAdder(const QString& text, const QString& name, const std::function<void()>& press);
  /// Beside the buttons, for what is said of all rows.
  QLabel* addNote();

 Q_SIGNALS:
  /// The user went to the row, by a key or a click: also to the one that was marked already.
  void chosen(const klantreis::Uuid& row);
  /// A double click or Enter on the row.
  void opened(const klantreis::Uuid& row);
  void removed(const klantreis::Uuid& row);
  void selectionMoved();
  void headPressed(int column);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void makeTable(const QString& name);
  void shareWidth();
  void rowPressed();
  void rowChanged();
  void openSelected();

  QTableView* m_table;
  RowTableModel* m_model;
  QLabel* m_message;
  QHBoxLayout* m_buttons;
  bool m_elsewhere = false;  // what is selected in the document has no row here
  bool m_showing = false;    // it is not the user who moves
};

// ---- columns over the fields of T ---------------------------------------------------------------

/// A field of whichever row of T, under the header of its column.
template <class T, class V>
struct ColumnField {
  Document& document;
  QString header;
  V T::*member;

  [[nodiscard]] const V& of(const Uuid& row) const {
    return require(document.workbook(), Id<T>{row}).*member;
  }
  /// Returns why the value may not be; empty when it was written.
  [[nodiscard]] QString write(const Uuid& row, V value) const {
    if (const QString problem = problemOf(fieldOf(member), value); !problem.isEmpty()) return problem;
    document.edit({changeOf(header), {}, {}},
                  [&](const Workbook& now) { return withField(now, Id<T>{row}, member, std::move(value)); });
    return {};
  }
};

template <class T>
[[nodiscard]] TableColumn textColumn(Document& document, const QString& header, std::string T::*member) {
  const ColumnField<T, std::string> field{document, header, member};
  return {header, [field](const Uuid& row) { return toQt(field.of(row)); },
          [field](const Uuid& row, const QString& typed) {
            return field.write(row, normalizedText(toUtf8(typed)));
          }};
}

/// The name of the row, or quietly that it has none.
template <class T>
[[nodiscard]] TableColumn titleColumn(Document& document, const QString& header, std::string T::*member) {
  TableColumn column = textColumn(document, header, member);
  const ColumnField<T, std::string> field{document, header, member};
  column.shown = [field](const Uuid& row) { return orUntitled<T>(field.of(row)); };
  column.tint = [field](const Uuid& row) {
    return field.of(row).empty() ? std::optional(Tint::quiet) : std::nullopt;
  };
  column.stretches = true;
  return column;
}

template <class T, Enumeration E>
[[nodiscard]] TableColumn choiceColumn(Document& document, const QString& header, E T::*member) {
  const ColumnField<T, E> field{document, header, member};
  TableColumn column{header, [field](const Uuid& row) { return wordOf(field.of(row)); }};
  column.choices = {[](const Uuid&) {
                      std::vector<NamedKey> names;
                      for (const char* word : choicesOf<E>())
                        names.push_back({std::to_string(names.size()), translatedChoice(word)});
                      return names;
                    },
                    [field](const Uuid& row) { return std::to_string(static_cast<int>(field.of(row))); },
                    [field](const Uuid& row, const Pick& pick) {
                      return field.write(row, static_cast<E>(std::stoi(pick.key)));
                    }};
  return column;
}

template <class T>
[[nodiscard]] TableColumn dayColumn(Document& document, const QString& header,
                                    std::optional<Date> T::*member) {
  const ColumnField<T, std::optional<Date>> field{document, header, member};
  return {header, [field](const Uuid& row) { return field.of(row) ? dayText(*field.of(row)) : QString(); },
          [field](const Uuid& row, const QString& typed) {
            const ParsedDay parsed = parseDay(typed);
            return parsed.problem.isEmpty() ? field.write(row, parsed.day) : parsed.problem;
          }};
}

template <class T>
[[nodiscard]] TableColumn countColumn(Document& document, const QString& header, std::int64_t T::*member) {
  const ColumnField<T, std::int64_t> field{document, header, member};
  return {header, [field](const Uuid& row) { return QString::number(field.of(row)); },
          [field](const Uuid& row, const QString& typed) {
            const auto number = parseWhole(typed);
            return number ? field.write(row, *number) : notWhole(typed);
          }};
}

/// The rows a reference may lead to, for a row.
template <class T>
using NamesFor = std::function<std::vector<NamedKey>(const Workbook& now, const T& row)>;

template <class T, class U>
[[nodiscard]] TableColumn linkColumn(Document& document, const QString& header, const LinkTo<T, U>& link,
                                     const NamesFor<T>& namesFor) {
  const ColumnField<T, std::optional<Id<U>>> field{document, header, link.member};
  const auto names = [&document, namesFor](const Uuid& row) {
    return namesFor(document.workbook(), require(document.workbook(), Id<T>{row}));
  };
  const auto chosen = [field](const Uuid& row) {
    return field.of(row) ? field.of(row)->text() : std::string();
  };
  TableColumn column{header, [names, chosen](const Uuid& row) { return nameIn(names(row), chosen(row)); }};
  column.choices = {[names](const Uuid& row) {
                      std::vector<NamedKey> list = names(row);
                      list.insert(list.begin(), NamedKey());
                      return list;
                    },
                    chosen,
                    [field, link](const Uuid& row, const Pick& pick) {
                      const QString problem = problemOf(link, pick);
                      if (problem.isEmpty())
                        field.document.edit({changeOf(field.header), {}, {}}, [&](const Workbook& now) {
                          return withPick(now, Id<T>{row}, link, pick);
                        });
                      return problem;
                    },
                    static_cast<bool>(link.add)};
  return column;
}

}  // namespace klantreis
