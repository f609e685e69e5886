// The impact × effort matrix: each improvement a dot that is dragged, or moved with the arrow keys, to where
// it belongs. The dots are widgets of their own, so that keyboards and screen readers reach them.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <vector>

#include "editor/drag_button.h"
#include "klantreis/workbook_schema.h"

namespace klantreis {

class Document;

/// An improvement at its place, with its number in the list.
class MatrixDot final : public DragButton {
  Q_OBJECT

 public:
  static constexpr int side = 26;

  explicit MatrixDot(QWidget* parent);

 Q_SIGNALS:
  /// Its middle while it is dragged, in the coordinates of the parent.
  void dragged(QPoint middle);
  void dropped(QPoint middle);
  /// By the arrow keys, in steps.
  void nudged(int effort, int impact);

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool hold(QPoint at) override;
  void drag(QPoint way) override { Q_EMIT dragged(m_middle + way); }
  void drop(QPoint way) override { Q_EMIT dropped(m_middle + way); }
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QPoint m_middle;  // where it was when it was held
};

class PriorityMatrix final : public QWidget {
  Q_OBJECT

 public:
  PriorityMatrix(Document& document, QWidget* parent);

  /// Numbered in this order.
  void showImprovements(const std::vector<const Improvement*>& rows);

  [[nodiscard]] QSize sizeHint() const override { return {330, 200}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {250, 150}; }

 Q_SIGNALS:
  void chosen(klantreis::Id<klantreis::Improvement> improvement);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// Percents, both 0 … 100.
  struct Score {
    std::int64_t impact = 0;
    std::int64_t effort = 0;
  };

  [[nodiscard]] MatrixDot* makeDot(Id<Improvement> improvement);
  void place(MatrixDot& dot, const Score& score) const;
  void placeAll();
  void removeOthers(const std::vector<const Improvement*>& rows);
  void drop(Id<Improvement> improvement, QPoint middle);
  void nudge(Id<Improvement> improvement, int effort, int impact);
  void write(Id<Improvement> improvement, const Score& score, const std::string& merge);
  /// Where the middle of a dot may be.
  [[nodiscard]] QRect field() const;
  [[nodiscard]] Score scoreAt(QPoint middle) const;
  [[nodiscard]] QRect quadrant(int row, int column) const;
  /// The name of a quadrant: where it may stand, and how large it is.
  struct NameRoom {
    QRect room;
    QSize size;
  };
  [[nodiscard]] std::optional<QRect> freePlace(const NameRoom& name, int below) const;
  [[nodiscard]] QRect freePlace(const NameRoom& name) const;
  [[nodiscard]] std::array<QRect, 2> freePlaces(const std::array<NameRoom, 2>& names) const;
  void drawNames(QPainter& painter, int row) const;

  Document& m_document;
  std::map<Id<Improvement>, MatrixDot*> m_dots;
};

}  // namespace klantreis
