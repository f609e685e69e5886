// Keys and the mouse on the canvas.
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QTouchEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "editor/canvas.h"
#include "editor/canvas_accessible.h"
#include "editor/felt_place.h"
#include "editor/node_text.h"

namespace klantreis {

namespace {

constexpr double wheelTurn = 120;  // Qt's units for one notch

std::optional<Arrow> arrowOf(int key) {
  switch (key) {
    case Qt::Key_Left:
      return Arrow::left;
    case Qt::Key_Right:
      return Arrow::right;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
      return Arrow::up;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
      return Arrow::down;
    default:
      return std::nullopt;
  }
}

/// 1 to 5 for those keys; 0 for others.
int fifthOf(const QKeyEvent& event) {
  const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  return plain && event.key() >= Qt::Key_1 && event.key() <= Qt::Key_5 ? event.key() - Qt::Key_0 : 0;
}

/// As that, of what was composed.
int fifthOf(const QString& text) {
  const int digit = text.size() == 1 ? text.front().digitValue() : 0;
  return digit >= 1 && digit <= 5 ? digit : 0;
}

bool isFeeling(const std::optional<Place>& place) { return place && isFelt(*place); }

/// Those go from lane to lane.
bool isPage(int key) { return key == Qt::Key_PageUp || key == Qt::Key_PageDown; }

double distance(const Rect& area, Point point) {
  return std::hypot(std::max({0.0, area.x - point.x, point.x - area.right()}),
                    std::max({0.0, area.y - point.y, point.y - area.bottom()}));
}

bool isTyping(const QKeyEvent& event) {
  const bool command = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
  return !command && !event.text().isEmpty() && event.text().front().isPrint() &&
         event.key() != Qt::Key_Space;
}

}  // namespace

void Canvas::wheelEvent(QWheelEvent* event) {
  const QPointF turned = event->angleDelta();
  if (event->modifiers() & Qt::ControlModifier) {
    setZoom(m_view.zoom * std::pow(CanvasView::step, turned.y() / wheelTurn), event->position());
  } else if (event->modifiers() & Qt::ShiftModifier) {
    scrollBy({-turned.y(), 0});
  } else {
    scrollBy(-turned);
  }
  event->accept();
}

void Canvas::mousePressEvent(QMouseEvent* event) { m_pointer.press(*event); }
void Canvas::mouseMoveEvent(QMouseEvent* event) { m_pointer.move(*event); }
void Canvas::mouseReleaseEvent(QMouseEvent* event) { m_pointer.release(*event); }

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) openAt(event->position(), 0);
}

/// What the first click made, such as a score, may not be under the mouse any more.
void Canvas::openAt(QPointF at, double reach) {
  const auto hit = m_pointer.nodeAt(at, reach);
  const auto selected = current();
  const bool justScored = hit && selected && node(*hit).part == Part::emotion &&
                          node(*selected).part == Part::emotionPoint &&
                          node(*hit).episode == node(*selected).episode;
  const auto meant = hit && !justScored ? hit : selected;
  if (!meant) return;
  select(place(*meant));
  wantEdit();
}

void Canvas::keyPressEvent(QKeyEvent* event) {
  const QString digit = std::exchange(m_digit, {});
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
    m_pointer.setGrabbing(true);
  } else if (event->key() == Qt::Key_Escape) {
    if (!m_pointer.cancel()) m_document.selection().clear();
  } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    wantEdit();
  } else if (isPage(event->key()) && event->modifiers() == Qt::ShiftModifier) {
    const bool down = event->key() == Qt::Key_PageDown;
    verticalScrollBar()->triggerAction(down ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
  } else if (step(*event)) {
    event->accept();
  } else if (const int fifth = fifthOf(*event); fifth > 0 && isFeeling(m_document.selection().place())) {
    Q_EMIT scoreWanted(fifth);
    m_digit = event->text();
  } else if (isTyping(*event)) {
    const bool goesOn = event->text().front().isDigit();
    wantEdit(goesOn ? digit + event->text() : event->text());
  } else {
    QAbstractScrollArea::keyPressEvent(event);
  }
}

void Canvas::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) m_pointer.setGrabbing(false);
  QAbstractScrollArea::keyReleaseEvent(event);
}

/// Letters that a dead key, the Compose key or an input method makes begin a text as those of keys do; while
/// they are being made they stand in it already.
void Canvas::inputMethodEvent(QInputMethodEvent* event) {
  const bool making = !event->preeditString().isEmpty();
  const QString made = event->commitString();
  if (!making && made.trimmed().isEmpty()) return;
  const int fifth = making ? 0 : fifthOf(made);
  if (fifth > 0 && isFeeling(m_document.selection().place())) return Q_EMIT scoreWanted(fifth);
  wantEdit();
  if (editing()) QCoreApplication::sendEvent(m_editor, event);
}

/// Only where a letter begins a text: elsewhere nothing may come up that asks for more of them.
QVariant Canvas::inputMethodQuery(Qt::InputMethodQuery query) const {
  const auto index = current();
  const bool typed = index && takesLetters(node(*index));
  if (query == Qt::ImEnabled) return typed;
  if (query != Qt::ImCursorRectangle || !typed) return QAbstractScrollArea::inputMethodQuery(query);
  const InPlaceEditor::Spot spot = spotOf(*index);
  return QRect(viewport()->mapTo(this, spot.text), QSize(1, QFontMetrics(spot.font).height()));
}

/// The keys that walk the map; false for others.
bool Canvas::step(const QKeyEvent& event) {
  const auto withoutKeypad = event.modifiers() & ~Qt::KeypadModifier;
  const bool control = withoutKeypad == Qt::ControlModifier;
  if (nodeCount() == 0) return false;
  const int key = event.key();
  if (withoutKeypad == Qt::ShiftModifier) return extend(key);
  if (withoutKeypad != Qt::NoModifier && !control) return false;
  if (key == Qt::Key_Home || key == Qt::Key_End) {
    const bool home = key == Qt::Key_Home;
    if (control || !current()) {
      select(place(home ? 0 : nodeCount() - 1));
    } else {
      select(place(rowEnd(m_scene, nodes(), *current(), home ? Arrow::left : Arrow::right)));
    }
    return true;
  }
  const auto direction = arrowOf(key);
  if (!direction || control) return false;
  if (!current()) {
    select(place(0));
  } else if (const auto next = isPage(key) ? nextLane(m_scene, nodes(), *current(), *direction)
                                           : walk(m_scene, nodes(), *current(), *direction)) {
    select(place(*next));
  }
  return true;
}

/// Shift with an arrow selects what lies there too; false for other keys.
bool Canvas::extend(int key) {
  const auto direction = isPage(key) ? std::nullopt : arrowOf(key);
  if (!direction || !current()) return false;
  const auto next = walk(m_scene, nodes(), *current(), *direction);
  if (!next) return true;
  std::vector<Place> places = m_document.selection().places();
  const Place there = place(*next);
  std::erase_if(places, [&](const Place& each) { return areSame(each, there); });
  places.push_back(there);
  m_document.selection().choose(std::move(places));
  return true;
}

bool Canvas::typesAt(QPointF at) const {
  return m_editor->active() && m_editor->geometry().contains(at.toPoint());
}

std::optional<std::size_t> Canvas::indexNear(Point point, double reach) const {
  const auto exact = indexAt(point);
  if (exact && node(*exact).part != Part::emotion) return exact;
  auto nearest = exact;
  double least = reach;
  for (std::size_t i = 0; i < nodes().size(); ++i) {
    const bool meant = exact ? node(i).part == Part::emotionPoint : node(i).part != Part::emotion;
    const double away = distance(nodes()[i].area, point);
    if (!meant || away >= least) continue;
    least = away;
    nearest = i;
  }
  return nearest;
}

/// Fingers, and two fingers on a touchpad.
bool Canvas::viewportEvent(QEvent* event) {
  switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
      event->setAccepted(m_touch.take(*static_cast<QTouchEvent*>(event)));
      return event->isAccepted();
    case QEvent::NativeGesture: {
      const auto& gesture = *static_cast<QNativeGestureEvent*>(event);
      if (gesture.gestureType() != Qt::ZoomNativeGesture) break;
      setZoom(m_view.zoom * (1 + gesture.value()), gesture.position());
      return true;
    }
    default:
      break;
  }
  return QAbstractScrollArea::viewportEvent(event);
}

void Canvas::leaveEvent(QEvent* event) {
  m_pointer.leave();
  QAbstractScrollArea::leaveEvent(event);
}

void Canvas::focusInEvent(QFocusEvent* event) {
  QAbstractScrollArea::focusInEvent(event);
  const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
  // What was just added is selected before it is a node; a field that hides then hands the focus on.
  if (byTab && !current() && !m_sought && nodeCount() > 0)
    select(place(event->reason() == Qt::TabFocusReason ? 0 : nodeCount() - 1));
  announceFocus(*this);
  updateMarks();
}

void Canvas::focusOutEvent(QFocusEvent* event) {
  m_pointer.setGrabbing(false);
  updateMarks();
  QAbstractScrollArea::focusOutEvent(event);
}

/// Tab goes along the rows of the map, and leaves it after the last.
bool Canvas::focusNextPrevChild(bool next) {
  const auto index = current();
  if (const auto stop = index ? tabStop(m_scene, nodes(), *index, next) : std::nullopt) {
    select(place(*stop));
    return true;
  }
  return QAbstractScrollArea::focusNextPrevChild(next);
}

void Canvas::stepDown() {
  const auto index = current();
  if (const auto next = index ? walk(m_scene, nodes(), *index, Arrow::down) : std::nullopt)
    select(place(*next));
}

}  // namespace klantreis
