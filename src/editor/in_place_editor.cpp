#include "editor/in_place_editor.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <algorithm>
#include <cmath>

namespace klantreis {

namespace {

constexpr int frame = 4;  // border and margin around the text
constexpr int leastWidth = 120;

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

void InPlaceEditor::begin(const QRect& area, const QFont& font, const QString& text) {
  m_area = area;
  setFont(font);
  setPlainText(text);
  document()->clearUndoRedoStacks();
  moveCursor(QTextCursor::End);
  grow();
  show();
  raise();
  setFocus(Qt::OtherFocusReason);
}

void InPlaceEditor::commit(Then then) {
  if (!active()) return;
  hide();
  Q_EMIT committed(toPlainText(), then);
}

void InPlaceEditor::cancel() {
  if (!active()) return;
  hide();
  Q_EMIT cancelled();
}

void InPlaceEditor::place(const QRect& area) {
  m_area = area;
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

void InPlaceEditor::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) commit();
}

/// As high as its lines, at least as the node, within the parent.
void InPlaceEditor::grow() {
  const int width = std::max(m_area.width(), leastWidth);
  resize(width, height());
  const double lines = document()->size().height();  // in lines: that is how a plain text document counts
  const int needed = static_cast<int>(std::ceil(lines * fontMetrics().lineSpacing())) + 2 * frame + 2;
  const int most = parentWidget()->height();
  const int height = std::min(std::max(m_area.height(), needed), most);
  const int x = std::clamp(m_area.x(), 0, std::max(0, parentWidget()->width() - width));
  const int y = std::clamp(m_area.y(), 0, std::max(0, most - height));
  setGeometry(x, y, width, height);
}

}  // namespace klantreis
