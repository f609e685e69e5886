#include "editor/inspector_simple.h"

#include <QLabel>

#include "editor/number_boxes.h"

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
  m_name = &m_form.add(&Lane::name, tr("Own name"));
  m_form.add(&Lane::shown, tr("Shown on the map"));
  m_form.add(&Lane::height, tr("Least height"), new SliderBox(0, greatestHeight, this));
  close();
}

void LanePage::showRow(const Uuid& row) {
  const Lane& lane = require(now(), Id<Lane>{row});
  m_title->setText(laneTitle(now(), lane));
  const bool ofDepartment = lane.kind == LaneKind::department;
  m_department->setVisible(ofDepartment);
  setFocusProxy((ofDepartment ? m_department : m_name)->editor());
  m_form.showRow(lane.id);
}

}  // namespace klantreis
