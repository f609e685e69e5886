// A table over rows of the document that is edited where it stands: what a cell shows and what typing in it
// means is said once, by column. Every change is one step of undo, and what cannot be is refused with a
// reason.
#pragma once

#include <QAbstractTableModel>
#include <QTableView>
#include <functional>
#include <optional>
#include <vector>

#include "editor/row_form.h"

namespace klantreis {

struct TableColumn {
  QString header;
  /// What is shown, and what editing starts from.
  std::function<QString(const Uuid& row)> text;
  /// Empty when it was done, else why not. Without this the column is only read.
  std::function<QString(const Uuid& row, const QString& typed)> write = {};
  /// What may be chosen; without this it is typed.
  std::function<QStringList(const Uuid& row)> choices = {};
  /// Another word than those to choose from may be typed.
  bool takesNew = false;
  /// Shown in the place of the text, such as a dash for nothing.
  std::function<QString(const Uuid& row)> shown = {};
  /// A cell that calls for attention says so in this ink too.
  std::function<std::optional<Tint>(const Uuid& row)> tint = {};
  bool stretches = false;
};

class RowTableModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  static constexpr int choicesRole = Qt::UserRole;
  static constexpr int takesNewRole = Qt::UserRole + 1;

  RowTableModel(std::vector<TableColumn> columns, QWidget* view);

  /// In this order; what is selected stays when only contents changed.
  void showRows(std::vector<Uuid> rows);
  [[nodiscard]] const std::vector<Uuid>& rows() const { return m_rows; }
  [[nodiscard]] std::optional<int> placeOf(const Uuid& row) const;
  [[nodiscard]] const TableColumn& column(int index) const {
    return m_columns[static_cast<std::size_t>(index)];
  }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 Q_SIGNALS:
  /// Why the last typed text was not taken; empty when it was.
  void answered(const QString& problem);

 private:
  [[nodiscard]] const Uuid& rowAt(const QModelIndex& index) const {
    return m_rows[static_cast<std::size_t>(index.row())];
  }

  std::vector<TableColumn> m_columns;
  QWidget* m_view;
  std::vector<Uuid> m_rows;
};

/// The table, what was wrong with the last entry, and under it the buttons of the panel.
class RowTable final : public QWidget {
  Q_OBJECT

 public:
  RowTable(const QString& name, std::vector<TableColumn> columns, QWidget* parent);

  void showRows(std::vector<Uuid> rows) { m_model->showRows(std::move(rows)); }
  [[nodiscard]] std::optional<int> placeOf(const Uuid& row) const { return m_model->placeOf(row); }
  void selectRow(const Uuid& row);
  [[nodiscard]] std::optional<Uuid> selectedRow() const;
  /// Says removed() of the selected row.
  void removeSelected();
  void addButton(const QString& text, const QString& name, const std::function<void()>& press);

 Q_SIGNALS:
  /// A double click or Enter on the row.
  void opened(const klantreis::Uuid& row);
  void removed(const klantreis::Uuid& row);

 private:
  void makeTable(const QString& name);
  void openSelected();

  QTableView* m_table;
  RowTableModel* m_model;
  QLabel* m_message;
  QHBoxLayout* m_buttons;
};

// ---- columns over the fields of T
// ----------------------------------------------------------------------------

/// Writes a value that was read from what was typed; returns why it may not be.
template <class T, class V>
[[nodiscard]] QString writeField(Document& document, const QString& caption, Id<T> row, V T::*member,
                                 V value) {
  if (const QString problem = problemOf(fieldOf(member), value); !problem.isEmpty()) return problem;
  document.edit({changeOf(caption), {}, {}},
                [&](const Workbook& now) { return withField(now, row, member, std::move(value)); });
  return {};
}

template <class T>
[[nodiscard]] TableColumn textColumn(Document& document, const QString& header, std::string T::*member) {
  return {
      header,
      [&document, member](const Uuid& row) { return toQt(require(document.workbook(), Id<T>{row}).*member); },
      [&document, header, member](const Uuid& row, const QString& typed) {
        return writeField(document, header, Id<T>{row}, member, normalizedText(toUtf8(typed)));
      }};
}

template <class T, Enumeration E>
[[nodiscard]] TableColumn choiceColumn(Document& document, const QString& header, E T::*member) {
  const auto words = [](const Uuid&) {
    QStringList list;
    for (const char* word : choicesOf<E>()) list << translatedChoice(word);
    return list;
  };
  return {header,
          [&document, member](const Uuid& row) {
            return wordOf(require(document.workbook(), Id<T>{row}).*member);
          },
          [&document, header, member, words](const Uuid& row, const QString& typed) {
            const auto index = words(row).indexOf(typed);
            if (index < 0) return notInList();
            return writeField(document, header, Id<T>{row}, member, static_cast<E>(index));
          },
          words};
}

template <class T>
[[nodiscard]] TableColumn dayColumn(Document& document, const QString& header,
                                    std::optional<Date> T::*member) {
  return {header,
          [&document, member](const Uuid& row) {
            const auto& day = require(document.workbook(), Id<T>{row}).*member;
            return day ? dayText(*day) : QString();
          },
          [&document, header, member](const Uuid& row, const QString& typed) {
            const ParsedDay parsed = parseDay(typed);
            if (!parsed.problem.isEmpty()) return parsed.problem;
            return writeField(document, header, Id<T>{row}, member, parsed.day);
          }};
}

template <class T>
[[nodiscard]] TableColumn countColumn(Document& document, const QString& header, std::int64_t T::*member) {
  return {header,
          [&document, member](const Uuid& row) {
            return QString::number(require(document.workbook(), Id<T>{row}).*member);
          },
          [&document, header, member](const Uuid& row, const QString& typed) {
            const auto number = parseWhole(typed);
            return number ? writeField(document, header, Id<T>{row}, member, *number) : notWhole(typed);
          }};
}

/// What a reference may be, for a row; and how a name that is not among them gets a row.
template <class T, class U>
struct LinkChoices {
  std::function<std::vector<NamedKey>(const Workbook& now, const T& row)> names;
  AddNamed<U> add = {};
};

template <class T, class U>
[[nodiscard]] TableColumn linkColumn(Document& document, const QString& header,
                                     std::optional<Id<U>> T::*member, LinkChoices<T, U> choices) {
  const auto names = [&document, choices](const Uuid& row) {
    return choices.names(document.workbook(), require(document.workbook(), Id<T>{row}));
  };
  TableColumn column{header};
  column.text = [&document, names, member](const Uuid& row) {
    const auto& link = require(document.workbook(), Id<T>{row}).*member;
    return link ? nameIn(names(row), link->text()) : QString();
  };
  column.write = [&document, header, member, names, choices](const Uuid& row, const QString& typed) {
    const Pick pick = pickFrom(names(row), typed);
    if (!pick.typed.empty() && !choices.add) return notInList();
    if (characterCount(pick.typed) > static_cast<std::size_t>(titleLength)) return tooLong(titleLength);
    document.edit({changeOf(header), {}, {}},
                  [&](const Workbook& now) { return withPick(now, Id<T>{row}, member, pick, choices.add); });
    return QString();
  };
  column.choices = [names](const Uuid& row) {
    QStringList list{QString()};
    for (const NamedKey& each : names(row)) list << each.name;
    return list;
  };
  column.takesNew = static_cast<bool>(choices.add);
  return column;
}

}  // namespace klantreis
