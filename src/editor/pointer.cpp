#include "editor/pointer.h"

#include <QApplication>
#include <QMouseEvent>

#include "editor/canvas.h"

namespace klantreis {

void Pointer::press(const QMouseEvent& event) {
  if (busyWithout(event.button())) return;
  m_button = event.button();
  m_start = event.position();
  if (event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && m_grabbing)) {
    m_panned = m_start;
    m_canvas.viewport()->setCursor(Qt::ClosedHandCursor);
    return;
  }
  const auto hit = nodeAt(m_start);
  if (!hit) {
    m_canvas.document().selection().clear();
    return;
  }
  const Place place = m_canvas.place(*hit);
  m_canvas.pick(place);
  if (event.button() == Qt::LeftButton) m_pressed = place;
}

void Pointer::move(const QMouseEvent& event) {
  if (m_panned) {
    pan(event.position());
  } else if (m_drag || m_pressed) {
    drag(event.position());
  } else {
    hoverOver(nodeAt(event.position()));
  }
}

void Pointer::release(const QMouseEvent& event) {
  if (busyWithout(event.button())) return;
  if (m_pressed) click(event.position());
  if (m_drag) m_drag->drop();
  m_drag.reset();
  m_pressed.reset();
  m_panned.reset();
  m_canvas.viewport()->setCursor(m_grabbing ? Qt::OpenHandCursor : Qt::ArrowCursor);
  m_canvas.viewport()->update();
}

/// In an empty column of the chart a click says how it feels.
void Pointer::click(QPointF at) {
  const auto from = m_pressed->part == Part::emotion ? m_canvas.indexOf(*m_pressed) : std::nullopt;
  if (from) m_drag = dragAt(m_canvas.document(), m_canvas.scene(), m_canvas.nodes()[*from]);
  if (m_drag) m_drag->moveTo(m_canvas.view().toScene(at));
}

bool Pointer::cancel() {
  if (!m_drag) return false;
  m_drag->cancel();
  m_drag.reset();
  m_pressed.reset();
  m_canvas.viewport()->update();
  return true;
}

void Pointer::setGrabbing(bool grabbing) {
  m_grabbing = grabbing;
  if (!m_panned) m_canvas.viewport()->setCursor(grabbing ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void Pointer::paint(QPainter& painter, const QColor& colour) const {
  if (m_drag) m_drag->paint(painter, colour);
}

void Pointer::pan(QPointF to) {
  m_canvas.scrollBy(*m_panned - to);
  m_panned = to;
}

/// In a column of the chart that several personas share, all that is no face belongs to the chosen one.
std::optional<std::size_t> Pointer::nodeAt(QPointF at) const {
  const auto hit = m_canvas.indexAt(m_canvas.view().toScene(at));
  const auto& selected = m_canvas.document().selection().place();
  if (!hit || !selected || m_canvas.node(*hit).part != Part::emotion) return hit;
  Place wanted = m_canvas.place(*hit);
  const auto chosen = selected->persona ? selected->persona : asId<Persona>(selected->row);
  if (!chosen || wanted.persona == chosen) return hit;
  wanted.persona = chosen;
  const auto own = m_canvas.indexOf(wanted);
  return own && m_canvas.node(*own).part == Part::emotion ? own : hit;
}

void Pointer::hoverOver(std::optional<std::size_t> node) {
  if (node == m_hovered) return;
  m_hovered = node;
  m_canvas.viewport()->update();
}

void Pointer::drag(QPointF to) {
  if (!m_drag) {
    if ((to - m_start).manhattanLength() < QApplication::startDragDistance()) return;
    const auto from = m_canvas.indexOf(*m_pressed);
    m_pressed.reset();
    if (from) m_drag = dragAt(m_canvas.document(), m_canvas.scene(), m_canvas.nodes()[*from]);
    if (!m_drag) return;
  }
  m_drag->moveTo(m_canvas.view().toScene(to));
  m_canvas.viewport()->update();
}

}  // namespace klantreis
