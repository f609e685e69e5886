#include "editor/lists_panel.h"

#include <QTabBar>

#include "editor/evidence_view.h"
#include "editor/history_list.h"
#include "editor/improvements_view.h"
#include "editor/journey_list.h"
#include "editor/role_list.h"
#include "editor/shared_list.h"
#include "editor/timeline_view.h"
#include "editor/touchpoint_table.h"
#include "render/today.h"

namespace klantreis {

ListsPanel::ListsPanel(Document& document, QWidget* parent)
    : QTabWidget(parent),
      m_improvements(new ImprovementsView(document, today)),
      m_evidence(new EvidenceView(document)),
      m_table(new TouchpointTable(document)),
      m_channels(new SharedList<Channel>(document)),
      m_actors(new SharedList<Actor>(document)),
      m_segments(new SharedList<Segment>(document)),
      m_roles(new RoleList(document)),
      m_history(new HistoryList(document)) {
  setDocumentMode(true);
  tabBar()->setDrawBase(false);  // its line is a light one in every theme
  setAccessibleName(tr("Lists"));
  addTab(m_improvements, tr("Improvements"));
  addTab(new TimelineView(document, today), tr("Timeline"));
  addTab(m_evidence, tr("Evidence"));
  addTab(m_table, tr("Table"));
  addTab(m_channels, tr("Channels"));
  addTab(m_roles, tr("Roles"));
  addTab(m_actors, tr("People involved"));
  addTab(m_segments, tr("Target groups"));
  addTab(new JourneyList(document), tr("Journeys"));
  addTab(m_history, tr("History"));
}

void ListsPanel::addEvidence() {
  setCurrentWidget(m_evidence);
  m_evidence->add();
}

void ListsPanel::openImprovements() { setCurrentWidget(m_improvements); }

void ListsPanel::openTable() {
  setCurrentWidget(m_table);
  m_table->focusText();
}

void ListsPanel::openHistory() {
  setCurrentWidget(m_history);
  m_history->focusNow();
}

bool ListsPanel::reveal(const RowRef& row) {
  const auto show = [this]<class T>(auto& list, const std::optional<Id<T>>& id) {
    if (!id) return false;
    setCurrentWidget(&list);
    list.reveal(*id);
    return true;
  };
  return show(*m_evidence, asId<Evidence>(row)) || show(*m_channels, asId<Channel>(row)) ||
         show(*m_actors, asId<Actor>(row)) || show(*m_roles, asId<Role>(row)) ||
         show(*m_segments, asId<Segment>(row));
}

}  // namespace klantreis
