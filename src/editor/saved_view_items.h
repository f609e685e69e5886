// The saved views of the file at the head of a menu: the map shows the one that is chosen.
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace klantreis {

class Actions;
class Document;

class SavedViewItems final : public QObject {
  Q_OBJECT

 public:
  /// Belongs to the menu, and fills it when it opens.
  SavedViewItems(Document& document, Actions& actions, QMenu& menu);

 private:
  void fill();

  Document& m_document;
  Actions& m_actions;
  QMenu& m_menu;
  QAction* m_first;           // of those that are always there
  QList<QAction*> m_items{};  // before it
};

}  // namespace klantreis
