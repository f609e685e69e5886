// How a line of the method panel looks: texts wrap, since a finding that is cut says nothing, and what is
// counted or named stands small at the right.
#pragma once

#include <QFont>
#include <QStyledItemDelegate>
#include <unordered_map>

namespace klantreis {

class MethodLinePainter final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  mutable std::unordered_map<QString, int> m_heights;  // by texts, as wide and in the font as now
  mutable int m_width = 0;
  mutable QFont m_font;
};

}  // namespace klantreis
