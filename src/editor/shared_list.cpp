#include "editor/shared_list.h"

#include <QLabel>
#include <QPushButton>

#include "editor/catch_up.h"
#include "editor/inspector_organisation.h"
#include "editor/row_table.h"
#include "editor/shared_name.h"

namespace klantreis {

namespace {

QString words(const char* source) { return QCoreApplication::translate("SharedList", source); }
QString words(const char* source, int count) {
  return QCoreApplication::translate("SharedList", source, nullptr, count);
}

/// What a list says of its rows, and how it adds one.
template <class T>
struct Shared;

template <>
struct Shared<Channel> {
  static constexpr bool hasPage = true;
  static constexpr auto list = QT_TRANSLATE_NOOP("SharedList", "Channels");
  static constexpr auto add = QT_TRANSLATE_NOOP("SharedList", "+ Channel");
  static constexpr auto addStep = QT_TRANSLATE_NOOP("SharedList", "Add channel");
  static constexpr auto deleteStep = QT_TRANSLATE_NOOP("SharedList", "Delete channel “%1”");
  static constexpr auto withNew = withNewChannel;
  static constexpr auto withName = withChannelName;
  static std::vector<TableColumn> columns(Document& document) {
    return {choiceColumn(document, words(QT_TRANSLATE_NOOP("SharedList", "Reach")), &Channel::reach),
            choiceColumn(document, words(QT_TRANSLATE_NOOP("SharedList", "Icon")), &Channel::icon)};
  }
};

template <>
struct Shared<Actor> {
  static constexpr bool hasPage = false;
  static constexpr auto list = QT_TRANSLATE_NOOP("SharedList", "People involved");
  static constexpr auto add = QT_TRANSLATE_NOOP("SharedList", "+ Department, person or supplier");
  static constexpr auto addStep = QT_TRANSLATE_NOOP("SharedList", "Add department, person or supplier");
  static constexpr auto deleteStep = QT_TRANSLATE_NOOP("SharedList", "Delete “%1” from the people involved");
  static constexpr auto withNew = withNewActor;
  static std::vector<TableColumn> columns(Document& document) {
    return {choiceColumn(document, words(QT_TRANSLATE_NOOP("SharedList", "Kind")), &Actor::kind)};
  }
};

template <>
struct Shared<Segment> {
  static constexpr bool hasPage = true;
  static constexpr auto list = QT_TRANSLATE_NOOP("SharedList", "Target groups");
  static constexpr auto add = QT_TRANSLATE_NOOP("SharedList", "+ Target group");
  static constexpr auto addStep = QT_TRANSLATE_NOOP("SharedList", "Add target group");
  static constexpr auto deleteStep = QT_TRANSLATE_NOOP("SharedList", "Delete target group “%1”");
  static constexpr auto withNew = withNewSegment;
  static std::vector<TableColumn> columns(Document& document) {
    TableColumn description =
        textColumn(document, words(QT_TRANSLATE_NOOP("SharedList", "Description")), &Segment::description);
    description.stretches = true;
    return {std::move(description)};
  }
};

/// What a row holds itself is no use of it by another.
template <class Row>
constexpr bool isPart = std::is_same_v<Row, Criterion>;

/// How many rows refer to it.
template <class T>
int usesOf(const Workbook& workbook, Id<T> target) {
  int uses = 0;
  forEachEntity([&]<class Row>() {
    forEachField<Row>([&](const auto& field) {
      using V = typename std::decay_t<decltype(field)>::value_type;
      if constexpr (std::is_same_v<Plain<V>, Id<T>> && !isPart<Row>)
        for (const Row& row : tableOf<Row>(workbook)) uses += row.*field.member == target ? 1 : 0;
    });
  });
  return uses;
}

/// Where the name says more of the row than what it is called, the core decides what.
template <class T>
Workbook withNameOf(const Workbook& now, Id<T> row, const std::string& name) {
  if constexpr (requires { Shared<T>::withName; })
    return Shared<T>::withName(now, row, name);
  else
    return withField(now, row, &T::name, name);
}

template <class T>
TableColumn nameColumn(Document& document) {
  const QString header = words(QT_TRANSLATE_NOOP("SharedList", "Name"));
  TableColumn column = titleColumn(document, header, &T::name);
  column.write = [&document, header](const Uuid& id, const QString& typed) {
    const Id<T> row{id};
    const std::string name = normalizedText(toUtf8(typed));
    const QString problem = problemOfName(document.workbook(), row, name);
    if (problem.isEmpty())
      document.edit({changeOf(header), {}, {}},
                    [&](const Workbook& now) { return withNameOf(now, row, name); });
    return problem;
  };
  return column;
}

template <class T>
TableColumn usesColumn(Document& document) {
  return {words(QT_TRANSLATE_NOOP("SharedList", "Used")),
          [&document](const Uuid& row) { return QString::number(usesOf(document.workbook(), Id<T>{row})); }};
}

template <class T>
std::vector<TableColumn> columnsOf(Document& document) {
  std::vector<TableColumn> columns = Shared<T>::columns(document);
  columns.insert(columns.begin(), nameColumn<T>(document));
  columns.push_back(usesColumn<T>(document));
  return columns;
}

/// Of all rows, or nothing to say.
template <class T>
QString totalOf([[maybe_unused]] const Workbook& workbook) {
  if constexpr (std::is_same_v<T, Channel>)
    return costText(workbook);
  else
    return {};
}

/// The text of an action that deletes, with what it takes from how many.
QString withUses(const QString& action, int uses) {
  if (uses == 0) return action;
  return words(QT_TRANSLATE_N_NOOP("SharedList", "%1, used %n time(s)"), uses).arg(action);
}

}  // namespace

QString nameIsTaken(const QString& name) {
  return words(QT_TRANSLATE_NOOP("SharedList", "“%1” is in this list already. Choose another name."))
      .arg(name);
}

template <class T>
SharedList<T>::SharedList(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_table(new RowTable(words(Shared<T>::list), columnsOf<T>(document), this)),
      m_catchUp(new CatchUp(
          *this, [this] { showAll(); }, [this] { m_table->showRows({}); })) {
  makePanel(*this, words(Shared<T>::list))->addWidget(m_table);
  m_table->addAdder(words(Shared<T>::add), words(Shared<T>::addStep), [this] { add(); });
  if constexpr (Shared<T>::hasPage)
    m_details =
        m_table->addButton(words(QT_TRANSLATE_NOOP("SharedList", "Details")),
                           words(QT_TRANSLATE_NOOP("SharedList", "All fields of the selected row")), [this] {
                             if (const auto row = m_table->selectedRow()) showDetails({*row});
                           });
  m_delete = m_table->addButton({}, {}, [this] { m_table->removeSelected(); });
  m_total = m_table->addNote();
  connect(m_table, &RowTable::opened, this, [this](const Uuid& id) { showDetails({id}); });
  connect(m_table, &RowTable::removed, this, [this](const Uuid& id) { remove({id}); });
  connect(m_table, &RowTable::selectionMoved, this, [this] { showUses(); });
  connect(&document, &Document::changed, m_catchUp, &CatchUp::fallBehind);
  showAll();
}

/// The table says when it loses its selection, even in its end: it goes first.
template <class T>
SharedList<T>::~SharedList() {
  delete m_table;
}

template <class T>
void SharedList<T>::showAll() {
  std::vector<Uuid> rows;
  for (const T* row : ranked(tableOf<T>(m_document.workbook()), [](const T&) { return true; }))
    rows.push_back(row->id.uuid);
  m_table->showRows(std::move(rows));
  m_total->setText(totalOf<T>(m_document.workbook()));
  showUses();
}

template <class T>
void SharedList<T>::showDetails(Id<T> row) {
  if constexpr (Shared<T>::hasPage) m_document.selection().select(placeOf(m_document.workbook(), refTo(row)));
}

template <class T>
void SharedList<T>::showUses() {
  const auto row = m_table->selectedRow();
  const int uses = row ? usesOf(m_document.workbook(), Id<T>{*row}) : 0;
  const QString text = withUses(words(QT_TRANSLATE_NOOP("SharedList", "Delete")), uses);
  m_delete->setText(text);
  m_delete->setAccessibleName(text);
  m_delete->setEnabled(row.has_value());
  if (m_details != nullptr) m_details->setEnabled(row.has_value());
}

template <class T>
void SharedList<T>::add() {
  const auto added = m_document.add(words(Shared<T>::addStep),
                                    [&](const Workbook& now) { return Shared<T>::withNew(now, m_ids, {}); });
  if (added) m_table->editRow(added->uuid);
}

template <class T>
void SharedList<T>::reveal(Id<T> row) {
  m_catchUp->finish();
  m_table->selectRow(row.uuid);
}

template <class T>
void SharedList<T>::remove(Id<T> row) {
  const QString name = orUntitled<T>(require(m_document.workbook(), row).name);
  const int uses = usesOf(m_document.workbook(), row);
  const QString step = withUses(words(Shared<T>::deleteStep).arg(name), uses);
  const bool done =
      m_document.edit({step, {}, {}}, [&](const Workbook& now) { return without(now, {refTo(row)}); });
  if (!done || uses == 0) return;
  const char* gone = QT_TRANSLATE_N_NOOP(
      "SharedList", "“%1” was used %n time(s), and is gone there too. Undo brings it back everywhere.");
  m_document.tell(words(gone, uses).arg(name));
}

template class SharedList<Channel>;
template class SharedList<Actor>;
template class SharedList<Segment>;

}  // namespace klantreis
