#include "editor/main_window.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>
#include <algorithm>
#include <map>
#include <utility>

#include "editor/appearance.h"
#include "editor/appearance_commands.h"
#include "editor/canvas.h"
#include "editor/clipboard_commands.h"
#include "editor/command_palette.h"
#include "editor/edit_commands.h"
#include "editor/export_commands.h"
#include "editor/field_widgets.h"
#include "editor/file_menus.h"
#include "editor/find_bar.h"
#include "editor/find_commands.h"
#include "editor/help_commands.h"
#include "editor/insert_commands.h"
#include "editor/inspector.h"
#include "editor/inspector_touchpoint.h"
#include "editor/journey_menus.h"
#include "editor/lists_panel.h"
#include "editor/message_bar.h"
#include "editor/navigator.h"
#include "editor/preferences_dialog.h"
#include "editor/presentation.h"
#include "editor/recovery_offer.h"
#include "editor/restore_commands.h"
#include "editor/settle.h"
#include "editor/status_line.h"
#include "editor/strings.h"
#include "editor/touchpoint_commands.h"
#include "editor/view_commands.h"
#include "render/messages.h"

namespace klantreis {

namespace {

constexpr int navigatorWidth = 238;
constexpr int inspectorWidth = 306;
constexpr int listsHeight = 276;
constexpr QSize leastMap(320, 200);
constexpr int noticeTime = 6000;  // milliseconds
constexpr QSize largestFirst(1680, 1020);

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

/// Nearly the screen, but no larger than the map needs.
QSize firstSize(const QSize& screen) { return (screen * 0.94).boundedTo(largestFirst); }

}  // namespace

MainWindow::MainWindow(Settings& settings, Appearance& appearance, KeyTable& keys, FilePath recoveryFolder)
    : m_settings(settings),
      m_appearance(appearance),
      m_keys(keys),
      m_recoveryFolder(std::move(recoveryFolder)),
      m_guard(m_document, m_recoveryFolder, this) {
  setDockNestingEnabled(false);
  for (const auto corner : {Qt::BottomLeftCorner, Qt::TopLeftCorner})
    setCorner(corner, Qt::LeftDockWidgetArea);
  for (const auto corner : {Qt::BottomRightCorner, Qt::TopRightCorner})
    setCorner(corner, Qt::RightDockWidgetArea);
  connect(&m_document, &Document::fileChanged, this, &MainWindow::showTitle);
  connect(&m_guard, &RecoveryGuard::failed, this, [this](const Error& error) {
    m_messages->tell(
        tr("What you change is not kept at the moment, so save often. %1").arg(errorText(error)));
  });
  makeFrames();
  build();
  for (QDockWidget* dock : {m_navigator, m_inspector, m_lists}) dock->show();
  resizeDocks({m_navigator, m_inspector}, {navigatorWidth, inspectorWidth}, Qt::Horizontal);
  resizeDocks({m_lists}, {listsHeight}, Qt::Vertical);
  resize(firstSize(screen()->availableSize()));
  restoreGeometry(settings.geometry());
  restoreState(settings.panels());
  for (const auto& [dock, command] : panels()) (*m_actions)[command].setChecked(!dock->isHidden());
}

MainWindow::~MainWindow() { clear(); }

void MainWindow::open(const QStringList& paths) { m_files->open(paths); }

void MainWindow::startFrom(const SampleInfo& sample) { m_files->startFrom(sample); }

void MainWindow::offerRestoring() { m_offer->search(m_recoveryFolder); }

void MainWindow::tell(const Error& error) { m_messages->tell(errorText(error)); }

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!m_files->mayClose()) {
    event->ignore();
    return;
  }
  m_guard.close();
  m_settings.setWindow(saveGeometry(), saveState());
  event->accept();
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) rebuild();
  QMainWindow::changeEvent(event);
}

// ---- building
// ----------------------------------------------------------------------------------------------

/// However large the panels were once, the map keeps its least size.
void MainWindow::makeFrames() {
  auto* centre = new QWidget;
  centre->setMinimumSize(leastMap);
  m_offer = new RecoveryOffer;
  makeColumn(centre, 0)->addWidget(m_offer);
  setCentralWidget(centre);
  m_toolBar = new QToolBar;
  m_toolBar->setObjectName(QStringLiteral("toolBar"));
  m_toolBar->setMovable(false);
  m_toolBar->setToolButtonStyle(Qt::ToolButtonTextOnly);
  m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
  addToolBar(m_toolBar);
  m_navigator = makeDock(Qt::LeftDockWidgetArea);
  m_inspector = makeDock(Qt::RightDockWidgetArea);
  m_lists = makeDock(Qt::BottomDockWidgetArea);
}

/// Without a title bar, at a place of its own.
QDockWidget* MainWindow::makeDock(Qt::DockWidgetArea area) {
  auto* dock = new QDockWidget(this);
  dock->setObjectName(QStringLiteral("dock%1").arg(static_cast<int>(area)));
  dock->setFeatures(QDockWidget::DockWidgetClosable);
  auto* noTitle = new QWidget(dock);
  makeRow(noTitle, 0);  // else its height would be -1
  dock->setTitleBarWidget(noTitle);
  addDockWidget(area, dock);
  return dock;
}

void MainWindow::build() {
  m_parts = new QObject(this);
  m_actions = new Actions(m_keys, m_parts);
  connect(m_actions, &Actions::aboutToRun, this, [this] { settle(*this, *m_canvas); });
  buildCentre();
  buildCommands();
  buildMenus();
  buildToolBar();
  buildStatusBar();
  buildDocks();
  showTitle();
}

void MainWindow::rebuild() {
  const double zoom = m_canvas->view().zoom;
  m_canvas->finishEditing();
  clear();
  build();
  m_canvas->zoomTo(zoom);
}

/// Everything that refers to the document goes while there is one.
void MainWindow::clear() {
  delete m_presentation;
  delete m_parts;
  menuBar()->clear();
  m_toolBar->clear();
  for (const QDockWidget* dock : {m_navigator, m_inspector, m_lists}) delete dock->widget();
  delete m_palette;
  delete m_findBar;
  delete m_messages;
  delete m_canvas;
  setStatusBar(nullptr);
}

void MainWindow::buildCentre() {
  m_findBar = new FindBar(m_document);
  m_messages = new MessageBar;
  m_canvas = new Canvas(m_document, m_measure);
  m_canvas->setTheme(m_appearance.theme());
  m_canvas->installEventFilter(m_messages);
  connect(&m_appearance, &Appearance::themeChanged, m_canvas, &Canvas::setTheme);
  centralWidget()->layout()->addWidget(m_findBar);
  centralWidget()->layout()->addWidget(m_messages);
  centralWidget()->layout()->addWidget(m_canvas);
  m_guard.watch(*m_canvas);
}

void MainWindow::buildCommands() {
  const FileCommands::Context context{*this, m_document, *m_canvas, *m_messages, m_settings};
  m_files = new FileCommands(context, *m_actions, m_parts);
  m_restores = new RestoreCommands(context, *m_files, *m_offer, m_guard);
  connect(m_restores, &RestoreCommands::otherWindowWantedFor, this,
          [this](const RestoredDocument& document) { another()->m_restores->show(document); });
  auto* exports = new ExportCommands(context, *m_files, *m_actions, m_parts);
  connect(exports, &ExportCommands::written, this, [this](const QString& path) {
    statusBar()->showMessage(tr("Exported to %1").arg(path), noticeTime);
  });
  m_inserts = new InsertCommands(m_document, *m_canvas, *m_actions, m_parts);
  const auto* edits = new EditCommands(m_document, *m_canvas, *m_actions, m_parts);
  connect(edits, &EditCommands::told, this,
          [this](const QString& what) { statusBar()->showMessage(what, noticeTime); });
  m_touchpoints = new TouchpointCommands(m_document, *m_actions, m_parts);
  const auto* clipboard = new ClipboardCommands(m_document, *m_canvas, *m_actions, m_parts);
  connect(clipboard, &ClipboardCommands::refused, m_messages, &MessageBar::tell);
  new ViewCommands(m_document, *m_canvas, *m_actions, m_parts);
  new AppearanceCommands(m_appearance, *m_actions, m_parts);
  new HelpCommands(*this, *m_actions, m_parts);
  connect(&(*m_actions)[Command::toMap], &QAction::triggered, m_canvas, [this] { m_canvas->setFocus(); });
  connect(&(*m_actions)[Command::nextPane], &QAction::triggered, this, &MainWindow::focusNextPane);
  m_palette = new CommandPalette(*this, *m_actions);
  connect(&(*m_actions)[Command::commandPalette], &QAction::triggered, m_palette, &CommandPalette::open);
  connect(&(*m_actions)[Command::present], &QAction::triggered, this, [this] { present(false); });
  connect(&(*m_actions)[Command::presentHere], &QAction::triggered, this, [this] { present(true); });
  connect(&(*m_actions)[Command::preferences], &QAction::triggered, this, &MainWindow::openPreferences);
  connect(m_files, &FileCommands::otherWindowWantedFor, this,
          [this](const OpenedFile& file) { another()->m_files->show(file); });
}

/// From the start, or from the selected episode.
void MainWindow::present(bool fromHere) {
  delete m_presentation;
  m_presentation = new Presentation(m_document, m_measure, m_appearance.theme(), this);
  m_presentation->start();
  const auto episode = m_document.selection().episode();
  if (fromHere && episode) m_presentation->goTo(*episode);
}

/// Beside the work, so that what is chosen can be seen there.
void MainWindow::openPreferences() {
  if (m_preferences == nullptr) m_preferences = new PreferencesDialog(m_appearance, m_keys, this);
  m_preferences->show();
  m_preferences->raise();
  m_preferences->activateWindow();
}

MainWindow* MainWindow::another() const {
  auto* window = new MainWindow(m_settings, m_appearance, m_keys, m_recoveryFolder);
  window->setAttribute(Qt::WA_DeleteOnClose);
  window->show();
  return window;
}

void MainWindow::buildMenus() {
  std::map<MenuName, QMenu*> menus;
  for (const MenuName name :
       {MenuName::file, MenuName::edit, MenuName::insert, MenuName::view, MenuName::help})
    menus[name] = menuBar()->addMenu(titleOf(name));
  for (const MenuName name : {MenuName::touchpoint, MenuName::emotion, MenuName::theme, MenuName::language})
    menus[name] = new QMenu(titleOf(name), this);
  auto* recent = new RecentMenu(m_settings, menuBar());
  auto* templates = new TemplateMenu(menuBar());
  connect(recent, &RecentMenu::chosen, m_files, [this](const QString& path) { m_files->open({path}); });
  connect(templates, &TemplateMenu::chosen, m_files, &FileCommands::startFrom);
  for (const ActionSpec& spec : actionTable()) {
    QMenu* menu = menus.at(spec.menu);
    if (spec.startsGroup) menu->addSeparator();
    QAction& action = (*m_actions)[spec.command];
    menu->addAction(&action);
    if (!action.icon().isNull()) menu->setProperty("icons", true);  // for the style sheet
    if (spec.command == Command::newJourney) menu->addMenu(templates);
    if (spec.command == Command::open) menu->addMenu(recent);
    if (spec.command == Command::insertPersona) menu->addMenu(new PersonaMenu(m_document, menuBar()));
  }
  menus.at(MenuName::edit)->addSeparator();
  menus.at(MenuName::edit)->addMenu(menus.at(MenuName::touchpoint));
  menus.at(MenuName::edit)->addMenu(menus.at(MenuName::emotion));
  menus.at(MenuName::view)->addSeparator();
  menus.at(MenuName::view)->addMenu(new LaneMenu(m_document, menuBar()));
  menus.at(MenuName::view)->addMenu(menus.at(MenuName::theme));
  menus.at(MenuName::view)->addMenu(menus.at(MenuName::language));
  addContextMenu({menus.at(MenuName::touchpoint), menus.at(MenuName::emotion)});
}

void MainWindow::buildToolBar() {
  m_toolBar->setWindowTitle(tr("Toolbar"));
  const auto addButton = [this](Command command) {
    m_toolBar->addAction(&(*m_actions)[command]);
    m_toolBar->widgetForAction(&(*m_actions)[command])->setFocusPolicy(Qt::TabFocus);
  };
  const auto add = [&](std::initializer_list<Command> commands) {
    if (!m_toolBar->actions().isEmpty()) m_toolBar->addSeparator();
    std::for_each(commands.begin(), commands.end(), addButton);
  };
  add({Command::undo, Command::redo});
  add({Command::insertEpisode, Command::insertTouchpoint, Command::insertPersona});
  add({Command::viewCurrent, Command::viewIdeal, Command::viewBoth});
  add({Command::zoomFit, Command::present, Command::exportAgain});
  auto* space = new QWidget;
  space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  m_toolBar->addWidget(space);
  addButton(Command::find);
  if (auto* more = m_toolBar->findChild<QWidget*>(QStringLiteral("qt_toolbar_ext_button")))
    more->setAccessibleName(tr("More of the toolbar"));
  // Undo and Redo carry the names of their steps; on a button only the verb fits.
  (*m_actions)[Command::undo].setIconText(tr("Undo"));
  (*m_actions)[Command::redo].setIconText(tr("Redo"));
}

void MainWindow::buildStatusBar() { new StatusLine(*statusBar(), m_document, *m_canvas, m_guard, m_parts); }

void MainWindow::buildDocks() {
  fillDock(*m_navigator, tr("Navigator"), new Navigator(m_document), Command::showNavigator);
  auto* fields = new Inspector(m_document);
  fillDock(*m_inspector, tr("Inspector"), fields, Command::showInspector);
  connect(m_inserts, &InsertCommands::fieldWanted, fields, [this, fields] {
    m_inspector->show();
    fields->editName();
  });
  connect(m_touchpoints, &TouchpointCommands::channelWanted, fields, [this, fields] {
    m_inspector->show();
    fields->touchpointPage().editChannel();
  });
  connect(m_touchpoints, &TouchpointCommands::painWanted, fields, [this, fields] {
    m_inspector->show();
    fields->touchpointPage().addPain();
  });
  auto* lists = new ListsPanel(m_document);
  fillDock(*m_lists, tr("Lists"), lists, Command::showLists);
  connect(&(*m_actions)[Command::insertEvidence], &QAction::triggered, lists, [this, lists] {
    m_lists->show();
    lists->addEvidence();
  });
  new FindCommands({m_document, *m_canvas, *m_findBar, *fields, *lists}, *m_actions, m_parts);
}

std::array<std::pair<QDockWidget*, Command>, 3> MainWindow::panels() const {
  return {{{m_navigator, Command::showNavigator},
           {m_inspector, Command::showInspector},
           {m_lists, Command::showLists}}};
}

/// The action shows and hides it; what is typed next goes to the map then, and into no field.
void MainWindow::fillDock(QDockWidget& dock, const QString& title, QWidget* content, Command toggle) {
  dock.setWindowTitle(title);
  dock.setWidget(content);
  QAction* action = &(*m_actions)[toggle];
  action->setCheckable(true);
  action->setChecked(!dock.isHidden());
  connect(action, &QAction::triggered, &dock, [this, &dock](bool shown) {
    if (!shown && dock.isAncestorOf(focusWidget())) m_canvas->setFocus();
    dock.setVisible(shown);
  });
  connect(&dock, &QDockWidget::visibilityChanged, action, &QAction::setChecked);
}

/// From panel to panel with one key; within each Tab goes on.
void MainWindow::focusNextPane() {
  QList<QWidget*> panes{m_canvas};
  for (QWidget* bar : std::initializer_list<QWidget*>{m_offer, m_messages})
    if (bar->isVisible()) panes.append(bar);
  for (const QDockWidget* dock : {m_navigator, m_inspector, m_lists})
    if (dock->isVisible()) panes.append(dock->widget());
  qsizetype now = -1;
  for (qsizetype i = 0; i < panes.size(); ++i)
    if (panes[i]->hasFocus() || panes[i]->isAncestorOf(focusWidget())) now = i;
  QWidget* next = panes[(now + 1) % panes.size()];
  if (QWidget* control = next == m_canvas ? next : controlIn(*next)) control->setFocus(Qt::TabFocusReason);
}

/// The keys of what is in it, submenus too, count while the map has the focus.
void MainWindow::addContextMenu(const QList<QMenu*>& submenus) {
  for (const Command command : {Command::insertEpisode, Command::insertTouchpoint, Command::insertGap,
                                Command::insertImprovement, Command::insertEvidence})
    m_canvas->addAction(&(*m_actions)[command]);
  auto* separator = new QAction(m_canvas);
  separator->setSeparator(true);
  m_canvas->addAction(separator);
  for (const ActionSpec& spec : actionTable())
    if (spec.reach == Reach::selection && menuAround(spec.menu) != MenuName::edit)
      m_canvas->addAction(&(*m_actions)[spec.command]);
  for (const QMenu* submenu : submenus) m_canvas->addAction(submenu->menuAction());
  m_canvas->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MainWindow::showTitle() {
  setWindowFilePath(fromPath(m_document.file().path));
  setWindowTitle(tr("%1[*] — Klantreis").arg(m_document.name()));
  setWindowModified(m_document.modified());
}

}  // namespace klantreis
