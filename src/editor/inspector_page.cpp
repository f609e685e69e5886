#include "editor/inspector_page.h"

#include <QLabel>
#include <QPushButton>

#include "klantreis/stages.h"

namespace klantreis {

namespace {
constexpr int pageMargin = 16;
constexpr int spacing = 12;
}  // namespace

InspectorPage::InspectorPage(Document& document, IdSource& ids, QWidget* parent)
    : QWidget(parent), m_document(document), m_ids(ids), m_column(makeColumn(this, spacing)) {
  m_column->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
  setObjectName(QStringLiteral("page"));
}

QLabel* InspectorPage::addKind(const QString& kind) {
  QLabel* label = makeLabel(kind, "field", this);
  m_column->addWidget(label);
  m_column->addSpacing(-spacing + 2);
  return label;
}

QLabel* InspectorPage::addTitle(const QString& kind) {
  QLabel* label = makeLabel(kind, "head", this);
  m_column->addWidget(label);
  return label;
}

QLabel* InspectorPage::addCaption(const QString& text) {
  QLabel* label = makeLabel(text, "field", this);
  m_column->addWidget(label);
  m_column->addSpacing(-spacing + 5);
  return label;
}

QVBoxLayout* InspectorPage::addList(int between) {
  auto* list = new QVBoxLayout;
  list->setSpacing(between);
  m_column->addLayout(list);
  return list;
}

QPushButton* InspectorPage::addButton(const QString& text, const std::function<void()>& press) {
  QPushButton* button = makeLinkButton(text, this);
  connect(button, &QPushButton::clicked, this, press);
  m_column->addWidget(button);
  return button;
}

NameBox::Names InspectorPage::actorNames() const {
  return [this] { return allNames(now(), &Actor::name); };
}

AddNamed<Actor> InspectorPage::addActor() const {
  return [this](const Workbook& workbook, std::string name) {
    return withNewActor(workbook, m_ids, std::move(name));
  };
}

AddNamed<Actor> InspectorPage::addPerson() const {
  return [this](const Workbook& workbook, std::string name) {
    return withNewPerson(workbook, m_ids, std::move(name));
  };
}

AddNamed<Actor> InspectorPage::addSupplier() const {
  return [this](const Workbook& workbook, std::string name) {
    return withNewSupplier(workbook, m_ids, std::move(name));
  };
}

NameBox::Names InspectorPage::segmentNames() const {
  return [this] { return allNames(now(), &Segment::name); };
}

AddNamed<Segment> InspectorPage::addSegment() const {
  return [this](const Workbook& workbook, std::string name) {
    return withNewSegment(workbook, m_ids, std::move(name));
  };
}

void InspectorPage::remove(const QString& label, const RowRef& row) {
  m_document.edit({label, {}, {}}, [&](const Workbook& workbook) { return without(workbook, {row}); });
}

}  // namespace klantreis
