#include "editor/edit_commands.h"

#include <algorithm>

#include "editor/canvas.h"
#include "editor/document.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"

namespace klantreis {

EditCommands::EditCommands(Document& document, Canvas& canvas, Actions& actions, QObject* parent)
    : QObject(parent), m_document(document), m_canvas(canvas), m_actions(actions) {
  connectInserts();
  connectEdits();
  connectHistory();
  connect(&canvas, &Canvas::editWanted, this, &EditCommands::edit);
  connect(&document, &Document::changed, this, &EditCommands::updateEnabled);
  connect(&document.selection(), &Selection::changed, this, &EditCommands::updateEnabled);
  updateEnabled();
}

void EditCommands::connectInserts() {
  const auto on = [this](Command command, void (EditCommands::*slot)()) {
    connect(&m_actions[command], &QAction::triggered, this, slot);
  };
  on(Command::insertEpisode, &EditCommands::insertEpisode);
  on(Command::insertTouchpoint, &EditCommands::insertTouchpoint);
  on(Command::insertPersona, &EditCommands::insertPersona);
  on(Command::insertPhase, &EditCommands::insertPhase);
  on(Command::insertGap, &EditCommands::insertGap);
  on(Command::insertImprovement, &EditCommands::insertImprovement);
  on(Command::insertEvidence, &EditCommands::insertEvidence);
  on(Command::insertJourney, &EditCommands::insertJourney);
}

void EditCommands::connectEdits() {
  const auto on = [this](Command command, auto run) {
    connect(&m_actions[command], &QAction::triggered, this, run);
  };
  on(Command::rename, [this] { edit({}); });
  on(Command::remove, [this] { remove(); });
  on(Command::moveLeft, [this] { move(-1, 0); });
  on(Command::moveRight, [this] { move(1, 0); });
  on(Command::moveUp, [this] { move(0, -1); });
  on(Command::moveDown, [this] { move(0, 1); });
  on(Command::raiseEmotion, [this] { changeEmotion(1); });
  on(Command::lowerEmotion, [this] { changeEmotion(-1); });
}

/// Undo and redo carry the name of their step.
void EditCommands::connectHistory() {
  QUndoStack& steps = m_document.steps();
  const auto name = [](QAction& action, const QString& plain, const QString& named, const QString& step) {
    action.setText(step.isEmpty() ? plain : named.arg(step));
  };
  const auto showNames = [this, name, &steps] {
    name(m_actions[Command::undo], tr("&Undo"), tr("&Undo: %1"), steps.undoText());
    name(m_actions[Command::redo], tr("&Redo"), tr("&Redo: %1"), steps.redoText());
    m_actions[Command::undo].setEnabled(steps.canUndo());
    m_actions[Command::redo].setEnabled(steps.canRedo());
  };
  connect(&steps, &QUndoStack::indexChanged, this, showNames);
  connect(&m_actions[Command::undo], &QAction::triggered, &steps, &QUndoStack::undo);
  connect(&m_actions[Command::redo], &QAction::triggered, &steps, &QUndoStack::redo);
  showNames();
}

// ---- insert
// ------------------------------------------------------------------------------------------------

template <class Make>
void EditCommands::add(const QString& label, Make make) {
  std::optional<RowRef> added;
  m_document.edit({label, {}, std::nullopt}, [&](const Workbook& now) {
    auto [next, id] = make(now);
    added = refTo(id);
    return std::move(next);
  });
  if (!added) return;
  m_document.selection().select(placeOf(m_document.workbook(), *added));
}

std::optional<Id<Episode>> EditCommands::episode() const {
  if (const auto selected = m_document.selection().episode();
      selected && m_document.workbook().episodes.contains(*selected))
    return selected;
  const auto journey = m_document.selection().journey();
  if (!journey) return std::nullopt;
  const auto episodes = episodesOf(m_document.workbook(), *journey);
  return episodes.empty() ? std::nullopt : std::optional(episodes.back()->id);
}

void EditCommands::insertEpisode() {
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  add(tr("Add episode"), [&](const Workbook& now) {
    const auto selectedPhase = m_document.selection().selected<Phase>();
    const auto after = selectedPhase ? std::nullopt : episode();
    if (after) return withNewEpisode(now, m_ids, {require(now, *after).phase, after}, {});
    const auto phases = phasesOf(now, *journey);
    if (!selectedPhase && phases.empty()) {
      auto [next, phase] = withNewPhase(now, m_ids, {*journey, std::nullopt}, {});
      return withNewEpisode(next, m_ids, {phase, std::nullopt}, {});
    }
    return withNewEpisode(now, m_ids, {selectedPhase ? *selectedPhase : phases.back()->id, std::nullopt}, {});
  });
  m_canvas.editCurrent();
}

void EditCommands::insertTouchpoint() {
  const auto at = episode();
  if (!at) return;
  add(tr("Add touchpoint"), [&](const Workbook& now) {
    return withNewTouchpoint(now, m_ids, {*at, m_document.selection().selected<Touchpoint>()}, {});
  });
  m_canvas.editCurrent();
}

void EditCommands::insertPersona() {
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  add(tr("Add persona"),
      [&](const Workbook& now) { return withNewPersona(now, m_ids, *journey, toUtf8(tr("New persona"))); });
  m_canvas.editCurrent();
}

void EditCommands::insertPhase() {
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  add(tr("Add phase"), [&](const Workbook& now) {
    auto after = m_document.selection().selected<Phase>();
    if (const auto at = m_document.selection().episode(); at && !after && now.episodes.contains(*at))
      after = require(now, *at).phase;
    return withNewPhase(now, m_ids, {*journey, after}, toUtf8(tr("New phase")));
  });
  m_canvas.editCurrent();
}

void EditCommands::insertGap() {
  const auto at = episode();
  if (!at) return;
  add(tr("Add gap"), [&](const Workbook& now) { return withNewGap(now, m_ids, *at, {}); });
  m_canvas.editCurrent();
}

void EditCommands::insertImprovement() {
  const auto at = episode();
  if (!at) return;
  add(tr("Add improvement"), [&](const Workbook& now) {
    return withNewImprovement(now, m_ids, {*at, m_document.selection().selected<Gap>()}, {});
  });
  m_canvas.editCurrent();
}

void EditCommands::insertEvidence() {
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  // It has no place on the map: what is selected stays selected, and its evidence is shown there.
  const Change change{tr("Add evidence"), {}, m_document.selection().place()};
  m_document.edit(change, [&](const Workbook& now) {
    return withNewEvidence(now, m_ids, *journey, m_document.selection().episode()).workbook;
  });
}

void EditCommands::insertJourney() {
  std::optional<Id<Journey>> added;
  m_document.edit({tr("Add journey"), {}, std::nullopt}, [&](const Workbook& now) {
    const auto current = m_document.selection().journey();
    const Language language = current ? require(now, *current).language : Language::english;
    auto [next, journey] = withNewJourney(now, m_ids, toUtf8(tr("New journey")), language);
    added = journey;
    return next;
  });
  if (added) m_document.selection().stand({*added, placeOf(m_document.workbook(), refTo(*added))});
}

// ---- edit
// --------------------------------------------------------------------------------------------------

void EditCommands::edit(const QString& typed) {
  const auto& place = m_document.selection().place();
  if (!place) return;
  const bool empty = place->row.kind == EntityKind::episode;
  if (place->part == Part::addTouchpoint) insertTouchpoint();
  if (place->part == Part::gap && empty) insertGap();
  if (place->part == Part::improvement && empty) insertImprovement();
  m_canvas.editCurrent(typed);
}

namespace {

/// What a part of the map shows when it is not the free room for one.
std::optional<EntityKind> shownBy(Part part) {
  switch (part) {
    case Part::phase:
      return EntityKind::phase;
    case Part::persona:
      return EntityKind::persona;
    case Part::episodeTitle:
      return EntityKind::episode;
    case Part::touchpoint:
      return EntityKind::touchpoint;
    case Part::emotion:
    case Part::emotionPoint:
      return EntityKind::emotion;
    case Part::gap:
      return EntityKind::gap;
    case Part::improvement:
      return EntityKind::improvement;
    case Part::metric:
      return EntityKind::metric;
    case Part::path:
      return EntityKind::path;
    default:
      return std::nullopt;
  }
}

}  // namespace

/// The free room in a cell stands for its episode, which must not go when someone deletes nothing.
bool EditCommands::removable() const {
  const auto& place = m_document.selection().place();
  if (!place) return false;
  return place->row.kind == EntityKind::evidence || shownBy(place->part) == place->row.kind;
}

void EditCommands::remove() {
  if (!removable()) return;
  const RowRef row = m_document.selection().place()->row;
  const auto index = m_canvas.current();
  m_document.edit({tr("Delete"), {}, std::nullopt}, [&](const Workbook& now) { return without(now, {row}); });
  if (!m_canvas.current() && index && !m_canvas.nodes().empty())
    m_canvas.select(std::min(*index, m_canvas.nodes().size() - 1));
}

void EditCommands::move(int horizontally, int vertically) {
  const auto touchpoint = m_document.selection().selected<Touchpoint>();
  const auto at = m_document.selection().episode();
  const auto place = m_document.selection().place();
  if (touchpoint) {
    m_document.edit({tr("Move touchpoint"), {}, place}, [&](const Workbook& now) {
      return vertically != 0 ? withTouchpointShifted(now, *touchpoint, vertically)
                             : withTouchpointCarried(now, *touchpoint, horizontally);
    });
    m_document.selection().select(placeOf(m_document.workbook(), refTo(*touchpoint)));
  } else if (at && horizontally != 0) {
    m_document.edit({tr("Move episode"), {}, place},
                    [&](const Workbook& now) { return withEpisodeShifted(now, *at, horizontally); });
  }
}

void EditCommands::changeEmotion(int steps) {
  const auto place = m_document.selection().place();
  if (!place || !place->persona || !place->episode) return;
  const MergeKey merge{"score/" + place->persona->text(), place->episode->uuid};
  m_document.edit({tr("Change emotion"), merge, place}, [&](const Workbook& now) {
    const Scale scale = require(now, *m_document.selection().journey()).scale;
    const Emotion* shown = shownEmotion(now, *place->persona, *place->episode);
    const auto [lowest, highest] = rangeOf(scale);
    const auto step = toScale(scale, shown == nullptr ? 0 : shown->score) + steps;
    return withScore(now, *place->persona, *place->episode,
                     fromScale(scale, std::clamp(step, lowest, highest)));
  });
}

void EditCommands::updateEnabled() {
  const Selection& selection = m_document.selection();
  const auto& place = selection.place();
  const bool touchpoint = selection.selected<Touchpoint>().has_value();
  const bool emotion = place && place->persona && place->episode;
  const auto enable = [this](std::initializer_list<Command> commands, bool on) {
    for (const Command command : commands) m_actions[command].setEnabled(on);
  };
  enable({Command::rename}, place.has_value());
  enable({Command::remove}, removable());
  enable({Command::moveLeft, Command::moveRight}, selection.episode().has_value());
  enable({Command::moveUp, Command::moveDown}, touchpoint);
  enable({Command::raiseEmotion, Command::lowerEmotion}, emotion);
  enable({Command::insertTouchpoint, Command::insertGap, Command::insertImprovement}, episode().has_value());
  enable({Command::insertEpisode, Command::insertPersona, Command::insertPhase, Command::insertEvidence},
         selection.journey().has_value());
}

}  // namespace klantreis
