// A column with one widget for each of a list of rows. What is already there stays when rows come, go or
// move, so that the field with the focus keeps it, and its half typed text.
#pragma once

#include <QVBoxLayout>
#include <QWidget>
#include <algorithm>
#include <functional>
#include <map>
#include <vector>

#include "editor/next_row.h"

namespace klantreis {

/// Takes out of a map what is of none of the keys that stay.
template <class Map, class Stays>
[[nodiscard]] std::vector<typename Map::mapped_type> takeGone(Map& items, Stays&& stays) {
  std::vector<typename Map::mapped_type> gone;
  std::erase_if(items, [&](const auto& entry) {
    if (stays(entry.first)) return false;
    gone.push_back(entry.second);
    return true;
  });
  return gone;
}

/// Of no use any more. What has the focus hands it on when it hides, and what takes it may show a document
/// anew, so nothing may be walked through meanwhile; and it may be the one whose button asked for this.
template <class Item>
void letGo(const std::vector<Item*>& gone) {
  for (Item* item : gone) {
    item->hide();
    item->deleteLater();
  }
}

/// Item is a QWidget that is made of a Key.
template <class Key, class Item>
class KeyedColumn {
 public:
  using Make = std::function<Item*(const Key&)>;

  KeyedColumn(QVBoxLayout& column, Make make) : m_column(column), m_make(std::move(make)) {}

  /// What the key for the next of the same kind presses in each of them.
  void addBy(QAbstractButton* button) { m_adder = button; }

  /// Exactly these, in their order; each is then told to show itself.
  template <class Show>
  void show(const std::vector<Key>& keys, Show&& showItem) {
    removeOthers(keys);
    for (int i = 0; i < static_cast<int>(keys.size()); ++i) {
      Item*& item = m_items[keys[static_cast<std::size_t>(i)]];
      if (item == nullptr) setAdder(*(item = m_make(keys[static_cast<std::size_t>(i)])), m_adder);
      if (m_column.indexOf(item) != i) m_column.insertWidget(i, item);
      item->show();
      showItem(*item, keys[static_cast<std::size_t>(i)]);
    }
  }

  [[nodiscard]] const std::map<Key, Item*>& items() const { return m_items; }
  /// To type in what was just added, over what stands there.
  void focus(const Key& key) {
    if (const auto found = m_items.find(key); found != m_items.end())
      found->second->setFocus(Qt::TabFocusReason);
  }

 private:
  void removeOthers(const std::vector<Key>& keys) {
    const auto gone = takeGone(
        m_items, [&](const Key& key) { return std::find(keys.begin(), keys.end(), key) != keys.end(); });
    for (Item* item : gone) m_column.removeWidget(item);
    letGo(gone);
  }

  QVBoxLayout& m_column;
  Make m_make;
  std::map<Key, Item*> m_items;
  QAbstractButton* m_adder = nullptr;
};

}  // namespace klantreis
