#include "editor/edit_commands.h"

#include <algorithm>

#include "editor/canvas.h"
#include "editor/document.h"
#include "editor/felt_place.h"
#include "editor/removal.h"
#include "editor/titles.h"
#include "klantreis/edit.h"
#include "klantreis/excerpt.h"
#include "klantreis/figures.h"
#include "klantreis/many.h"
#include "klantreis/walked_way.h"

namespace klantreis {

namespace {

constexpr std::pair<Command, std::int64_t> scoreKeys[] = {{Command::scoreLowest, -100},
                                                          {Command::scoreLow, -50},
                                                          {Command::scoreMiddle, 0},
                                                          {Command::scoreHigh, 50},
                                                          {Command::scoreHighest, 100}};

}  // namespace

EditCommands::EditCommands(Document& document, Canvas& canvas, Actions& actions, QObject* parent)
    : QObject(parent), m_document(document), m_canvas(canvas), m_actions(actions) {
  connectEdits();
  connectHistory();
  connect(&canvas, &Canvas::editWanted, this, &EditCommands::edit);
  connect(&canvas, &Canvas::scoreWanted, this,
          [this](int fifth) { m_actions[scoreKeys[fifth - 1].first].trigger(); });
  connect(&document, &Document::changed, this, &EditCommands::updateEnabled);
  connect(&document, &Document::filtered, this, &EditCommands::updateEnabled);
  connect(&document.selection(), &Selection::changed, this, &EditCommands::updateEnabled);
  updateEnabled();
}

void EditCommands::connectEdits() {
  const auto on = [this](Command command, auto run) {
    connect(&m_actions[command], &QAction::triggered, this, run);
  };
  on(Command::rename, [this] { edit({}); });
  on(Command::remove, [this] { remove(); });
  on(Command::removeJourney, [this] { removeJourney(); });
  on(Command::moveLeft, [this] { move(-1, 0); });
  on(Command::moveRight, [this] { move(1, 0); });
  on(Command::moveUp, [this] { move(0, -1); });
  on(Command::moveDown, [this] { move(0, 1); });
  on(Command::duplicate, [this] { duplicate(); });
  for (const auto& [command, score] : scoreKeys) on(command, [this, score = score] { setEmotion(score); });
  on(Command::raiseEmotion, [this] { changeEmotion(1); });
  on(Command::lowerEmotion, [this] { changeEmotion(-1); });
  on(Command::scoreAssumed, [this] { changeLayer(Layer::assumed); });
  on(Command::scoreFromCustomers, [this] { changeLayer(Layer::customersSaid); });
  on(Command::scoreFromData, [this] { changeLayer(Layer::dataShows); });
}

/// Undo and redo carry the name of their step.
void EditCommands::connectHistory() {
  QUndoStack& steps = m_document.steps();
  const auto name = [](QAction& action, const QString& plain, const QString& named, const QString& step) {
    action.setText(step.isEmpty() ? plain : named.arg(plainMenuText(step)));
  };
  const auto showNames = [this, name, &steps] {
    name(m_actions[Command::undo], tr("&Undo"), tr("&Undo: %1"), steps.undoText());
    name(m_actions[Command::redo], tr("&Redo"), tr("&Redo: %1"), steps.redoText());
    m_actions[Command::undo].setEnabled(steps.canUndo());
    m_actions[Command::redo].setEnabled(steps.canRedo());
  };
  connect(&steps, &QUndoStack::indexChanged, this, showNames);
  connect(&m_actions[Command::undo], &QAction::triggered, &m_document, &Document::undo);
  connect(&m_actions[Command::redo], &QAction::triggered, &m_document, &Document::redo);
  showNames();
}

// ---- edit ---------------------------------------------------------------------------------------

void EditCommands::edit(const QString& typed) {
  const auto& place = m_document.selection().place();
  if (!place || (isFelt(*place) && passesBy(*place))) return;
  const bool empty = place->row.kind == EntityKind::episode;
  if (place->part == Part::addTouchpoint) m_actions[Command::insertTouchpoint].trigger();
  if (place->part == Part::gap && empty) m_actions[Command::insertGap].trigger();
  if (place->part == Part::improvement && empty) m_actions[Command::insertImprovement].trigger();
  if (place->part == Part::metric && empty) m_actions[Command::insertMetric].trigger();
  if (place->part == Part::remark && empty) m_actions[Command::insertRemark].trigger();
  if (place->part == Part::involvement && empty) return m_actions[Command::insertRole].trigger();
  m_canvas.editCurrent(typed);
}

void EditCommands::remove() {
  if (m_document.selection().several()) return removeSeveral();
  const auto removal = removalAt(m_document.workbook(), m_document.selection().standpoint());
  if (!removal) return;
  Change change{removal->step, {}, std::nullopt};
  m_document.edit(change, [&](const Workbook& now) {
    Workbook next = removal->make(now);
    change.select = survivor(next);  // with the step, so that doing it again selects the same
    return next;
  });
}

/// Each as if it was the only one; what went with another one is gone already.
void EditCommands::removeSeveral() {
  const Standpoint standpoint = m_document.selection().standpoint();
  const auto places = m_document.selection().places();
  Change change{tr("Delete selection"), {}, std::nullopt};
  m_document.edit(change, [&](const Workbook& now) {
    Workbook next = now;
    for (const Place& place : places)
      if (isThere(next, place))
        if (const auto removal = removalAt(next, {standpoint.journey, place})) next = removal->make(next);
    change.select = survivor(next);
    return next;
  });
}

/// The first place from the selected one on that is still there, else the last one before it.
std::optional<Place> EditCommands::survivor(const Workbook& next) const {
  const auto index = m_canvas.current();
  if (!index) return std::nullopt;
  const std::size_t count = m_canvas.nodeCount();
  for (std::size_t i = *index; i < count; ++i)
    if (Place place = m_canvas.place(i); isThere(next, place)) return place;
  for (std::size_t i = *index; i-- > 0;)
    if (Place place = m_canvas.place(i); isThere(next, place)) return place;
  return std::nullopt;
}

void EditCommands::removeJourney() {
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  const auto& journeys = m_document.workbook().journeys;
  const auto ideal = std::find_if(journeys.begin(), journeys.end(),
                                  [&](const Journey& each) { return each.idealOf == journey; });
  const std::optional<Id<Journey>> alone = ideal == journeys.end() ? std::nullopt : std::optional(ideal->id);
  const bool done = m_document.edit({tr("Delete journey"), {}, std::nullopt},
                                    [&](const Workbook& now) { return withoutJourney(now, *journey); });
  if (!done || !alone) return;
  const QString title = orUntitled<Journey>(require(m_document.workbook(), *alone).title);
  m_document.tell(
      tr("“%1” was the ideal of the journey that is gone, and is a journey of its own now. Undo brings the "
         "other back.")
          .arg(title));
}

void EditCommands::move(int horizontally, int vertically) {
  const auto at = m_document.selection().episode();
  const auto place = m_document.selection().place();
  if (m_document.selection().several()) return moveSeveral(horizontally, vertically);
  if (place && moveArrangement(*place, horizontally, vertically)) return;
  if (place && isCard(place->row.kind)) {
    const bool touchpoint = place->row.kind == EntityKind::touchpoint;
    m_document.edit({touchpoint ? tr("Move touchpoint") : tr("Move card"), {}, place},
                    [&](const Workbook& now) {
                      return vertically != 0 ? withCardShifted(now, place->row, vertically)
                                             : withCardCarried(now, place->row, horizontally);
                    });
    m_document.selection().select(placeOf(m_document.workbook(), place->row));
  } else if (at && horizontally != 0) {
    moveEpisode(*at, horizontally);
  }
}

/// The cards, or where there are none the episodes.
void EditCommands::moveSeveral(int horizontally, int vertically) {
  std::vector<RowRef> cards;
  std::vector<Id<Episode>> episodes;
  for (const Place& place : m_document.selection().places()) {
    if (isCard(place.row.kind)) cards.push_back(place.row);
    if (const auto episode = asId<Episode>(place.row); episode && place.part == Part::episodeTitle)
      episodes.push_back(*episode);
  }
  if (cards.empty() && horizontally == 0) return;
  m_document.edit({cards.empty() ? tr("Move episodes") : tr("Move cards"), {}, std::nullopt},
                  [&](const Workbook& now) {
                    if (cards.empty()) return withEpisodesShifted(now, episodes, horizontally);
                    return vertically != 0 ? withCardsShifted(now, cards, vertically)
                                           : withCardsCarried(now, cards, horizontally);
                  });
  std::vector<Place> places;
  for (const RowRef& card : cards) places.push_back(placeOf(m_document.workbook(), card));
  if (!cards.empty()) m_document.selection().choose(std::move(places));
}

/// What is no part of the grid: lanes, phases and the ways between episodes. False for others.
bool EditCommands::moveArrangement(const Place& place, int horizontally, int vertically) {
  if (const auto lane = asId<Lane>(place.row)) {
    m_document.edit({tr("Move lane"), {}, place},
                    [&](const Workbook& now) { return withLaneShifted(now, *lane, vertically); });
  } else if (const auto phase = asId<Phase>(place.row); phase && horizontally != 0) {
    m_document.edit({tr("Move phase"), {}, place},
                    [&](const Workbook& now) { return withPhaseShifted(now, *phase, horizontally); });
  } else if (const auto path = asId<Path>(place.row); path && horizontally != 0) {
    m_document.edit({tr("Move path"), {}, std::nullopt},
                    [&](const Workbook& now) { return withPathShifted(now, *path, horizontally); });
    m_document.selection().select(placeOf(m_document.workbook(), place.row));
  } else {
    return false;
  }
  return true;
}

/// Over the border of a phase the order of the episodes stays as it was, so that is told.
void EditCommands::moveEpisode(Id<Episode> episode, int places) {
  const Id<Phase> before = require(m_document.workbook(), episode).phase;
  m_document.edit({tr("Move episode"), {}, m_document.selection().place()},
                  [&](const Workbook& now) { return withEpisodeShifted(now, episode, places); });
  const Id<Phase> after = require(m_document.workbook(), episode).phase;
  if (after == before) return;
  Q_EMIT told(tr("Now in phase: %1").arg(orUntitled<Phase>(require(m_document.workbook(), after).name)));
}

/// What is not seen on the map is not changed there.
bool EditCommands::passesBy(const Place& felt) {
  const Workbook& now = m_document.workbook();
  if (passes(now, *felt.persona, *felt.episode)) return false;
  Q_EMIT told(tr("%1 passes this episode by, so the score stays as it is.")
                  .arg(orUntitled<Persona>(require(now, *felt.persona).name)));
  return true;
}

void EditCommands::changeEmotion(int steps) {
  const auto place = m_document.selection().place();
  if (!place || !isFelt(*place) || passesBy(*place)) return;
  const MergeKey merge{"score/" + place->persona->text(), rowFelt(*place)};
  m_document.edit({tr("Change emotion"), merge, place}, [&](const Workbook& now) {
    const Scale scale = require(now, *m_document.selection().journey()).scale;
    const Emotion* shown = feltAt(now, *place);
    const auto [lowest, highest] = rangeOf(scale);
    const auto step = toScale(scale, shown == nullptr ? 0 : shown->score) + steps;
    return withScoreAt(now, *place, fromScale(scale, std::clamp(step, lowest, highest)));
  });
}

std::optional<Place> EditCommands::feeling() const {
  const Workbook& workbook = m_document.shown();  // nobody scores whom they do not see
  const auto& place = m_document.selection().place();
  if (place && isFelt(*place)) return place;
  const auto episode = m_document.selection().episode();
  const auto journey = m_document.selection().journey();
  if (!episode || !journey || !workbook.episodes.contains(*episode)) return std::nullopt;
  for (const auto& [participant, persona] : participantsOf(workbook, *journey))
    if (participant->shown) return Place{Part::emotion, refTo(*episode), {}, *episode, persona->id};
  return std::nullopt;
}

/// What is selected stays so, that more can be added there.
void EditCommands::setEmotion(std::int64_t score) {
  const auto felt = feeling();
  if (!felt || passesBy(*felt)) return;
  const MergeKey merge{"score/" + felt->persona->text(), rowFelt(*felt)};
  const Change change{tr("Change emotion"), merge, m_document.selection().place()};
  m_document.edit(change, [&](const Workbook& now) {
    const Scale scale = require(now, *m_document.selection().journey()).scale;
    return withScoreAt(now, *felt, snapped(scale, score));
  });
}

/// Not a feeling: each persona has one of them at an episode. Nor the free room that stands for its episode.
bool EditCommands::canDuplicate() const {
  const auto& place = m_document.selection().place();
  return place && !m_document.selection().several() && shownBy(place->part) == place->row.kind &&
         place->row.kind != EntityKind::emotion && canExcerpt(m_document.workbook(), place->row);
}

/// The copy is selected.
void EditCommands::duplicate() {
  if (!canDuplicate()) return;
  const RowRef original = m_document.selection().place()->row;
  m_document.add(tr("Duplicate"), [&](const Workbook& now) {
    PutExcerpt copied = withDuplicate(now, m_ids, original);
    return std::pair(std::move(copied.workbook), copied.row);
  });
}

void EditCommands::changeLayer(Layer layer) {
  const auto place = m_document.selection().place();
  if (!place || !isFelt(*place)) return;
  m_document.edit({tr("Change source of score"), {}, place},
                  [&](const Workbook& now) { return withLayerAt(now, *place, layer); });
}

/// The one that the selected score rests on is marked.
void EditCommands::updateLayer() {
  const auto& place = m_document.selection().place();
  const Emotion* shown = place && isFelt(*place) ? feltAt(m_document.workbook(), *place) : nullptr;
  const auto show = [&](Command command, Layer layer) {
    m_actions[command].setEnabled(shown != nullptr);
    m_actions[command].setChecked(shown != nullptr && shown->layer == layer);
  };
  show(Command::scoreAssumed, Layer::assumed);
  show(Command::scoreFromCustomers, Layer::customersSaid);
  show(Command::scoreFromData, Layer::dataShows);
}

void EditCommands::updateEnabled() {
  const Selection& selection = m_document.selection();
  const auto& place = selection.place();
  const bool card = place && isCard(place->row.kind);
  const bool emotion = place && isFelt(*place);
  const auto enable = [this](std::initializer_list<Command> commands, bool on) {
    for (const Command command : commands) m_actions[command].setEnabled(on);
  };
  enable({Command::rename}, place.has_value());
  const auto removal = removalAt(m_document.workbook(), selection.standpoint());
  const bool one = removal && !selection.several();
  m_actions[Command::remove].setText(one ? removal->action : tr("&Delete"));
  enable({Command::remove}, removal.has_value() || selection.several());
  enable({Command::duplicate}, canDuplicate());
  enable({Command::removeJourney}, selection.journey().has_value());
  const bool cards = card || selection.several();
  const bool arranged = selection.several() || selection.selected<Phase>() || selection.selected<Path>();
  enable({Command::moveLeft, Command::moveRight}, selection.episode().has_value() || arranged);
  enable({Command::moveUp, Command::moveDown}, cards || selection.selected<Lane>());
  enable({Command::raiseEmotion, Command::lowerEmotion}, emotion);
  for (const auto& [command, score] : scoreKeys) m_actions[command].setEnabled(feeling().has_value());
  updateLayer();
}

}  // namespace klantreis
