// The page of the preferences where an action gets other keys: press them. A key that another action has is
// only taken from it when the user says so.
#pragma once

#include <QWidget>
#include <functional>

#include "editor/key_table.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace klantreis {

class KeyCatcher;

class KeysPage final : public QWidget {
  Q_OBJECT

 public:
  explicit KeysPage(KeyTable& keys, QWidget* parent = nullptr);

  /// Only the actions whose name, menu or key fits stay in sight. False when none does.
  bool filter(const QString& typed);

 private:
  void makeList();
  [[nodiscard]] QWidget* makeEditor();
  [[nodiscard]] QWidget* makeFileButtons();
  void showKeys();
  void showChosen();
  void chooseInSight();
  void take(const QKeySequence& key);
  void give(const KeyList& keys);
  void tell(const QString& text, bool isWrong);
  void attempt(const std::function<QString()>& run);
  void importKeys();
  void exportKeys();
  /// The action of the selected row.
  [[nodiscard]] const ActionSpec* chosen() const;
  [[nodiscard]] QList<QTreeWidgetItem*> rows() const;

  KeyTable& m_keys;
  QTreeWidget* m_list;
  KeyCatcher* m_catcher;
  QPushButton* m_remove;
  QPushButton* m_reset;
  QPushButton* m_resetAll;
  QPushButton* m_takeOver;
  QLabel* m_message;
  QKeySequence m_pressed;  // offered by m_takeOver
};

}  // namespace klantreis
