// The Help menu: the guide, all keys in one list, version and licences.
#pragma once

#include <QObject>

#include "editor/actions.h"

class QWidget;

namespace klantreis {

class HelpCommands final : public QObject {
  Q_OBJECT

 public:
  HelpCommands(QWidget& window, Actions& actions, QObject* parent);

 private:
  void showKeys();
  void showGuide();
  void showAbout();
  /// A window of text beside the work.
  void show(const QString& title, const QString& markdown);

  QWidget& m_window;
  Actions& m_actions;
};

}  // namespace klantreis
