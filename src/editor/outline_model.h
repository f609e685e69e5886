// The phases of a journey, the episodes in each and their touchpoints, as a tree of titles that are typed
// where they stand; narrowed by a text to what says it, with what that stands in and what stands in it.
#pragma once

#include <QAbstractItemModel>
#include <optional>
#include <unordered_map>
#include <vector>

#include "klantreis/workbook_schema.h"

namespace klantreis {

class Document;

class OutlineModel final : public QAbstractItemModel {
  Q_OBJECT

 public:
  explicit OutlineModel(Document& document, QObject* parent);

  /// As the document is now. The tree is another one only where rows came, went or moved.
  void showAll(const QString& text);
  [[nodiscard]] QModelIndex indexOf(const Uuid& row) const;
  [[nodiscard]] const RowRef& rowAt(const QModelIndex& index) const { return entryAt(index).row; }

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 private:
  /// The first stands for the journey and is not shown.
  struct Entry {
    RowRef row;
    QString title;  // as it is in the file
    QString shown;
    std::size_t parent = 0;
    int place = 0;  // among the children of its parent
    std::vector<std::size_t> children = {};
    [[nodiscard]] bool isSameAs(const Entry& other) const {
      return row == other.row && parent == other.parent;
    }
  };
  class Maker;

  [[nodiscard]] const Entry& entryAt(const QModelIndex& index) const {
    return m_entries[index.isValid() ? index.internalId() : 0];
  }
  [[nodiscard]] QModelIndex indexAt(std::size_t entry) const;

  Document& m_document;
  std::vector<Entry> m_entries;
  std::unordered_map<Uuid, std::size_t> m_places;
};

}  // namespace klantreis
