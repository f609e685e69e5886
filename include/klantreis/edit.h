// Everything a user can do to a journey, as functions from one workbook to the next. They throw an
// Error before anything changed, so a caller either has the new value or still has the old one.
// Nothing here knows about undo, views or files: those compare the two values.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "klantreis/workbook_schema.h"

namespace klantreis {

// ---- any row ---------------------------------------------------------------------------------------------

/// The row added, or put in the place of the one with its id. Throws when its own fields break their limits
/// or a reference leads nowhere.
template <class T>
[[nodiscard]] Workbook withRow(const Workbook& workbook, T row);

/// One field set. Throws rowGone when there is no such row.
template <class T, class V>
[[nodiscard]] Workbook withField(const Workbook& workbook, Id<T> id, V T::*field,
                                 std::type_identity_t<V> value) {
  T row = require(workbook, id);
  row.*field = std::move(value);
  return withRow(workbook, std::move(row));
}

/// Without the rows and all that cannot be without them (schema.h: OnDelete). Rows that are gone already are
/// passed over. Adds what the rules need: an episode and its scenario go together.
[[nodiscard]] Workbook without(const Workbook& workbook, const std::vector<RowRef>& rows);

/// Throws lastJourney when it is the only one. What was its ideal becomes a journey of its own.
[[nodiscard]] Workbook withoutJourney(const Workbook& workbook, Id<Journey> journey);

/// Whether a journey other than that one has the persona.
[[nodiscard]] bool walksElsewhere(const Workbook& workbook, Id<Persona> persona, Id<Journey> journey);
/// Out of that journey, with the scores given and the paths taken there; still in the file.
[[nodiscard]] Workbook withPersonaOut(const Workbook& workbook, Id<Journey> journey, Id<Persona> persona);

/// The same content under ids of its own, so that two files that began alike are not taken for copies of each
/// other.
[[nodiscard]] Workbook withNewIds(const Workbook& workbook, IdSource& ids);

/// The row, or throws rowGone.
template <class T>
[[nodiscard]] const T& require(const Workbook& workbook, Id<T> id);

// ---- reading in the order of the map --------------------------------------------------------------------

/// The rows for which the predicate holds, by rank and then id.
template <class T, class P>
[[nodiscard]] std::vector<const T*> ranked(const Table<T>& table, P&& predicate);

[[nodiscard]] std::vector<const Journey*> journeysInOrder(const Workbook& workbook);
[[nodiscard]] std::vector<const Phase*> phasesOf(const Workbook& workbook, Id<Journey> journey);
[[nodiscard]] std::vector<const Episode*> episodesIn(const Workbook& workbook, Id<Phase> phase);
/// Over all phases.
[[nodiscard]] std::vector<const Episode*> episodesOf(const Workbook& workbook, Id<Journey> journey);
[[nodiscard]] std::vector<const Touchpoint*> touchpointsOf(const Workbook& workbook, Id<Episode> episode);
[[nodiscard]] std::vector<const Lane*> lanesOf(const Workbook& workbook, Id<Journey> journey);
/// Whose touchpoints the lane shows; nothing for any other lane.
[[nodiscard]] inline std::optional<Id<Actor>> departmentOf(const Lane& lane) {
  return lane.kind == LaneKind::department ? lane.department : std::nullopt;
}
/// Every participant of the journey with its persona, in order.
[[nodiscard]] std::vector<std::pair<const Participant*, const Persona*>> participantsOf(
    const Workbook& workbook, Id<Journey> journey);
[[nodiscard]] std::optional<Id<Journey>> journeyOf(const Workbook& workbook, Id<Episode> episode);
/// The current one of a pair: of an ideal journey the one it is the ideal of, else itself.
[[nodiscard]] Id<Journey> currentOf(const Workbook& workbook, Id<Journey> journey);
/// The other of a current and ideal pair, if there is one.
[[nodiscard]] std::optional<Id<Journey>> counterpartOf(const Workbook& workbook, Id<Journey> journey);

// ---- what users do ----------------------------------------------------------------------------------------

/// A new journey with one phase, one episode, the default lanes, and every persona walking it.
struct NewJourney {
  Workbook workbook;
  Id<Journey> journey;
};
[[nodiscard]] NewJourney withNewJourney(const Workbook& workbook, IdSource& ids, std::string title,
                                        Language language);
/// The journey as it should be, to begin with as it is: its phases, lanes, roles, paths and personas, and
/// each episode paired with its copy, with the same scenario, touchpoints and scores. The scores are assumed,
/// for nobody felt them yet. Unchanged, with the other of the two, where the journey has an ideal or is one.
[[nodiscard]] NewJourney withIdealOf(const Workbook& workbook, IdSource& ids, Id<Journey> journey);

/// A new episode with its scenario, after another one or first in the phase.
struct NewEpisode {
  Workbook workbook;
  Id<Episode> episode;
};
struct EpisodePlace {
  Id<Phase> phase;
  std::optional<Id<Episode>> after;
};
[[nodiscard]] NewEpisode withNewEpisode(const Workbook& workbook, IdSource& ids, const EpisodePlace& place,
                                        std::string title);

/// A new touchpoint at the end of the episode, or after another one of it.
struct NewTouchpoint {
  Workbook workbook;
  Id<Touchpoint> touchpoint;
};
struct TouchpointPlace {
  Id<Episode> episode;
  std::optional<Id<Touchpoint>> after;
};
[[nodiscard]] NewTouchpoint withNewTouchpoint(const Workbook& workbook, IdSource& ids,
                                              const TouchpointPlace& place, std::string title);

/// A new persona that walks the journey, shown.
struct NewPersona {
  Workbook workbook;
  Id<Persona> persona;
};
[[nodiscard]] NewPersona withNewPersona(const Workbook& workbook, IdSource& ids, Id<Journey> journey,
                                        std::string name);

/// A new row, and the workbook with it.
template <class T>
struct Added {
  Workbook workbook;
  Id<T> id;
};
/// After another phase, or at the end of the journey.
struct PhasePlace {
  Id<Journey> journey;
  std::optional<Id<Phase>> after;
};
[[nodiscard]] Added<Phase> withNewPhase(const Workbook& workbook, IdSource& ids, const PhasePlace& place,
                                        std::string name);
/// After another lane, or at the end of the map.
struct LanePlace {
  Id<Journey> journey;
  std::optional<Id<Lane>> after;
};
/// What a lane is about; the rest of a new one is as usual.
struct LaneNature {
  LaneKind kind = LaneKind::text;
  std::string name = {};
  RemarkKind remarks = RemarkKind::pain;
  std::optional<Id<Actor>> department = {};
};
[[nodiscard]] Added<Lane> withNewLane(const Workbook& workbook, IdSource& ids, const LanePlace& place,
                                      LaneNature nature);
/// A way from the episode. A loop leads to the one before, a skip to the one after next, until it is led
/// elsewhere.
struct PathPlace {
  Id<Episode> from;
  PathKind kind = PathKind::loop;
};
[[nodiscard]] Added<Path> withNewPath(const Workbook& workbook, IdSource& ids, const PathPlace& place,
                                      std::string condition);
// Each of these at the end of its siblings.
[[nodiscard]] Added<Gap> withNewGap(const Workbook& workbook, IdSource& ids, Id<Episode> episode,
                                    std::string text);
/// Where an improvement helps, and perhaps what it mends.
struct ImprovementPlace {
  Id<Episode> episode;
  std::optional<Id<Gap>> gap;
};
[[nodiscard]] Added<Improvement> withNewImprovement(const Workbook& workbook, IdSource& ids,
                                                    const ImprovementPlace& place, std::string title);
[[nodiscard]] Added<Evidence> withNewEvidence(const Workbook& workbook, IdSource& ids, Id<Journey> journey,
                                              std::optional<Id<Episode>> episode);
/// Of the reach and with the icon that its name suggests (usual_channel.h).
[[nodiscard]] Added<Channel> withNewChannel(const Workbook& workbook, IdSource& ids, std::string name);
/// The first name suggests reach and icon too, unless they were chosen before.
[[nodiscard]] Workbook withChannelName(const Workbook& workbook, Id<Channel> channel, std::string name);
[[nodiscard]] Added<Actor> withNewActor(const Workbook& workbook, IdSource& ids, std::string name);
/// Who owns something is somebody.
[[nodiscard]] Added<Actor> withNewPerson(const Workbook& workbook, IdSource& ids, std::string name);
[[nodiscard]] Added<Segment> withNewSegment(const Workbook& workbook, IdSource& ids, std::string name);
[[nodiscard]] Added<Remark> withNewPain(const Workbook& workbook, IdSource& ids, Id<Touchpoint> touchpoint,
                                        std::string text);
/// What is noted at an episode beside its touchpoints.
struct RemarkPlace {
  Id<Episode> episode;
  RemarkKind kind = RemarkKind::pain;
};
[[nodiscard]] Added<Remark> withNewRemark(const Workbook& workbook, IdSource& ids, const RemarkPlace& place,
                                          std::string text);
[[nodiscard]] Added<Metric> withNewMetric(const Workbook& workbook, IdSource& ids, Id<Episode> episode,
                                          std::string name);
/// In the place of one of the same day.
[[nodiscard]] Added<Measurement> withMeasurement(const Workbook& workbook, Id<Metric> metric, Date date,
                                                 std::int64_t value);

/// Moves among the siblings of the target parent, to stand at `index` of the others (0 = first); unchanged
/// where it stands there already.
[[nodiscard]] Workbook withEpisodeMoved(const Workbook& workbook, Id<Episode> episode, Id<Phase> phase,
                                        std::size_t index);
[[nodiscard]] Workbook withTouchpointMoved(const Workbook& workbook, Id<Touchpoint> touchpoint,
                                           Id<Episode> episode, std::size_t index);
/// One place to the left (-1) or right (+1) over the borders of phases; unchanged at the ends.
[[nodiscard]] Workbook withEpisodeShifted(const Workbook& workbook, Id<Episode> episode, int direction);

/// What stands in the cells of a map: touchpoints, gaps, improvements, metrics, remarks.
[[nodiscard]] bool isCard(EntityKind kind);
/// Before another card of its kind, or else last; in a lane that says something of its cards (the kind of a
/// remark, the department of a touchpoint), if that changes too.
struct CardPlace {
  Id<Episode> episode;
  std::optional<RowRef> before = {};
  std::optional<Id<Lane>> lane = {};
};
/// Unchanged for what is no card. A remark at a touchpoint that goes to another episode leaves the
/// touchpoint.
[[nodiscard]] Workbook withCardMoved(const Workbook& workbook, const RowRef& card, const CardPlace& place);
/// One place up (-1) or down (+1) within its episode; unchanged at the ends, and for what is no card.
[[nodiscard]] Workbook withCardShifted(const Workbook& workbook, const RowRef& card, int direction);
/// To the episode on its left (-1) or right (+1), at the same height if there is room; unchanged at the ends.
[[nodiscard]] Workbook withCardCarried(const Workbook& workbook, const RowRef& card, int direction);

// ---- arranging ----------------------------------------------------------------------------------

/// To stand at `index` of the journey's other lanes, hidden ones too.
[[nodiscard]] Workbook withLaneMoved(const Workbook& workbook, Id<Lane> lane, std::size_t index);
/// One place up (-1) or down (+1) among the shown ones; unchanged at the ends.
[[nodiscard]] Workbook withLaneShifted(const Workbook& workbook, Id<Lane> lane, int direction);
[[nodiscard]] Workbook withAllLanesShown(const Workbook& workbook, Id<Journey> journey);
/// With a lane of that kind on the map, and of those notes if it is one of notes: the one that was hidden, or
/// a new one at the end.
[[nodiscard]] Workbook withLaneFor(const Workbook& workbook, IdSource& ids, Id<Journey> journey,
                                   const LaneNature& nature);
/// The lane in another journey, with what stands in it at episodes that are paired or have the same title. A
/// lane of the same nature and name that is there takes it in, and keeps what it has.
[[nodiscard]] Added<Lane> withLaneCopied(const Workbook& workbook, IdSource& ids, Id<Lane> lane,
                                         Id<Journey> journey);

/// With its episodes one place to the left (-1) or right (+1); unchanged at the ends.
[[nodiscard]] Workbook withPhaseShifted(const Workbook& workbook, Id<Phase> phase, int direction);
/// The border after the phase comes to stand before that episode of the journey: the phase takes the episodes
/// up to there, and those from there on go to the next phase. Unchanged for the last phase.
[[nodiscard]] Workbook withPhaseEndingBefore(const Workbook& workbook, Id<Phase> phase, std::size_t episode);
/// That border one episode to the left (-1) or right (+1).
[[nodiscard]] Workbook withPhaseEndShifted(const Workbook& workbook, Id<Phase> phase, int direction);
/// Its episodes go to the phase before it, or after it when it is the first. The only one goes with them.
[[nodiscard]] Workbook withoutPhase(const Workbook& workbook, Id<Phase> phase);
/// The journey in phases of these names, in one go: as many phases as there were keep their borders, else the
/// episodes are spread evenly. Names that were there become second labels.
[[nodiscard]] Workbook withPhaseModel(const Workbook& workbook, IdSource& ids, Id<Journey> journey,
                                      const std::vector<std::string>& names);

/// A loop or skip leads to that episode; which of the two it is follows from the direction. Unchanged for
/// others, and where the episode is of another journey.
[[nodiscard]] Workbook withPathTo(const Workbook& workbook, Id<Path> path, Id<Episode> episode);
/// It begins at that episode. Unchanged where it cannot: a loop begins after where it leads, a skip before.
[[nodiscard]] Workbook withPathFrom(const Workbook& workbook, Id<Path> path, Id<Episode> episode);
/// Of another kind, leading where a new one would if it does not lead that way. Unchanged where there is no
/// episode to lead to.
[[nodiscard]] Workbook withPathKind(const Workbook& workbook, Id<Path> path, PathKind kind);
/// Where a loop or skip leads, or else where the way begins, one episode to the left (-1) or right (+1).
[[nodiscard]] Workbook withPathShifted(const Workbook& workbook, Id<Path> path, int direction);

// ---- content ------------------------------------------------------------------------------------

[[nodiscard]] Workbook withScenarioText(const Workbook& workbook, Id<Episode> episode, std::string text);
/// An empty text removes the cell, unless it has a picture.
[[nodiscard]] Workbook withCellText(const Workbook& workbook, Id<Lane> lane, Id<Episode> episode,
                                    std::string text);

/// The score of the layer that is shown now, or a new assumed one; keeps its word.
[[nodiscard]] Workbook withScore(const Workbook& workbook, Id<Persona> persona, Id<Episode> episode,
                                 std::int64_t score);
/// A key of the wheel (emotion_wheel.h), or a typed word.
struct FeelingWord {
  std::string wheelKey;
  std::string own;
};
/// The word of the score shown now. When there is none yet it makes one, of the score that the wheel's word
/// suggests, or of 0 for a typed word.
[[nodiscard]] Workbook withFeeling(const Workbook& workbook, Id<Persona> persona, Id<Episode> episode,
                                   FeelingWord word);
/// The score shown now rests on that layer, in the place of what stands there or in a stronger one; what a
/// weaker one says stays, so that the two can be compared. Unchanged where there is no score.
[[nodiscard]] Workbook withLayer(const Workbook& workbook, Id<Persona> persona, Id<Episode> episode,
                                 Layer layer);
/// Without the score of the episode in any layer: no weaker one takes its place.
[[nodiscard]] Workbook withoutEmotion(const Workbook& workbook, Id<Persona> persona, Id<Episode> episode);
// The same of a touchpoint's own score, which refines the curve.
[[nodiscard]] Workbook withScore(const Workbook& workbook, Id<Persona> persona, Id<Touchpoint> touchpoint,
                                 std::int64_t score);
[[nodiscard]] Workbook withLayer(const Workbook& workbook, Id<Persona> persona, Id<Touchpoint> touchpoint,
                                 Layer layer);
/// Of every layer.
[[nodiscard]] Workbook withoutScore(const Workbook& workbook, Id<Persona> persona, Id<Touchpoint> touchpoint);
[[nodiscard]] Workbook withPersonaShown(const Workbook& workbook, Id<Journey> journey, Id<Persona> persona,
                                        bool shown);

}  // namespace klantreis

#include "klantreis/detail/edit_templates.h"
