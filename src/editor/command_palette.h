// Every action of the program in one list that shrinks while one types: its name, its menu, its key, and for
// what cannot be done now the reason. It lies over the window, so that nothing is hidden behind a dialog.
#pragma once

#include <QAbstractListModel>
#include <QFrame>
#include <QPointer>
#include <optional>
#include <vector>

#include "editor/actions.h"

class QLineEdit;
class QListView;

namespace klantreis {

/// The actions that fit what was typed, the best first.
class CommandList final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { keysRole = Qt::UserRole, placeRole, lettersRole, enabledRole };

  explicit CommandList(const Actions& actions, QObject* parent = nullptr);

  void filter(const QString& typed);
  [[nodiscard]] Command commandAt(const QModelIndex& index) const { return entry(index).spec->command; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 private:
  struct Entry {
    const ActionSpec* spec;
    int score;
    QList<qsizetype> letters;  // of the name
  };
  [[nodiscard]] std::optional<Entry> entryFor(const ActionSpec& spec, const QString& typed) const;
  [[nodiscard]] const Entry& entry(const QModelIndex& index) const {
    return m_entries[static_cast<std::size_t>(index.row())];
  }
  [[nodiscard]] QString nameOf(const ActionSpec& spec) const;
  [[nodiscard]] QString keysOf(const ActionSpec& spec) const;
  /// Its menu, or what stands in its way.
  [[nodiscard]] QString placeOf(const ActionSpec& spec) const;
  [[nodiscard]] QString spoken(const ActionSpec& spec) const;

  const Actions& m_actions;
  std::vector<Entry> m_entries;
};

class CommandPalette final : public QFrame {
  Q_OBJECT

 public:
  CommandPalette(QWidget& window, const Actions& actions);

  void open();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void place();
  void filter(const QString& typed);
  bool step(int key);
  void announce();
  void run();
  void close();

  const Actions& m_actions;
  CommandList* m_list;
  QLineEdit* m_field;
  QListView* m_view;
  QPointer<QWidget> m_before;  // had the focus
};

}  // namespace klantreis
