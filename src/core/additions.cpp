#include <array>

#include "core/siblings.h"
#include "klantreis/edit.h"
#include "klantreis/usual_channel.h"

namespace klantreis {

namespace {

Workbook withDefaultLanes(Workbook workbook, IdSource& ids, Id<Journey> journey) {
  constexpr std::array kinds{LaneKind::scenario, LaneKind::touchpoints,  LaneKind::emotion,
                             LaneKind::gaps,     LaneKind::improvements, LaneKind::metrics};
  const std::vector<Rank> ranks = evenRanks(kinds.size());
  for (std::size_t i = 0; i < kinds.size(); ++i)
    workbook = withRow(workbook,
                       Lane{.id = ids.make<Lane>(), .journey = journey, .kind = kinds[i], .rank = ranks[i]});
  return workbook;
}

/// With what the name says of it, unless it is known already.
Channel named(Channel channel, std::string name) {
  const bool known = !channel.name.empty() || ChannelNature{channel.reach, channel.icon} != ChannelNature{};
  channel.name = std::move(name);
  if (known) return channel;
  const ChannelNature nature = natureOf(channel.name);
  channel.reach = nature.reach;
  channel.icon = nature.icon;
  return channel;
}

}  // namespace

NewJourney withNewJourney(const Workbook& workbook, IdSource& ids, std::string title, Language language) {
  const Journey journey{.id = ids.make<Journey>(), .title = std::move(title), .language = language};
  Workbook next = appended(workbook, journey, everything).workbook;
  const Phase phase{.id = ids.make<Phase>(), .journey = journey.id};
  next = withRow(next, phase);
  next = withNewEpisode(next, ids, {phase.id, std::nullopt}, {}).workbook;
  next = withDefaultLanes(std::move(next), ids, journey.id);
  for (const Persona* persona : ranked(workbook.personas, everything))
    next = withParticipant(next, journey.id, persona->id);
  return {std::move(next), journey.id};
}

NewEpisode withNewEpisode(const Workbook& workbook, IdSource& ids, const EpisodePlace& place,
                          std::string title) {
  Workbook next = workbook;
  const auto siblings = episodesIn(workbook, place.phase);
  Episode episode{.id = ids.make<Episode>(), .phase = place.phase, .title = std::move(title)};
  episode.rank = rankAt(next, siblings, placeAfter(siblings, place.after));
  next = withRow(next, episode);
  next = withRow(next, Scenario{.id = scenarioOf(episode.id)});
  return {std::move(next), episode.id};
}

NewTouchpoint withNewTouchpoint(const Workbook& workbook, IdSource& ids, const TouchpointPlace& place,
                                std::string title) {
  Workbook next = workbook;
  const auto siblings = touchpointsOf(workbook, place.episode);
  Touchpoint touchpoint{.id = ids.make<Touchpoint>(), .episode = place.episode, .title = std::move(title)};
  touchpoint.rank = rankAt(next, siblings, place.after ? placeAfter(siblings, place.after) : siblings.size());
  next = withRow(next, touchpoint);
  return {std::move(next), touchpoint.id};
}

NewPersona withNewPersona(const Workbook& workbook, IdSource& ids, Id<Journey> journey, std::string name) {
  const Persona persona{.id = ids.make<Persona>(), .name = std::move(name)};
  const Workbook next = appended(workbook, persona, everything).workbook;
  return {withParticipant(next, journey, persona.id), persona.id};
}

Added<Phase> withNewPhase(const Workbook& workbook, IdSource& ids, const PhasePlace& place,
                          std::string name) {
  Workbook next = workbook;
  const auto siblings = phasesOf(workbook, place.journey);
  Phase phase{.id = ids.make<Phase>(), .journey = place.journey, .name = std::move(name)};
  phase.rank = rankAt(next, siblings, place.after ? placeAfter(siblings, place.after) : siblings.size());
  next = withRow(next, phase);
  return {std::move(next), phase.id};
}

Added<Lane> withNewLane(const Workbook& workbook, IdSource& ids, const LanePlace& place, LaneNature nature) {
  Workbook next = workbook;
  const auto siblings = lanesOf(workbook, place.journey);
  Lane lane{.id = ids.make<Lane>(),
            .journey = place.journey,
            .kind = nature.kind,
            .name = std::move(nature.name),
            .remarks = nature.remarks,
            .department = nature.department};
  lane.rank = rankAt(next, siblings, place.after ? placeAfter(siblings, place.after) : siblings.size());
  next = withRow(next, lane);
  return {std::move(next), lane.id};
}

Added<Gap> withNewGap(const Workbook& workbook, IdSource& ids, Id<Episode> episode, std::string text) {
  const Gap gap{.id = ids.make<Gap>(), .episode = episode, .text = std::move(text)};
  return appended(workbook, gap, [&](const Gap& each) { return each.episode == episode; });
}

Added<Improvement> withNewImprovement(const Workbook& workbook, IdSource& ids, const ImprovementPlace& place,
                                      std::string title) {
  const Improvement row{
      .id = ids.make<Improvement>(), .episode = place.episode, .gap = place.gap, .title = std::move(title)};
  return appended(workbook, row, [&](const Improvement& each) { return each.episode == place.episode; });
}

Added<Evidence> withNewEvidence(const Workbook& workbook, IdSource& ids, Id<Journey> journey,
                                std::optional<Id<Episode>> episode) {
  const Evidence row{.id = ids.make<Evidence>(), .journey = journey, .episode = episode};
  return appended(workbook, row, [&](const Evidence& each) { return each.journey == journey; });
}

Added<Channel> withNewChannel(const Workbook& workbook, IdSource& ids, std::string name) {
  const Channel row = named({.id = ids.make<Channel>()}, std::move(name));
  return appended(workbook, row, everything);
}

Workbook withChannelName(const Workbook& workbook, Id<Channel> channel, std::string name) {
  return withRow(workbook, named(require(workbook, channel), std::move(name)));
}

Added<Actor> withNewActor(const Workbook& workbook, IdSource& ids, std::string name) {
  const Actor row{.id = ids.make<Actor>(), .name = std::move(name)};
  return appended(workbook, row, everything);
}

Added<Actor> withNewPerson(const Workbook& workbook, IdSource& ids, std::string name) {
  const Actor row{.id = ids.make<Actor>(), .name = std::move(name), .kind = ActorKind::person};
  return appended(workbook, row, everything);
}

Added<Segment> withNewSegment(const Workbook& workbook, IdSource& ids, std::string name) {
  const Segment row{.id = ids.make<Segment>(), .name = std::move(name)};
  return appended(workbook, row, everything);
}

Added<Remark> withNewPain(const Workbook& workbook, IdSource& ids, Id<Touchpoint> touchpoint,
                          std::string text) {
  const Id<Episode> episode = require(workbook, touchpoint).episode;
  const Remark row{
      .id = ids.make<Remark>(), .episode = episode, .touchpoint = touchpoint, .text = std::move(text)};
  return appended(workbook, row, [&](const Remark& each) { return each.touchpoint == touchpoint; });
}

Added<Remark> withNewRemark(const Workbook& workbook, IdSource& ids, const RemarkPlace& place,
                            std::string text) {
  const Remark row{
      .id = ids.make<Remark>(), .episode = place.episode, .kind = place.kind, .text = std::move(text)};
  return appended(workbook, row, [&](const Remark& each) {
    return each.episode == place.episode && each.kind == place.kind;
  });
}

Added<Metric> withNewMetric(const Workbook& workbook, IdSource& ids, Id<Episode> episode, std::string name) {
  const Metric row{.id = ids.make<Metric>(), .episode = episode, .name = std::move(name)};
  return appended(workbook, row, [&](const Metric& each) { return each.episode == episode; });
}

Added<Measurement> withMeasurement(const Workbook& workbook, Id<Metric> metric, Date date,
                                   std::int64_t value) {
  Measurement row{.id = {}, .metric = metric, .date = date, .value = value};
  row.id = {Schema<Measurement>::derive(row)};
  return {withRow(workbook, row), row.id};
}

}  // namespace klantreis
