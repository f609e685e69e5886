// An improvement on the timeline: a bar from its start to its deadline. Its ends and the whole of it are
// dragged, or moved by keys; the arrow keys go from bar to bar.
#pragma once

#include "editor/drag_button.h"
#include "klantreis/plan.h"

namespace klantreis {

/// How a bar looks.
enum class BarState { open, overdue, settled };

class PlanBar final : public DragButton {
  Q_OBJECT

 public:
  explicit PlanBar(QWidget* parent);

  /// Without days it is only pressed.
  void showState(BarState state, bool hasDays);
  void setChosen(bool chosen);
  /// Whether its text has room within it.
  [[nodiscard]] bool holdsText() const;
  [[nodiscard]] BarState state() const { return m_state; }

 Q_SIGNALS:
  /// While it is dragged, from where it was.
  void dragged(klantreis::TimePart part, int pixels);
  void dropped(klantreis::TimePart part, int pixels);
  void nudged(klantreis::TimePart part, int days);
  /// To the next bar, or the one before.
  void walked(int step);

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool hold(QPoint at) override;
  void drag(QPoint way) override { Q_EMIT dragged(m_part, way.x()); }
  void drop(QPoint way) override { Q_EMIT dropped(m_part, way.x()); }
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] TimePart partAt(int x) const;
  [[nodiscard]] bool arrowPressed(const QKeyEvent& event);
  void paintGround(QPainter& painter) const;

  TimePart m_part = TimePart::whole;  // that is held
  bool m_hasDays = true;
  bool m_chosen = false;
  BarState m_state = BarState::open;
};

}  // namespace klantreis
