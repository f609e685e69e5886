// The bar of a workshop, at the bottom where a thumb reaches it: large buttons for what a facilitator adds
// while people talk, five faces to score how it feels, undo, and the whole menu. Its buttons are the actions
// of the menus, so each works on what is selected and none asks anything.
#pragma once

#include <QToolBar>

namespace klantreis {

class Actions;

class AddBar final : public QToolBar {
  Q_OBJECT

 public:
  explicit AddBar(QWidget* parent);

  /// With the actions and menus of the chosen document.
  void fill(const Actions& all, const QList<QMenu*>& menus);

 private:
  void addSpace();
  void addFaces(const Actions& actions);
  void addMenus(const QList<QMenu*>& menus);
};

}  // namespace klantreis
