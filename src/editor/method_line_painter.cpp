#include "editor/method_line_painter.h"

#include <QAbstractItemView>
#include <QPainter>
#include <algorithm>

#include "editor/field_widgets.h"
#include "editor/look.h"
#include "editor/method_lines.h"

namespace klantreis {

namespace {

constexpr int lineSide = 8;
constexpr int lineIndent = 20;
constexpr int asideGap = 8;
constexpr int above = 5;
constexpr int groupAbove = 14;
constexpr double signLeft = 11.5;
constexpr double signTop = 13;
constexpr int smallSize = 11;
constexpr std::size_t mostKept = 4'000;

/// What a line is drawn with.
struct LineDrawing {
  LineDrawing(const QStyleOptionViewItem& option, const QModelIndex& index)
      : kind(static_cast<MethodLine::Kind>(index.data(MethodLines::kindRole).toInt())),
        text(index.data(Qt::DisplayRole).toString()),
        where(index.data(MethodLines::whereRole).toString()),
        aside(index.data(MethodLines::sideRole).toString()),
        font(option.font),
        small(option.font) {
    small.setPixelSize(smallSize);
    if (kind == MethodLine::Kind::group) {
      text = text.toUpper();
      font = small;
      font.setBold(true);
      font.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    }
    if (kind == MethodLine::Kind::step && !where.isEmpty()) font.setBold(true);
    const auto& view = static_cast<const QAbstractItemView&>(*option.widget);
    const bool outer = kind == MethodLine::Kind::group;
    const int from = outer ? lineSide : lineIndent;
    const int asideWidth = aside.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(aside) + asideGap;
    room = view.viewport()->width() - from - lineSide - asideWidth;
    left = from;
  }

  [[nodiscard]] int top() const { return kind == MethodLine::Kind::group ? groupAbove : above; }
  [[nodiscard]] QRect boxOf(const QString& words, const QFont& in) const {
    if (words.isEmpty()) return {};
    return QFontMetrics(in).boundingRect(QRect(0, 0, std::max(room, 1), 10'000), Qt::TextWordWrap, words);
  }
  [[nodiscard]] int whereHeight() const { return boxOf(where, small).height(); }
  [[nodiscard]] int height() const { return top() + whereHeight() + boxOf(text, font).height() + above; }

  MethodLine::Kind kind;
  QString text;
  QString where;
  QString aside;
  QFont font;
  QFont small;
  int room = 0;
  int left = 0;
};

Tint inkOf(const LineDrawing& line, const QModelIndex& index) {
  switch (line.kind) {
    case MethodLine::Kind::group:
    case MethodLine::Kind::help:
      return Tint::quiet;
    case MethodLine::Kind::more:
      return Tint::accent;
    case MethodLine::Kind::next:
      return index.data(MethodLines::openRole).toBool() ? Tint::accent : Tint::quiet;
    case MethodLine::Kind::begin:
      return Tint::accent;
    default:
      return Tint::text;
  }
}

/// What is needed has an exclamation mark in a disc, what is only noticed a ring, and facts have no sign: so
/// they differ without their colours too.
void drawSign(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
  const auto severity = static_cast<Severity>(index.data(MethodLines::severityRole).toInt());
  if (severity == Severity::fact) return;
  const QPointF middle(option.rect.left() + signLeft, option.rect.top() + signTop);
  const bool needed = severity == Severity::needed;
  const QColor ink = tintOf(*option.widget, needed ? Tint::bad : Tint::quiet);
  painter.setPen(needed ? QPen(Qt::NoPen) : QPen(ink, 1.4));
  painter.setBrush(needed ? QBrush(ink) : QBrush(Qt::NoBrush));
  painter.drawEllipse(middle, needed ? 6 : 4, needed ? 6 : 4);
  if (!needed) return;
  painter.setPen(QPen(tintOf(*option.widget, Tint::panel), 1.8, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(middle + QPointF(0, -3), middle + QPointF(0, 0.4));
  painter.drawPoint(middle + QPointF(0, 3.2));
}

void drawGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
  const bool chosen = option.state & QStyle::State_Selected;
  const bool hovered = (option.state & QStyle::State_MouseOver) && (index.flags() & Qt::ItemIsSelectable);
  const bool focused = option.state & QStyle::State_HasFocus;
  if (!chosen && !hovered) return;
  painter.setPen(focused ? QPen(tintOf(*option.widget, Tint::accent)) : QPen(Qt::NoPen));
  painter.setBrush(tintOf(*option.widget, chosen ? Tint::accentSoft : Tint::hover));
  painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

/// Whether the step is open, as a small triangle.
void drawArrow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
  const QPointF at(option.rect.left() + lineSide + 3, option.rect.top() + above + 9);
  const bool open = index.data(MethodLines::openRole).toBool();
  const QPolygonF shape =
      open ? QPolygonF{{{-4, -2}, {4, -2}, {0, 3}}} : QPolygonF{{{-2, -4}, {3, 0}, {-2, 4}}};
  painter.setPen(Qt::NoPen);
  painter.setBrush(tintOf(*option.widget, Tint::quiet));
  painter.drawPolygon(shape.translated(at));
}

}  // namespace

void MethodLinePainter::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
  const LineDrawing line(option, index);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  drawGround(*painter, option, index);
  drawSign(*painter, option, index);
  if (line.kind == MethodLine::Kind::step) drawArrow(*painter, option, index);
  QRect at(option.rect.left() + line.left, option.rect.top() + line.top(), line.room, option.rect.height());
  painter->setFont(line.small);
  painter->setPen(tintOf(*option.widget, Tint::quiet));
  painter->drawText(option.rect.adjusted(0, line.top() + 2, -lineSide, 0), Qt::AlignRight | Qt::AlignTop,
                    line.aside);
  const bool titleFirst = line.kind != MethodLine::Kind::finding;
  const int textHeight = line.boxOf(line.text, line.font).height();
  painter->drawText(at.translated(0, titleFirst ? textHeight : 0), Qt::TextWordWrap, line.where);
  painter->setFont(line.font);
  painter->setPen(tintOf(*option.widget, inkOf(line, index)));
  painter->drawText(at.translated(0, titleFirst ? 0 : line.whereHeight()), Qt::TextWordWrap, line.text);
  painter->restore();
}

/// A list asks for all heights when one line changes, and to break texts takes long.
QSize MethodLinePainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto& view = static_cast<const QAbstractItemView&>(*option.widget);
  if (m_width != view.viewport()->width() || m_font != option.font || m_heights.size() > mostKept) {
    m_heights.clear();
    m_width = view.viewport()->width();
    m_font = option.font;
  }
  const QStringList texts{
      QString::number(index.data(MethodLines::kindRole).toInt()), index.data(Qt::DisplayRole).toString(),
      index.data(MethodLines::whereRole).toString(), index.data(MethodLines::sideRole).toString()};
  const auto [height, isNew] = m_heights.try_emplace(texts.join(u'\n'), 0);
  if (isNew) height->second = LineDrawing(option, index).height();
  const int least = index.flags() & Qt::ItemIsSelectable ? leastTarget(view) : 0;
  return {1, std::max(height->second, least)};
}

}  // namespace klantreis
