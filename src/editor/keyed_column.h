// A column with one widget for each of a list of rows. What is already there stays when rows come, go or
// move, so that the field with the focus keeps it, and its half typed text.
#pragma once

#include <QVBoxLayout>
#include <QWidget>
#include <algorithm>
#include <functional>
#include <map>
#include <vector>

namespace klantreis {

/// Item is a QWidget that is made of a Key.
template <class Key, class Item>
class KeyedColumn {
 public:
  using Make = std::function<Item*(const Key&)>;

  KeyedColumn(QVBoxLayout& column, Make make) : m_column(column), m_make(std::move(make)) {}

  /// Exactly these, in their order; each is then told to show itself.
  template <class Show>
  void show(const std::vector<Key>& keys, Show&& showItem) {
    removeOthers(keys);
    for (int i = 0; i < static_cast<int>(keys.size()); ++i) {
      Item*& item = m_items[keys[static_cast<std::size_t>(i)]];
      if (item == nullptr) item = m_make(keys[static_cast<std::size_t>(i)]);
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
    std::erase_if(m_items, [&](const auto& entry) {
      if (std::find(keys.begin(), keys.end(), entry.first) != keys.end()) return false;
      m_column.removeWidget(entry.second);
      entry.second->hide();
      entry.second->deleteLater();  // it may be the one whose button asked for this
      return true;
    });
  }

  QVBoxLayout& m_column;
  Make m_make;
  std::map<Key, Item*> m_items;
};

}  // namespace klantreis
