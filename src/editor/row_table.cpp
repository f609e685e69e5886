#include "editor/row_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <algorithm>
#include <utility>

#include "editor/look.h"
#include "editor/next_row.h"

namespace klantreis {

namespace {

constexpr int rowHeight = 30;
constexpr int leastList = 150;
constexpr int leastLine = 80;  // to type in
constexpr QAbstractItemView::EditTriggers byKey =
    QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed;
constexpr int measuredRows = 100;  // for the width of a column

const RowTableModel& tableOf(const QModelIndex& index) {
  return static_cast<const RowTableModel&>(*index.model());
}

/// The list of the cell, or nothing.
const std::optional<CellChoices>& choicesAt(const QModelIndex& index) {
  return tableOf(index).column(index.column()).choices;
}

QComboBox* makeList(const QModelIndex& index, const CellChoices& choices, QWidget* parent) {
  auto* box = new QComboBox(parent);
  for (const NamedKey& each : choices.names(tableOf(index).rowAt(index)))
    box->addItem(each.name, toQt(each.key));
  box->setEditable(choices.takesNew);
  if (choices.takesNew) box->lineEdit()->setPlaceholderText(newNameHint());
  box->setInsertPolicy(QComboBox::NoInsert);
  box->setDuplicatesEnabled(true);  // or Enter would take the first of that name
  return box;
}

/// What is chosen in the list, or typed in its place.
Pick pickIn(const QComboBox& box, const QModelIndex& index) {
  const std::string key = toUtf8(box.currentData().toString());
  if (box.currentText() == box.itemText(box.currentIndex())) return {key, {}};
  return pickFrom(choicesAt(index)->names(tableOf(index).rowAt(index)), box.currentText(), key);
}

/// A list where there is something to choose, else a line to type in.
class CellDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const override {
    const auto& choices = choicesAt(index);
    QWidget* editor = choices ? makeList(index, *choices, parent)
                              : QStyledItemDelegate::createEditor(parent, option, index);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
  }

  void setEditorData(QWidget* editor, const QModelIndex& index) const override {
    const auto& choices = choicesAt(index);
    if (!choices) return QStyledItemDelegate::setEditorData(editor, index);
    auto* box = static_cast<QComboBox*>(editor);
    box->setCurrentIndex(std::max(0, box->findData(toQt(choices->chosen(tableOf(index).rowAt(index))))));
  }

  /// Over the whole cell, and beyond a narrow one so far that a word can be read in it.
  void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const override {
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), choicesAt(index) ? leastList : leastLine));
    place.moveRight(std::min(place.right(), editor->parentWidget()->width() - 1));
    editor->setGeometry(place);
  }

  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
    if (!choicesAt(index)) return QStyledItemDelegate::setModelData(editor, model, index);
    static_cast<RowTableModel*>(model)->choose(index, pickIn(*static_cast<QComboBox*>(editor), index));
  }

 protected:
  /// What is late stays red where it is selected.
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    option->palette.setBrush(QPalette::HighlightedText, option->palette.brush(QPalette::Text));
  }
};

}  // namespace

// ---- the model ----------------------------------------------------------------------------------

RowTableModel::RowTableModel(std::vector<TableColumn> columns, QWidget* view)
    : QAbstractTableModel(view), m_columns(std::move(columns)), m_view(view) {}

void RowTableModel::setColumns(std::vector<TableColumn> columns) {
  beginResetModel();
  m_columns = std::move(columns);
  m_rows.clear();
  endResetModel();
}

void RowTableModel::showRows(std::vector<Uuid> rows) {
  if (rows == m_rows) {
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return;
  }
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

std::optional<int> RowTableModel::placeOf(const Uuid& row) const {
  const auto found = std::find(m_rows.begin(), m_rows.end(), row);
  return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

int RowTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};  // a view asks so when Copy is pressed and no cell is chosen
  const TableColumn& shown = column(index.column());
  const Uuid& row = rowAt(index);
  switch (role) {
    case Qt::DisplayRole:
      return shown.shown ? shown.shown(row) : shown.text(row);
    case Qt::EditRole:
      return shown.text(row);
    case Qt::ToolTipRole:
      return shown.text(row);
    case Qt::ForegroundRole:
      if (const auto tint = shown.tint ? shown.tint(row) : std::nullopt) return tintOf(*m_view, *tint);
      return {};
    default:
      return {};
  }
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
  return role == Qt::DisplayRole ? QVariant(column(section).header) : QVariant();
}

Qt::ItemFlags RowTableModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  if (!index.isValid()) return flags;
  const TableColumn& shown = column(index.column());
  return shown.write || shown.choices ? flags | Qt::ItemIsEditable : flags;
}

bool RowTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole) return false;
  const Uuid row = rowAt(index);  // writing may change the rows
  const bool same = value.toString() == index.data(Qt::EditRole).toString();
  const QString problem = same ? QString() : column(index.column()).write(row, value.toString());
  Q_EMIT answered(problem);
  return problem.isEmpty();
}

void RowTableModel::choose(const QModelIndex& index, const Pick& pick) {
  const CellChoices& choices = *column(index.column()).choices;
  const Uuid row = rowAt(index);  // choosing may change the rows
  const bool same = pick == Pick{choices.chosen(row), {}};
  Q_EMIT answered(same ? QString() : choices.choose(row, pick));
}

// ---- the table ----------------------------------------------------------------------------------

RowTable::RowTable(const QString& name, std::vector<TableColumn> columns, QWidget* parent)
    : QWidget(parent),
      m_table(new QTableView(this)),
      m_model(new RowTableModel(std::move(columns), m_table)),
      m_message(makeLabel({}, "message", this)),
      m_buttons(new QHBoxLayout) {
  QVBoxLayout* column = makeColumn(this, 4);
  column->addWidget(m_table, 1);
  column->addWidget(m_message);
  column->addLayout(m_buttons);
  m_buttons->setSpacing(16);
  m_buttons->addStretch(1);
  m_message->setProperty("mood", QStringLiteral("low"));
  m_message->hide();
  connect(m_model, &RowTableModel::answered, this, [this](const QString& problem) {
    m_message->setText(problem);
    m_message->setVisible(!problem.isEmpty());
  });
  makeTable(name);
}

void RowTable::makeTable(const QString& name) {
  m_table->setAccessibleName(name);
  m_table->setModel(m_model);
  m_table->setItemDelegate(new CellDelegate(m_table));
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setShowGrid(false);
  m_table->setWordWrap(false);
  m_table->setTabKeyNavigation(false);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setEditTriggers(byKey | QAbstractItemView::SelectedClicked);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(std::max(rowHeight, leastTarget(*this)));
  QHeaderView* header = m_table->horizontalHeader();
  header->setHighlightSections(false);
  header->setSectionResizeMode(QHeaderView::ResizeToContents);
  header->setResizeContentsPrecision(measuredRows);
  connect(header, &QHeaderView::sectionClicked, this, &RowTable::headPressed);
  connect(m_table, &QTableView::doubleClicked, this, &RowTable::openSelected);
  connect(m_table, &QTableView::pressed, this, &RowTable::rowPressed);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowTable::rowChanged);
  const auto addKey = [this](const QKeySequence& keys, auto slot) {
    connect(new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            slot);
  };
  addKey(Qt::Key_Return, &RowTable::openSelected);
  addKey(Qt::Key_Enter, &RowTable::openSelected);
  addKey(Qt::Key_Delete, &RowTable::removeSelected);
}

void RowTable::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  shareWidth();
}

/// Where too little is left, a column keeps its least width and the table scrolls.
void RowTable::shareWidth() {
  QHeaderView& header = *m_table->horizontalHeader();
  int left = m_table->width();
  int least = 0;  // of those that take what the others leave
  for (int i = 0; i < m_model->columnCount(); ++i) {
    if (m_model->column(i).stretches)
      least += m_model->column(i).least;
    else
      left -= header.sectionSize(i);
  }
  const bool narrow = left < least;
  for (int i = 0; i < m_model->columnCount(); ++i) {
    if (!m_model->column(i).stretches) continue;
    header.setSectionResizeMode(i, narrow ? QHeaderView::Fixed : QHeaderView::Stretch);
    if (narrow) header.resizeSection(i, m_model->column(i).least);
  }
}

void RowTable::showRows(std::vector<Uuid> rows) {
  const QModelIndex before = m_table->currentIndex();
  const auto selected = selectedRow();
  const QScopedValueRollback showing(m_showing, true);
  m_model->showRows(std::move(rows));
  shareWidth();
  if (!selected || m_table->currentIndex().isValid()) return;
  const int place = m_model->placeOf(*selected).value_or(std::min(before.row(), m_model->rowCount() - 1));
  m_table->setCurrentIndex(m_model->index(place, before.column()));
}

void RowTable::setColumns(std::vector<TableColumn> columns) {
  const QScopedValueRollback showing(m_showing, true);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_model->setColumns(std::move(columns));
  shareWidth();
}

void RowTable::showOrder(std::optional<int> column, Qt::SortOrder order) {
  QHeaderView& header = *m_table->horizontalHeader();
  header.setSortIndicator(column.value_or(-1), order);
  header.setSortIndicatorShown(column.has_value());
}

void RowTable::focusRows() {
  m_table->setFocus();
  if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void RowTable::selectRow(const std::optional<Uuid>& row) {
  const auto place = row ? m_model->placeOf(*row) : std::nullopt;
  const QScopedValueRollback showing(m_showing, true);
  m_elsewhere = !place;
  if (place && selectedRow() != row) m_table->selectRow(*place);
}

void RowTable::rowPressed() {
  m_table->setEditTriggers(m_elsewhere ? byKey : byKey | QAbstractItemView::SelectedClicked);
  if (const auto row = selectedRow()) Q_EMIT chosen(*row);
}

void RowTable::rowChanged() {
  Q_EMIT selectionMoved();
  const auto row = m_table->hasFocus() && !m_showing ? selectedRow() : std::nullopt;
  if (row) Q_EMIT chosen(*row);
}

void RowTable::editRow(const Uuid& row) {
  const auto place = m_model->placeOf(row);
  if (!place) return;
  int column = 0;
  while (!m_model->column(column).stretches) ++column;
  m_table->setFocus();
  m_table->setCurrentIndex(m_model->index(*place, column));
  m_table->edit(m_table->currentIndex());
}

std::optional<Uuid> RowTable::selectedRow() const {
  const QModelIndex current = m_table->currentIndex();
  return current.isValid() ? std::optional(m_model->rows()[static_cast<std::size_t>(current.row())])
                           : std::nullopt;
}

void RowTable::addTool(QWidget* tool) { m_buttons->addWidget(tool); }

QPushButton* RowTable::addButton(const QString& text, const QString& name,
                                 const std::function<void()>& press) {
  QPushButton* button = makeLinkButton(text, this);
  button->setAccessibleName(name);
  button->setToolTip(name);
  connect(button, &QPushButton::clicked, this, press);
  m_buttons->insertWidget(m_buttons->count() - 1, button);
  return button;
}

void RowTable::addAdder(const QString& text, const QString& name, const std::function<void()>& press) {
  setAdder(*m_table, addButton(text, name, press));
}

QLabel* RowTable::addNote() {
  QLabel* note = makeLabel({}, "quiet", this);
  note->setWordWrap(false);
  m_buttons->addWidget(note);
  return note;
}

void RowTable::openSelected() {
  if (const auto row = selectedRow()) Q_EMIT opened(*row);
}

void RowTable::removeSelected() {
  if (const auto row = selectedRow()) Q_EMIT removed(*row);
}

}  // namespace klantreis
