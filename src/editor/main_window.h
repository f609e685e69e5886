// The window: frames in which one of its documents stands, and the tabs that choose which. The frames stay
// when another is chosen and when the language changes, so that the docks keep their sizes.
#pragma once

#include <QMainWindow>
#include <array>
#include <memory>
#include <utility>
#include <vector>

#include "editor/document_view.h"
#include "editor/open_documents.h"

class QMimeData;
class QTabBar;
class QToolBar;
class QWidgetAction;

namespace klantreis {

class AddBar;
class PreferencesDialog;
class RecoveryOffer;
class StatusLine;
class WorkLayouts;

class MainWindow final : public QMainWindow, private OpenDocuments {
  Q_OBJECT

 public:
  /// What is typed is kept in the recovery folder until it is saved.
  MainWindow(Settings& settings, Appearance& appearance, KeyTable& keys, FilePath recoveryFolder);
  ~MainWindow() override;

  /// Shown as they are read; what goes wrong stands in the window.
  void open(const QStringList& paths);
  void startFrom(const SampleInfo& sample);
  /// What was open last time, each map as it stood, unless the user does not want that.
  void reopen();
  /// Looks for what earlier runs of the program had kept and offers it above the map.
  void offerRestoring();
  /// Above the map.
  void tell(const Error& error);

  /// The chosen one.
  [[nodiscard]] DocumentView& view() { return *m_view; }
  [[nodiscard]] Document& document() { return m_view->document(); }

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void makeFrames();
  QDockWidget* makeDock(Qt::DockWidgetArea area);
  QTabBar* makeTabs(QWidget* parent);
  void nameDocks();
  DocumentView& addView();
  void choose(DocumentView& view);
  bool leave();
  void rebuild();
  void fillFrames();
  void frame();
  void fillBars();
  void fillToolBar();
  void remove(DocumentView& view);
  void closeTab(int tab);
  void chooseTab(int tab);
  void stepTab(int step);
  void restore(const recovery::Left& left);
  void showTitles();
  void remember();
  void openPreferences();
  void takeFiles(const QMimeData& dropped);
  // Of the documents.
  [[nodiscard]] DocumentView* viewOf(const QString& path) const;
  [[nodiscard]] bool has(const QString& path) const override { return viewOf(path) != nullptr; }
  bool bringForward(const QString& path) override;
  void showInTab(const OpenedFile& file) override;
  void showInTab(const RestoredDocument& document) override;
  void run(Command command) override;
  void closeCurrent() override;
  void tell(const QString& text) override;

  const Surroundings m_shared;
  RecoveryOffer* m_offer = nullptr;
  QTabBar* m_tabs = nullptr;
  QStackedWidget* m_centre = nullptr;
  QToolBar* m_toolBar = nullptr;
  AddBar* m_addBar = nullptr;
  QWidgetAction* m_toolBarSpace = nullptr;
  QDockWidget* m_navigator = nullptr;
  QDockWidget* m_inspector = nullptr;
  QDockWidget* m_lists = nullptr;
  PreferencesDialog* m_preferences = nullptr;  // once it was opened
  WorkLayouts* m_layouts = nullptr;
  std::unique_ptr<Frames> m_frames;
  std::vector<std::unique_ptr<DocumentView>> m_views;  // in the order of the tabs; never empty
  std::vector<std::unique_ptr<DocumentView>> m_gone;   // until the command that closed them is over
  DocumentView* m_view = nullptr;                      // the chosen one
  std::unique_ptr<StatusLine> m_status;                // of that
};

}  // namespace klantreis
