#include "editor/improvements_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <algorithm>

#include "editor/additions.h"
#include "editor/catch_up.h"
#include "editor/document.h"
#include "editor/improvement_columns.h"
#include "editor/priority_matrix.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {
constexpr int leastForBoth = 620;
const QString nobody = QStringLiteral("-");  // as a key among those of actors

/// What improvements are, what they are for and whose, and the order of the map.
bool mayChangeList(const Changes& changes) {
  return changes.concern<Improvement, Gap, Aim, Actor, Episode, Phase, Journey>();
}

/// Everything is of no key.
bool isOf(const Improvement& improvement, const QString& key) {
  return key.isEmpty() || key == (improvement.owner ? toQt(improvement.owner->text()) : nobody);
}

}  // namespace

ImprovementsView::ImprovementsView(Document& document, Date (*today)(), QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_today(today),
      m_matrix(new PriorityMatrix(document, this)),
      m_table(new RowTable(
          tr("Improvements of the journey"),
          ImprovementColumns{document, m_ids, today, [this](const Uuid& row) { return m_numbers[row]; }}
              .all(),
          this)),
      m_owner(new QComboBox(this)),
      m_catchUp(new CatchUp(
          *this, [this] { showAll(); }, [this] { m_table->showRows({}); })) {
  QHBoxLayout* row = makePanel(*this, tr("Improvements"), 20);
  row->addWidget(m_matrix, 1);
  row->addWidget(m_table, 3);
  m_table->addButton(tr("+ Improvement"), tr("Add an improvement to the selected episode"),
                     [this] { add(); });
  m_table->addButton(tr("Delete"), tr("Delete the selected improvement"),
                     [this] { m_table->removeSelected(); });
  m_owner->setAccessibleName(tr("Improvements of which owner"));
  teachManners(*m_owner);
  m_table->addTool(m_owner);
  connect(m_owner, &QComboBox::currentIndexChanged, this, &ImprovementsView::showAll);
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

void ImprovementsView::showAll() {
  const auto journey = m_document.selection().journey();
  const auto improvements =
      journey ? improvementsByPriority(m_document.workbook(), *journey) : std::vector<const Improvement*>{};
  showOwners(improvements);
  m_numbers.clear();
  std::vector<Uuid> rows;
  int overdue = 0;
  for (const Improvement* improvement : improvements) {
    m_numbers.emplace(improvement->id.uuid, static_cast<int>(m_numbers.size()) + 1);
    if (!isOf(*improvement, m_owner->currentData().toString())) continue;
    rows.push_back(improvement->id.uuid);
    if (isOverdue(*improvement, m_today())) ++overdue;
  }
  m_owner->setToolTip(tr("In this list: %1, overdue: %2").arg(rows.size()).arg(overdue));
  m_owner->setAccessibleDescription(m_owner->toolTip());
  m_matrix->showImprovements(improvements);
  m_table->showRows(std::move(rows));
  const auto selected = m_document.selection().selected<Improvement>();
  m_table->selectRow(selected ? std::optional(selected->uuid) : std::nullopt);
}

void ImprovementsView::showOwners(const std::vector<const Improvement*>& improvements) {
  const QSignalBlocker quiet(m_owner);
  const QString chosen = m_owner->currentData().toString();
  m_owner->clear();
  const auto offer = [&](const QString& name, const QString& key) {
    const bool any = std::any_of(improvements.begin(), improvements.end(),
                                 [&](const Improvement* each) { return isOf(*each, key); });
    if (any || key == chosen || key.isEmpty()) m_owner->addItem(name, key);
  };
  offer(tr("All owners"), {});
  for (const NamedKey& actor : allNames(m_document.workbook(), &Actor::name))
    offer(actor.name, toQt(actor.key));
  offer(tr("Without an owner"), nobody);
  m_owner->setCurrentIndex(std::max(0, m_owner->findData(chosen)));
}

void ImprovementsView::choose(Id<Improvement> improvement) {
  m_document.selection().select(placeOf(m_document.workbook(), refTo(improvement)));
}

/// Of nobody yet, so a list of what one owner has would not show it.
void ImprovementsView::add() {
  m_owner->setCurrentIndex(0);
  addImprovement(m_document, m_ids);
}

void ImprovementsView::remove(Id<Improvement> improvement) {
  m_document.edit({tr("Delete improvement"), {}, {}},
                  [&](const Workbook& now) { return without(now, {refTo(improvement)}); });
}

}  // namespace klantreis
