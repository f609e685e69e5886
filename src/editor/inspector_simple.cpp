#include "editor/inspector_simple.h"

#include <QLabel>
#include <QPushButton>

#include "editor/check_list.h"
#include "editor/number_boxes.h"
#include "editor/path_words.h"
#include "editor/picture_view.h"
#include "klantreis/picture.h"
#include "klantreis/walked_way.h"

namespace klantreis {

PersonaPage::PersonaPage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent),
      m_form(document, column(), this),
      m_photoForm(document, column(), this) {
  addKind(tr("Persona"));
  m_form.addHead(&Persona::name, tr("Name"), untitled<Persona>());
  m_photo = new PictureView(PictureView::Form::round, this);
  column().addWidget(m_photo);
  m_choose = addButton(tr("Add Photo…"), [this] { Q_EMIT photoWanted(); });
  m_remove = addButton(tr("Remove Photo"), [this] { removePhoto(); });
  m_alternative =
      &m_photoForm.add(&Picture::alternative, tr("What the photo shows, for who does not see it"));
  m_form.add(&Persona::age, tr("Age"));
  m_form.add(&Persona::description, tr("Description"));
  m_form.add(&Persona::quote, tr("Quote"));
  m_form.addLink(&Persona::segment, tr("Target group"), segmentNames(), addSegment());
  m_pathsCaption = addCaption(tr("Paths taken in this journey"));
  m_paths = new CheckList(
      [this](const RowRef& path, bool on) {
        this->document().edit({tr("Change walked paths"), {}, {}}, [&](const Workbook& workbook) {
          return withTaken(workbook, *m_form.row(), Id<Path>{path.uuid}, on);
        });
      },
      this);
  column().addWidget(m_paths);
  close();
}

void PersonaPage::showRow(const Uuid& row) {
  const Persona& persona = require(now(), Id<Persona>{row});
  m_photo->showPicture(persona.photo ? &require(now(), *persona.photo) : nullptr);
  m_choose->setText(persona.photo ? tr("Other Photo…") : tr("Add Photo…"));
  m_remove->setVisible(persona.photo.has_value());
  m_alternative->setVisible(persona.photo.has_value());
  if (persona.photo) m_photoForm.showRow(*persona.photo);
  m_form.showRow(persona.id);
  showPaths();
}

void PersonaPage::showPaths() {
  std::vector<CheckItem> items;
  if (const auto journey = document().selection().journey())
    for (const Path* path : pathsOf(now(), *journey))
      items.push_back({refTo(path->id), pathTitle(now(), *path),
                       takes(now(), *m_form.row(), path->id) ? Qt::Checked : Qt::Unchecked});
  m_pathsCaption->setVisible(!items.empty());
  m_paths->show(items);
}

void PersonaPage::removePhoto() {
  document().edit({tr("Remove photo"), {}, document().selection().place()},
                  [this](const Workbook& workbook) { return withPhoto(workbook, *m_form.row(), {}); });
}

PhasePage::PhasePage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent), m_form(document, column(), this) {
  addKind(tr("Phase"));
  m_form.addHead(&Phase::name, tr("Name"), untitled<Phase>());
  m_form.add(&Phase::secondName, tr("Name in another model"));
  close();
}

GapPage::GapPage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent), m_form(document, column(), this) {
  addTitle(tr("Gap"));
  auto* text = new TextBox(TextBox::Lines::many, this);
  text->setPlaceholderText(untitled<Gap>());
  setFocusProxy(text);
  m_form.add(&Gap::text, tr("What the journey lacks"), text);
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
