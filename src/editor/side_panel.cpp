#include "editor/side_panel.h"

#include <QTabBar>

#include "editor/navigator.h"
#include "editor/outline.h"

namespace klantreis {

SidePanel::SidePanel(Document& document, QWidget* parent)
    : QTabWidget(parent), m_outline(new Outline(document)) {
  setDocumentMode(true);
  tabBar()->setDrawBase(false);  // its line is a light one in every theme
  setAccessibleName(tr("Navigator"));
  addTab(new Navigator(document), tr("Navigator"));
  addTab(m_outline, tr("Outline"));
}

void SidePanel::openOutline() {
  setCurrentWidget(m_outline);
  m_outline->focusTree();
}

}  // namespace klantreis
