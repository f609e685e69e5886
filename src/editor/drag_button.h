// A button that is dragged as well as pressed: a dot of the matrix, a bar of the timeline. What is let go
// after a drag is not pressed, and Esc takes a drag back.
#pragma once

#include <QAbstractButton>
#include <optional>

namespace klantreis {

class DragButton : public QAbstractButton {
  Q_OBJECT

 public:
  explicit DragButton(QWidget* parent);

 Q_SIGNALS:
  void cancelled();
  /// The keyboard went elsewhere.
  void left();

 protected:
  /// Whether it can be dragged by that point of it; ways are measured from there then.
  virtual bool hold(QPoint at) = 0;
  /// How far it was dragged from where it was held.
  virtual void drag(QPoint way) = 0;
  virtual void drop(QPoint way) = 0;
  [[nodiscard]] bool isHeld() const { return m_from.has_value(); }

  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  /// Enter presses it too.
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  [[nodiscard]] QPoint wayTo(const QMouseEvent& event) const;

  std::optional<QPoint> m_from;  // of the screen
  bool m_dragging = false;
};

}  // namespace klantreis
