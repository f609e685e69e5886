// An open document in the window: what guards it and everything that shows it. The frames around it (docks,
// menu bar, toolbar) are the window's; whichever document is chosen stands in them. When the language changes
// everything that shows it is built again.
#pragma once

#include <QObject>
#include <QPointer>
#include <array>
#include <optional>
#include <utility>

#include "editor/document.h"
#include "editor/file_commands.h"
#include "editor/recovery_guard.h"
#include "render/text_measure.h"

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;
class QStackedWidget;

namespace klantreis {

class Appearance;
class ClipboardCommands;
class CommandPalette;
class FilterBar;
class FindBar;
class InsertCommands;
class Inspector;
class PictureCommands;
class KeyTable;
class LibraryPage;
class ListsPanel;
class Presentation;
class RestoreCommands;
class SidePanel;
class StartPage;
class TouchpointCommands;
class WorkLayouts;

/// What all documents of the program share.
struct Surroundings {
  Settings& settings;
  Appearance& appearance;
  KeyTable& keys;
  const FilePath recoveryFolder;  // what is typed is kept there until it is saved
};

/// Where documents stand in the window: each has a page in the centre and in every dock.
struct Frames {
  QMainWindow& window;
  QWidget& offer;  // above the map, while there is one
  QStackedWidget& centre;
  QDockWidget& navigator;
  QDockWidget& inspector;
  QDockWidget& lists;
  WorkLayouts& layouts;

  /// With the actions that show and hide them.
  [[nodiscard]] std::array<std::pair<QDockWidget*, Command>, 3> docks() const;
};

class DocumentView final : public QObject {
  Q_OBJECT

 public:
  DocumentView(const Surroundings& shared, const Frames& frames, OpenDocuments& others, QObject* parent);
  ~DocumentView() override;

  [[nodiscard]] Document& document() { return m_document; }
  [[nodiscard]] const RecoveryGuard& guard() const { return m_guard; }
  [[nodiscard]] Canvas& canvas() { return *m_canvas; }
  [[nodiscard]] Actions& actions() { return *m_actions; }
  [[nodiscard]] FileCommands& files() { return *m_files; }
  [[nodiscard]] RestoreCommands& restores() { return *m_restores; }
  [[nodiscard]] ClipboardCommands& clipboard() { return *m_clipboard; }
  [[nodiscard]] MessageBar& messages() { return *m_messages; }
  /// Those of the menu bar.
  [[nodiscard]] const QList<QMenu*>& menus() const { return m_menus; }

  /// In the frames, in front of the other documents.
  void show();
  /// How the map stands, or will when it has its size.
  [[nodiscard]] MapStand stand() const;
  void stand(const MapStand& stand) { m_stand = stand; }
  void takeStand();
  /// In the language of now.
  void rebuild();
  /// There is no map yet: the start page stands in its place.
  [[nodiscard]] bool empty() const {
    return m_document.untouched() && m_document.workbook().journeys.empty();
  }
  /// It was saved or may go.
  void close() { m_guard.close(); }

 Q_SIGNALS:
  void preferencesWanted();
  /// With a map, or without.
  void arranged();
  /// Of the tabs after this one, or before it.
  void tabWanted(int step);

 private:
  void build();
  void buildCentre();
  void buildCommands();
  void buildEditing();
  void buildMenus();
  void buildDocks();
  SidePanel& buildSide();
  Inspector& buildInspector();
  ListsPanel& buildLists();
  void fillDock(QDockWidget& dock, QWidget* content);
  void bringPanels();
  void bindDock(QDockWidget& dock, QAction& toggle);
  void addContextMenu(const QList<QMenu*>& submenus);
  void clear();
  void arrange();
  void makeStartPage();
  void makeLibraryPage();
  /// What stands in the centre: a file without a journey has no map.
  enum class Centre { start, library, map };
  [[nodiscard]] Centre centreNow() const;
  [[nodiscard]] QWidget* shownInCentre() const;
  void openPalette();
  void beginWithTable();
  void focusNextPane();
  void present(bool fromHere);

  const Surroundings& m_shared;
  const Frames& m_frames;
  OpenDocuments& m_others;
  Document m_document;
  RecoveryGuard m_guard;
  QtTextMeasure m_measure;
  QPointer<Presentation> m_presentation;  // while there is one
  QWidget* m_centre;                      // its page, which stays
  std::optional<MapStand> m_stand;        // to be taken
  Centre m_shows = Centre::map;
  // Everything that is built anew for another language; in the frames or children of m_parts.
  QObject* m_parts = nullptr;
  QList<QWidget*> m_panels;  // once there was a map
  QList<QMenu*> m_menus;
  Actions* m_actions = nullptr;
  Canvas* m_canvas = nullptr;
  FindBar* m_findBar = nullptr;  // with the panels
  FilterBar* m_filterBar = nullptr;
  MessageBar* m_messages = nullptr;
  StartPage* m_start = nullptr;         // once it was needed
  LibraryPage* m_library = nullptr;     // as that
  CommandPalette* m_palette = nullptr;  // as that
  FileCommands* m_files = nullptr;
  RestoreCommands* m_restores = nullptr;
  PictureCommands* m_pictures = nullptr;
  InsertCommands* m_inserts = nullptr;
  TouchpointCommands* m_touchpoints = nullptr;
  ClipboardCommands* m_clipboard = nullptr;
};

}  // namespace klantreis
