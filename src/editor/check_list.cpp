#include "editor/check_list.h"

#include <algorithm>
#include <utility>

#include "editor/field_widgets.h"

namespace klantreis {

CheckList::CheckList(Press press, QWidget* parent)
    : QWidget(parent),
      m_press(std::move(press)),
      m_boxes(*makeColumn(this, 6), [this](const RowRef& row) { return makeBox(row); }) {}

CheckBox* CheckList::makeBox(const RowRef& row) {
  auto* box = new CheckBox({}, this);
  box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  box->edited = [this, row](bool on) { m_press(row, on); };
  return box;
}

void CheckList::show(const std::vector<CheckItem>& items) {
  std::vector<RowRef> rows;
  for (const CheckItem& item : items) rows.push_back(item.row);
  auto item = items.begin();
  m_boxes.show(rows, [&](CheckBox& box, const RowRef&) {
    box.setText(plainMenuText(item->text));
    box.setAccessibleName(item->text);
    box.setToolTip(item->text);
    box.setTristate(item->state == Qt::PartiallyChecked);  // a press leads to all or none
    box.setCheckState(item->state);
    ++item;
  });
  setVisible(!items.empty());
}

}  // namespace klantreis
