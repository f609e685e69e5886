#include "editor/document_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>
#include <array>
#include <utility>

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
#include "editor/filter_bar.h"
#include "editor/filter_commands.h"
#include "editor/find_bar.h"
#include "editor/help_commands.h"
#include "editor/insert_commands.h"
#include "editor/lane_commands.h"
#include "editor/language.h"
#include "editor/layout_commands.h"
#include "editor/library_commands.h"
#include "editor/library_page.h"
#include "editor/message_bar.h"
#include "editor/open_documents.h"
#include "editor/path_commands.h"
#include "editor/phase_commands.h"
#include "editor/picture_commands.h"
#include "editor/presentation.h"
#include "editor/restore_commands.h"
#include "editor/settle.h"
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
constexpr std::array needsFile{Command::save,          Command::saveAs,         Command::exportAs,
                               Command::exportAgain,   Command::takePersonas,   Command::find,
                               Command::replace,       Command::findNext,       Command::findPrevious,
                               Command::showNavigator, Command::showInspector,  Command::showLists,
                               Command::layoutEdit,    Command::layoutWorkshop, Command::layoutAnalyse,
                               Command::resetLayout,   Command::filter,         Command::openTable,
                               Command::openOutline,   Command::openMethod,     Command::openHistory};

}  // namespace

DocumentView::DocumentView(const Surroundings& shared, const Frames& frames, OpenDocuments& others,
                           QObject* parent)
    : QObject(parent),
      m_shared(shared),
      m_frames(frames),
      m_others(others),
      m_guard(m_document, shared.recoveryFolder, this),
      m_centre(new QWidget(&frames.centre)) {
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
  bringPanels();
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
  if (m_shows != Centre::start && m_panels.empty()) buildDocks();
  if (m_shows == Centre::library && m_library == nullptr) makeLibraryPage();
  for (QWidget* page :
       {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_library), static_cast<QWidget*>(m_canvas)})
    if (page != nullptr && (page != shownInCentre() || page->isHidden()))  // else it would be laid out twice
      page->setVisible(page == shownInCentre());
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
  m_start = new StartPage(m_shared.settings, m_shared.appearance, *m_actions, m_centre);
  connect(m_start, &StartPage::fileChosen, m_files, [this](const QString& path) { m_files->open({path}); });
  connect(m_start, &StartPage::sampleChosen, m_files, &FileCommands::startFrom);
  m_centre->layout()->addWidget(m_start);
}

// ---- building ---------------------------------------------------------------------------------

void DocumentView::build() {
  m_parts = new QObject(this);
  m_actions = new Actions(m_shared.keys, m_parts);
  connect(m_actions, &Actions::aboutToRun, this, [this] { settle(m_frames.window, *m_canvas); });
  buildCentre();
  buildCommands();
  buildEditing();
  buildMenus();
  for (const auto& [dock, toggle] : m_frames.docks()) bindDock(*dock, (*m_actions)[toggle]);
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
  delete std::exchange(m_palette, nullptr);
  delete std::exchange(m_findBar, nullptr);
  delete m_filterBar;
  delete m_messages;
  delete m_canvas;  // and the menus with it
}

void DocumentView::buildCentre() {
  m_filterBar = new FilterBar(m_document, m_centre);
  m_messages = new MessageBar(m_centre);
  m_canvas = new Canvas(m_document, m_measure, m_centre);
  m_canvas->setTheme(m_shared.appearance.theme());
  m_canvas->installEventFilter(m_messages);
  connect(&m_document, &Document::told, m_messages, &MessageBar::tellOfStep);
  connect(&m_document, &Document::changed, m_messages, &MessageBar::stepped);
  connect(&m_shared.appearance, &Appearance::themeChanged, m_canvas, &Canvas::setTheme);
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
  const auto run = [this](Command command, auto what) {
    connect(&(*m_actions)[command], &QAction::triggered, this, what);
  };
  run(Command::commandPalette, [this] { openPalette(); });
  run(Command::toMap, [this] { m_canvas->setFocus(); });
  run(Command::nextPane, [this] { focusNextPane(); });
  run(Command::present, [this] { present(false); });
  run(Command::presentHere, [this] { present(true); });
  run(Command::preferences, [this] { Q_EMIT preferencesWanted(); });
  run(Command::newFromTable, [this] { beginWithTable(); });
  run(Command::nextTab, [this] { Q_EMIT tabWanted(1); });
  run(Command::previousTab, [this] { Q_EMIT tabWanted(-1); });
}

void DocumentView::openPalette() {
  if (m_palette == nullptr) m_palette = new CommandPalette(m_frames.window, *m_actions, m_menus);
  m_palette->open();
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
  m_clipboard = new ClipboardCommands({m_document, *m_canvas, *m_pictures, *m_files}, *m_actions, m_parts);
  connect(m_clipboard, &ClipboardCommands::refused, m_messages, &MessageBar::tell);
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

}  // namespace klantreis
