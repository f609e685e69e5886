#include "editor/journey_menus.h"

#include <algorithm>
#include <utility>

#include "editor/document.h"
#include "editor/enum_words.h"
#include "editor/menu_notice.h"
#include "editor/strings.h"
#include "editor/titles.h"
#include "klantreis/edit.h"

namespace klantreis {

namespace {

bool walks(const Workbook& workbook, Id<Persona> persona, Id<Journey> journey) {
  return std::any_of(workbook.participants.begin(), workbook.participants.end(), [&](const Participant& row) {
    return row.persona == persona && row.journey == journey;
  });
}

}  // namespace

// ---- lanes --------------------------------------------------------------------------------------

LaneMenu::LaneMenu(Document& document, QWidget* parent) : QMenu(tr("Lan&es"), parent), m_document(document) {
  connect(this, &QMenu::aboutToShow, this, &LaneMenu::fill);
  fill();
}

void LaneMenu::fill() {
  clear();
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  for (const Lane* lane : lanesOf(m_document.workbook(), *journey)) {
    QAction* action = addAction(plainMenuText(laneTitle(m_document.workbook(), *lane)));
    action->setCheckable(true);
    action->setChecked(lane->shown);
    action->setStatusTip(tr("Show or hide this lane on the map"));
    connect(action, &QAction::triggered, this, [this, id = lane->id](bool shown) {
      m_document.edit({shown ? tr("Show lane") : tr("Hide lane"), {}, std::nullopt},
                      [&](const Workbook& now) { return withField(now, id, &Lane::shown, shown); });
    });
  }
}

// ---- a lane for another journey -----------------------------------------------------------------

LaneCopyMenu::LaneCopyMenu(Document& document, QWidget* parent)
    : QMenu(tr("Cop&y Lane To"), parent), m_document(document) {
  connect(this, &QMenu::aboutToShow, this, &LaneCopyMenu::fill);
  connect(&document.selection(), &Selection::changed, this, &LaneCopyMenu::updateEnabled);
  connect(&document, &Document::changed, this, &LaneCopyMenu::updateEnabled);
  menuAction()->setStatusTip(
      tr("Copy the selected lane, with what stands in it, to another journey of this file"));
  updateEnabled();
}

/// Usual lanes are in every journey already, and a role is of its own.
const Lane* LaneCopyMenu::lane() const {
  const auto selected = m_document.selection().selected<Lane>();
  const Lane* lane = selected ? m_document.workbook().lanes.find(*selected) : nullptr;
  return lane != nullptr && !isUsual(lane->kind) && !lane->role ? lane : nullptr;
}

void LaneCopyMenu::updateEnabled() {
  menuAction()->setEnabled(lane() != nullptr && m_document.workbook().journeys.size() > 1);
}

void LaneCopyMenu::fill() {
  clear();
  const Lane* from = lane();
  if (from == nullptr) return;
  for (const Journey* journey : journeysInOrder(m_document.workbook())) {
    if (journey->id == from->journey) continue;
    const QString title = orUntitled<Journey>(journey->title);
    QAction* action = addAction(plainMenuText(journey->idealOf ? tr("%1 (ideal)").arg(title) : title));
    action->setStatusTip(tr("Its cells go to the episodes that are paired or have the same title"));
    connect(action, &QAction::triggered, this, [this, id = from->id, there = journey->id] {
      m_document.edit({tr("Copy lane"), {}, m_document.selection().place()},
                      [&](const Workbook& now) { return withLaneCopied(now, m_ids, id, there).workbook; });
    });
  }
}

// ---- personas -----------------------------------------------------------------------------------

PersonaMenu::PersonaMenu(Document& document, QWidget* parent)
    : QMenu(tr("E&xisting Persona"), parent), m_document(document) {
  connect(this, &QMenu::aboutToShow, this, &PersonaMenu::fill);
  fill();
}

void PersonaMenu::fill() {
  clear();
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  const Workbook& workbook = m_document.workbook();
  const auto others = ranked(workbook.personas,
                             [&](const Persona& persona) { return !walks(workbook, persona.id, *journey); });
  for (const Persona* persona : others) {
    QAction* action = addAction(plainMenuText(orUntitled<Persona>(persona->name)));
    action->setStatusTip(tr("Let this persona of the file walk this journey too"));
    connect(action, &QAction::triggered, this, [this, journey = *journey, id = persona->id] {
      m_document.add(tr("Add persona"), [&](const Workbook& now) {
        return std::pair(withPersonaShown(now, journey, id, true), id);
      });
    });
  }
  if (others.empty()) addNotice(*this, tr("All personas of this file walk it already"));
}

}  // namespace klantreis
