// Fingers on the map. One selects with a tap, edits with two, drags what is selected and otherwise moves the
// map; held still it opens the menu. Two zoom the map and move it between them.
#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QPointF>
#include <QTimer>
#include <optional>

class QMouseEvent;
class QPointingDevice;
class QTouchEvent;

namespace klantreis {

class Canvas;
class Pointer;

class Touch final {
 public:
  Touch(Canvas& canvas, Pointer& pointer);

  /// False for what is meant for the text that is typed on the map.
  bool take(const QTouchEvent& event);

 private:
  enum class Does { nothing, waits, drags, pans, pinches };
  void press(QPointF at);
  void move(QPointF to);
  void release(QPointF at);
  void tap(QPointF at);
  void beginPinch(QPointF one, QPointF other);
  void pinch(QPointF one, QPointF other);
  void openMenu();
  void cancel();
  /// As the mouse would say it.
  [[nodiscard]] QMouseEvent as(QEvent::Type type, QPointF at) const;

  Canvas& m_canvas;
  Pointer& m_pointer;
  const QPointingDevice* m_device = nullptr;
  Does m_does = Does::nothing;
  QPointF m_start;
  QPointF m_last;
  QTimer m_hold;  // until a finger that stays means the menu
  QElapsedTimer m_sinceTap;
  std::optional<QPointF> m_tapped;
  struct Pinch {
    QPointF fixed;  // the point of the scene that stays between the fingers
    double span = 1;
    double zoom = 1;
  };
  Pinch m_pinch;
};

}  // namespace klantreis
