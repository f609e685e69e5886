#include "editor/journey_list.h"

#include "editor/catch_up.h"
#include "editor/row_table.h"

namespace klantreis {

JourneyList::JourneyList(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_table(new RowTable(tr("Journeys of the file"),
                           {titleColumn(document, tr("Title"), &Journey::title),
                            choiceColumn(document, tr("Step of the method"), &Journey::step),
                            textColumn(document, tr("Why it is mapped, or waits"), &Journey::reason),
                            textColumn(document, tr("Type of journey"), &Journey::type),
                            dayColumn(document, tr("Next review"), &Journey::nextReview)},
                           this)),
      m_catchUp(new CatchUp(
          *this, [this] { showAll(); }, [this] { m_table->showRows({}); })) {
  makePanel(*this, tr("Journeys"))->addWidget(m_table);
  connect(m_table, &RowTable::opened, this,
          [this](const Uuid& id) { m_document.selection().show(Id<Journey>{id}); });
  connect(&document, &Document::changed, m_catchUp, &CatchUp::fallBehind);
  showAll();
}

/// The table's columns ask this view, even while the table is hidden for the last time: it goes first.
JourneyList::~JourneyList() { delete m_table; }

/// An ideal journey goes with its current one.
void JourneyList::showAll() {
  std::vector<Uuid> rows;
  for (const Journey* journey : journeysInOrder(m_document.workbook()))
    if (!journey->idealOf) rows.push_back(journey->id.uuid);
  m_table->showRows(std::move(rows));
}

}  // namespace klantreis
