// How a row of the command palette looks: the name with the letters that were typed, its menu or what stands
// in its way, and its key at the right.
#pragma once

#include <QStyledItemDelegate>

namespace klantreis {

class CommandRow final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  /// Of a row.
  [[nodiscard]] static int heightIn(const QWidget& view);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace klantreis
