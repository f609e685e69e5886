// The mouse over the canvas: selecting, dragging, panning, and what it hovers over.
#pragma once

#include <QPointF>
#include <QTimer>
#include <memory>
#include <optional>

#include "editor/drag.h"
#include "editor/selection.h"

class QMouseEvent;
class QPainter;

namespace klantreis {

class Canvas;

class Pointer final {
 public:
  static constexpr double finger = 22;  // pixels that one reaches around where it is

  explicit Pointer(Canvas& canvas);

  void press(const QMouseEvent& event);
  void move(const QMouseEvent& event);
  void release(const QMouseEvent& event);
  /// True when there was a drag to leave.
  bool cancel();
  /// Cards that are dragged have left the map, and a drag of the system goes on with them: they may come
  /// back.
  [[nodiscard]] bool carries() const { return m_carries; }
  void carryTo(QPointF at);
  void carryAway();
  void dropCarried(bool copy);
  /// While the space bar is down the left button moves the map.
  void setGrabbing(bool grabbing);
  /// The picture changed: what was under the mouse may be gone.
  void forget() { m_hovered.reset(); }
  /// The mouse left the map.
  void leave() { hoverOver(std::nullopt); }

  [[nodiscard]] std::optional<std::size_t> hovered() const { return m_hovered; }
  /// The node a click there means, or a finger, which reaches so many pixels around it.
  [[nodiscard]] std::optional<std::size_t> nodeAt(QPointF at, double reach = 0) const;
  /// What a finger takes hold of there is selected and can be dragged.
  [[nodiscard]] bool holds(QPointF at) const;
  void paint(QPainter& painter, const QColor& colour) const;

 private:
  /// Another button moves something: this one waits until that is done.
  [[nodiscard]] bool busyWithout(Qt::MouseButton button) const {
    return button != m_button && (m_drag || m_pressed || m_panned || m_free);
  }
  void pan(QPointF to);
  [[nodiscard]] Qt::CursorShape cursorAt(QPointF at) const;
  [[nodiscard]] std::optional<std::size_t> endAt(QPointF at) const;
  void hoverOver(std::optional<std::size_t> node);
  void drag(QPointF to);
  [[nodiscard]] bool leavesWithCards(QPointF to) const;
  void carryOut();
  void click(QPointF at);
  void scrollAtEdge();
  void begin(std::size_t node, QPointF at);
  void beginDrag();
  void pressPlace(const Place& place, Qt::KeyboardModifiers modifiers);
  void settle(const Place& place);
  void end();

  Canvas& m_canvas;
  std::unique_ptr<Drag> m_drag;
  std::optional<Place> m_pressed;  // where a drag may begin
  std::optional<std::size_t> m_hovered;
  std::optional<QPointF> m_panned;  // where the mouse was last
  /// What a press does to the selection when it turns out to be no drag.
  enum class Settle { nothing, toggle, pick };
  Settle m_settle = Settle::nothing;
  bool m_free = false;  // pressed where nothing is
  QPointF m_start;
  QPointF m_last;                           // of the drag
  QTimer m_edgeTimer;                       // while a drag may scroll the map
  Qt::MouseButton m_button = Qt::NoButton;  // that was pressed last
  bool m_grabbing = false;
  bool m_touched = false;  // by a finger, which stays on the map
  bool m_carries = false;
};

}  // namespace klantreis
