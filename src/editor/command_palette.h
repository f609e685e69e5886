// Every action of the program in one list that shrinks while one types: its name, its menu, its key, and for
// what cannot be done now the reason. What menus list when they open is among them. It lies over the window,
// so that nothing is hidden behind a dialog.
#pragma once

#include <QAbstractListModel>
#include <QFrame>
#include <QPointer>
#include <optional>
#include <vector>

#include "editor/actions.h"

class QLineEdit;
class QListView;
class QMenu;

namespace klantreis {

/// The actions that fit what was typed, the best first.
class CommandList final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { keysRole = Qt::UserRole, placeRole, lettersRole, enabledRole };

  explicit CommandList(const Actions& actions, QObject* parent = nullptr);

  /// What those menus have beside the actions of the table, as they would show it now.
  void look(const QList<QMenu*>& menus);
  void filter(const QString& typed);
  [[nodiscard]] QAction* actionAt(const QModelIndex& index) const { return entry(index).offer.action; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 private:
  struct Offer {
    QPointer<QAction> action;  // a menu that is filled anew takes its own away
    QString menu;
    const ActionSpec* spec = nullptr;  // where it is of the table
  };
  struct Entry {
    Offer offer;
    int score;
    QList<qsizetype> letters;  // of the name
  };
  void gather(QMenu& menu, const QString& path);
  [[nodiscard]] static std::optional<Entry> entryFor(const Offer& offer, const QString& typed);
  [[nodiscard]] const Entry& entry(const QModelIndex& index) const {
    return m_entries[static_cast<std::size_t>(index.row())];
  }
  [[nodiscard]] static QString nameOf(const Offer& offer);
  [[nodiscard]] static QString keysOf(const Offer& offer);
  /// Its menu, or what stands in its way.
  [[nodiscard]] QString placeOf(const Offer& offer) const;
  [[nodiscard]] QString spoken(const Offer& offer) const;

  const Actions& m_actions;
  std::vector<Offer> m_offers;
  std::vector<Entry> m_entries;
};

class CommandPalette final : public QFrame {
  Q_OBJECT

 public:
  /// The menus of the menu bar.
  CommandPalette(QWidget& window, const Actions& actions, QList<QMenu*> menus);

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

  const QList<QMenu*> m_menus;
  CommandList* m_list;
  QLineEdit* m_field;
  QListView* m_view;
  QPointer<QWidget> m_before;  // had the focus
};

}  // namespace klantreis
