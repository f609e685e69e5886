#include "editor/touchpoint_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <unordered_set>
#include <utility>

#include "editor/catch_up.h"
#include "klantreis/find.h"

namespace klantreis {

namespace {

constexpr int toolGap = 12;
constexpr int textWidth = 260;

/// Of everything that a touchpoint can be known by beside its own title.
std::unordered_set<Uuid> namesWith(const Workbook& workbook, const Query& query) {
  std::unordered_set<Uuid> found;
  const auto look = [&]<class T>(const Table<T>& rows, std::string T::*name) {
    for (const T& row : rows)
      if (!spansOf(row.*name, query).empty()) found.insert(row.id.uuid);
  };
  look(workbook.phases, &Phase::name);
  look(workbook.episodes, &Episode::title);
  look(workbook.channels, &Channel::name);
  look(workbook.actors, &Actor::name);
  return found;
}

}  // namespace

TouchpointTable::TouchpointTable(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_text(new QLineEdit(this)),
      m_sorted(new QComboBox(this)),
      m_descending(new QCheckBox(tr("Descending"), this)),
      m_count(makeLabel({}, "quiet", this)),
      m_table(new RowTable(tr("Touchpoints of the journey"), {}, this)),
      m_catchUp(new CatchUp(
          *this, [this] { showAll(); }, [this] { m_table->showRows({}); })) {
  setObjectName(QStringLiteral("panel"));
  setAttribute(Qt::WA_StyledBackground);
  setAccessibleName(tr("Table"));
  QVBoxLayout* column = makeColumn(this, 8);
  column->setContentsMargins(16, 10, 16, 8);
  makeTools();
  column->addWidget(m_table, 1);
  m_table->addButton(tr("Delete"), tr("Delete the selected touchpoint"),
                     [this] { m_table->removeSelected(); });
  connect(m_table, &RowTable::chosen, this, [this](const Uuid& id) { choose({id}); });
  connect(m_table, &RowTable::opened, this, [this](const Uuid& id) { choose({id}); });
  connect(m_table, &RowTable::removed, this, [this](const Uuid& id) { remove({id}); });
  connect(m_table, &RowTable::headPressed, this, &TouchpointTable::pressHead);
  connect(&document, &Document::changed, this, &TouchpointTable::follow);
  connect(&document, &Document::filtered, m_catchUp, &CatchUp::fallBehind);
  connect(&document.selection(), &Selection::changed, this, [this] {
    if (heads() == m_heads && isVisible()) return showSelected();
    m_catchUp->fallBehind();
  });
  m_catchUp->fallBehind();
}

/// The table's columns ask this view, even while the table is hidden for the last time: it goes first.
TouchpointTable::~TouchpointTable() { delete m_table; }

void TouchpointTable::makeTools() {
  auto* line = new QWidget(this);
  QHBoxLayout* row = makeRow(line, toolGap);
  m_text->setAccessibleName(tr("Only rows with this text"));
  m_text->setPlaceholderText(tr("Filter"));
  m_text->setClearButtonEnabled(true);
  m_text->setMaximumWidth(textWidth);
  m_text->installEventFilter(this);
  m_sorted->setAccessibleName(tr("Sorted by"));
  teachManners(*m_sorted);
  m_count->setWordWrap(false);
  row->addWidget(m_text, 1);
  row->addWidget(makeLabel(tr("Sorted by"), "quiet", line));
  row->addWidget(m_sorted);
  row->addWidget(m_descending);
  row->addStretch(1);
  row->addWidget(m_count);
  layout()->addWidget(line);
  connect(m_text, &QLineEdit::textChanged, this, &TouchpointTable::showAll);
  connect(m_sorted, &QComboBox::activated, this,
          [this](int index) { sortBy(index == 0 ? std::nullopt : std::optional(index - 1), m_order); });
  connect(m_descending, &QCheckBox::clicked, this,
          [this](bool down) { sortBy(m_column, down ? Qt::DescendingOrder : Qt::AscendingOrder); });
}

void TouchpointTable::focusText() {
  m_text->setFocus();
  m_text->selectAll();
}

bool TouchpointTable::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  const bool taken = key == Qt::Key_Down || (key == Qt::Key_Escape && !m_text->text().isEmpty());
  if (!taken) return QWidget::eventFilter(watched, event);
  if (key == Qt::Key_Down) {
    m_table->focusRows();
  } else {
    m_text->clear();
  }
  return true;
}

// ---- what it shows ------------------------------------------------------------------------------

/// Most edits change nothing here.
void TouchpointTable::follow(const Changes& changes) {
  const bool nothing = changes.of<Touchpoint>().empty() && changes.of<Episode>().empty() &&
                       changes.of<Phase>().empty() && changes.of<Channel>().empty() &&
                       changes.of<Actor>().empty() && changes.of<Emotion>().empty() &&
                       changes.of<Journey>().empty() && heads() == m_heads;
  if (!nothing) m_catchUp->fallBehind();
}

TouchpointTable::Heads TouchpointTable::heads() const {
  Heads heads{m_document.selection().journey(), {}};
  if (!heads.journey || !m_document.workbook().journeys.contains(*heads.journey)) return {};
  for (const auto& [participant, persona] : participantsOf(m_document.shown(), *heads.journey))
    if (participant->shown) heads.personas.emplace_back(persona->id, persona->name);
  return heads;
}

void TouchpointTable::showHeads() {
  Heads now = heads();
  if (now == m_heads && !m_columns.empty()) return;
  m_heads = std::move(now);
  m_columns = touchpointColumns(m_document, m_ids);
  if (m_column && *m_column >= static_cast<int>(m_columns.size())) m_column.reset();
  std::vector<TableColumn> cells;
  m_sorted->clear();
  m_sorted->addItem(tr("Order of the map"));
  for (const TouchpointColumn& column : m_columns) {
    cells.push_back(column.cell);
    m_sorted->addItem(column.cell.header);
  }
  widenList(*m_sorted);
  m_table->setColumns(std::move(cells));
}

void TouchpointTable::showAll() {
  showHeads();
  std::vector<const Touchpoint*> rows;
  if (m_heads.journey) rows = rowsInOrder(m_document.shown(), *m_heads.journey);
  const auto all = rows.size();
  rows = narrowed(std::move(rows));
  m_count->setText(rows.size() == all
                       ? tr("%n touchpoint(s)", nullptr, static_cast<int>(all))
                       : tr("%1 of %n touchpoint(s)", nullptr, static_cast<int>(all)).arg(rows.size()));
  if (m_column) rows = sorted(rows, m_columns[static_cast<std::size_t>(*m_column)], m_order);
  std::vector<Uuid> ids;
  for (const Touchpoint* row : rows) ids.push_back(row->id.uuid);
  m_table->showRows(std::move(ids));
  showOrder();
  showSelected();
}

std::vector<const Touchpoint*> TouchpointTable::narrowed(std::vector<const Touchpoint*> rows) const {
  const Query query{toUtf8(m_text->text()), false, false};
  if (query.text.empty()) return rows;
  const auto names = namesWith(m_document.workbook(), query);
  std::erase_if(rows, [&](const Touchpoint* row) {
    const Id<Phase> phase = require(m_document.workbook(), row->episode).phase;
    const bool known = names.contains(row->episode.uuid) || names.contains(phase.uuid) ||
                       (row->channel && names.contains(row->channel->uuid)) ||
                       (row->department && names.contains(row->department->uuid));
    return !known && spansOf(row->title, query).empty();
  });
  return rows;
}

void TouchpointTable::showSelected() {
  const auto selected = m_document.selection().selected<Touchpoint>();
  m_table->selectRow(selected ? std::optional(selected->uuid) : std::nullopt);
}

// ---- order --------------------------------------------------------------------------------------

void TouchpointTable::showOrder() {
  m_sorted->setCurrentIndex(m_column ? *m_column + 1 : 0);
  m_descending->setEnabled(m_column.has_value());
  m_descending->setChecked(m_column && m_order == Qt::DescendingOrder);
  m_table->showOrder(m_column, m_order);
}

void TouchpointTable::sortBy(std::optional<int> column, Qt::SortOrder order) {
  m_column = column;
  m_order = column ? order : Qt::AscendingOrder;
  showAll();
}

/// Up, down, and then as on the map again.
void TouchpointTable::pressHead(int column) {
  if (m_column != column) return sortBy(column, Qt::AscendingOrder);
  if (m_order == Qt::AscendingOrder) return sortBy(column, Qt::DescendingOrder);
  sortBy(std::nullopt, Qt::AscendingOrder);
}

// ---- what is done with a row --------------------------------------------------------------------

void TouchpointTable::choose(Id<Touchpoint> touchpoint) {
  m_document.selection().select(placeOf(m_document.workbook(), refTo(touchpoint)));
}

void TouchpointTable::remove(Id<Touchpoint> touchpoint) {
  m_document.edit({tr("Delete touchpoint"), {}, {}},
                  [&](const Workbook& now) { return without(now, {refTo(touchpoint)}); });
}

}  // namespace klantreis
