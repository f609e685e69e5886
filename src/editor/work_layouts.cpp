#include "editor/work_layouts.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

namespace klantreis {

namespace {

constexpr int navigatorWidth = 238;
constexpr int inspectorWidth = 306;
constexpr int listsHeight = 276;
constexpr int analysisHeight = 420;  // of the lists where they are what it is about

}  // namespace

WorkLayouts::WorkLayouts(Settings& settings, const Parts& parts, QObject* parent)
    : QObject(parent), m_settings(settings), m_parts(parts) {}

void WorkLayouts::choose(WorkLayout layout) {
  if (layout == chosen()) return;
  keep();
  m_settings.setWorkLayout(layout);
  stand();
  Q_EMIT chosenChanged();
}

void WorkLayouts::reset() {
  m_settings.setPanels(chosen(), {});
  stand();
}

void WorkLayouts::setBare(bool bare) {
  if (bare == m_bare) return;
  keep();
  m_bare = bare;
  stand();
}

void WorkLayouts::keep() {
  if (!m_bare) m_settings.setPanels(chosen(), m_parts.window.saveState());
}

void WorkLayouts::stand() {
  if (!m_bare) {
    showUsual();
    m_parts.window.restoreState(m_settings.panels(chosen()));
  }
  showBars();
}

void WorkLayouts::showUsual() {
  const WorkLayout layout = chosen();
  m_parts.navigator.setVisible(layout == WorkLayout::edit || layout == WorkLayout::analyse);
  m_parts.inspector.setVisible(layout != WorkLayout::workshop);
  m_parts.lists.setVisible(layout != WorkLayout::workshop);
  m_parts.window.resizeDocks({&m_parts.navigator, &m_parts.inspector}, {navigatorWidth, inspectorWidth},
                             Qt::Horizontal);
  const int height = layout == WorkLayout::analyse ? analysisHeight : listsHeight;
  m_parts.window.resizeDocks({&m_parts.lists}, {height}, Qt::Vertical);
}

/// What the user cannot move belongs to the layout. Without height, a menu bar still hears its keys.
void WorkLayouts::showBars() {
  const bool workshop = !m_bare && chosen() == WorkLayout::workshop;
  if (m_bare)
    for (QDockWidget* dock : {&m_parts.navigator, &m_parts.inspector, &m_parts.lists}) dock->hide();
  m_parts.toolBar.setVisible(!m_bare && !workshop);
  m_parts.addBar.setVisible(workshop);
  m_parts.window.statusBar()->setVisible(!m_bare && !workshop);
  m_parts.window.menuBar()->setMaximumHeight(workshop ? 0 : QWIDGETSIZE_MAX);
}

}  // namespace klantreis
