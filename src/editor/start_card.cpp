#include "editor/start_card.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QTextLayout>
#include <algorithm>

#include "editor/field_widgets.h"

namespace klantreis {

namespace {

constexpr double radius = 9;
constexpr int cardEdge = 12;
constexpr int wordsHeight = 92;
constexpr int detailLines = 3;
constexpr double pictureShape = 0.6;  // of its height to its width

/// Lines of their own, else broken between words; what does not fit is cut short.
void drawLines(QPainter& painter, const QRect& area, const QString& text) {
  const QFontMetrics metrics(painter.font());
  const auto draw = [&](int line, const QString& what, Qt::TextElideMode cut) {
    painter.drawText(area.left(), area.top() + metrics.ascent() + line * metrics.height(),
                     metrics.elidedText(what.trimmed(), cut, area.width()));
  };
  if (const QStringList lines = text.split(u'\n'); lines.size() > 1) {
    for (int line = 0; line < std::min<int>(detailLines, static_cast<int>(lines.size())); ++line)
      draw(line, lines[line], Qt::ElideMiddle);
    return;
  }
  QTextLayout layout(text, painter.font());
  layout.beginLayout();
  for (int line = 0; line < detailLines; ++line) {
    QTextLine each = layout.createLine();
    if (!each.isValid()) break;
    each.setLineWidth(area.width());
    const bool last = line == detailLines - 1;
    draw(line, text.mid(each.textStart(), last ? -1 : each.textLength()), Qt::ElideRight);
  }
  layout.endLayout();
}

}  // namespace

StartCard::StartCard(const QString& title, const QString& detail, QWidget* parent)
    : QAbstractButton(parent), m_detail(detail) {
  setText(title);
  setAccessibleName(title);
  setAccessibleDescription(detail);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
}

int StartCard::heightFor(int width) { return pictureFor(width).height() + wordsHeight; }

QSize StartCard::pictureFor(int width) { return {width, static_cast<int>(width * pictureShape)}; }

void StartCard::setDetail(const QString& detail) {
  m_detail = detail;
  setAccessibleDescription(detail);
  update();
}

void StartCard::setPicture(const QImage& picture) {
  m_picture = picture;
  m_notice.clear();
  update();
}

void StartCard::setNotice(const QString& notice) {
  m_notice = notice;
  m_picture = {};
  setAccessibleDescription(notice);
  update();
}

void StartCard::makeRemovable(const QString& name) {
  m_remove = makeDeleteButton(name, this);
  connect(m_remove, &QPushButton::clicked, this, &StartCard::removeWanted);
}

void StartCard::resizeEvent(QResizeEvent* event) {
  QAbstractButton::resizeEvent(event);
  if (m_remove == nullptr) return;
  m_remove->adjustSize();
  m_remove->move(width() - m_remove->width() - 5, pictureFor(width()).height() + 5);
}

void StartCard::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
  if (event->key() == Qt::Key_Delete && m_remove != nullptr) return Q_EMIT removeWanted();
  QAbstractButton::keyPressEvent(event);
}

void StartCard::focusInEvent(QFocusEvent* event) {
  QAbstractButton::focusInEvent(event);
  Q_EMIT focused();
}

void StartCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  QPainterPath card;
  card.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
  painter.fillPath(card, tintOf(*this, underMouse() ? Tint::hover : Tint::panel));
  painter.save();
  painter.setClipPath(card);
  paintPicture(painter);
  painter.restore();
  paintWords(painter);
  const bool strong = hasFocus() || underMouse();
  painter.setPen(QPen(tintOf(*this, strong ? Tint::accent : Tint::edge), hasFocus() ? 2 : 1));
  painter.drawPath(card);
}

void StartCard::paintPicture(QPainter& painter) const {
  const QRect area(QPoint(), pictureFor(width()));
  painter.fillRect(area, tintOf(*this, Tint::card));
  if (!m_picture.isNull()) painter.drawImage(area, m_picture);
  painter.setPen(tintOf(*this, Tint::quiet));
  if (m_picture.isNull())
    painter.drawText(area.adjusted(cardEdge, cardEdge, -cardEdge, -cardEdge),
                     Qt::AlignCenter | Qt::TextWordWrap, m_notice);
  painter.setPen(tintOf(*this, Tint::line));
  painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void StartCard::paintWords(QPainter& painter) const {
  const int top = pictureFor(width()).height() + 9;
  const int room = width() - 2 * cardEdge - (m_remove != nullptr ? m_remove->width() : 0);
  QFont font = painter.font();
  font.setWeight(QFont::DemiBold);
  painter.setFont(font);
  painter.setPen(tintOf(*this, m_notice.isEmpty() ? Tint::text : Tint::quiet));
  const QFontMetrics metrics(font);
  painter.drawText(cardEdge, top + metrics.ascent(), metrics.elidedText(text(), Qt::ElideMiddle, room));
  font.setWeight(QFont::Normal);
  font.setPixelSize(font.pixelSize() - 1);
  painter.setFont(font);
  painter.setPen(tintOf(*this, Tint::quiet));
  drawLines(painter, {cardEdge, top + metrics.height() + 3, width() - 2 * cardEdge, height()}, m_detail);
}

}  // namespace klantreis
