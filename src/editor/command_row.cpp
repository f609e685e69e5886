#include "editor/command_row.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>
#include <algorithm>

#include "editor/command_palette.h"
#include "editor/field_widgets.h"
#include "editor/look.h"

namespace klantreis {

namespace {

constexpr int commandHeight = 32;
constexpr int sideMargin = 12;
constexpr int between = 12;

/// The name in one line, the typed letters bold; how wide it came out.
qreal drawName(QPainter& painter, const QRect& room, const QModelIndex& index, const QColor& ink) {
  QTextLayout layout(index.data(Qt::DisplayRole).toString(), painter.font());
  QList<QTextLayout::FormatRange> typed;
  for (const qsizetype letter : index.data(CommandList::lettersRole).value<QList<qsizetype>>()) {
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    typed.append({static_cast<int>(letter), 1, bold});
  }
  layout.setFormats(typed);
  layout.beginLayout();
  const QTextLine line = layout.createLine();
  layout.endLayout();
  painter.setPen(ink);
  layout.draw(&painter, QPointF(room.left(), room.center().y() - line.height() / 2));
  return line.naturalTextWidth();
}

}  // namespace

void CommandRow::paint(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const {
  const QWidget& view = *option.widget;
  const bool enabled = index.data(CommandList::enabledRole).toBool();
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setFont(option.font);
  const bool chosen = option.state & QStyle::State_Selected;
  const bool hovered = option.state & QStyle::State_MouseOver;
  if (chosen || hovered) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(tintOf(view, chosen ? Tint::accentSoft : Tint::hover));
    painter->drawRoundedRect(option.rect, 6, 6);
  }
  QRect room = option.rect.adjusted(sideMargin, 0, -sideMargin, 0);
  const QString keys = index.data(CommandList::keysRole).toString();
  painter->setPen(tintOf(view, Tint::quiet));
  painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, keys);
  room.setRight(room.right() - option.fontMetrics.horizontalAdvance(keys) - between);
  room.setLeft(room.left() + between +
               qCeil(drawName(*painter, room, index, tintOf(view, enabled ? Tint::text : Tint::quiet))));
  QFont small = option.font;
  small.setPixelSize(12);
  small.setItalic(!enabled);
  painter->setFont(small);
  painter->setPen(tintOf(view, Tint::quiet));
  const QString place = index.data(CommandList::placeRole).toString();
  painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                    QFontMetrics(small).elidedText(place, Qt::ElideRight, room.width()));
  painter->restore();
}

int CommandRow::heightIn(const QWidget& view) { return std::max(commandHeight, leastTarget(view)); }

QSize CommandRow::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {0, heightIn(*option.widget)};
}

}  // namespace klantreis
