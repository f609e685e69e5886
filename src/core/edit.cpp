#include "klantreis/edit.h"

#include <algorithm>

#include "core/belonging.h"
#include "core/layers.h"
#include "core/siblings.h"
#include "klantreis/content_place.h"
#include "klantreis/emotion_wheel.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace detail {
void sortByRank(std::vector<RankedRow>& rows) {
  std::stable_sort(rows.begin(), rows.end(),
                   [](const RankedRow& a, const RankedRow& b) { return *a.rank < *b.rank; });
}
void throwRowGone(std::string_view entity) { throw Error(ErrorCode::rowGone, {std::string(entity)}); }
void throwMissingReference(std::string_view entity, std::string_view field) {
  throw Error(ErrorCode::missingReference, {placeText({std::string(entity), {}, std::string(field)})});
}
}  // namespace detail

// ---- deleting -----------------------------------------------------------------------------------

namespace {

template <class T, class V>
bool pointsAt(const T& row, const Field<T, V>& field, const RowSet& gone) {
  if constexpr (Reference<V>) {
    const std::optional<Plain<V>> id = row.*field.member;
    return id && gone.contains(refTo(*id));
  } else {
    return false;
  }
}

/// Also an episode and its scenario, which are one for the user.
template <class T>
bool mustGo(const T& row, const RowSet& gone) {
  bool result = false;
  if constexpr (std::is_same_v<T, Scenario>) result = gone.contains(refTo(episodeOf(row.id)));
  if constexpr (std::is_same_v<T, Episode>) result = gone.contains(refTo(scenarioOf(row.id)));
  forEachField<T>([&](const auto& field) {
    result = result || (field.onDelete == OnDelete::cascade && pointsAt(row, field, gone));
  });
  return result;
}

template <class T>
T cleared(T row, const RowSet& gone) {
  forEachField<T>([&](const auto& field) {
    using V = typename std::decay_t<decltype(field)>::value_type;
    if constexpr (Reference<V> && Optional<V>)
      if (field.onDelete == OnDelete::clear && pointsAt(row, field, gone)) row.*field.member = std::nullopt;
  });
  return row;
}

/// Adds to `gone` every row that cannot be without one of them; true when there were any.
bool spread(const Workbook& workbook, RowSet& gone) {
  const std::size_t before = gone.size();
  forEachEntity([&]<class T>() {
    for (const T& row : tableOf<T>(workbook))
      if (!gone.contains(refTo(row.id)) && mustGo(row, gone)) gone.insert(refTo(row.id));
  });
  return gone.size() != before;
}

template <class T>
void removeFrom(Table<T>& table, const RowSet& gone) {
  const Table<T> rows = table;
  for (auto at = rows.begin(); at != rows.end(); ++at) {
    if (gone.contains(refTo(at->id))) {
      table.erase(at->id);
    } else if (T kept = cleared(*at, gone); !(kept == *at)) {
      table.put(std::move(kept));
    }
  }
}

}  // namespace

RowSet withBelongings(const Workbook& workbook, const std::vector<RowRef>& rows) {
  RowSet all(rows.begin(), rows.end());
  while (spread(workbook, all)) {
  }
  return all;
}

Workbook without(const Workbook& workbook, const std::vector<RowRef>& rows) {
  const RowSet gone = withBelongings(workbook, rows);
  Workbook next = workbook;
  forEachEntity([&]<class T>() { removeFrom(tableOf<T>(next), gone); });
  detail::dropUnshownPictures(next);
  return next;
}

Workbook withoutJourney(const Workbook& workbook, Id<Journey> journey) {
  if (workbook.journeys.size() == 1 && workbook.journeys.contains(journey))
    throw Error(ErrorCode::lastJourney, {});
  return without(workbook, {refTo(journey)});
}

bool walksElsewhere(const Workbook& workbook, Id<Persona> persona, Id<Journey> journey) {
  return std::any_of(workbook.participants.begin(), workbook.participants.end(), [&](const Participant& row) {
    return row.persona == persona && row.journey != journey;
  });
}

Workbook withPersonaOut(const Workbook& workbook, Id<Journey> journey, Id<Persona> persona) {
  std::vector<RowRef> rows;
  for (const Participant& row : workbook.participants)
    if (row.journey == journey && row.persona == persona) rows.push_back(refTo(row.id));
  for (const Emotion& row : workbook.emotions)
    if (row.persona == persona && journeyOf(workbook, row.episode) == journey) rows.push_back(refTo(row.id));
  for (const Walked& row : workbook.walked)
    if (row.persona == persona && journeyOf(workbook, require(workbook, row.path).from) == journey)
      rows.push_back(refTo(row.id));
  return without(workbook, rows);
}

// ---- order --------------------------------------------------------------------------------------

std::vector<const Journey*> journeysInOrder(const Workbook& workbook) {
  return ranked(workbook.journeys, everything);
}

std::vector<const Phase*> phasesOf(const Workbook& workbook, Id<Journey> journey) {
  return ranked(workbook.phases, [&](const Phase& phase) { return phase.journey == journey; });
}

std::vector<const Episode*> episodesIn(const Workbook& workbook, Id<Phase> phase) {
  return ranked(workbook.episodes, [&](const Episode& episode) { return episode.phase == phase; });
}

std::vector<const Episode*> episodesOf(const Workbook& workbook, Id<Journey> journey) {
  std::vector<const Episode*> episodes;
  for (const Phase* phase : phasesOf(workbook, journey))
    for (const Episode* episode : episodesIn(workbook, phase->id)) episodes.push_back(episode);
  return episodes;
}

std::vector<const Touchpoint*> touchpointsOf(const Workbook& workbook, Id<Episode> episode) {
  return ranked(workbook.touchpoints,
                [&](const Touchpoint& touchpoint) { return touchpoint.episode == episode; });
}

std::vector<const Lane*> lanesOf(const Workbook& workbook, Id<Journey> journey) {
  return ranked(workbook.lanes, [&](const Lane& lane) { return lane.journey == journey; });
}

std::vector<std::pair<const Participant*, const Persona*>> participantsOf(const Workbook& workbook,
                                                                          Id<Journey> journey) {
  std::vector<std::pair<const Participant*, const Persona*>> result;
  for (const Participant* row :
       ranked(workbook.participants, [&](const Participant& each) { return each.journey == journey; }))
    result.emplace_back(row, &require(workbook, row->persona));
  return result;
}

std::optional<Id<Journey>> journeyOf(const Workbook& workbook, Id<Episode> id) {
  const Episode* episode = workbook.episodes.find(id);
  const Phase* phase = episode != nullptr ? workbook.phases.find(episode->phase) : nullptr;
  return phase != nullptr ? std::optional(phase->journey) : std::nullopt;
}

Id<Journey> currentOf(const Workbook& workbook, Id<Journey> id) {
  return require(workbook, id).idealOf.value_or(id);
}

std::optional<Id<Journey>> counterpartOf(const Workbook& workbook, Id<Journey> id) {
  if (const Journey* journey = workbook.journeys.find(id); journey != nullptr && journey->idealOf)
    return journey->idealOf;
  for (const Journey* journey : journeysInOrder(workbook))
    if (journey->idealOf == id) return journey->id;
  return std::nullopt;
}

// ---- moving -------------------------------------------------------------------------------------

Workbook withEpisodeMoved(const Workbook& workbook, Id<Episode> id, Id<Phase> phase, std::size_t index) {
  Episode episode = require(workbook, id);
  if (require(workbook, phase).journey != require(workbook, episode.phase).journey)
    throw Error(ErrorCode::brokenRule, {std::string(rules::episodeStaysInJourney)});
  const auto siblings = episodesIn(workbook, phase);
  if (isAt(siblings, id, index)) return workbook;
  Workbook next = workbook;
  episode.rank = rankAt(next, others(siblings, id), index);
  episode.phase = phase;
  return withRow(next, std::move(episode));
}

namespace {

/// What stands at a touchpoint stands at its episode too; an id may follow from both.
template <class T>
void carryWith(Table<T>& rows, Id<Touchpoint> touchpoint, Id<Episode> episode) {
  const Table<T> before = rows;
  for (const T& row : before) {
    if (row.touchpoint != touchpoint) continue;
    T moved = row;
    moved.episode = episode;
    if constexpr (DerivedEntity<T>) {
      moved.id = {Schema<T>::derive(moved)};
      rows.erase(row.id);
    }
    rows.put(std::move(moved));
  }
}

}  // namespace

Workbook withTouchpointMoved(const Workbook& workbook, Id<Touchpoint> id, Id<Episode> episode,
                             std::size_t index) {
  Touchpoint touchpoint = require(workbook, id);
  const auto siblings = touchpointsOf(workbook, episode);
  if (isAt(siblings, id, index)) return workbook;
  Workbook next = workbook;
  touchpoint.rank = rankAt(next, others(siblings, id), index);
  const bool elsewhere = touchpoint.episode != episode;
  touchpoint.episode = episode;
  next = withRow(next, std::move(touchpoint));
  if (!elsewhere) return next;
  carryWith(next.remarks, id, episode);
  carryWith(next.emotions, id, episode);
  carryWith(next.evidence, id, episode);
  return next;
}

Workbook withEpisodeShifted(const Workbook& workbook, Id<Episode> id, int direction) {
  const Episode& episode = require(workbook, id);
  const auto siblings = episodesIn(workbook, episode.phase);
  const std::size_t place = placeOf(siblings, id);
  const bool leaves = direction < 0 ? place == 0 : place + 1 == siblings.size();
  if (!leaves) return withEpisodeMoved(workbook, id, episode.phase, direction < 0 ? place - 1 : place + 1);
  const auto phases = phasesOf(workbook, require(workbook, episode.phase).journey);
  const std::size_t phase = placeOf(phases, episode.phase);
  const bool atEnd = direction < 0 ? phase == 0 : phase + 1 == phases.size();
  if (atEnd) return workbook;
  const Id<Phase> target = phases[direction < 0 ? phase - 1 : phase + 1]->id;
  return withEpisodeMoved(workbook, id, target, direction < 0 ? episodesIn(workbook, target).size() : 0);
}

// ---- content ------------------------------------------------------------------------------------

Workbook withScenarioText(const Workbook& workbook, Id<Episode> episode, std::string text) {
  return withField(workbook, scenarioOf(episode), &Scenario::text, std::move(text));
}

Workbook withCellText(const Workbook& workbook, Id<Lane> lane, Id<Episode> episode, std::string text) {
  Cell cell{.id = {}, .lane = lane, .episode = episode};
  cell.id = {Schema<Cell>::derive(cell)};
  if (const Cell* there = workbook.cells.find(cell.id)) cell = *there;
  cell.text = std::move(text);
  return isEmpty(cell) ? without(workbook, {refTo(cell.id)}) : withRow(workbook, std::move(cell));
}

namespace {

Emotion emotionAt(const Workbook& workbook, Id<Persona> persona, Id<Episode> episode) {
  if (const Emotion* shown = shownEmotion(workbook, persona, episode)) return *shown;
  Emotion fresh{.id = {}, .persona = persona, .episode = episode};
  fresh.id = {Schema<Emotion>::derive(fresh)};
  return fresh;
}

/// What the wheel says of its word; 0 for one of the user's own.
std::int64_t suggestedScore(std::string_view wheelKey) {
  const Feeling* feeling = findFeeling(wheelKey);
  return feeling == nullptr ? 0 : feeling->score;
}

}  // namespace

Workbook withScore(const Workbook& workbook, Id<Persona> persona, Id<Episode> episode, std::int64_t score) {
  Emotion emotion = emotionAt(workbook, persona, episode);
  emotion.score = score;
  return withRow(workbook, std::move(emotion));
}

Workbook withFeeling(const Workbook& workbook, Id<Persona> persona, Id<Episode> episode, FeelingWord word) {
  Emotion emotion = emotionAt(workbook, persona, episode);
  if (!workbook.emotions.contains(emotion.id)) emotion.score = suggestedScore(word.wheelKey);
  emotion.feeling = std::move(word.wheelKey);
  emotion.ownWord = std::move(word.own);
  return withRow(workbook, std::move(emotion));
}

Workbook withLayer(const Workbook& workbook, Id<Persona> persona, Id<Episode> episode, Layer layer) {
  return detail::withLayerOf(workbook, shownEmotion(workbook, persona, episode), layer);
}

Workbook detail::withLayerOf(const Workbook& workbook, const Emotion* shown, Layer layer) {
  if (shown == nullptr) return workbook;
  Emotion emotion = *shown;
  Workbook next = workbook;
  for (const Layer each : {Layer::assumed, Layer::customersSaid, Layer::dataShows}) {
    emotion.layer = each;
    if (each > layer) next.emotions.erase({Schema<Emotion>::derive(emotion)});
  }
  emotion.layer = layer;
  emotion.id = {Schema<Emotion>::derive(emotion)};
  return withRow(next, std::move(emotion));
}

Workbook withoutEmotion(const Workbook& workbook, Id<Persona> persona, Id<Episode> episode) {
  Workbook next = workbook;
  while (const Emotion* shown = shownEmotion(next, persona, episode)) next.emotions.erase(Id(shown->id));
  return next;
}

Workbook withPersonaShown(const Workbook& workbook, Id<Journey> journey, Id<Persona> persona, bool shown) {
  Participant row{.id = {}, .journey = journey, .persona = persona};
  row.id = {Schema<Participant>::derive(row)};
  const bool walks = workbook.participants.contains(row.id);
  return withField(walks ? workbook : withParticipant(workbook, journey, persona), row.id,
                   &Participant::shown, shown);
}

}  // namespace klantreis
