// The small things all panels are made of, so that they look and behave alike: captions, heads, the box of
// a field with room for what is wrong with it, cards, and the manners of everything that takes input.
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include "editor/colours.h"
#include "klantreis/find.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace klantreis {

inline constexpr int sliderHeight = 20;  // so that its knob is round

/// Light or dark, by what the widget is painted with.
[[nodiscard]] ThemeName themeOf(const QWidget& widget);
[[nodiscard]] QColor tintOf(const QWidget& widget, Tint tint);

/// What the style sheet knows a widget by: QLabel[role="field"]; polishes it again when that changes.
void setStyleProperty(QWidget& widget, const char* property, const QString& value);
/// "low" or "high" by the sign of a score, else nothing.
void setMood(QWidget& widget, std::int64_t score);

/// Plain text that wraps; roles: "section", "field", "head", "quiet".
[[nodiscard]] QLabel* makeLabel(const QString& text, const char* role, QWidget* parent);
/// In small capitals, as a heading for screen readers too.
[[nodiscard]] QLabel* makeSectionHead(const QString& text, QWidget* parent);
/// "+ Gap": a button that looks like a link.
[[nodiscard]] QPushButton* makeLinkButton(const QString& text, QWidget* parent);
/// A small cross; `name` says what it deletes.
[[nodiscard]] QPushButton* makeDeleteButton(const QString& name, QWidget* parent);

// Without margins.
QVBoxLayout* makeColumn(QWidget* parent, int spacing);
QHBoxLayout* makeRow(QWidget* parent, int spacing);
/// Under the map, named for who does not see it; what it holds stands side by side.
QHBoxLayout* makePanel(QWidget& panel, const QString& name, int spacing = 0);
/// That takes the width the others leave.
[[nodiscard]] QVBoxLayout* addColumn(QHBoxLayout& row);

/// Nothing changes by the wheel unless it has the focus, and undo is the document's where the field has none
/// of its own.
void teachManners(QWidget& input);

/// A caption, the editor under it, and under that what is wrong with what was typed.
class FieldBox final : public QWidget {
  Q_OBJECT

 public:
  /// Without a caption for editors that carry their own; `name` is what screen readers say.
  FieldBox(const QString& caption, const QString& name, QWidget* editor, QWidget* parent);

  /// What screen readers say.
  [[nodiscard]] QString name() const { return m_editor->accessibleName(); }
  /// The text that is edited in it now.
  void setText(const TextPlace& text) { m_text = text; }
  [[nodiscard]] const std::optional<TextPlace>& text() const { return m_text; }
  /// In the colour of what was found.
  void mark(bool found);
  [[nodiscard]] QWidget* editor() const { return m_editor; }
  /// To type in it.
  void focusEditor() { m_editor->setFocus(Qt::ShortcutFocusReason); }
  void refuse(const QString& why);
  void settle();
  [[nodiscard]] bool refused() const;

 private:
  QWidget* m_editor;  // the part of it that takes the focus
  QLabel* m_message;
  std::optional<TextPlace> m_text;
};

/// The panel at the side of the map that the widget is in comes back.
void showDockOf(QWidget& widget);

/// A gap or an improvement as a card with a coloured bar; a press selects it.
class Card final : public QAbstractButton {
  Q_OBJECT

 public:
  Card(Tint bar, Tint ground, QWidget* parent);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Tint m_bar;
  Tint m_ground;
};

}  // namespace klantreis
