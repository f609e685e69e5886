#include "editor/inspector_simple.h"

#include <QLabel>

#include "editor/number_boxes.h"
#include "klantreis/roles.h"

namespace klantreis {

PhasePage::PhasePage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent), m_form(document, column(), this) {
  addKind(tr("Phase"));
  m_form.addHead(&Phase::name, tr("Name"), untitled<Phase>());
  m_form.add(&Phase::secondName, tr("Name in another model"));
  close();
}

LanePage::LanePage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent), m_form(document, column(), this) {
  addKind(tr("Lane"));
  m_title = addTitle({});
  m_department = &m_form.addLink<Actor>(&Lane::department, tr("Department"), actorNames(), addActor());
  m_supplier = &m_form.addLink<Actor>(&Lane::department, tr("Stages of supplier, department or person"),
                                      actorNames(), addSupplier());
  m_role = &m_form.addLink<Role>(
      &Lane::role, tr("Stages of role"), [this] { return roleNames(); },
      [this](const Workbook& workbook, std::string name) {
        const Lane& lane = require(workbook, *m_form.row());
        return withNewRole(workbook, this->ids(), lane.journey, std::move(name));
      });
  m_name = &m_form.add(&Lane::name, tr("Own name"));
  m_persona = &m_form.addLink<Persona>(&Lane::persona, tr("For persona"),
                                       [this] { return allNames(now(), &Persona::name); });
  m_form.add(&Lane::shown, tr("Shown on the map"));
  m_form.add(&Lane::height, tr("Least height"), new SliderBox(0, greatestHeight, this));
  close();
}

std::vector<NamedKey> LanePage::roleNames() const {
  const Lane* lane = m_form.row() ? now().lanes.find(*m_form.row()) : nullptr;
  return lane == nullptr ? std::vector<NamedKey>() : namesOf(rolesOf(now(), lane->journey), &Role::name);
}

void LanePage::showRow(const Uuid& row) {
  const Lane& lane = require(now(), Id<Lane>{row});
  m_title->setText(laneTitle(now(), lane));
  const bool ofDepartment = lane.kind == LaneKind::department;
  const bool ofStages = lane.kind == LaneKind::stages;
  m_department->setVisible(ofDepartment);
  m_supplier->setVisible(ofStages && !lane.role);  // one of the two
  m_role->setVisible(ofStages && !lane.department);
  m_persona->setVisible(lane.kind == LaneKind::text);
  setFocusProxy((ofDepartment ? m_department
                 : ofStages   ? (lane.role ? m_role : m_supplier)
                              : m_name)
                    ->editor());
  m_form.showRow(lane.id);
}

}  // namespace klantreis
