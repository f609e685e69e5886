#include "editor/key_catcher.h"

#include <QKeyEvent>

namespace klantreis {

namespace {

bool isModifier(int key) {
  return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
         key == Qt::Key_AltGr || key == Qt::Key_unknown;
}

/// With a sign such as "?" the Shift is in the sign already.
Qt::KeyboardModifiers modifiersOf(const QKeyEvent& event) {
  const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
  const int key = event.key();
  const bool isSign = key > Qt::Key_Space && key < Qt::Key_Escape && !QChar(key).isLetterOrNumber();
  return isSign ? modifiers & ~Qt::ShiftModifier : modifiers;
}

bool goesOn(const QKeyEvent& event) {
  const bool plain = !(event.modifiers() & ~Qt::ShiftModifier);
  return plain &&
         (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Escape);
}

}  // namespace

KeyCatcher::KeyCatcher(QWidget* parent) : QLineEdit(parent) {
  setReadOnly(true);
  setContextMenuPolicy(Qt::NoContextMenu);
}

/// No action of the window takes the key away.
bool KeyCatcher::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && !goesOn(*static_cast<QKeyEvent*>(event))) {
    event->accept();
    return true;
  }
  return QLineEdit::event(event);
}

void KeyCatcher::keyPressEvent(QKeyEvent* event) {
  if (goesOn(*event)) return QWidget::keyPressEvent(event);
  if (isModifier(event->key())) return;
  const QKeySequence key(QKeyCombination(modifiersOf(*event), Qt::Key(event->key())));
  setText(key.toString(QKeySequence::NativeText));
  Q_EMIT caught(key);
}

}  // namespace klantreis
