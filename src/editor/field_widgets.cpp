#include "editor/field_widgets.h"

#include <QAccessible>
#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

#include "editor/look.h"

namespace klantreis {

namespace {

constexpr int cardBar = 4;
constexpr QMargins cardMargins{14, 10, 10, 10};

/// The event filter of teachManners().
class Manners final : public QObject {
 public:
  using QObject::QObject;

  bool eventFilter(QObject* watched, QEvent* event) override {
    auto* widget = static_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && !widget->hasFocus()) {
      event->ignore();
      return true;
    }
    if (event->type() == QEvent::ShortcutOverride && isHistory(*static_cast<QKeyEvent*>(event)) &&
        !hasOwnHistory(*widget)) {
      event->ignore();
      return true;
    }
    return false;
  }

 private:
  static bool isHistory(const QKeyEvent& event) {
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
  }
  /// A text that is not in the document yet is undone in its field.
  static bool hasOwnHistory(const QWidget& widget) {
    const auto* line = qobject_cast<const QLineEdit*>(&widget);
    return line != nullptr && (line->isUndoAvailable() || line->isRedoAvailable());
  }
};

}  // namespace

ThemeName themeOf(const QWidget& widget) {
  return widget.palette().color(QPalette::Base).lightness() > 127 ? ThemeName::light : ThemeName::dark;
}

QColor tintOf(const QWidget& widget, Tint tint) { return colour(themeOf(widget), tint); }

void setStyleProperty(QWidget& widget, const char* property, const QString& value) {
  if (widget.property(property).toString() == value) return;
  widget.setProperty(property, value);
  widget.style()->unpolish(&widget);
  widget.style()->polish(&widget);
  widget.update();
}

void setMood(QWidget& widget, std::int64_t score) {
  const char* mood = score < 0 ? "low" : score > 0 ? "high" : "";
  setStyleProperty(widget, "mood", QLatin1String(mood));
}

QLabel* makeLabel(const QString& text, const char* role, QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setText(text);
  label->setProperty("role", QLatin1String(role));
  return label;
}

QLabel* makeSectionHead(const QString& text, QWidget* parent) {
  QLabel* label = makeLabel(text.toUpper(), "section", parent);
  label->setAccessibleName(text);
  QFont font = label->font();
  font.setLetterSpacing(QFont::AbsoluteSpacing, 1);
  label->setFont(font);
  return label;
}

QPushButton* makeLinkButton(const QString& text, QWidget* parent) {
  auto* button = new QPushButton(text, parent);
  button->setFlat(true);
  button->setProperty("flat", true);
  button->setProperty("role", QStringLiteral("link"));
  button->setCursor(Qt::PointingHandCursor);
  button->setAutoDefault(false);
  button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  return button;
}

QPushButton* makeDeleteButton(const QString& name, QWidget* parent) {
  QPushButton* button = makeLinkButton(QStringLiteral("×"), parent);
  button->setProperty("role", QStringLiteral("delete"));
  button->setAccessibleName(name);
  button->setToolTip(name);
  return button;
}

QVBoxLayout* makeColumn(QWidget* parent, int spacing) {
  auto* column = new QVBoxLayout(parent);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing);
  return column;
}

QHBoxLayout* makeRow(QWidget* parent, int spacing) {
  auto* row = new QHBoxLayout(parent);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(spacing);
  return row;
}

QHBoxLayout* makePanel(QWidget& panel, const QString& name, int spacing) {
  panel.setObjectName(QStringLiteral("panel"));
  panel.setAttribute(Qt::WA_StyledBackground);
  panel.setAccessibleName(name);
  QHBoxLayout* row = makeRow(&panel, spacing);
  row->setContentsMargins(16, 12, 16, 8);
  return row;
}

QVBoxLayout* addColumn(QHBoxLayout& row) {
  auto* column = new QVBoxLayout;
  row.addLayout(column, 1);
  return column;
}

void teachManners(QWidget& input) {
  if (input.focusPolicy() == Qt::WheelFocus) input.setFocusPolicy(Qt::StrongFocus);
  input.installEventFilter(new Manners(&input));
}

FieldBox::FieldBox(const QString& caption, const QString& name, QWidget* editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor->focusProxy() != nullptr ? editor->focusProxy() : editor),
      m_message(makeLabel({}, "message", this)) {
  QVBoxLayout* column = makeColumn(this, 4);
  if (!caption.isEmpty()) {
    QLabel* label = makeLabel(caption, "field", this);
    label->setBuddy(m_editor);
    column->addWidget(label);
  }
  m_editor->setAccessibleName(name);
  column->addWidget(editor);
  m_message->setProperty("mood", QStringLiteral("low"));
  m_message->hide();
  column->addWidget(m_message);
}

void FieldBox::mark(bool found) {
  setStyleProperty(*m_editor, "found", found ? QStringLiteral("true") : QString());
}

void FieldBox::refuse(const QString& why) {
  m_message->setText(why);
  m_message->show();
  m_editor->setAccessibleDescription(why);
  QAccessibleEvent alert(m_message, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void FieldBox::settle() {
  if (!refused()) return;
  m_message->clear();
  m_message->hide();
  m_editor->setAccessibleDescription({});
}

bool FieldBox::refused() const { return !m_message->text().isEmpty(); }

void showDockOf(QWidget& widget) {
  for (QWidget* around = &widget; around != nullptr; around = around->parentWidget())
    if (qobject_cast<QDockWidget*>(around) != nullptr) return around->show();
}

Card::Card(Tint bar, Tint ground, QWidget* parent) : QAbstractButton(parent), m_bar(bar), m_ground(ground) {
  QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
}

QSize Card::sizeHint() const { return {200, heightForWidth(200)}; }

int Card::heightForWidth(int width) const {
  const QRect room = QRect(0, 0, width, 100000).marginsRemoved(cardMargins);
  const QRect needed = fontMetrics().boundingRect(room, Qt::TextWordWrap, text());
  return std::max(needed.height() + cardMargins.top() + cardMargins.bottom(), leastTarget(*this));
}

void Card::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(tintOf(*this, m_ground));
  painter.drawRoundedRect(rect(), 4, 4);
  painter.fillRect(QRect(0, 0, cardBar, height()), tintOf(*this, m_bar));
  if (hasFocus() || underMouse()) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tintOf(*this, hasFocus() ? Tint::accent : Tint::edge), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
  }
  painter.setPen(tintOf(*this, Tint::text));
  painter.drawText(rect().marginsRemoved(cardMargins), Qt::TextWordWrap | Qt::AlignVCenter, text());
}

}  // namespace klantreis
