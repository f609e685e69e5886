// How a line of the method panel looks: texts wrap, since a finding that is cut says nothing, and what is
// counted or named stands small at the right.
#pragma once

#include <QStyledItemDelegate>

namespace klantreis {

class MethodLinePainter final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace klantreis
