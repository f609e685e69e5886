#include "editor/main_window.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QToolBar>
#include <QVBoxLayout>
#include <QWidgetAction>
#include <algorithm>
#include <utility>

#include "editor/add_bar.h"
#include "editor/appearance.h"
#include "editor/canvas.h"
#include "editor/clipboard_commands.h"
#include "editor/field_widgets.h"
#include "editor/file_drops.h"
#include "editor/message_bar.h"
#include "editor/preferences_dialog.h"
#include "editor/recovery_offer.h"
#include "editor/restore_commands.h"
#include "editor/status_line.h"
#include "editor/strings.h"
#include "editor/work_layouts.h"
#include "render/messages.h"

namespace klantreis {

namespace {

constexpr QSize leastMap(320, 200);
constexpr QSize largestFirst(1680, 1020);

/// Nearly the screen, but no larger than the map needs.
QSize firstSize(const QSize& screen) { return (screen * 0.94).boundedTo(largestFirst); }

}  // namespace

MainWindow::MainWindow(Settings& settings, Appearance& appearance, KeyTable& keys, FilePath recoveryFolder)
    : m_shared{settings, appearance, keys, std::move(recoveryFolder)} {
  setDockNestingEnabled(false);
  // Later, since the action that orders it is built anew too.
  connect(&appearance, &Appearance::touchChanged, this, &MainWindow::rebuild, Qt::QueuedConnection);
  for (const auto corner : {Qt::BottomLeftCorner, Qt::TopLeftCorner})
    setCorner(corner, Qt::LeftDockWidgetArea);
  for (const auto corner : {Qt::BottomRightCorner, Qt::TopRightCorner})
    setCorner(corner, Qt::RightDockWidgetArea);
  makeFrames();
  connect(new FileDrops(*this), &FileDrops::dropped, this, &MainWindow::takeFiles);
  choose(addView());
  resize(firstSize(screen()->availableSize()));
  restoreGeometry(settings.geometry());
  m_layouts->stand();
  for (const auto& [dock, command] : m_frames->docks())
    m_view->actions()[command].setChecked(!dock->isHidden());
}

MainWindow::~MainWindow() {
  m_status.reset();
  m_gone.clear();
  m_views.clear();
}

void MainWindow::open(const QStringList& paths) { m_view->files().open(paths); }

void MainWindow::startFrom(const SampleInfo& sample) { m_view->files().startFrom(sample); }

void MainWindow::offerRestoring() { m_offer->search(m_shared.recoveryFolder); }

void MainWindow::tell(const Error& error) { tell(errorText(error)); }

void MainWindow::tell(const QString& text) { m_view->messages().tell(text); }

/// Each document that would lose something is asked about where it stands, and none closes before all may.
void MainWindow::closeEvent(QCloseEvent* event) {
  event->ignore();
  if (!leave()) return;
  for (const auto& view : m_views) {
    if (view->document().modified()) choose(*view);
    if (!view->files().mayClose()) return;
  }
  remember();
  for (const auto& view : m_views) view->close();
  m_shared.settings.setGeometry(saveGeometry());
  m_layouts->keep();
  event->accept();
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) rebuild();
  QMainWindow::changeEvent(event);
}

/// In the language and the sizes of now.
void MainWindow::rebuild() {
  m_status.reset();
  menuBar()->clear();
  for (const auto& view : m_views) view->rebuild();
  nameDocks();
  for (const bool closable : {false, true}) m_tabs->setTabsClosable(closable);  // crosses are never resized
  fillFrames();
  showTitles();
}

void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  frame();
  m_view->takeStand();
}

/// Beside the work, so that what is chosen can be seen there.
void MainWindow::openPreferences() {
  if (m_preferences == nullptr)
    m_preferences = new PreferencesDialog(m_shared.appearance, m_shared.settings, m_shared.keys, this);
  m_preferences->show();
  m_preferences->raise();
  m_preferences->activateWindow();
}

// ---- frames -------------------------------------------------------------------------------------

/// However large the panels were once, the map keeps its least size.
void MainWindow::makeFrames() {
  auto* centre = new QWidget(this);
  centre->setMinimumSize(leastMap);
  m_offer = new RecoveryOffer(centre);
  connect(m_offer, &RecoveryOffer::restoreWanted, this, &MainWindow::restore);
  connect(m_offer, &RecoveryOffer::discardWanted, this, [this](const recovery::Left& left) {
    if (m_view->restores().discard(left)) m_offer->remove(left);
  });
  m_centre = new QStackedWidget(centre);
  QVBoxLayout* column = makeColumn(centre, 0);
  column->addWidget(makeTabs(centre));
  column->addWidget(m_offer);
  column->addWidget(m_centre, 1);
  setCentralWidget(centre);
  m_toolBar = new QToolBar(this);
  m_toolBar->setObjectName(QStringLiteral("toolBar"));
  m_toolBar->setMovable(false);
  m_toolBar->setToolButtonStyle(Qt::ToolButtonTextOnly);
  m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
  addToolBar(m_toolBar);
  m_toolBarSpace = new QWidgetAction(m_toolBar);
  m_toolBarSpace->setDefaultWidget(new QWidget);
  m_toolBarSpace->defaultWidget()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  m_navigator = makeDock(Qt::LeftDockWidgetArea);
  m_inspector = makeDock(Qt::RightDockWidgetArea);
  m_lists = makeDock(Qt::BottomDockWidgetArea);
  nameDocks();
  m_addBar = new AddBar(this);
  addToolBar(Qt::BottomToolBarArea, m_addBar);
  m_layouts = new WorkLayouts(m_shared.settings,
                              {*this, *m_toolBar, *m_addBar, *m_navigator, *m_inspector, *m_lists}, this);
  m_frames.reset(new Frames{*this, *m_offer, *m_centre, *m_navigator, *m_inspector, *m_lists, *m_layouts});
}

QTabBar* MainWindow::makeTabs(QWidget* parent) {
  m_tabs = new QTabBar(parent);
  m_tabs->setObjectName(QStringLiteral("documents"));
  m_tabs->setAutoHide(true);
  m_tabs->setTabsClosable(true);
  m_tabs->setExpanding(false);
  m_tabs->setDrawBase(false);
  m_tabs->setElideMode(Qt::ElideMiddle);
  m_tabs->setAcceptDrops(true);
  m_tabs->setChangeCurrentOnDrag(true);
  connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::chooseTab);
  connect(m_tabs, &QTabBar::tabCloseRequested, this, &MainWindow::closeTab);
  return m_tabs;
}

/// Without a title bar, at a place of its own.
QDockWidget* MainWindow::makeDock(Qt::DockWidgetArea area) {
  auto* dock = new QDockWidget(this);
  dock->setObjectName(QStringLiteral("dock%1").arg(static_cast<int>(area)));
  dock->setFeatures(QDockWidget::DockWidgetClosable);
  auto* noTitle = new QWidget(dock);
  makeRow(noTitle, 0);  // else its height would be -1
  dock->setTitleBarWidget(noTitle);
  dock->setWidget(new QStackedWidget(dock));
  addDockWidget(area, dock);
  return dock;
}

void MainWindow::nameDocks() {
  m_navigator->setWindowTitle(tr("Navigator"));
  m_inspector->setWindowTitle(tr("Inspector"));
  m_lists->setWindowTitle(tr("Lists"));
  m_toolBar->setWindowTitle(tr("Toolbar"));
  m_tabs->setAccessibleName(tr("Open files"));
}

void MainWindow::fillFrames() {
  m_status.reset();  // of the document before
  m_view->show();    // which frames it
  menuBar()->clear();
  for (QMenu* menu : m_view->menus()) menuBar()->addMenu(menu);
}

/// Panels and bars come with a map. A window that is not there yet has no sizes to keep.
void MainWindow::frame() {
  if (!m_view->empty() && m_status == nullptr) fillBars();
  if (isVisible()) m_layouts->setBare(m_view->empty());
}

void MainWindow::fillBars() {
  fillToolBar();
  m_addBar->fill(m_view->actions(), m_view->menus());
  m_status =
      std::make_unique<StatusLine>(*statusBar(), m_view->document(), m_view->canvas(), m_view->guard());
}

void MainWindow::fillToolBar() {
  m_toolBar->clear();
  const Actions& actions = m_view->actions();
  const auto addButton = [&](Command command) {
    m_toolBar->addAction(&actions[command]);
    m_toolBar->widgetForAction(&actions[command])->setFocusPolicy(Qt::TabFocus);
  };
  const auto add = [&](std::initializer_list<Command> commands) {
    if (!m_toolBar->actions().isEmpty()) m_toolBar->addSeparator();
    std::for_each(commands.begin(), commands.end(), addButton);
  };
  add({Command::undo, Command::redo});
  add({Command::insertEpisode, Command::insertTouchpoint, Command::insertPersona});
  add({Command::viewCurrent, Command::viewIdeal, Command::viewBoth});
  add({Command::zoomFit, Command::present, Command::exportAgain});
  m_toolBar->addAction(m_toolBarSpace);
  addButton(Command::find);
  if (auto* more = m_toolBar->findChild<QWidget*>(QStringLiteral("qt_toolbar_ext_button")))
    more->setAccessibleName(tr("More of the toolbar"));
  // Undo and Redo carry the names of their steps; on a button only the verb fits.
  actions[Command::undo].setIconText(tr("Undo"));
  actions[Command::redo].setIconText(tr("Redo"));
}

}  // namespace klantreis
