// The text editor that lies over a node of the map while its text is typed: Enter keeps, Shift+Enter breaks
// the line, Esc leaves it as it was, Tab keeps and goes on. It grows with its text.
#pragma once

#include <QFont>
#include <QPlainTextEdit>
#include <QPoint>
#include <QRect>

namespace klantreis {

class InPlaceEditor final : public QPlainTextEdit {
  Q_OBJECT

 public:
  enum class Then { stay, next, previous, leave };

  /// A node on the parent: its area, where its text begins, and in which font.
  struct Spot {
    QRect area;
    QPoint text;
    QFont font;
  };

  explicit InPlaceEditor(QWidget* parent);

  /// Over the area of the spot, which it may outgrow downwards; `typed` is what the user added already.
  void begin(const Spot& spot, const QString& text, const QString& typed = {});
  /// Open once more with the text that could not be kept.
  void resume(const Spot& spot);
  /// Whether the text is another than at the beginning.
  [[nodiscard]] bool changed() const { return toPlainText() != m_first; }
  [[nodiscard]] bool active() const { return isVisible(); }
  /// Keeps the text and hides.
  void commit(Then then = Then::stay);
  void cancel();
  /// Follows its node when the map moves.
  void place(const Spot& spot);

 Q_SIGNALS:
  void committed(const QString& text, klantreis::InPlaceEditor::Then then);
  void cancelled();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void grow();
  void takeComposed();

  Spot m_spot;
  QString m_first;  // as this editor gives the text back
};

}  // namespace klantreis
