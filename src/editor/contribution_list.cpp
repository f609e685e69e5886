#include "editor/contribution_list.h"

#include <QLabel>
#include <utility>

#include "editor/find_places.h"
#include "klantreis/stages.h"

namespace klantreis {

namespace {

constexpr int cardsGap = 8;

/// "Bank · Desire · Mortgage offer"
QString summaryOf(const Workbook& workbook, const Contribution& row) {
  QStringList parts{orUntitled<Actor>(require(workbook, row.actor).name)};
  for (const std::string& part : {row.stage, row.offer})
    if (!part.empty()) parts += toQt(part);
  return parts.join(QStringLiteral(" · "));
}

}  // namespace

ContributionList::ContributionList(Document& document, IdSource& ids, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_ids(ids),
      m_actor(new NameBox([this] { return otherActors(); }, this)) {
  QVBoxLayout* column = makeColumn(this, cardsGap);
  column->addWidget(makeLabel(tr("Suppliers and departments here"), "field", this));
  auto* list = new QVBoxLayout;
  list->setSpacing(cardsGap);
  column->addLayout(list);
  m_cards = std::make_unique<KeyedColumn<Id<Contribution>, Card>>(
      *list, [this](const Id<Contribution>& contribution) {
        auto* card = new Card(Tint::accent, Tint::card, this);
        connect(card, &Card::clicked, this, [this, contribution] { open(contribution); });
        return card;
      });
  m_actor->setAccessibleName(tr("Supplier or department that brings something here"));
  m_actor->takeNew(tr("Choose or type a supplier"), newNameItem());
  m_actor->edited = [this](const Pick& pick) { add(pick); };
  column->addWidget(m_actor);
}

std::vector<NamedKey> ContributionList::otherActors() const {
  const Workbook& now = m_document.workbook();
  std::vector<NamedKey> names = allNames(now, &Actor::name);
  std::erase_if(names, [&](const NamedKey& each) {
    return !m_episode || contributionAt(now, Id<Actor>{*Uuid::parse(each.key)}, *m_episode) != nullptr;
  });
  return names;
}

void ContributionList::add(const Pick& pick) {
  const auto known = Uuid::parse(pick.key);
  const std::string name = normalizedText(pick.typed);
  m_actor->showValue({});
  if (!m_episode || (!known && name.empty())) return;
  std::optional<Id<Contribution>> made;
  m_document.edit({tr("Add supplier to episode"), {}, {}}, [&](const Workbook& now) {
    auto [next, contribution] = known ? withContribution(now, Id<Actor>{*known}, *m_episode)
                                      : withContribution(now, m_ids, name, *m_episode);
    made = contribution;
    return next;
  });
  if (made && m_document.workbook().contributions.contains(*made)) open(*made);
}

void ContributionList::open(Id<Contribution> contribution) {
  m_document.selection().select(placeOfContribution(m_document.workbook(), contribution));
}

void ContributionList::showEpisode(Id<Episode> episode) {
  if (std::exchange(m_episode, episode) != episode) m_actor->showValue({});  // else it may be half typed
  const Workbook& now = m_document.workbook();
  std::vector<Id<Contribution>> rows;
  for (const Contribution* each : contributionsAt(now, episode)) rows.push_back(each->id);
  m_cards->show(rows, [&](Card& card, Id<Contribution> row) {
    card.setText(summaryOf(now, require(now, row)));
    card.setAccessibleName(card.text());
    card.updateGeometry();
  });
}

}  // namespace klantreis
