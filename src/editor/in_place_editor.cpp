#include "editor/in_place_editor.h"

#include <QFocusEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>
#include <array>
#include <cmath>

namespace klantreis {

namespace {

constexpr int frame = 3;  // border and margin around the text
constexpr int leastWidth = 120;
constexpr int most = 40;  // of the space before a text: an icon, a number

bool entersText(const QKeyEvent& event) {
  return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
         !(event.modifiers() & Qt::ShiftModifier);
}

}  // namespace

InPlaceEditor::InPlaceEditor(QWidget* parent) : QPlainTextEdit(parent) {
  setObjectName(QStringLiteral("inPlaceEditor"));
  setAccessibleName(tr("Text of the selected part of the map"));
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  document()->setDocumentMargin(1);
  connect(this, &QPlainTextEdit::textChanged, this, &InPlaceEditor::grow);
  hide();
}

void InPlaceEditor::begin(const Spot& spot, const QString& text, const QString& typed) {
  setPlainText(text);
  m_first = toPlainText();
  document()->clearUndoRedoStacks();
  moveCursor(QTextCursor::End);
  insertPlainText(typed);
  resume(spot);
}

void InPlaceEditor::resume(const Spot& spot) {
  place(spot);
  show();
  raise();
  setFocus(Qt::OtherFocusReason);
}

void InPlaceEditor::commit(Then then) {
  if (!active()) return;
  takeComposed();
  hide();
  Q_EMIT committed(toPlainText(), then);
}

/// A letter that is being composed stands in the text, but is not part of it yet.
void InPlaceEditor::takeComposed() {
  QInputMethod& composer = *QGuiApplication::inputMethod();
  if (hasFocus()) composer.commit();
  const QString composed = textCursor().block().layout()->preeditAreaText();
  if (composed.isEmpty()) return;
  composer.reset();  // what has no say in it any more may not bring it again
  QInputMethodEvent made;
  made.setCommitString(composed);
  inputMethodEvent(&made);
}

void InPlaceEditor::cancel() {
  if (!active()) return;
  QGuiApplication::inputMethod()->reset();
  hide();
  Q_EMIT cancelled();
}

void InPlaceEditor::place(const Spot& spot) {
  m_spot = spot;
  setFont(spot.font);
  const QPoint inset = spot.text - spot.area.topLeft();
  setViewportMargins(std::clamp(inset.x() - frame, 0, most), std::clamp(inset.y() - frame, 0, most), 0, 0);
  grow();
}

void InPlaceEditor::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    cancel();
  } else if (entersText(*event)) {
    commit();
  } else {
    QPlainTextEdit::keyPressEvent(event);
  }
}

bool InPlaceEditor::event(QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
      commit(key == Qt::Key_Tab ? Then::next : Then::previous);
      return true;
    }
  }
  return QPlainTextEdit::event(event);
}

/// What only looks away comes back: a menu that is opened by its key hands the focus back to where it was,
/// and to nothing if that was hidden meanwhile.
void InPlaceEditor::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  constexpr std::array looksAway{Qt::PopupFocusReason, Qt::ActiveWindowFocusReason, Qt::MenuBarFocusReason};
  if (std::find(looksAway.begin(), looksAway.end(), event->reason()) == looksAway.end()) commit(Then::leave);
}

/// As high as its lines, at least as the node, within the parent.
void InPlaceEditor::grow() {
  const QSize room = parentWidget()->size();
  const int width = std::max(m_spot.area.width() + 2 * frame, leastWidth);
  resize(width, height());
  const double lines = document()->size().height();  // in lines: that is how a plain text document counts
  const int text = static_cast<int>(std::ceil(lines * fontMetrics().lineSpacing()));
  const int needed = text + viewportMargins().top() + 3 * frame;
  const int height = std::min(std::max(m_spot.area.height() + 2 * frame, needed), room.height());
  const QPoint corner = m_spot.area.topLeft() - QPoint(frame, frame);
  setGeometry(std::clamp(corner.x(), 0, std::max(0, room.width() - width)),
              std::clamp(corner.y(), 0, std::max(0, room.height() - height)), width, height);
}

}  // namespace klantreis
