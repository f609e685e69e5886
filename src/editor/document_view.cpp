#include "editor/document_view.h"

#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>
#include <array>
#include <map>
#include <utility>

#include "editor/additions.h"
#include "editor/appearance.h"
#include "editor/appearance_commands.h"
#include "editor/canvas.h"
#include "editor/clipboard_commands.h"
#include "editor/clipboard_content.h"
#include "editor/colour_commands.h"
#include "editor/command_palette.h"
#include "editor/edit_commands.h"
#include "editor/export_commands.h"
#include "editor/field_widgets.h"
#include "editor/file_menus.h"
#include "editor/filter_bar.h"
#include "editor/filter_commands.h"
#include "editor/find_bar.h"
#include "editor/find_commands.h"
#include "editor/help_commands.h"
#include "editor/insert_commands.h"
#include "editor/inspector.h"
#include "editor/inspector_episode.h"
#include "editor/inspector_touchpoint.h"
#include "editor/journey_menus.h"
#include "editor/lane_commands.h"
#include "editor/language.h"
#include "editor/layout_commands.h"
#include "editor/library_commands.h"
#include "editor/library_page.h"
#include "editor/lists_panel.h"
#include "editor/message_bar.h"
#include "editor/method_panel.h"
#include "editor/open_documents.h"
#include "editor/path_commands.h"
#include "editor/phase_commands.h"
#include "editor/picture_commands.h"
#include "editor/presentation.h"
#include "editor/restore_commands.h"
#include "editor/saved_view_items.h"
#include "editor/settle.h"
#include "editor/side_panel.h"
#include "editor/sizes.h"
#include "editor/start_page.h"
#include "editor/touchpoint_commands.h"
#include "editor/view_commands.h"
#include "render/messages.h"

namespace klantreis {

namespace {

constexpr int noticeTime = 6000;  // milliseconds

constexpr std::array needsMap{Command::exportPlan, Command::present, Command::zoomIn, Command::zoomOut,
                              Command::zoomActual, Command::zoomFit, Command::toMap};
/// Or a library, which has no map.
constexpr std::array needsFile{
    Command::save,         Command::saveAs,         Command::exportAs,      Command::exportAgain,
    Command::takePersonas, Command::find,           Command::replace,       Command::findNext,
    Command::findPrevious, Command::showNavigator,  Command::showInspector, Command::showLists,
    Command::layoutEdit,   Command::layoutWorkshop, Command::layoutAnalyse, Command::resetLayout,
    Command::filter,       Command::openTable,      Command::openOutline,   Command::openMethod};

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

}  // namespace

DocumentView::DocumentView(const Surroundings& shared, const Frames& frames, OpenDocuments& others,
                           QObject* parent)
    : QObject(parent),
      m_shared(shared),
      m_frames(frames),
      m_others(others),
      m_guard(m_document, shared.recoveryFolder, this),
      m_centre(new QWidget) {
  makeColumn(m_centre, 0);
  frames.centre.addWidget(m_centre);
  connect(&m_guard, &RecoveryGuard::failed, this, [this](const Error& error) {
    m_messages->tell(
        tr("What you change is not kept at the moment, so save often. %1").arg(errorText(error)));
  });
  const auto rearrange = [this] {
    if (centreNow() != m_shows) arrange();
  };
  connect(&m_document, &Document::changed, this, rearrange);
  connect(&m_document, &Document::fileChanged, this, rearrange);
  build();
}

DocumentView::~DocumentView() {
  clear();
  delete m_centre;
}

void DocumentView::show() {
  m_frames.centre.setCurrentWidget(m_centre);
  for (QWidget* panel : m_panels)
    static_cast<QStackedWidget*>(panel->parentWidget())->setCurrentWidget(panel);
  arrange();
  takeStand();
}

MapStand DocumentView::stand() const {
  return m_stand.value_or(MapStand{m_canvas->view().zoom, m_canvas->view().scroll});
}

/// Only a map that is on the screen has its size.
void DocumentView::takeStand() {
  if (!m_stand || !m_canvas->isVisible()) return;
  const MapStand stand = *std::exchange(m_stand, std::nullopt);
  m_canvas->setZoom(stand.zoom, {});
  m_canvas->scrollBy(stand.scroll - m_canvas->view().scroll);
}

DocumentView::Centre DocumentView::centreNow() const {
  if (empty()) return Centre::start;
  return m_document.workbook().journeys.empty() ? Centre::library : Centre::map;
}

QWidget* DocumentView::shownInCentre() const {
  if (m_shows == Centre::start) return m_start;
  return m_shows == Centre::library ? static_cast<QWidget*>(m_library) : m_canvas;
}

/// The keyboard goes to what takes the place of the start page, and to a map.
void DocumentView::arrange() {
  const Centre before = std::exchange(m_shows, centreNow());
  if (m_shows == Centre::start && m_start == nullptr) makeStartPage();
  if (m_shows == Centre::library && m_library == nullptr) makeLibraryPage();
  for (QWidget* page :
       {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_library), static_cast<QWidget*>(m_canvas)})
    if (page != nullptr) page->setVisible(page == shownInCentre());
  if (before != m_shows && m_shows != Centre::start) shownInCentre()->setFocus();
  for (const Command command : needsFile) (*m_actions)[command].setEnabled(m_shows != Centre::start);
  for (const Command command : needsMap) (*m_actions)[command].setEnabled(m_shows == Centre::map);
  Q_EMIT arranged();
}

void DocumentView::makeLibraryPage() {
  m_library = new LibraryPage(m_document, *m_actions, languageFor(m_shared.settings.language()));
  m_centre->layout()->addWidget(m_library);
}

void DocumentView::makeStartPage() {
  m_start = new StartPage(m_shared.settings, m_shared.appearance, *m_actions);
  connect(m_start, &StartPage::fileChosen, m_files, [this](const QString& path) { m_files->open({path}); });
  connect(m_start, &StartPage::sampleChosen, m_files, &FileCommands::startFrom);
  m_centre->layout()->addWidget(m_start);
}

// ---- building
// ----------------------------------------------------------------------------------------------

void DocumentView::build() {
  m_parts = new QObject(this);
  m_actions = new Actions(m_shared.keys, m_parts);
  connect(m_actions, &Actions::aboutToRun, this, [this] { settle(m_frames.window, *m_canvas); });
  buildCentre();
  buildCommands();
  buildEditing();
  buildMenus();
  buildDocks();
}

void DocumentView::rebuild() {
  const double zoom = m_canvas->view().zoom;
  m_canvas->finishEditing();
  clear();
  build();
  arrange();
  m_canvas->zoomTo(zoom);
}

/// Everything that refers to the document goes while there is one.
void DocumentView::clear() {
  // A button of the toolbar that goes hands the focus on, and the map has lost its commands by then.
  QWidget* focus = m_frames.window.focusWidget();
  if (focus != nullptr && qobject_cast<QToolBar*>(focus->parentWidget()) != nullptr) focus->clearFocus();
  delete m_presentation;
  delete m_parts;
  qDeleteAll(m_panels);
  m_panels.clear();
  m_menus.clear();
  delete std::exchange(m_start, nullptr);
  delete std::exchange(m_library, nullptr);
  delete m_palette;
  delete m_findBar;
  delete m_filterBar;
  delete m_messages;
  delete m_canvas;  // and the menus with it
}

void DocumentView::buildCentre() {
  m_findBar = new FindBar(m_document);
  m_filterBar = new FilterBar(m_document);
  m_messages = new MessageBar;
  m_canvas = new Canvas(m_document, m_measure);
  m_canvas->setTheme(m_shared.appearance.theme());
  m_canvas->installEventFilter(m_messages);
  connect(&m_shared.appearance, &Appearance::themeChanged, m_canvas, &Canvas::setTheme);
  m_centre->layout()->addWidget(m_findBar);
  m_centre->layout()->addWidget(m_filterBar);
  m_centre->layout()->addWidget(m_messages);
  m_centre->layout()->addWidget(m_canvas);
  m_guard.watch(*m_canvas);
}

void DocumentView::buildCommands() {
  QMainWindow& window = m_frames.window;
  const FileCommands::Context context{window,      m_document, *m_canvas,
                                      *m_messages, m_others,   m_shared.settings};
  m_files = new FileCommands(context, *m_actions, m_parts);
  m_restores = new RestoreCommands(context, *m_files, m_guard);
  m_pictures = new PictureCommands(context, *m_files, *m_actions, m_parts);
  auto* exports = new ExportCommands(context, *m_files, *m_actions, m_parts);
  connect(exports, &ExportCommands::written, this, [&window](const QString& path) {
    window.statusBar()->showMessage(tr("Exported to %1").arg(path), noticeTime);
  });
  const auto* library = new LibraryCommands(context, *m_files, *m_actions, m_parts);
  connect(library, &LibraryCommands::told, this,
          [&window](const QString& what) { window.statusBar()->showMessage(what, noticeTime); });
  new AppearanceCommands(m_shared.appearance, *m_actions, m_parts);
  new HelpCommands(window, *m_actions, m_parts);
  m_palette = new CommandPalette(window, *m_actions);
  const auto run = [this](Command command, auto what) {
    connect(&(*m_actions)[command], &QAction::triggered, this, what);
  };
  run(Command::commandPalette, [this] { m_palette->open(); });
  run(Command::toMap, [this] { m_canvas->setFocus(); });
  run(Command::nextPane, [this] { focusNextPane(); });
  run(Command::present, [this] { present(false); });
  run(Command::presentHere, [this] { present(true); });
  run(Command::preferences, [this] { Q_EMIT preferencesWanted(); });
  run(Command::newFromTable, [this] { beginWithTable(); });
  run(Command::nextTab, [this] { Q_EMIT tabWanted(1); });
  run(Command::previousTab, [this] { Q_EMIT tabWanted(-1); });
}

/// The table is shown before it fills the map, which is undone in one step.
void DocumentView::beginWithTable() {
  const QMimeData* data = QGuiApplication::clipboard()->mimeData();
  const PasteReading table = data != nullptr ? foreignContent(*data).table : PasteReading();
  if (table.trouble == PasteTrouble::none && table.table.rows.empty())
    return m_messages->tell(tr("There is no table on the clipboard. Copy cells in your spreadsheet first."));
  m_files->startFrom(findSample(templates(), "leeg"));
  m_others.run(Command::paste);
}

void DocumentView::buildEditing() {
  m_inserts = new InsertCommands(m_document, *m_canvas, *m_actions, m_parts);
  const auto* edits = new EditCommands(m_document, *m_canvas, *m_actions, m_parts);
  connect(edits, &EditCommands::told, this,
          [this](const QString& what) { m_frames.window.statusBar()->showMessage(what, noticeTime); });
  new LaneCommands(m_document, *m_actions, m_parts);
  new ColourCommands(m_document, *m_actions, m_parts);
  new SizeCommands(m_document, *m_canvas, *m_actions, m_parts);
  new PhaseCommands(m_document, *m_actions, m_parts);
  new PathCommands(m_document, *m_actions, m_parts);
  m_touchpoints = new TouchpointCommands(m_document, *m_actions, m_parts);
  const auto* clipboard = new ClipboardCommands({m_document, *m_canvas, *m_pictures}, *m_actions, m_parts);
  connect(clipboard, &ClipboardCommands::refused, m_messages, &MessageBar::tell);
  new ViewCommands(m_document, *m_canvas, *m_actions, m_parts);
  new LayoutCommands(m_frames.layouts, *m_canvas, *m_actions, m_parts);
  new FilterCommands({m_document, *m_canvas, *m_filterBar, *m_messages}, *m_actions, m_parts);
}

/// From the start, or from the selected episode.
void DocumentView::present(bool fromHere) {
  delete m_presentation;
  m_presentation = new Presentation(m_document, m_measure, m_shared.appearance.theme(), &m_frames.window);
  m_presentation->start();
  const auto episode = m_document.selection().episode();
  if (fromHere && episode) m_presentation->goTo(*episode);
}

/// Children of the map, so that they come and go with it.
void DocumentView::buildMenus() {
  std::map<MenuName, QMenu*> menus;
  for (const MenuName name : menuNames()) {
    menus[name] = new QMenu(titleOf(name), m_canvas);
    if (!menuAround(name)) m_menus.append(menus[name]);
  }
  auto* recent = new RecentMenu(m_shared.settings, m_canvas);
  auto* templates = new TemplateMenu(m_canvas);
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
    if (spec.command == Command::insertPersona) menu->addMenu(new PersonaMenu(m_document, m_canvas));
  }
  for (const MenuName around : {MenuName::edit, MenuName::insert, MenuName::view})
    menus.at(around)->addSeparator();
  menus.at(MenuName::view)->addMenu(new LaneMenu(m_document, m_canvas));
  for (const MenuName name : menuNames())
    if (const auto around = menuAround(name)) menus.at(*around)->addMenu(menus.at(name));
  new SavedViewItems(m_document, *m_actions, *menus.at(MenuName::filter));
  menus.at(MenuName::edit)->addMenu(new LaneCopyMenu(m_document, m_canvas));
  addContextMenu({menus.at(MenuName::touchpoint), menus.at(MenuName::emotion), menus.at(MenuName::episode),
                  menus.at(MenuName::colour), menus.at(MenuName::lane), menus.at(MenuName::path)});
}

void DocumentView::buildDocks() {
  auto* side = new SidePanel(m_document, *m_actions);
  fillDock(m_frames.navigator, side, Command::showNavigator);
  connect(&(*m_actions)[Command::openOutline], &QAction::triggered, side, [this, side] {
    m_frames.navigator.show();
    side->openOutline();
  });
  connect(&(*m_actions)[Command::openMethod], &QAction::triggered, side, [this, side] {
    m_frames.navigator.show();
    side->openMethod();
  });
  auto* fields = new Inspector(m_document);
  fillDock(m_frames.inspector, fields, Command::showInspector);
  connect(fields, &Inspector::photoWanted, this, [this] { (*m_actions)[Command::insertPicture].trigger(); });
  connect(fields, &Inspector::cardWanted, this, [this] { (*m_actions)[Command::personaCard].trigger(); });
  connect(m_inserts, &InsertCommands::fieldWanted, fields, [this, fields] {
    m_frames.inspector.show();
    fields->editName();
  });
  connect(m_touchpoints, &TouchpointCommands::channelWanted, fields, [this, fields] {
    m_frames.inspector.show();
    fields->touchpointPage().editChannel();
  });
  connect(m_touchpoints, &TouchpointCommands::painWanted, fields, [this, fields] {
    m_frames.inspector.show();
    fields->touchpointPage().addPain();
  });
  auto* lists = new ListsPanel(m_document);
  fillDock(m_frames.lists, lists, Command::showLists);
  connect(&(*m_actions)[Command::insertEvidence], &QAction::triggered, lists, [this, lists] {
    m_frames.lists.show();
    lists->addEvidence();
  });
  connect(&(*m_actions)[Command::insertRole], &QAction::triggered, fields, [this, fields] {
    const auto episode = episodeToAddTo(m_document);
    if (!episode) return;
    m_frames.inspector.show();
    m_document.selection().select(placeOf(m_document.workbook(), refTo(*episode)));
    fields->episodePage().askRole();
  });
  connect(&(*m_actions)[Command::openTable], &QAction::triggered, lists, [this, lists] {
    m_frames.lists.show();
    lists->openTable();
  });
  connect(&side->method(), &MethodPanel::fieldWanted, fields, [this, fields](const TextPlace& field) {
    m_frames.inspector.show();
    fields->edit(field);
  });
  connect(&side->method(), &MethodPanel::mapWanted, m_canvas, [this] { m_canvas->setFocus(); });
  new FindCommands({m_document, *m_canvas, *m_findBar, *fields, *lists}, *m_actions, m_parts);
}

/// The action shows and hides it; what is typed next goes to the map then, and into no field.
void DocumentView::fillDock(QDockWidget& dock, QWidget* content, Command toggle) {
  pagesOf(dock).addWidget(content);
  m_panels.append(content);
  QAction* action = &(*m_actions)[toggle];
  action->setCheckable(true);
  action->setChecked(!dock.isHidden());
  connect(action, &QAction::triggered, &dock, [this, &dock](bool shown) {
    if (!shown && dock.isAncestorOf(m_frames.window.focusWidget())) m_canvas->setFocus();
    dock.setVisible(shown);
  });
  connect(&dock, &QDockWidget::visibilityChanged, action, &QAction::setChecked);
}

/// From panel to panel with one key; within each Tab goes on.
void DocumentView::focusNextPane() {
  QWidget* map = shownInCentre();
  QList<QWidget*> panes{map};
  for (QWidget* bar : std::initializer_list<QWidget*>{&m_frames.offer, m_filterBar, m_messages})
    if (bar->isVisible()) panes.append(bar);
  for (const QDockWidget* dock : {&m_frames.navigator, &m_frames.inspector, &m_frames.lists})
    if (dock->isVisible()) panes.append(dock->widget());
  qsizetype now = -1;
  for (qsizetype i = 0; i < panes.size(); ++i)
    if (panes[i]->hasFocus() || panes[i]->isAncestorOf(m_frames.window.focusWidget())) now = i;
  QWidget* next = panes[(now + 1) % panes.size()];
  if (QWidget* control = next == m_canvas ? next : controlIn(*next)) control->setFocus(Qt::TabFocusReason);
}

/// The keys of what is in it, submenus too, count while the map has the focus.
void DocumentView::addContextMenu(const QList<QMenu*>& submenus) {
  for (const Command command : {Command::insertEpisode, Command::insertTouchpoint, Command::insertGap,
                                Command::insertImprovement, Command::insertPicture, Command::insertEvidence})
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

}  // namespace klantreis
