#include "editor/check_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <utility>

#include "editor/field_widgets.h"
#include "editor/look.h"

namespace klantreis {

namespace {
constexpr int checkGap = 6;
}

CheckRow::CheckRow(QWidget* parent)
    : QWidget(parent), m_box(new CheckBox({}, this)), m_words(makeLabel({}, "value", this)) {
  QHBoxLayout* row = klantreis::makeRow(this, checkGap);
  row->addWidget(m_box, 0, Qt::AlignTop);
  row->addWidget(m_words, 1);
  setFocusProxy(m_box);
}

void CheckRow::showItem(const CheckItem& item) {
  m_words->setText(item.text);
  m_box->setMinimumWidth(leastTarget(*this));
  m_box->setAccessibleName(item.text);
  m_box->setTristate(item.state == Qt::PartiallyChecked);  // a press leads to all or none
  m_box->setCheckState(item.state);
}

void CheckRow::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) m_box->click();
}

CheckList::CheckList(Press press, QWidget* parent)
    : QWidget(parent),
      m_press(std::move(press)),
      m_rows(*makeColumn(this, checkGap), [this](const RowRef& row) { return makeRowFor(row); }) {}

CheckRow* CheckList::makeRowFor(const RowRef& row) {
  auto* made = new CheckRow(this);
  made->box().edited = [this, row](bool on) { m_press(row, on); };
  return made;
}

void CheckList::show(const std::vector<CheckItem>& items) {
  std::vector<RowRef> rows;
  for (const CheckItem& item : items) rows.push_back(item.row);
  auto item = items.begin();
  m_rows.show(rows, [&](CheckRow& row, const RowRef&) { row.showItem(*item++); });
  setVisible(!items.empty());
}

}  // namespace klantreis
