#include "editor/settle.h"

#include <QPointer>

#include "editor/canvas.h"

namespace klantreis {

void settle(QWidget& window, Canvas& canvas) {
  canvas.finishEditing();
  const QPointer<QWidget> field = window.focusWidget();
  if (!field || field == &canvas) return;
  field->clearFocus();  // fields keep their text when they lose the focus
  if (field && field->isVisible()) field->setFocus();
}

}  // namespace klantreis
