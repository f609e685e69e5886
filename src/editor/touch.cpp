#include "editor/touch.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QStyleHints>
#include <QTouchEvent>
#include <algorithm>
#include <utility>

#include "editor/canvas.h"
#include "editor/pointer.h"

namespace klantreis {

namespace {

constexpr double leastSpan = 20;  // pixels between two fingers that zoom

bool isNear(QPointF a, QPointF b, int times) {
  return (a - b).manhattanLength() < times * QApplication::startDragDistance();
}

}  // namespace

Touch::Touch(Canvas& canvas, Pointer& pointer) : m_canvas(canvas), m_pointer(pointer) {
  m_hold.setSingleShot(true);
  QObject::connect(&m_hold, &QTimer::timeout, &m_hold, [this] { openMenu(); });
}

/// One that is lifted after a pinch leaves the other without a meaning, until that one is lifted too.
bool Touch::take(const QTouchEvent& event) {
  QList<QPointF> down;
  for (const QEventPoint& point : event.points())
    if (point.state() != QEventPoint::Released)
      down.append(m_canvas.viewport()->mapFromGlobal(point.globalPosition()));
  if (event.type() == QEvent::TouchBegin) {
    if (down.isEmpty() || m_canvas.typesAt(down.first())) return false;
    m_device = event.pointingDevice();
    press(down.first());
  }
  if (event.type() == QEvent::TouchCancel) {
    cancel();
  } else if (down.size() > 1) {
    m_does == Does::pinches ? pinch(down[0], down[1]) : beginPinch(down[0], down[1]);
  } else if (down.size() == 1) {
    m_does == Does::pinches ? cancel() : move(down.first());
  } else {
    release(m_last);
  }
  return true;
}

void Touch::press(QPointF at) {
  m_does = Does::waits;
  m_start = m_last = at;
  m_hold.start(QGuiApplication::styleHints()->mousePressAndHoldInterval());
}

/// What is not selected moves along with the map, so that nobody moves a card who only looks around.
void Touch::move(QPointF to) {
  if (m_does == Does::waits && !isNear(to, m_start, 1)) {
    m_hold.stop();
    m_tapped.reset();
    m_does = m_pointer.holds(m_start) ? Does::drags : Does::pans;
    if (m_does == Does::drags) m_pointer.press(as(QEvent::MouseButtonPress, m_start));
  }
  if (m_does == Does::drags) m_pointer.move(as(QEvent::MouseMove, to));
  if (m_does == Does::pans) m_canvas.scrollBy(m_last - to);
  if (m_does != Does::waits) m_last = to;
}

void Touch::release(QPointF at) {
  m_hold.stop();
  const Does did = std::exchange(m_does, Does::nothing);
  if (did == Does::waits) tap(at);
  if (did == Does::drags) m_pointer.release(as(QEvent::MouseButtonRelease, at));
}

/// The keyboard goes to the map, as it does with the mouse.
void Touch::tap(QPointF at) {
  const bool second = m_tapped && isNear(*m_tapped, at, 2) &&
                      m_sinceTap.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval();
  m_canvas.setFocus(Qt::MouseFocusReason);
  if (second) {
    m_tapped.reset();
    return m_canvas.openAt(at, Pointer::finger);
  }
  m_pointer.press(as(QEvent::MouseButtonPress, at));
  m_pointer.release(as(QEvent::MouseButtonRelease, at));
  m_tapped = at;
  m_sinceTap.start();
}

void Touch::beginPinch(QPointF one, QPointF other) {
  cancel();
  m_does = Does::pinches;
  const Point fixed = m_canvas.view().toScene((one + other) / 2);
  m_pinch = {{fixed.x, fixed.y}, std::max(leastSpan, QLineF(one, other).length()), m_canvas.view().zoom};
}

/// From its beginning, so that nothing is lost in rounding.
void Touch::pinch(QPointF one, QPointF other) {
  const QPointF middle = (one + other) / 2;
  m_canvas.setZoom(m_pinch.zoom * std::max(leastSpan, QLineF(one, other).length()) / m_pinch.span, middle);
  m_canvas.scrollBy(m_canvas.view().toView(Point{m_pinch.fixed.x(), m_pinch.fixed.y()}) - middle);
}

void Touch::openMenu() {
  m_does = Does::nothing;
  if (const auto hit = m_pointer.nodeAt(m_start, Pointer::finger)) m_canvas.pick(m_canvas.place(*hit));
  m_canvas.setFocus(Qt::MouseFocusReason);
  const QPoint at = m_start.toPoint();
  QContextMenuEvent wanted(QContextMenuEvent::Other, at, m_canvas.viewport()->mapToGlobal(at));
  QCoreApplication::sendEvent(m_canvas.viewport(), &wanted);
}

void Touch::cancel() {
  m_hold.stop();
  if (m_does == Does::drags) m_pointer.cancel();
  m_does = Does::nothing;
}

QMouseEvent Touch::as(QEvent::Type type, QPointF at) const {
  const auto buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
  const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
  return {type, at, m_canvas.viewport()->mapToGlobal(at), button, buttons, Qt::NoModifier, m_device};
}

}  // namespace klantreis
