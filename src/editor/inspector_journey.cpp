#include "editor/inspector_journey.h"

#include <QLabel>
#include <QPushButton>

#include "editor/group_notice.h"

namespace klantreis {

JourneyPage::JourneyPage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent), m_kind(addKind({})), m_form(document, column(), this) {
  m_form.addHead(&Journey::title, tr("Title"), untitled<Journey>());
  m_form.add(&Journey::goal, tr("Goal"));
  m_form.add(&Journey::scope, tr("Scope"));
  m_form.addLink(&Journey::segment, tr("Target group"), segmentNames(), addSegment());
  m_notice = new GroupNotice(this);
  column().addWidget(m_notice);
  m_group = addButton(tr("About this target group"), [this] {
    if (const auto group = require(now(), *m_form.row()).segment) select(refTo(*group));
  });
  m_form.addLink(&Journey::owner, tr("Owner"), actorNames(), addActor());
  m_form.add(&Journey::nextReview, tr("Next review"));
  m_form.add(&Journey::scale, tr("Scale of emotions"));
  m_form.add(&Journey::language, tr("Language of the map"));
  m_form.add(&Journey::versionNote, tr("Version note"));
  m_addIdeal = addButton(tr("+ Ideal journey"), [this] {
    this->document().add(tr("Add ideal journey"), [this](const Workbook& workbook) {
      return withIdealOf(workbook, this->ids(), m_form.row().value());
    });
  });
  close();
}

void JourneyPage::showRow(const Uuid& row) {
  const bool ideal = require(now(), Id<Journey>{row}).idealOf.has_value();
  m_kind->setText(ideal ? tr("Ideal journey") : tr("Journey"));
  m_addIdeal->setVisible(!counterpartOf(now(), {row}));
  m_form.showRow({row});
  const auto group = require(now(), Id<Journey>{row}).segment;
  m_notice->showGroup(group ? &require(now(), *group) : nullptr);
  m_group->setVisible(group.has_value());
}

}  // namespace klantreis
