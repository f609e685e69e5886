#include "editor/inspector_journey.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "editor/additions.h"
#include "editor/group_notice.h"
#include "klantreis/reviews.h"

namespace klantreis {

// ---- a review -----------------------------------------------------------------------------------

ReviewCard::ReviewCard(Document& document, QWidget* parent)
    : QFrame(parent),
      m_document(document),
      m_column(makeColumn(this, 4)),
      m_day(makeLabel({}, "field", this)),
      m_form(document, *m_column, this) {
  setObjectName(QStringLiteral("evidenceCard"));
  m_column->setContentsMargins(10, 4, 4, 8);
  QPushButton* button = makeDeleteButton(tr("Delete this review"), this);
  auto* head = new QHBoxLayout;
  head->addWidget(m_day, 1);
  head->addWidget(button);
  m_column->addLayout(head);
  m_form.add(&Review::who, tr("Who reviewed"));
  auto* text = new TextBox(TextBox::Lines::many, this);
  m_form.add(&Review::text, tr("What was found"), text);
  setFocusProxy(text);
  connect(button, &QPushButton::clicked, this, &ReviewCard::deleted);
}

void ReviewCard::showRow(Id<Review> review) {
  m_day->setText(dayText(require(m_document.workbook(), review).date));
  m_form.showRow(review);
}

// ---- the page -----------------------------------------------------------------------------------

JourneyPage::JourneyPage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent),
      m_kind(addKind({})),
      m_form(document, column(), this),
      m_reviewPart(new QWidget(this)),
      m_reviewColumn(makeColumn(m_reviewPart, column().spacing())),
      m_reviewForm(document, *m_reviewColumn, m_reviewPart) {
  addFields();
  m_addIdeal = addButton(tr("+ Ideal journey"),
                         [this] { addIdeal(this->document(), this->ids(), m_form.row().value()); });
  addReviews();
  close();
}

void JourneyPage::addFields() {
  m_form.addHead(&Journey::title, tr("Title"), untitled<Journey>());
  m_form.add(&Journey::goal, tr("Goal"));
  m_form.add(&Journey::motive, tr("Why the customer wants it"));
  m_form.add(&Journey::scope, tr("Scope"));
  m_form.add(&Journey::outOfScope, tr("Out of scope"));
  m_form.addLink(&Journey::segment, tr("Target group"), segmentNames(), addSegment());
  m_notice = new GroupNotice(this);
  column().addWidget(m_notice);
  m_group = addButton(tr("About this target group"), [this] {
    if (const auto group = require(now(), *m_form.row()).segment) select(refTo(*group));
  });
  m_form.add(&Journey::type, tr("Type of journey"));
  m_form.add(&Journey::context, tr("Situation it is drawn for"));
  m_form.addLink<Journey>(&Journey::variantOf, tr("Variant of"), [this] { return otherJourneys(); });
  m_form.add(&Journey::step, tr("Step of the method"));
  m_form.add(&Journey::reason, tr("Why it is mapped, or waits"));
  m_form.addLink(&Journey::owner, tr("Owner"), actorNames(), addPerson());
  m_form.addLink(&Journey::sponsor, tr("Sponsor in management"), actorNames(), addPerson());
  m_form.add(&Journey::summary, tr("Summary for management"));
  m_form.add(&Journey::scale, tr("Scale of emotions"));
  m_form.add(&Journey::language, tr("Language of the map"));
  m_form.add(&Journey::versionNote, tr("Version note"));
}

/// A pair is reviewed as one, so the ideal journey's page leads to the current one for it.
void JourneyPage::addReviews() {
  m_toReviews = addButton(tr("Reviews of the current journey"), [this] {
    const Id<Journey> current = currentOf(now(), m_form.row().value());
    document().selection().stand({current, placeOf(now(), refTo(current))});
  });
  column().addWidget(m_reviewPart);
  m_reviewForm.add(&Journey::reviewInterval, tr("Months between reviews"));
  m_reviewForm.add(&Journey::nextReview, tr("Next review"));
  m_reviewColumn->addWidget(makeLabel(tr("Reviews"), "field", m_reviewPart));
  m_reviewColumn->addSpacing(5 - column().spacing());
  auto* cards = new QVBoxLayout;
  cards->setSpacing(8);
  m_reviewColumn->addLayout(cards);
  m_reviews = std::make_unique<KeyedColumn<Id<Review>, ReviewCard>>(
      *cards, [this](const Id<Review>& review) { return makeReview(review); });
  QPushButton* add = makeLinkButton(tr("+ Review of today"), m_reviewPart);
  connect(add, &QPushButton::clicked, this, [this] {
    if (const auto review = recordReview(document(), ids())) tellReview(*review);
  });
  m_reviewColumn->addWidget(add);
}

void JourneyPage::tellReview(Id<Review> review) { m_reviews->focus(review); }

ReviewCard* JourneyPage::makeReview(Id<Review> review) {
  auto* card = new ReviewCard(document(), this);
  connect(card, &ReviewCard::deleted, this, [this, review] { remove(tr("Delete review"), refTo(review)); });
  return card;
}

/// Of which it can be a variant.
std::vector<NamedKey> JourneyPage::otherJourneys() const {
  std::vector<const Journey*> others = journeysInOrder(now());
  std::erase_if(others, [this](const Journey* each) { return each->idealOf || m_form.row() == each->id; });
  return namesOf(others, &Journey::title);
}

void JourneyPage::showRow(const Uuid& row) {
  const bool ideal = require(now(), Id<Journey>{row}).idealOf.has_value();
  m_kind->setText(ideal ? tr("Ideal journey") : tr("Journey"));
  m_addIdeal->setVisible(!counterpartOf(now(), {row}));
  m_form.showRow({row});
  m_reviewForm.showRow({row});
  m_reviewPart->setVisible(!ideal);
  m_toReviews->setVisible(ideal);
  const auto group = require(now(), Id<Journey>{row}).segment;
  m_notice->showGroup(group ? &require(now(), *group) : nullptr);
  m_group->setVisible(group.has_value());
  std::vector<Id<Review>> reviews;
  for (const Review* review : reviewsOf(now(), {row})) reviews.push_back(review->id);
  m_reviews->show(reviews, [](ReviewCard& card, Id<Review> review) { card.showRow(review); });
}

}  // namespace klantreis
