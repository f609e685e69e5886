// A window on one document. It builds the actions, the map and the panels around it, and nothing else: what
// they do is in the commands. When the language changes it builds them again within the same frames, so that
// the docks keep their sizes.
#pragma once

#include <QMainWindow>
#include <QPointer>
#include <array>
#include <utility>

#include "editor/document.h"
#include "editor/file_commands.h"
#include "editor/recovery_guard.h"
#include "render/text_measure.h"

class QDockWidget;

namespace klantreis {

class Appearance;
class CommandPalette;
class FindBar;
class InsertCommands;
class Presentation;
class KeyTable;
class PreferencesDialog;
class TouchpointCommands;
class RecoveryOffer;
class RestoreCommands;

class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  /// What is typed is kept in the recovery folder until it is saved.
  MainWindow(Settings& settings, Appearance& appearance, KeyTable& keys, FilePath recoveryFolder);
  ~MainWindow() override;

  /// Shown as they are read; what goes wrong stands in the window.
  void open(const QStringList& paths);
  void startFrom(const SampleInfo& sample);
  /// Looks for what earlier runs of the program had kept and offers it above the map.
  void offerRestoring();
  /// Above the map.
  void tell(const Error& error);

  [[nodiscard]] Document& document() { return m_document; }

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void makeFrames();
  QDockWidget* makeDock(Qt::DockWidgetArea area);
  void build();
  void buildCentre();
  void buildCommands();
  void buildMenus();
  void buildToolBar();
  void buildStatusBar();
  void buildDocks();
  [[nodiscard]] std::array<std::pair<QDockWidget*, Command>, 3> panels() const;
  void fillDock(QDockWidget& dock, const QString& title, QWidget* content, Command toggle);
  void addContextMenu(const QList<QMenu*>& submenus);
  void rebuild();
  void clear();
  void showTitle();
  void focusNextPane();
  void present(bool fromHere);
  MainWindow* another() const;
  void openPreferences();

  Settings& m_settings;
  Appearance& m_appearance;
  KeyTable& m_keys;
  const FilePath m_recoveryFolder;
  Document m_document;
  RecoveryGuard m_guard;
  QtTextMeasure m_measure;
  QPointer<Presentation> m_presentation;  // while there is one
  // The frames, which stay.
  RecoveryOffer* m_offer = nullptr;
  QToolBar* m_toolBar = nullptr;
  QDockWidget* m_navigator = nullptr;
  QDockWidget* m_inspector = nullptr;
  QDockWidget* m_lists = nullptr;
  PreferencesDialog* m_preferences = nullptr;  // once it was opened
  // Everything that is built anew for another language; in the frames or children of m_parts.
  QObject* m_parts = nullptr;
  Actions* m_actions = nullptr;
  Canvas* m_canvas = nullptr;
  FindBar* m_findBar = nullptr;
  MessageBar* m_messages = nullptr;
  CommandPalette* m_palette = nullptr;
  FileCommands* m_files = nullptr;
  RestoreCommands* m_restores = nullptr;
  InsertCommands* m_inserts = nullptr;
  TouchpointCommands* m_touchpoints = nullptr;
};

}  // namespace klantreis
