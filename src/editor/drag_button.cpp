#include "editor/drag_button.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <utility>

namespace klantreis {

DragButton::DragButton(QWidget* parent) : QAbstractButton(parent) { setFocusPolicy(Qt::StrongFocus); }

QPoint DragButton::wayTo(const QMouseEvent& event) const {
  return event.globalPosition().toPoint() - m_from.value();
}

void DragButton::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  if (hold(event->pos())) m_from = event->globalPosition().toPoint();
  QAbstractButton::mousePressEvent(event);
}

void DragButton::mouseMoveEvent(QMouseEvent* event) {
  if (!m_from) return;
  const QPoint way = wayTo(*event);
  m_dragging = m_dragging || way.manhattanLength() >= QApplication::startDragDistance();
  if (m_dragging) drag(way);
}

void DragButton::mouseReleaseEvent(QMouseEvent* event) {
  const bool dragged = std::exchange(m_dragging, false);
  const QPoint way = dragged ? wayTo(*event) : QPoint();
  m_from.reset();
  if (!dragged) return QAbstractButton::mouseReleaseEvent(event);
  setDown(false);
  drop(way);
}

void DragButton::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
  if (event->key() != Qt::Key_Escape || !std::exchange(m_dragging, false))
    return QAbstractButton::keyPressEvent(event);
  m_from.reset();
  setDown(false);
  Q_EMIT cancelled();
}

void DragButton::focusOutEvent(QFocusEvent* event) {
  QAbstractButton::focusOutEvent(event);
  Q_EMIT left();
}

}  // namespace klantreis
