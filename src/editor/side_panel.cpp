#include "editor/side_panel.h"

#include <QTabBar>

#include "editor/method_panel.h"
#include "editor/navigator.h"
#include "editor/outline.h"
#include "render/today.h"

namespace klantreis {

SidePanel::SidePanel(Document& document, const Actions& actions, QWidget* parent)
    : QTabWidget(parent),
      m_outline(new Outline(document)),
      m_method(new MethodPanel(document, actions, today)) {
  setDocumentMode(true);
  tabBar()->setObjectName(QStringLiteral("side"));  // narrow, so that all three are in sight
  tabBar()->setDrawBase(false);                     // its line is a light one in every theme
  setAccessibleName(tr("Navigator"));
  addTab(new Navigator(document), tr("Navigator"));
  addTab(m_outline, tr("Outline"));
  addTab(m_method, tr("Method"));
}

void SidePanel::openOutline() {
  setCurrentWidget(m_outline);
  m_outline->focusTree();
}

void SidePanel::openMethod() {
  setCurrentWidget(m_method);
  m_method->focusLines();
}

}  // namespace klantreis
