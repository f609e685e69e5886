#include "editor/evidence_view.h"

#include <QComboBox>
#include <algorithm>

#include "editor/additions.h"
#include "editor/catch_up.h"
#include "editor/path_words.h"
#include "editor/row_table.h"

namespace klantreis {

namespace {

/// What is known, and all that its cells name.
bool mayChangeEvidence(const Changes& changes) {
  return changes.concern<Evidence, Touchpoint, Episode, Phase, Journey, Persona>();
}

}  // namespace

EvidenceView::EvidenceView(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_order(new QComboBox(this)),
      m_table(new RowTable(tr("Evidence of the journey"), columns(), this)),
      m_catchUp(new CatchUp(
          *this, [this] { showAll(); }, [this] { m_table->showRows({}); })) {
  makePanel(*this, tr("Evidence"))->addWidget(m_table);
  m_order->setAccessibleName(tr("Order of the evidence"));
  m_order->addItems({tr("As it was noted"), tr("Per touchpoint, then per persona"),
                     tr("Per touchpoint, then per product")});
  connect(m_order, &QComboBox::activated, this, [this] {
    m_table->showRows({});
    m_table->setColumns(columns());
    showAll();
  });
  teachManners(*m_order);
  m_table->addAdder(tr("+ Evidence"), tr("Add evidence to the selected episode"), [this] { add(); });
  m_table->addButton(tr("Delete"), tr("Delete the selected evidence"), [this] { m_table->removeSelected(); });
  m_table->addTool(m_order);
  connect(m_table, &RowTable::opened, this, [this](const Uuid& id) { open({id}); });
  connect(m_table, &RowTable::removed, this, [this](const Uuid& id) { remove({id}); });
  connect(&document, &Document::changed, this, [this](const Changes& changes) {
    if (mayChangeEvidence(changes)) m_catchUp->fallBehind();
  });
  connect(&document.selection(), &Selection::changed, this, &EvidenceView::follow);
  showAll();
}

/// The table's columns ask this view, even while the table is hidden for the last time: it goes first.
EvidenceView::~EvidenceView() { delete m_table; }

/// Of persona and product the one that the order is by, so that all have room.
std::vector<TableColumn> EvidenceView::columns() {
  TableColumn what = textColumn(m_document, tr("What"), &Evidence::text);
  what.stretches = true;
  return {choiceColumn(m_document, tr("Kind"), &Evidence::kind),
          countColumn(m_document, tr("Count"), &Evidence::count),
          textColumn(m_document, tr("Who"), &Evidence::who),
          std::move(what),
          dayColumn(m_document, tr("Date"), &Evidence::date),
          episodeColumn(),
          touchpointColumn(),
          aspectColumn()};
}

EvidenceOrder EvidenceView::order() const {
  return static_cast<EvidenceOrder>(std::max(m_order->currentIndex(), 0));
}

TableColumn EvidenceView::touchpointColumn() {
  const NamesFor<Evidence> touchpoints = [](const Workbook& now, const Evidence& row) {
    return row.episode ? namesOf(touchpointsOf(now, *row.episode), &Touchpoint::title)
                       : std::vector<NamedKey>();
  };
  TableColumn column = linkColumn(m_document, tr("Touchpoint"),
                                  LinkTo<Evidence, Touchpoint>{&Evidence::touchpoint}, touchpoints);
  column.text = [this](const Uuid& row) {
    const Workbook& now = m_document.workbook();
    const auto& touchpoint = require(now, Id<Evidence>{row}).touchpoint;
    return touchpoint ? orUntitled<Touchpoint>(require(now, *touchpoint).title) : QString();
  };
  return column;
}

TableColumn EvidenceView::aspectColumn() {
  if (order() == EvidenceOrder::perProduct) return textColumn(m_document, tr("Product"), &Evidence::product);
  const NamesFor<Evidence> personas = [](const Workbook& now, const Evidence&) {
    return allNames(now, &Persona::name);
  };
  return linkColumn(m_document, tr("Persona"), LinkTo<Evidence, Persona>{&Evidence::persona}, personas);
}

/// By number and title; none stands for the whole journey. The list is made when it opens: a table asks many
/// cells what they say.
TableColumn EvidenceView::episodeColumn() {
  const NamesFor<Evidence> episodes = [](const Workbook& now, const Evidence& row) {
    std::vector<NamedKey> names;
    for (const Episode* episode : episodesOf(now, row.journey))
      names.push_back({episode->id.text(), numbered(names.size(), *episode)});
    return names;
  };
  TableColumn column =
      linkColumn(m_document, tr("Episode"), LinkTo<Evidence, Episode>{&Evidence::episode}, episodes);
  column.choices->choose = [this, header = column.header](const Uuid& row, const Pick& pick) {
    if (!pick.typed.empty()) return notInList();
    const auto episode = Uuid::parse(pick.key);
    m_document.edit({changeOf(header), {}, {}}, [&](const Workbook& now) {
      return withEvidenceAt(now, {row}, episode ? std::optional(Id<Episode>{*episode}) : std::nullopt);
    });
    return QString();
  };
  column.text = [this](const Uuid& row) { return episodeOf({row}); };
  column.shown = [this](const Uuid& row) {
    const QString episode = episodeOf({row});
    return episode.isEmpty() ? tr("Whole journey") : episode;
  };
  return column;
}

QString EvidenceView::episodeOf(Id<Evidence> evidence) const {
  const auto& episode = require(m_document.workbook(), evidence).episode;
  const auto number = episode ? m_numbers.find(*episode) : m_numbers.end();
  return number == m_numbers.end() ? QString()
                                   : numbered(number->second, require(m_document.workbook(), *episode));
}

void EvidenceView::follow() {
  if (m_document.selection().journey() != m_journey) m_catchUp->fallBehind();
}

void EvidenceView::showAll() {
  const Workbook& now = m_document.workbook();
  std::vector<Uuid> rows;
  m_numbers.clear();
  m_journey = m_document.selection().journey();
  if (m_journey) {
    for (const Episode* each : episodesOf(now, *m_journey)) m_numbers.emplace(each->id, m_numbers.size());
    for (const Evidence* each : evidenceOf(now, *m_journey, order())) rows.push_back(each->id.uuid);
  }
  m_table->showRows(std::move(rows));
}

void EvidenceView::open(Id<Evidence> evidence) {
  const Evidence* row = m_document.workbook().evidence.find(evidence);
  if (row == nullptr || !row->episode) return;
  m_document.selection().select(placeOf(m_document.workbook(), refTo(*row->episode)));
}

void EvidenceView::add() {
  if (const auto added = addEvidence(m_document, m_ids)) m_table->editRow(added->uuid);
}

void EvidenceView::reveal(Id<Evidence> evidence) { m_table->selectRow(evidence.uuid); }

void EvidenceView::remove(Id<Evidence> evidence) {
  m_document.edit({tr("Delete evidence"), {}, {}},
                  [&](const Workbook& now) { return without(now, {refTo(evidence)}); });
}

}  // namespace klantreis
