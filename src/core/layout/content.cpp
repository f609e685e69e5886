#include "core/layout/content.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "klantreis/edit.h"
#include "klantreis/plan_order.h"

namespace klantreis {

namespace {

using Places = std::unordered_map<Id<Episode>, std::size_t>;

void gatherGrid(Content& content, RowIndex& rows) {
  content.phases = phasesOf(content.workbook, content.journey.id);
  std::size_t count = 0;
  for (const Phase* phase : content.phases) count += rows.episodesIn(phase->id).size();
  content.episodes.reserve(count);
  content.slots.reserve(count + content.phases.size());
  for (std::size_t phase = 0; phase < content.phases.size(); ++phase) {
    const std::vector<EpisodeRows*>& episodes = rows.episodesIn(content.phases[phase]->id);
    if (episodes.empty()) content.slots.push_back({phase, std::nullopt});
    for (EpisodeRows* each : episodes) {
      const std::size_t index = content.episodes.size();
      content.episodes.push_back({each, each->row, index, content.slots.size(), std::to_string(index + 1)});
      content.slots.push_back({phase, index});
    }
  }
}

/// Of the episodes, where any way begins.
Places placesOf(const Content& content) {
  Places places;
  const bool any = std::any_of(content.episodes.begin(), content.episodes.end(),
                               [](const EpisodeContent& episode) { return !episode.rows->paths.empty(); });
  if (!any) return places;
  for (const EpisodeContent& episode : content.episodes) places.emplace(episode.row->id, episode.index);
  return places;
}

void gatherPaths(Content& content) {
  const Places places = placesOf(content);
  for (EpisodeContent& from : content.episodes) {
    for (const Path* row : from.rows->paths) {
      const auto to = row->to ? places.find(*row->to) : places.end();
      const bool leadsOn = row->kind == PathKind::loop || row->kind == PathKind::skip;
      if (leadsOn && to != places.end() && to->second != from.index)
        content.ways.push_back({row, from.index, to->second});
      else
        from.asides.push_back(row);
    }
  }
  std::sort(content.ways.begin(), content.ways.end(), [](const Way& a, const Way& b) {
    return std::tie(a.row->rank, a.row->id) < std::tie(b.row->rank, b.row->id);
  });
}

/// As improvementsByPriority.
void rankImprovements(Content& content) {
  std::vector<std::pair<const Improvement*, std::size_t*>> all;
  for (EpisodeContent& episode : content.episodes) {
    episode.priorities.resize(episode.rows->improvements.size());
    for (std::size_t i = 0; i < episode.priorities.size(); ++i)
      all.emplace_back(episode.rows->improvements[i], &episode.priorities[i]);
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const auto& a, const auto& b) { return comesFirst(*a.first, *b.first); });
  for (std::size_t i = 0; i < all.size(); ++i) *all[i].second = i + 1;
}

/// What a persona feels at an episode, of one layer or of the strongest that there is at each place.
struct Felt {
  Id<Persona> persona;
  std::optional<Layer> layer = {};
};

/// At the touchpoint, or without one at the episode as a whole; nullptr where there is nothing.
const Emotion* feltAt(const EpisodeRows& episode, const Felt& felt,
                      const std::optional<Id<Touchpoint>>& touchpoint) {
  const Emotion* shown = nullptr;
  for (const Emotion* emotion : episode.emotions) {
    if (emotion->persona != felt.persona || emotion->touchpoint != touchpoint) continue;
    if (felt.layer ? emotion->layer == *felt.layer : shown == nullptr || shown->layer < emotion->layer)
      shown = emotion;
  }
  return shown;
}

/// Adds what is felt there to a curve, at that place of it.
void addFelt(std::vector<CurvePoint>& line, std::size_t place, const EpisodeRows& episode, const Felt& felt) {
  std::vector<CurvePoint> parts;
  const bool refined = std::any_of(episode.emotions.begin(), episode.emotions.end(),
                                   [](const Emotion* emotion) { return emotion->touchpoint.has_value(); });
  if (refined)
    for (const TouchpointContent& each : episode.touchpoints)
      if (const Emotion* emotion = feltAt(episode, felt, each.row->id))
        parts.push_back({place, emotion, each.row});
  addPoints(line, {place, feltAt(episode, felt, std::nullopt)}, parts);
}

std::vector<CurvePoint> idealLine(const Content& content, const std::vector<const Episode*>& episodes,
                                  RowIndex& rows, Id<Persona> persona) {
  const WalkedWay way = walkedWay(episodes, takenPaths(content.workbook, persona));
  std::unordered_map<Id<Episode>, std::vector<CurvePoint>> byPair;
  for (std::size_t i = 0; i < episodes.size(); ++i) {
    if (!episodes[i]->pair || !way.passes[i]) continue;
    std::vector<CurvePoint> there;
    addFelt(there, 0, rows.of(episodes[i]->id), {persona});
    if (!there.empty()) byPair.emplace(*episodes[i]->pair, std::move(there));
  }
  std::vector<CurvePoint> line;
  for (const EpisodeContent& episode : content.episodes)
    if (const auto found = byPair.find(episode.row->id); found != byPair.end())
      for (CurvePoint& point : found->second)
        line.push_back({episode.index, point.emotion, point.touchpoint});
  return line;
}

/// A persona without scores has no markers to show, and takes them from nobody.
std::size_t leadingPersona(const std::vector<PersonaContent>& personas, std::optional<Id<Persona>> selected) {
  std::optional<std::size_t> first;
  for (std::size_t i = 0; i < personas.size(); ++i) {
    if (personas[i].line.empty()) continue;
    if (selected == personas[i].row->id) return i;
    if (!first) first = i;
  }
  return first.value_or(0);
}

void gatherPoints(const Content& content, const std::vector<const Episode*>& episodes,
                  PersonaContent& persona) {
  WalkedWay way = walkedWay(episodes, takenPaths(content.workbook, persona.row->id));
  persona.points.resize(episodes.size());
  persona.passedBy.resize(episodes.size());
  for (const EpisodeContent& episode : content.episodes) {
    const bool passes = way.passes[episode.index];
    auto& points = passes ? persona.points : persona.passedBy;
    points[episode.index] = feltAt(*episode.rows, {persona.row->id}, std::nullopt);
    if (passes) addFelt(persona.line, episode.index, *episode.rows, {persona.row->id});
  }
  persona.loops = std::move(way.loops);
}

void gatherPersonas(Content& content, const LayoutOptions& options) {
  std::vector<const Episode*> episodes;
  for (const EpisodeContent& episode : content.episodes) episodes.push_back(episode.row);
  std::size_t place = 0;
  for (const auto& [participant, persona] : participantsOf(content.workbook, content.journey.id)) {
    if (participant->shown) {
      content.personas.push_back({persona, place});
      gatherPoints(content, episodes, content.personas.back());
    }
    ++place;
  }
  content.mainPersona = leadingPersona(content.personas, options.selectedPersona);
}

void gatherIdealCurve(Content& content, const std::vector<const Episode*>& ideal, RowIndex& rows) {
  if (content.personas.empty()) return;
  std::vector<const Persona*> inTurn{content.personas[content.mainPersona].row};
  for (const PersonaContent& persona : content.personas) inTurn.push_back(persona.row);
  for (const Persona* persona : inTurn) {
    std::vector<CurvePoint> line = idealLine(content, ideal, rows, persona->id);
    if (line.empty()) continue;
    content.sides.push_back({SideKind::ideal, std::move(line)});
    return;
  }
}

EpisodeSide sideOf(const Episode* row, const EpisodeRows& rows) {
  EpisodeSide side{row, rows.scenario};
  for (const TouchpointContent& each : rows.touchpoints) side.touchpoints.push_back(each.row);
  return side;
}

void gatherIdeal(Content& content, RowIndex& rows, const LayoutOptions& options) {
  const bool drawn = options.showIdeal && content.journey.showIdeal && !content.journey.idealOf;
  const auto ideal = drawn ? counterpartOf(content.workbook, content.journey.id) : std::nullopt;
  if (!ideal) return;
  std::vector<const Episode*> episodes;
  for (const Phase* phase : phasesOf(content.workbook, *ideal))
    for (const EpisodeRows* each : rows.episodesIn(phase->id)) episodes.push_back(each->row);
  gatherIdealCurve(content, episodes, rows);
  if (!content.journey.showChanges) return;
  std::vector<EpisodeSide> theirs;
  for (const Episode* episode : episodes) theirs.push_back(sideOf(episode, rows.of(episode->id)));
  std::vector<EpisodeSide> ours;
  for (const EpisodeContent& episode : content.episodes) ours.push_back(sideOf(episode.row, *episode.rows));
  content.changes = idealChanges(ours, theirs);
}

/// Where its curve has points.
std::vector<CurvePoint> lineIn(const Content& content, const PersonaContent& persona, Layer layer) {
  std::vector<CurvePoint> line;
  std::optional<std::size_t> last;
  for (const CurvePoint& point : persona.line) {
    if (last == point.episode) continue;
    last = point.episode;
    addFelt(line, point.episode, *content.episodes[point.episode].rows, {persona.row->id, layer});
  }
  return line;
}

/// With scores of one layer alone there is nothing to compare.
void gatherLayers(Content& content) {
  if (!content.journey.showLayers || content.personas.empty()) return;
  std::vector<SideCurve> curves;
  for (const auto& [layer, kind] :
       {std::pair(Layer::assumed, SideKind::assumed), std::pair(Layer::customersSaid, SideKind::said),
        std::pair(Layer::dataShows, SideKind::data)}) {
    std::vector<CurvePoint> line = lineIn(content, content.personas[content.mainPersona], layer);
    if (!line.empty()) curves.push_back({kind, std::move(line)});
  }
  if (curves.size() > 1) content.sides.insert(content.sides.end(), curves.begin(), curves.end());
}

}  // namespace

Content::Content(RowIndex& rows, const LayoutOptions& options)
    : workbook(rows.workbook()), touched(rows.touched()), journey(require(workbook, options.journey)) {
  gatherGrid(*this, rows);
  if (journey.toScale) times = timesOf(workbook, journey.id);
  gatherPaths(*this);
  rankImprovements(*this);
  gatherPersonas(*this, options);
  gatherIdeal(*this, rows, options);
  gatherLayers(*this);
  for (const Lane* lane : lanesOf(workbook, journey.id))
    if (lane->shown) lanes.push_back(lane);
}

bool showsTouchpoint(const Content& content, const Lane& lane, const Touchpoint& touchpoint) {
  if (lane.kind == LaneKind::department) return lane.department && lane.department == touchpoint.department;
  return !touchpoint.department ||
         std::none_of(content.lanes.begin(), content.lanes.end(), [&](const Lane* each) {
           return each->kind == LaneKind::department && each->department == touchpoint.department;
         });
}

bool showsSide(const Content& content, SideKind kind) {
  return std::any_of(content.sides.begin(), content.sides.end(),
                     [&](const SideCurve& curve) { return curve.kind == kind; });
}

bool showsTouchpointScore(const Content& content) {
  return std::any_of(content.personas.begin(), content.personas.end(), [](const PersonaContent& persona) {
    return std::any_of(persona.line.begin(), persona.line.end(),
                       [](const CurvePoint& point) { return point.touchpoint != nullptr; });
  });
}

bool showsCompetitor(const Content& content) {
  return std::any_of(content.personas.begin(), content.personas.end(), [](const PersonaContent& persona) {
    return persona.row->kind == PersonaKind::competitorsCustomer;
  });
}

}  // namespace klantreis
