#include "editor/insert_commands.h"

#include <QAbstractButton>
#include <QApplication>

#include "editor/additions.h"
#include "editor/canvas.h"
#include "editor/document.h"
#include "editor/next_row.h"
#include "editor/number_boxes.h"
#include "editor/strings.h"
#include "klantreis/cycle.h"
#include "klantreis/filter.h"
#include "klantreis/organisation.h"
#include "klantreis/persona_library.h"
#include "render/today.h"

namespace klantreis {

namespace {

/// What adds another of what that part shows.
std::optional<Command> insertFor(Part part) {
  switch (part) {
    case Part::persona:
      return Command::insertPersona;
    case Part::phase:
      return Command::insertPhase;
    case Part::episodeTitle:
      return Command::insertEpisode;
    case Part::touchpoint:
    case Part::addTouchpoint:
      return Command::insertTouchpoint;
    case Part::gap:
      return Command::insertGap;
    case Part::improvement:
      return Command::insertImprovement;
    case Part::metric:
      return Command::insertMetric;
    case Part::remark:
      return Command::insertRemark;
    case Part::involvement:
      return Command::insertRole;
    default:
      return std::nullopt;
  }
}

}  // namespace

InsertCommands::InsertCommands(Document& document, Canvas& canvas, Actions& actions, QObject* parent)
    : QObject(parent), m_document(document), m_canvas(canvas), m_actions(actions) {
  const auto on = [&](Command command, void (InsertCommands::*slot)()) {
    connect(&actions[command], &QAction::triggered, this, slot);
  };
  on(Command::insertNext, &InsertCommands::insertNext);
  on(Command::insertEpisode, &InsertCommands::insertEpisode);
  on(Command::insertTouchpoint, &InsertCommands::insertTouchpoint);
  on(Command::insertPhase, &InsertCommands::insertPhase);
  on(Command::insertJourney, &InsertCommands::insertJourney);
  on(Command::insertIdeal, &InsertCommands::insertIdeal);
  on(Command::insertOrganisation, &InsertCommands::insertOrganisation);
  on(Command::idealReached, &InsertCommands::idealReached);
  const auto onAdd = [&](Command command, auto add) {
    connect(&actions[command], &QAction::triggered, this, [this, add] { add(m_document, m_ids); });
  };
  onAdd(Command::insertPersona, addPersona);
  onAdd(Command::insertGap, addGap);
  onAdd(Command::insertImprovement, addImprovement);
  onAdd(Command::improveGap, addSolution);
  onAdd(Command::recordReview, [this](Document& now, IdSource& ids) {
    if (const auto review = recordReview(now, ids)) Q_EMIT reviewWanted(*review);
  });
  onAdd(Command::insertMetric, addMetric);
  connect(&document, &Document::changed, this, &InsertCommands::updateEnabled);
  connect(&document.selection(), &Selection::changed, this, &InsertCommands::updateEnabled);
  connect(&document, &Document::added, this, &InsertCommands::type);
  connect(qApp, &QApplication::focusChanged, this, &InsertCommands::updateNext);
  updateEnabled();
}

/// What has no place on the map is typed in the list that added it.
void InsertCommands::type(const RowRef& added) {
  const auto& place = m_document.selection().place();
  if (!place || place->row != added) return;
  const Lane* lane =
      added.kind == EntityKind::lane ? m_document.workbook().lanes.find({added.uuid}) : nullptr;
  if (lane != nullptr && lane->kind != LaneKind::text) return typeLane(*lane);
  const auto index = m_canvas.current();
  if (index && !m_canvas.node(*index).value.empty()) return;  // a persona of another journey has its name
  if (!m_canvas.editCurrent()) Q_EMIT fieldWanted();
}

/// A lane that is known by what it shows needs no name; what is of somebody needs them to be chosen.
void InsertCommands::typeLane(const Lane& lane) {
  if (lane.kind == LaneKind::department || lane.kind == LaneKind::stages) return Q_EMIT fieldWanted();
  m_canvas.setFocus();
}

void InsertCommands::updateEnabled() {
  const auto enable = [this](std::initializer_list<Command> commands, bool on) {
    for (const Command command : commands) m_actions[command].setEnabled(on);
  };
  enable({Command::insertTouchpoint, Command::insertGap, Command::insertMetric, Command::insertRole},
         hasEpisodeToAddTo(m_document));
  enable({Command::insertImprovement}, mayImprove(m_document));
  enable({Command::insertEpisode, Command::insertPhase, Command::insertEvidence, Command::insertOrganisation,
          Command::recordReview},
         m_document.selection().journey().has_value());
  enable({Command::insertPersona},
         m_document.selection().journey() || isPersonaLibrary(m_document.workbook()));
  m_actions[Command::improveGap].setEnabled(maySolveGap(m_document));
  updateNext();
  const auto journey = m_document.selection().journey();
  const bool paired = journey && counterpartOf(m_document.workbook(), *journey);
  m_actions[Command::insertIdeal].setEnabled(journey && !paired);
  m_actions[Command::idealReached].setEnabled(paired);
}

/// In a row of a list too.
void InsertCommands::updateNext() {
  const bool inList = adderAround(QApplication::focusWidget()) != nullptr;
  m_actions[Command::insertNext].setEnabled(inList || m_document.selection().place().has_value());
}

void InsertCommands::insertNext() {
  if (QAbstractButton* adder = adderAround(QApplication::focusWidget())) return adder->click();
  const auto& place = m_document.selection().place();
  if (!place || m_canvas.editing()) return;
  if (const auto kind = insertFor(place->part)) {
    m_actions[*kind].trigger();
  } else {
    m_canvas.stepDown();
  }
}

void InsertCommands::insertEpisode() {
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  m_document.add(tr("Add episode"), [&](const Workbook& now) {
    const auto selectedPhase = m_document.selection().selected<Phase>();
    const auto after = selectedPhase ? std::nullopt : episodeToAddTo(m_document);
    if (after) return withNewEpisode(now, m_ids, {require(now, *after).phase, after}, {});
    const auto phases = phasesOf(now, *journey);
    if (!selectedPhase && phases.empty()) {
      auto [next, phase] = withNewPhase(now, m_ids, {*journey, std::nullopt}, {});
      return withNewEpisode(next, m_ids, {phase, std::nullopt}, {});
    }
    return withNewEpisode(now, m_ids, {selectedPhase ? *selectedPhase : phases.back()->id, std::nullopt}, {});
  });
}

void InsertCommands::insertTouchpoint() {
  const auto at = episodeToAddTo(m_document);
  if (!at) return;
  const auto& place = m_document.selection().place();
  const Lane* lane = place && place->lane ? m_document.workbook().lanes.find(*place->lane) : nullptr;
  const auto department = lane != nullptr ? departmentOf(*lane) : std::nullopt;
  m_document.add(tr("Add touchpoint"), [&](const Workbook& now) {
    auto [next, touchpoint] =
        withNewTouchpoint(now, m_ids, {*at, m_document.selection().selected<Touchpoint>()}, {});
    Touchpoint row = fitting(require(next, touchpoint), m_document.filter());
    if (department) row.department = department;
    next = withRow(next, std::move(row));
    return NewTouchpoint{std::move(next), touchpoint};
  });
}

void InsertCommands::insertPhase() {
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  m_document.add(tr("Add phase"), [&](const Workbook& now) {
    auto after = m_document.selection().selected<Phase>();
    if (const auto at = m_document.selection().episode(); at && !after && now.episodes.contains(*at))
      after = require(now, *at).phase;
    return withNewPhase(now, m_ids, {*journey, after}, {});
  });
}

void InsertCommands::insertJourney() {
  m_document.add(tr("Add journey"), [&](const Workbook& now) {
    const auto current = m_document.selection().journey();
    const Language language = current ? require(now, *current).language : Language::english;
    return withNewJourney(now, m_ids, {}, language);
  });
}

void InsertCommands::insertIdeal() {
  if (const auto journey = m_document.selection().journey()) addIdeal(m_document, m_ids, *journey);
}

/// There is one card: later it is gone to.
void InsertCommands::insertOrganisation() {
  m_document.edit({tr("Add organisation card"), {}, {}},
                  [](const Workbook& now) { return withOrganisation(now).workbook; });
  const Organisation* card = organisationOf(m_document.workbook());
  if (card == nullptr) return;
  m_document.selection().select(placeOf(m_document.workbook(), refTo(card->id)));
  Q_EMIT fieldWanted();
}

void InsertCommands::idealReached() {
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  m_document.add(tr("Make the ideal journey the current one"), [&](const Workbook& now) {
    return withIdealReached(now, m_ids, *journey, toUtf8(tr("As it was until %1").arg(dayText(today()))));
  });
}

}  // namespace klantreis
