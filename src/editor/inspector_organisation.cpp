#include "editor/inspector_organisation.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "editor/shared_name.h"
#include "klantreis/organisation.h"

namespace klantreis {

QString costText(const Workbook& workbook) {
  const std::int64_t cost = monthlyCostOf(workbook);
  if (cost == 0) return {};
  return OrganisationPage::tr("Channels that are used cost %1 a month")
      .arg(QLocale().toString(static_cast<qlonglong>(cost)));
}

AimRow::AimRow(Document& document, QWidget* parent)
    : QWidget(parent), m_row(makeRow(this, 2)), m_form(document, *addColumn(*m_row), this) {
  auto* text = new TextBox(TextBox::Lines::one, this);
  m_form.addBare(&Aim::name, tr("Goal or value"), text);
  setFocusProxy(text);
  QPushButton* button = makeDeleteButton(tr("Delete this goal or value"), this);
  m_row->addWidget(button, 0, Qt::AlignTop);
  connect(button, &QPushButton::clicked, this, &AimRow::deleted);
}

OrganisationPage::OrganisationPage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent), m_form(document, column(), this) {
  addKind(tr("Organisation"));
  m_form.addHead(&Organisation::name, tr("Name"), tr("Unnamed organisation"));
  const auto ask = [this](std::string Organisation::*member, const QString& caption, const QString& prompt) {
    auto* box = new TextBox(TextBox::Lines::many, this);
    box->setPlaceholderText(prompt);
    m_form.add(member, caption, box);
  };
  ask(&Organisation::mission, tr("Mission"), tr("What is it there for?"));
  ask(&Organisation::vision, tr("Vision"), tr("What does it expect of the world?"));
  ask(&Organisation::products, tr("Products"), tr("What does it think of what it sells?"));
  m_form.add(&Organisation::budget, tr("Budget"));
  addAims(AimKind::businessGoal, tr("Business goals"), tr("+ Business goal"));
  addAims(AimKind::coreValue, tr("Core values"), tr("+ Core value"));
  m_cost = makeLabel({}, "quiet", this);
  column().addWidget(m_cost);
  close();
}

OrganisationPage::~OrganisationPage() = default;

void OrganisationPage::addAims(AimKind kind, const QString& caption, const QString& add) {
  addCaption(caption);
  auto list = std::make_unique<AimList>(AimList{kind, nullptr});
  list->rows = std::make_unique<KeyedColumn<Id<Aim>, AimRow>>(*addList(6), [this](const Id<Aim>& aim) {
    auto* row = new AimRow(document(), this);
    connect(row, &AimRow::deleted, this, [this, aim] { remove(tr("Delete goal or value"), refTo(aim)); });
    return row;
  });
  list->rows->addBy(addButton(add, [this, shown = list.get()] { addAim(*shown); }));
  m_aims.push_back(std::move(list));
}

void OrganisationPage::addAim(AimList& list) {
  const auto added = document().add(tr("Add goal or value"), [&](const Workbook& workbook) {
    return withNewAim(workbook, ids(), list.kind, {});
  });
  if (added) list.rows->focus(Id<Aim>{added->uuid});
}

void OrganisationPage::showRow(const Uuid& row) {
  m_form.showRow({row});
  for (const auto& list : m_aims) {
    std::vector<Id<Aim>> aims;
    for (const Aim* each : aimsOf(now(), list->kind)) aims.push_back(each->id);
    list->rows->show(aims, [](AimRow& item, Id<Aim> aim) { item.showRow(aim); });
  }
  m_cost->setText(costText(now()));
  m_cost->setVisible(!m_cost->text().isEmpty());
}

ChannelPage::ChannelPage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent), m_form(document, column(), this) {
  addKind(tr("Channel"));
  addSharedHead(document, m_form, tr("Name"));
  m_form.add(&Channel::used, tr("We use this channel"));
  m_form.add(&Channel::reach, tr("Reach"));
  m_form.add(&Channel::icon, tr("Icon"));
  m_form.add(&Channel::monthlyCost, tr("Cost a month"));
  m_cost = makeLabel({}, "quiet", this);
  column().addWidget(m_cost);
  m_form.add(&Channel::starts, tr("Starts"));
  m_form.add(&Channel::minimumTerm, tr("Months it needs before it can be judged"));
  m_form.add(&Channel::verdict, tr("What experience says"));
  m_form.add(&Channel::judged, tr("Judged on"));
  m_form.add(&Channel::attracts, tr("Attracts customers, 0 to 10"));
  m_form.add(&Channel::converts, tr("Makes them buy, 0 to 10"));
  m_form.add(&Channel::keeps, tr("Keeps them, 0 to 10"));
  close();
}

void ChannelPage::showRow(const Uuid& row) {
  m_form.showRow({row});
  m_cost->setText(costText(now()));
  m_cost->setVisible(!m_cost->text().isEmpty());
}

}  // namespace klantreis
