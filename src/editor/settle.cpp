#include "editor/settle.h"

#include <QPointer>
#include <algorithm>

#include "editor/canvas.h"
#include "editor/field_widgets.h"

namespace klantreis {

namespace {

void settleField(QWidget& window, const Canvas& canvas) {
  const QPointer<QWidget> field = window.focusWidget();
  if (!field || field == &canvas) return;
  field->clearFocus();  // fields keep their text when they lose the focus
  if (field && field->isVisible()) field->setFocus();
}

}  // namespace

bool settle(QWidget& window, Canvas& canvas) {
  if (!canvas.finishEditing()) return false;
  settleField(window, canvas);
  const auto boxes = window.findChildren<FieldBox*>();
  return std::none_of(boxes.begin(), boxes.end(), [](const FieldBox* box) { return box->refused(); });
}

}  // namespace klantreis
