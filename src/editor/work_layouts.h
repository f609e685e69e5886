// The named ways in which the window stands around the map: Edit, Workshop and Analyse say which panels and
// bars are there, and what the user changes in one of them stays with it. The fourth, Present, is a window of
// its own (presentation.h).
#pragma once

#include <QObject>

#include "editor/settings.h"

class QDockWidget;
class QMainWindow;
class QToolBar;

namespace klantreis {

class WorkLayouts final : public QObject {
  Q_OBJECT

 public:
  struct Parts {
    QMainWindow& window;
    QToolBar& toolBar;
    QToolBar& addBar;
    QDockWidget& navigator;
    QDockWidget& inspector;
    QDockWidget& lists;
  };
  WorkLayouts(Settings& settings, const Parts& parts, QObject* parent);

  [[nodiscard]] WorkLayout chosen() const { return m_settings.workLayout(); }
  void choose(WorkLayout layout);
  /// The chosen one, as if the user had never changed it.
  void reset();
  /// As the layout of last time, in the sizes of now.
  void stand();
  /// While there is no map only the menu bar is there, and layouts come back as they were.
  void setBare(bool bare);
  /// For the next time.
  void keep();

 Q_SIGNALS:
  void chosenChanged();

 private:
  void showUsual();
  void showBars();

  Settings& m_settings;
  const Parts m_parts;
  bool m_bare = true;
};

}  // namespace klantreis
