// The panels of a document in the docks, and who brings which of them out.
#include <QBoxLayout>
#include <QDockWidget>
#include <QMainWindow>
#include <QStackedWidget>

#include "editor/actions.h"
#include "editor/additions.h"
#include "editor/canvas.h"
#include "editor/document_view.h"
#include "editor/filter_bar.h"
#include "editor/find_bar.h"
#include "editor/find_commands.h"
#include "editor/insert_commands.h"
#include "editor/inspector.h"
#include "editor/inspector_episode.h"
#include "editor/inspector_journey.h"
#include "editor/inspector_segment.h"
#include "editor/inspector_touchpoint.h"
#include "editor/lists_panel.h"
#include "editor/message_bar.h"
#include "editor/method_panel.h"
#include "editor/side_panel.h"
#include "editor/touchpoint_commands.h"

namespace klantreis {

namespace {

/// Where the focus was last in the panel, else the first that Tab goes to.
QWidget* controlIn(const QWidget& pane) {
  const auto takesFocus = [&](const QWidget* widget) {
    return widget != nullptr && widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() & Qt::TabFocus) != 0;
  };
  if (takesFocus(pane.focusWidget())) return pane.focusWidget();
  for (QWidget* next = pane.nextInFocusChain(); next != &pane; next = next->nextInFocusChain())
    if (pane.isAncestorOf(next) && takesFocus(next)) return next;
  return nullptr;
}

QStackedWidget& pagesOf(const QDockWidget& dock) { return *static_cast<QStackedWidget*>(dock.widget()); }

/// What is asked of a panel brings it out first.
template <class Do>
auto bringingOut(QDockWidget& dock, Do what) {
  return [&dock, what] {
    dock.show();
    what();
  };
}

}  // namespace

std::array<std::pair<QDockWidget*, Command>, 3> Frames::docks() const {
  return {{{&navigator, Command::showNavigator},
           {&inspector, Command::showInspector},
           {&lists, Command::showLists}}};
}

/// The start page has none, and most of the start would be theirs.
void DocumentView::buildDocks() {
  SidePanel& side = buildSide();
  Inspector& fields = buildInspector();
  ListsPanel& lists = buildLists();
  connect(&side.method(), &MethodPanel::fieldWanted, &fields, [this, &fields](const TextPlace& field) {
    m_frames.inspector.show();
    fields.edit(field);
  });
  connect(&side.method(), &MethodPanel::sourceWanted, &fields, [this, &fields](Id<Persona> persona) {
    m_frames.inspector.show();
    fields.episodePage().chooseSource(persona);
  });
  connect(&side.method(), &MethodPanel::evidenceWanted, &fields, [this, &fields](Id<Persona> persona) {
    m_frames.inspector.show();
    fields.episodePage().proveScore(persona);
  });
  connect(&side.method(), &MethodPanel::criterionWanted, &fields,
          bringingOut(m_frames.inspector, [&fields] { fields.segmentPage().askCriterion(); }));
  connect(&side.method(), &MethodPanel::mapWanted, m_canvas, [this] { m_canvas->setFocus(); });
  m_findBar = new FindBar(m_document, m_centre);
  static_cast<QBoxLayout*>(m_centre->layout())->insertWidget(0, m_findBar);
  new FindCommands({m_document, *m_canvas, *m_findBar, fields, lists}, *m_actions, m_parts);
  if (m_frames.centre.currentWidget() == m_centre) bringPanels();
}

void DocumentView::bringPanels() {
  for (QWidget* panel : m_panels)
    static_cast<QStackedWidget*>(panel->parentWidget())->setCurrentWidget(panel);
}

SidePanel& DocumentView::buildSide() {
  auto* side = new SidePanel(m_document, *m_actions, m_frames.navigator.widget());
  fillDock(m_frames.navigator, side);
  connect(&(*m_actions)[Command::openOutline], &QAction::triggered, side,
          bringingOut(m_frames.navigator, [side] { side->openOutline(); }));
  connect(&(*m_actions)[Command::openMethod], &QAction::triggered, side,
          bringingOut(m_frames.navigator, [side] { side->openMethod(); }));
  return *side;
}

Inspector& DocumentView::buildInspector() {
  auto* fields = new Inspector(m_document, m_frames.inspector.widget());
  fillDock(m_frames.inspector, fields);
  fields->addAction(&(*m_actions)[Command::insertNext]);
  connect(fields, &Inspector::photoWanted, this, [this] { (*m_actions)[Command::insertPicture].trigger(); });
  connect(fields, &Inspector::cardWanted, this, [this] { (*m_actions)[Command::personaCard].trigger(); });
  connect(m_inserts, &InsertCommands::fieldWanted, fields,
          bringingOut(m_frames.inspector, [fields] { fields->editName(); }));
  connect(m_inserts, &InsertCommands::reviewWanted, fields, [this, fields](Id<Review> review) {
    m_frames.inspector.show();
    fields->journeyPage().tellReview(review);
  });
  connect(m_touchpoints, &TouchpointCommands::channelWanted, fields,
          bringingOut(m_frames.inspector, [fields] { fields->touchpointPage().editChannel(); }));
  connect(m_touchpoints, &TouchpointCommands::painWanted, fields,
          bringingOut(m_frames.inspector, [fields] { fields->touchpointPage().addPain(); }));
  connect(&(*m_actions)[Command::insertRole], &QAction::triggered, fields, [this, fields] {
    const auto episode = episodeToAddTo(m_document);
    if (!episode) return;
    m_frames.inspector.show();
    m_document.selection().select(placeOf(m_document.workbook(), refTo(*episode)));
    fields->episodePage().askRole();
  });
  return *fields;
}

ListsPanel& DocumentView::buildLists() {
  auto* lists = new ListsPanel(m_document, m_frames.lists.widget());
  fillDock(m_frames.lists, lists);
  lists->addAction(&(*m_actions)[Command::insertNext]);
  connect(&(*m_actions)[Command::insertEvidence], &QAction::triggered, lists,
          bringingOut(m_frames.lists, [lists] { lists->addEvidence(); }));
  connect(&(*m_actions)[Command::openTable], &QAction::triggered, lists,
          bringingOut(m_frames.lists, [lists] { lists->openTable(); }));
  connect(&(*m_actions)[Command::layoutAnalyse], &QAction::triggered, lists,
          [lists] { lists->openImprovements(); });
  connect(&(*m_actions)[Command::openHistory], &QAction::triggered, lists,
          bringingOut(m_frames.lists, [lists] { lists->openHistory(); }));
  return *lists;
}

void DocumentView::fillDock(QDockWidget& dock, QWidget* content) {
  pagesOf(dock).addWidget(content);
  m_panels.append(content);
}

/// The action shows and hides it; what is typed next goes to the map then, and into no field.
void DocumentView::bindDock(QDockWidget& dock, QAction& toggle) {
  toggle.setCheckable(true);
  toggle.setChecked(!dock.isHidden());
  connect(&toggle, &QAction::triggered, &dock, [this, &dock](bool shown) {
    if (!shown && dock.isAncestorOf(m_frames.window.focusWidget())) m_canvas->setFocus();
    dock.setVisible(shown);
  });
  connect(&dock, &QDockWidget::visibilityChanged, &toggle, &QAction::setChecked);
}

/// From panel to panel with one key; within each Tab goes on.
void DocumentView::focusNextPane() {
  QWidget* map = shownInCentre();
  QList<QWidget*> panes{map};
  for (QWidget* bar : std::initializer_list<QWidget*>{&m_frames.offer, m_filterBar, m_messages})
    if (bar->isVisible()) panes.append(bar);
  for (const auto& [dock, toggle] : m_frames.docks())
    if (dock->isVisible()) panes.append(dock->widget());
  qsizetype now = -1;
  for (qsizetype i = 0; i < panes.size(); ++i)
    if (panes[i]->hasFocus() || panes[i]->isAncestorOf(m_frames.window.focusWidget())) now = i;
  QWidget* next = panes[(now + 1) % panes.size()];
  if (QWidget* control = next == m_canvas ? next : controlIn(*next)) control->setFocus(Qt::TabFocusReason);
}

}  // namespace klantreis
