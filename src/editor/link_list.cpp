#include "editor/link_list.h"

#include <utility>

namespace klantreis {

namespace {
constexpr int linkGap = 6;
}

LinkList::LinkList(Press press, QWidget* parent)
    : QWidget(parent),
      m_press(std::move(press)),
      m_cards(*makeColumn(this, linkGap), [this](const RowRef& row) { return makeCard(row); }) {}

Card* LinkList::makeCard(const RowRef& row) {
  auto* card = new Card(Tint::accent, Tint::card, this);
  connect(card, &Card::clicked, this, [this, row] { m_press(row); });
  return card;
}

void LinkList::show(const std::vector<LinkItem>& items) {
  std::vector<RowRef> rows;
  for (const LinkItem& item : items) rows.push_back(item.row);
  auto item = items.begin();
  m_cards.show(rows, [&](Card& card, const RowRef&) { card.setText((item++)->text); });
  setVisible(!items.empty());
}

}  // namespace klantreis
