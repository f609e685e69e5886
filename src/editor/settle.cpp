#include "editor/settle.h"

#include <QDockWidget>
#include <QPointer>
#include <QStackedWidget>
#include <algorithm>

#include "editor/canvas.h"
#include "editor/field_widgets.h"
#include "editor/inspector.h"

namespace klantreis {

namespace {

/// The keys stay where they were; the box of a cell closes, and then they are the list's.
void settleField(QWidget& window, const Canvas& canvas) {
  const QPointer<QWidget> field = window.focusWidget();
  if (!field || field == &canvas) return;
  const QPointer<QWidget> around = field->parentWidget();
  field->clearFocus();  // fields keep their text when they lose the focus
  if (field && field->isVisible()) return field->setFocus();
  for (QWidget* next = around; next != nullptr; next = next->parentWidget())
    if (next->isVisible() && next->focusPolicy() != Qt::NoFocus) return next->setFocus();
}

/// In a panel of the document that is in front, on a page of it or under one.
bool isOfChosen(const QWidget& field) {
  for (const QWidget* each = &field; each->parentWidget() != nullptr; each = each->parentWidget()) {
    const auto* panels = qobject_cast<QStackedWidget*>(each->parentWidget());
    if (panels != nullptr && qobject_cast<QDockWidget*>(panels->parentWidget()) != nullptr)
      return panels->currentWidget() == each;
  }
  return true;
}

}  // namespace

bool settle(QWidget& window, Canvas& canvas) {
  if (!canvas.finishEditing()) return false;
  settleField(window, canvas);
  return refusedField(window) == nullptr;
}

FieldBox* refusedField(const QWidget& window) {
  const auto boxes = window.findChildren<FieldBox*>();
  const auto found = std::find_if(boxes.begin(), boxes.end(),
                                  [](const FieldBox* box) { return box->refused() && isOfChosen(*box); });
  return found == boxes.end() ? nullptr : *found;
}

void bringBack(FieldBox& field) {
  for (QWidget* around = &field; around != nullptr; around = around->parentWidget())
    if (auto* inspector = qobject_cast<Inspector*>(around)) inspector->bringBack(field);
  showDockOf(field);
  field.focusEditor();
}

}  // namespace klantreis
