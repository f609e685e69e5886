#include "editor/inspector_segment.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "editor/group_notice.h"
#include "editor/link_list.h"
#include "editor/shared_name.h"
#include "klantreis/persona.h"
#include "klantreis/target_group.h"

namespace klantreis {

namespace {

QHBoxLayout* lineIn(QVBoxLayout& column) {
  auto* line = new QHBoxLayout;
  line->setSpacing(4);
  column.addLayout(line);
  return line;
}

QPushButton* addSmallButton(QHBoxLayout& line, const QString& sign, const QString& name, QWidget* parent) {
  QPushButton* button = makeDeleteButton(name, parent);
  button->setText(sign);
  line.addWidget(button, 0, Qt::AlignTop);
  return button;
}

/// Whether `part` is that group, or split from it in however many steps.
bool isWithin(const Workbook& workbook, Id<Segment> part, Id<Segment> whole) {
  std::size_t steps = workbook.segments.size();  // a file may lead round in a circle
  for (std::optional<Id<Segment>> at = part; at && steps-- > 0; at = require(workbook, *at).partOf)
    if (*at == whole) return true;
  return false;
}

}  // namespace

// ---- a criterion --------------------------------------------------------------------------------

CriterionRow::CriterionRow(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_column(makeColumn(this, 2)),
      m_head(lineIn(*m_column)),
      m_name(document, *addColumn(*m_head), this),
      m_foot(lineIn(*m_column)),
      m_weight(document, *addColumn(*m_foot), this) {
  auto* name = new TextBox(TextBox::Lines::one, this);
  name->setPlaceholderText(tr("lead time, price, support"));
  m_name.addBare(&Criterion::name, tr("Criterion"), name);
  m_weight.addBare(&Criterion::weight, tr("Weight, from 1 to 5"), new SliderBox(1, 5, this));
  setFocusProxy(name);
  QPushButton* button = addSmallButton(*m_head, QStringLiteral("×"), tr("Delete this criterion"), this);
  connect(button, &QPushButton::clicked, this, [this] {
    m_document.edit({tr("Delete criterion"), {}, {}},
                    [&](const Workbook& now) { return without(now, {refTo(*m_name.row())}); });
  });
  connect(addSmallButton(*m_foot, QStringLiteral("↑"), tr("Move criterion up"), this), &QPushButton::clicked,
          this, [this] { shift(-1); });
  connect(addSmallButton(*m_foot, QStringLiteral("↓"), tr("Move criterion down"), this),
          &QPushButton::clicked, this, [this] { shift(1); });
}

void CriterionRow::showRow(Id<Criterion> criterion) {
  m_name.showRow(criterion);
  m_weight.showRow(criterion);
}

void CriterionRow::shift(int direction) {
  m_document.edit({tr("Move criterion"), {}, {}},
                  [&](const Workbook& now) { return withCriterionShifted(now, *m_name.row(), direction); });
}

// ---- the page -----------------------------------------------------------------------------------

SegmentPage::SegmentPage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent), m_form(document, column(), this) {
  addKind(tr("Target group"));
  addSharedHead(document, m_form, tr("Name"));
  m_notice = new GroupNotice(this);
  column().addWidget(m_notice);
  const auto ask = [this](auto member, const QString& caption, const QString& prompt) {
    const bool title = fieldOf(member).high <= titleLength;
    auto* box = new TextBox(title ? TextBox::Lines::one : TextBox::Lines::many, this);
    box->setPlaceholderText(prompt);
    m_form.add(member, caption, box);
  };
  ask(&Segment::description, tr("Who is in it, and who is not"), tr("Firms of 5 to 50 people that …"));
  m_form.addLink<Segment>(&Segment::partOf, tr("Part of"), [this] { return wholes(); });
  m_form.add(&Segment::size, tr("How many customers"));
  ask(&Segment::volume, tr("Volume of an order"), tr("10 to 40 pumps an order"));
  ask(&Segment::buying, tr("How they buy"), tr("How often, through whom, on what terms?"));
  ask(&Segment::goal, tr("Goal"), tr("What do they want to reach?"));
  addCriteria();
  addLists();
  close();
}

SegmentPage::~SegmentPage() = default;

void SegmentPage::addCriteria() {
  addCaption(tr("What they decide by, weighed from 1 to 5"));
  m_criteria = std::make_unique<KeyedColumn<Id<Criterion>, CriterionRow>>(
      *addList(8), [this](const Id<Criterion>&) { return new CriterionRow(document(), this); });
  m_criteria->addBy(addButton(tr("+ Criterion"), [this] { addCriterion(); }));
}

void SegmentPage::addLists() {
  const auto open = [this](const RowRef& row) { select(row); };
  addCaption(tr("Parts that buy differently"));
  m_parts = new LinkList(open, this);
  column().addWidget(m_parts);
  addButton(tr("+ Part of this group"), [this] { split(); });
  m_personasCaption = addCaption(tr("Personas"));
  m_personas = new LinkList(open, this);
  column().addWidget(m_personas);
}

std::vector<NamedKey> SegmentPage::wholes() const {
  std::vector<const Segment*> groups = segmentsInOrder(now());
  if (m_form.row())
    std::erase_if(groups, [&](const Segment* each) { return isWithin(now(), each->id, *m_form.row()); });
  return namesOf(groups, &Segment::name);
}

void SegmentPage::showRow(const Uuid& row) {
  const Segment& segment = require(now(), Id<Segment>{row});
  m_form.showRow(segment.id);
  m_notice->showGroup(&segment);
  std::vector<Id<Criterion>> criteria;
  for (const Criterion* each : criteriaOf(now(), segment.id)) criteria.push_back(each->id);
  m_criteria->show(criteria, [](CriterionRow& item, Id<Criterion> id) { item.showRow(id); });
  showLists(segment);
}

void SegmentPage::showLists(const Segment& segment) {
  std::vector<LinkItem> parts;
  for (const Segment* each : partsOf(now(), segment.id))
    parts.push_back({refTo(each->id), orUntitled<Segment>(each->name)});
  m_parts->show(parts);
  std::vector<LinkItem> personas;
  for (const Persona* each : personasOf(now(), segment.id))
    personas.push_back({refTo(each->id), orUntitled<Persona>(each->name)});
  m_personasCaption->setVisible(!personas.empty());
  m_personas->show(personas);
}

void SegmentPage::askCriterion() {
  if (!m_form.row()) return;
  for (const Criterion* each : criteriaOf(now(), *m_form.row()))
    if (each->name.empty()) return m_criteria->focus(each->id);
  addCriterion();
}

void SegmentPage::addCriterion() {
  const auto segment = m_form.row();
  if (!segment) return;
  const auto added = document().add(tr("Add criterion"), [&](const Workbook& workbook) {
    return withNewCriterion(workbook, ids(), *segment, {});
  });
  if (added) m_criteria->focus(Id<Criterion>{added->uuid});
}

void SegmentPage::split() {
  const auto segment = m_form.row();
  if (!segment) return;
  const auto part = document().add(tr("Split target group"), [&](const Workbook& workbook) {
    return withSegmentSplit(workbook, ids(), *segment, {});
  });
  if (!part) return;
  select(*part);
  setFocus();
}

}  // namespace klantreis
