#include "editor/pointer.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPointer>
#include <QPointingDevice>
#include <algorithm>
#include <utility>

#include "editor/canvas.h"
#include "editor/removal.h"
#include "klantreis/edit.h"

namespace klantreis {

namespace {

constexpr double scrollZone = 28;  // pixels at each edge
constexpr int scrollPause = 16;    // milliseconds

/// How far a drag that is so near an edge, or beyond it, scrolls at once.
double scrollFor(double at, double size) {
  if (at < scrollZone) return std::max(at - scrollZone, -scrollZone) / 2;
  return at > size - scrollZone ? std::min(at - size + scrollZone, scrollZone) / 2 : 0;
}

bool overlap(const Rect& a, const Rect& b) {
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

/// All of the kind of the second between the two, which is the last.
std::vector<Place> placesBetween(const Canvas& canvas, const Place& first, const Place& last) {
  const auto from = canvas.indexOf(first);
  const auto to = canvas.indexOf(last);
  if (!from || !to) return {last};
  const Rect a = canvas.areaOf(*from);
  const Rect b = canvas.areaOf(*to);
  const Rect around{std::min(a.x, b.x), std::min(a.y, b.y),
                    std::max(a.right(), b.right()) - std::min(a.x, b.x),
                    std::max(a.bottom(), b.bottom()) - std::min(a.y, b.y)};
  std::vector<Place> places;
  for (std::size_t i = 0; i < canvas.nodeCount(); ++i)
    if (const Place place = canvas.place(i); i != *to && place.part == last.part &&
                                             overlap(canvas.areaOf(i), around) &&
                                             shownBy(last.part) == place.row.kind)
      places.push_back(place);
  places.push_back(last);
  return places;
}

}  // namespace

Pointer::Pointer(Canvas& canvas) : m_canvas(canvas) {
  m_edgeTimer.setInterval(scrollPause);
  QObject::connect(&m_edgeTimer, &QTimer::timeout, &m_edgeTimer, [this] { scrollAtEdge(); });
}

void Pointer::press(const QMouseEvent& event) {
  if (busyWithout(event.button())) return;
  m_button = event.button();
  m_start = event.position();
  if (event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && m_grabbing)) {
    m_panned = m_start;
    m_canvas.viewport()->setCursor(Qt::ClosedHandCursor);
    return;
  }
  const bool left = event.button() == Qt::LeftButton;
  m_touched = event.pointerType() == QPointingDevice::PointerType::Finger;
  auto hit = nodeAt(m_start, m_touched ? finger : 0);
  if (!hit && left) hit = endAt(m_start);
  m_free = left && !hit;
  if (!hit) {
    m_canvas.document().selection().clear();
    return;
  }
  const Place place = m_canvas.place(*hit);
  pressPlace(place, left ? event.modifiers() : Qt::KeyboardModifiers());
  if (left) m_pressed = place;
}

/// What is one of several stays so until it is clear that they are not dragged together.
void Pointer::pressPlace(const Place& place, Qt::KeyboardModifiers modifiers) {
  Selection& selection = m_canvas.document().selection();
  m_settle = Settle::nothing;
  if (modifiers.testFlag(Qt::ControlModifier)) {
    m_settle = Settle::toggle;
  } else if (modifiers.testFlag(Qt::ShiftModifier) && selection.place()) {
    m_canvas.document().selection().choose(placesBetween(m_canvas, *selection.place(), place));
  } else if (selection.several() && selection.contains(place)) {
    m_settle = Settle::pick;
  } else {
    m_canvas.pick(place);
  }
}

/// A press that became no drag.
void Pointer::settle(const Place& place) {
  if (m_settle == Settle::toggle) m_canvas.document().selection().toggle(place);
  if (m_settle == Settle::pick) m_canvas.pick(place);
}

void Pointer::move(const QMouseEvent& event) {
  if (m_panned) {
    pan(event.position());
  } else if (m_drag || m_pressed || m_free) {
    drag(event.position());
  } else {
    hoverOver(nodeAt(event.position()));
    if (!m_grabbing) m_canvas.viewport()->setCursor(cursorAt(event.position()));
  }
}

/// The ends of phases, columns and lanes can be taken hold of.
Qt::CursorShape Pointer::cursorAt(QPointF at) const {
  const Scene& scene = m_canvas.scene();
  const Point point = m_canvas.view().toScene(at);
  if (!m_hovered) return laneEndingAt(scene, point) ? Qt::SplitVCursor : Qt::ArrowCursor;
  const Hit& hit = m_canvas.hit(*m_hovered);
  const bool end = isPhaseEnd(scene, hit, point) || isColumnEnd(scene, hit, point);
  return end ? Qt::SplitHCursor : Qt::ArrowCursor;
}

/// The name of the lane that ends there.
std::optional<std::size_t> Pointer::endAt(QPointF at) const {
  const auto lane = laneEndingAt(m_canvas.scene(), m_canvas.view().toScene(at));
  return lane ? m_canvas.indexOf(placeOf(m_canvas.document().workbook(), refTo(*lane))) : std::nullopt;
}

void Pointer::release(const QMouseEvent& event) {
  if (busyWithout(event.button())) return;
  if (m_pressed) {
    settle(*m_pressed);
    if (m_settle == Settle::nothing) click(event.position());
  }
  if (const auto drag = std::exchange(m_drag, nullptr))
    drag->drop(event.modifiers().testFlag(Qt::ControlModifier));
  end();
  m_canvas.viewport()->setCursor(m_grabbing ? Qt::OpenHandCursor : Qt::ArrowCursor);
  m_canvas.viewport()->update();
}

/// In an empty column of the chart a click says how it feels.
void Pointer::click(QPointF at) {
  const auto from = m_pressed->part == Part::emotion ? m_canvas.indexOf(*m_pressed) : std::nullopt;
  if (from) begin(*from, at);
  if (m_drag) m_drag->moveTo(m_canvas.view().toScene(at));
}

void Pointer::begin(std::size_t node, QPointF at) {
  m_drag = dragAt(m_canvas.document(), m_canvas.scene(), m_canvas.hit(node), m_canvas.view().toScene(at));
}

/// Of what is pressed, or around what is found from there on where nothing can be moved.
void Pointer::beginDrag() {
  const auto from = m_pressed ? m_canvas.indexOf(*m_pressed) : std::nullopt;
  m_pressed.reset();
  m_free = false;
  if (from) begin(*from, m_start);
  if (!m_drag) m_drag = bandDrag(m_canvas.document(), m_canvas.scene(), m_canvas.view().toScene(m_start));
}

void Pointer::end() {
  m_edgeTimer.stop();
  m_drag.reset();
  m_pressed.reset();
  m_panned.reset();
  m_free = false;
  m_carries = false;
}

bool Pointer::cancel() {
  if (!m_drag) return false;
  m_drag->cancel();
  end();
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
std::optional<std::size_t> Pointer::nodeAt(QPointF at, double reach) const {
  const auto hit = m_canvas.indexNear(m_canvas.view().toScene(at), reach / m_canvas.view().zoom);
  const auto& selected = m_canvas.document().selection().place();
  if (!hit || !selected || m_canvas.node(*hit).part != Part::emotion) return hit;
  Place wanted = m_canvas.place(*hit);
  const auto chosen = selected->persona ? selected->persona : asId<Persona>(selected->row);
  if (!chosen || wanted.persona == chosen) return hit;
  wanted.persona = chosen;
  const auto own = m_canvas.indexOf(wanted);
  return own && m_canvas.node(*own).part == Part::emotion ? own : hit;
}

bool Pointer::holds(QPointF at) const {
  const auto hit = nodeAt(at, finger);
  if (!hit || !m_canvas.document().selection().contains(m_canvas.place(*hit))) return false;
  return dragAt(m_canvas.document(), m_canvas.scene(), m_canvas.nodes()[*hit], m_canvas.view().toScene(at)) !=
         nullptr;
}

void Pointer::hoverOver(std::optional<std::size_t> node) {
  if (node == m_hovered) return;
  m_hovered = node;
  m_canvas.updateMarks();
}

/// While the mouse stays near an edge of the window the map goes on under what is dragged.
void Pointer::scrollAtEdge() {
  const QSizeF size = m_canvas.view().viewport;
  const QPointF by(scrollFor(m_last.x(), size.width()), scrollFor(m_last.y(), size.height()));
  if (!m_drag || by.isNull()) return;
  m_canvas.scrollBy(by);
  m_drag->moveTo(m_canvas.view().toScene(m_last));
  m_canvas.viewport()->update();
}

void Pointer::drag(QPointF to) {
  if (!m_drag) {
    if ((to - m_start).manhattanLength() < QApplication::startDragDistance()) return;
    beginDrag();
    if (m_drag->scrolls()) m_edgeTimer.start();
  }
  if (leavesWithCards(to)) return carryOut();
  m_last = to;
  m_drag->moveTo(m_canvas.view().toScene(to));
  m_canvas.viewport()->update();
}

// ---- out of the map -----------------------------------------------------------------------------

bool Pointer::leavesWithCards(QPointF to) const {
  const bool outside = !QRectF(QPointF(), m_canvas.view().viewport).contains(to);
  return outside && !m_carries && !m_touched && !m_drag->carried().empty();
}

/// Whoever hears of it begins a drag of the system, which is over when this goes on. What was not dropped on
/// this map stays as it is.
void Pointer::carryOut() {
  const QPointer<Canvas> canvas = &m_canvas;
  Document& document = m_canvas.document();
  std::vector<Place> places;
  for (const RowRef& card : m_drag->carried()) places.push_back(placeOf(document.workbook(), card));
  const bool selected = std::all_of(places.begin(), places.end(),
                                    [&](const Place& place) { return document.selection().contains(place); });
  if (!selected) document.selection().choose(std::move(places));
  m_carries = true;
  carryAway();
  Q_EMIT m_canvas.carriedOut();
  if (canvas && !cancel()) end();
}

void Pointer::carryTo(QPointF at) {
  m_edgeTimer.start();
  m_last = at;
  if (m_drag) m_drag->moveTo(m_canvas.view().toScene(at));
  m_canvas.viewport()->update();
}

void Pointer::carryAway() {
  m_edgeTimer.stop();
  if (m_drag) m_drag->cancel();
  m_canvas.viewport()->update();
}

void Pointer::dropCarried(bool copy) {
  if (const auto drag = std::exchange(m_drag, nullptr)) drag->drop(copy);
  end();
  m_canvas.viewport()->update();
}

}  // namespace klantreis
