// The journey as an outline: phases, episodes and touchpoints in a tree, to find one's way in a long map, to
// type titles one after another and to move things with the keyboard.
#pragma once

#include <QTreeView>
#include <QWidget>
#include <optional>
#include <set>

#include "editor/outline_model.h"
#include "klantreis/diff.h"

class QLineEdit;

namespace klantreis {

class CatchUp;

/// Enter types, Ctrl+Enter begins the next of the same kind, Alt with the arrows moves, Del deletes.
class OutlineTree final : public QTreeView {
  Q_OBJECT

 public:
  using QTreeView::QTreeView;

 Q_SIGNALS:
  void nextWanted();
  void moveWanted(int direction);
  void removeWanted();

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
};

class Outline final : public QWidget {
  Q_OBJECT

 public:
  explicit Outline(Document& document, QWidget* parent = nullptr);

  /// To walk through it, from what is selected on the map.
  void focusTree();

 protected:
  /// Esc takes the text away; the arrow down goes into the tree.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  void follow(const Changes& changes);
  void showAll();
  void expand();
  void showSelected();
  void choose(const QModelIndex& index);
  [[nodiscard]] std::optional<RowRef> beside(const QModelIndex& index) const;
  [[nodiscard]] std::optional<RowRef> current() const;
  void addNext();
  void move(int direction);
  void remove();

  Document& m_document;
  RandomIds m_ids;
  OutlineModel* m_model;
  QLineEdit* m_text;
  OutlineTree* m_tree;
  CatchUp* m_catchUp;
  std::optional<Id<Journey>> m_journey;  // which the tree shows
  std::set<Uuid> m_closed;               // what the user closed
  bool m_showing = false;                // it is not the user who moves
};

}  // namespace klantreis
