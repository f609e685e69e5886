#include "editor/improvements_view.h"

#include <QHBoxLayout>

#include "editor/additions.h"
#include "editor/catch_up.h"
#include "editor/document.h"
#include "editor/priority_matrix.h"
#include "editor/row_table.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {
constexpr int leastForBoth = 620;

template <class... T>
bool concernsAny(const Changes& changes) {
  return (!changes.of<T>().empty() || ...);
}

/// What improvements are, what they are for and whose, and the order of the map.
bool mayChangeList(const Changes& changes) {
  return concernsAny<Improvement, Gap, Actor, Episode, Phase, Journey>(changes);
}

}  // namespace

ImprovementsView::ImprovementsView(Document& document, Date (*today)(), QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_today(today),
      m_matrix(new PriorityMatrix(document, this)),
      m_table(new RowTable(tr("Improvements of the journey"), columns(), this)),
      m_catchUp(new CatchUp(
          *this, [this] { showAll(); }, [this] { m_table->showRows({}); })) {
  QHBoxLayout* row = makePanel(*this, tr("Improvements"), 20);
  row->addWidget(m_matrix, 1);
  row->addWidget(m_table, 3);
  m_table->addButton(tr("+ Improvement"), tr("Add an improvement to the selected episode"),
                     [this] { add(); });
  m_table->addButton(tr("Delete"), tr("Delete the selected improvement"),
                     [this] { m_table->removeSelected(); });
  connect(m_table, &RowTable::chosen, this, [this](const Uuid& id) { choose({id}); });
  connect(m_table, &RowTable::opened, this, [this](const Uuid& id) { choose({id}); });
  connect(m_table, &RowTable::removed, this, [this](const Uuid& id) { remove({id}); });
  connect(m_matrix, &PriorityMatrix::chosen, this, &ImprovementsView::choose);
  connect(&document, &Document::changed, this, [this](const Changes& changes) {
    if (mayChangeList(changes)) m_catchUp->fallBehind();
  });
  connect(&document.selection(), &Selection::changed, m_catchUp, &CatchUp::fallBehind);
  showAll();
}

/// The table's columns ask this view, even while the table is hidden for the last time: it goes first.
ImprovementsView::~ImprovementsView() { delete m_table; }

/// Where there is no room for both, the list says all that the matrix shows.
void ImprovementsView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_matrix->setVisible(width() >= leastForBoth);
}

std::vector<TableColumn> ImprovementsView::columns() {
  return {numberColumn(), titleColumn(m_document, tr("Improvement"), &Improvement::title),
          gapColumn(),    ownerColumn(),
          dueColumn(),    choiceColumn(m_document, tr("Status"), &Improvement::status)};
}

TableColumn ImprovementsView::numberColumn() {
  TableColumn number{tr("No.")};
  number.text = [this](const Uuid& row) { return QString::number(m_table->placeOf(row).value_or(0) + 1); };
  return number;
}

/// Those of the improvement's own episode.
TableColumn ImprovementsView::gapColumn() {
  const NamesFor<Improvement> gaps = [](const Workbook& now, const Improvement& row) {
    return namesOf(ranked(now.gaps, [&](const Gap& gap) { return gap.episode == row.episode; }), &Gap::text);
  };
  TableColumn column = linkColumn(m_document, tr("Gap"), LinkTo<Improvement, Gap>{&Improvement::gap}, gaps);
  column.stretches = true;
  return column;
}

TableColumn ImprovementsView::ownerColumn() {
  const NamesFor<Improvement> actors = [](const Workbook& now, const Improvement&) {
    return allNames(now, &Actor::name);
  };
  const LinkTo<Improvement, Actor> owner{&Improvement::owner, [this](const Workbook& now, std::string name) {
                                           return withNewActor(now, m_ids, std::move(name));
                                         }};
  TableColumn column = linkColumn(m_document, tr("Owner"), owner, actors);
  const auto hasOwner = [this](const Uuid& row) {
    return require(m_document.workbook(), Id<Improvement>{row}).owner.has_value();
  };
  column.shown = [hasOwner, name = column.text](const Uuid& row) {
    return hasOwner(row) ? name(row) : QStringLiteral("—");
  };
  column.tint = [hasOwner](const Uuid& row) {
    return hasOwner(row) ? std::nullopt : std::optional(Tint::bad);
  };
  return column;
}

TableColumn ImprovementsView::dueColumn() {
  TableColumn column = dayColumn(m_document, tr("Due"), &Improvement::due);
  const auto overdue = [this](const Uuid& row) {
    return isOverdue(require(m_document.workbook(), Id<Improvement>{row}), m_today());
  };
  column.shown = [overdue, day = column.text](const Uuid& row) {
    return overdue(row) ? tr("Overdue, %1").arg(day(row)) : day(row);
  };
  column.tint = [overdue](const Uuid& row) { return overdue(row) ? std::optional(Tint::bad) : std::nullopt; };
  return column;
}

void ImprovementsView::showAll() {
  const auto journey = m_document.selection().journey();
  const auto improvements =
      journey ? improvementsByPriority(m_document.workbook(), *journey) : std::vector<const Improvement*>{};
  std::vector<Uuid> rows;
  for (const Improvement* improvement : improvements) rows.push_back(improvement->id.uuid);
  m_matrix->showImprovements(improvements);
  m_table->showRows(std::move(rows));
  const auto selected = m_document.selection().selected<Improvement>();
  m_table->selectRow(selected ? std::optional(selected->uuid) : std::nullopt);
}

void ImprovementsView::choose(Id<Improvement> improvement) {
  m_document.selection().select(placeOf(m_document.workbook(), refTo(improvement)));
}

void ImprovementsView::add() { addImprovement(m_document, m_ids); }

void ImprovementsView::remove(Id<Improvement> improvement) {
  m_document.edit({tr("Delete improvement"), {}, {}},
                  [&](const Workbook& now) { return without(now, {refTo(improvement)}); });
}

}  // namespace klantreis
