#include "sample_builder.h"

namespace klantreis {

void SampleBuilder::addEpisodes(const JourneyPlan& plan, const std::vector<Id<Episode>>& current) {
  const std::vector<Id<Phase>> phases = addPhases(plan);
  for (const EpisodePlan& from : plan.episodes) {
    Episode row;
    row.phase = phases.at(static_cast<std::size_t>(from.phase));
    row.title = in(from.title);
    if (!current.empty()) row.pair = current.at(m_episodes.size());
    row.department = maybe(m_actors, from.department);
    row.duration = in(from.duration);
    row.optional = (from.marks & skippable) != 0;
    row.purchase = (from.marks & purchase) != 0;
    m_episodes.push_back(add(row));
    m_workbook.scenarios.put(Scenario{scenarioOf(m_episodes.back()), in(from.scenario)});
  }
}

std::vector<Id<Phase>> SampleBuilder::addPhases(const JourneyPlan& plan) {
  std::vector<Id<Phase>> phases;
  for (const PhasePlan& from : plan.phases) {
    Phase row;
    row.journey = *m_journey;
    row.name = in(from.name);
    row.secondName = in(from.secondName);
    phases.push_back(add(row));
  }
  return phases;
}

void SampleBuilder::addTouchpoints(const JourneyPlan& plan) {
  for (const TouchpointPlan& from : plan.touchpoints) {
    Touchpoint row;
    row.episode = episode(from.at);
    row.title = in(from.title);
    row.channel = maybe(m_channels, from.channel);
    row.contact = (from.traits & indirect) != 0 ? Contact::indirect : Contact::direct;
    row.ours = (from.traits & outside) == 0;
    row.crucial = (from.traits & crucial) != 0;
    const Id<Touchpoint> touchpoint = add(row);
    if (!from.pain.en.empty()) addPain(from, touchpoint);
  }
}

void SampleBuilder::addPain(const TouchpointPlan& from, Id<Touchpoint> touchpoint) {
  Remark row;
  row.episode = episode(from.at);
  row.touchpoint = touchpoint;
  row.kind = RemarkKind::pain;
  row.text = in(from.pain);
  add(row);
}

void SampleBuilder::addEmotions(const JourneyPlan& plan) {
  for (std::size_t who = 0; who < plan.felt.size(); ++who) {
    for (std::size_t i = 0; i < plan.felt[who].size(); ++i) {
      const FeltPlan& felt = plan.felt[who][i];
      Emotion row;
      row.persona = m_personas.at(who);
      row.episode = m_episodes.at(i);
      row.layer = felt.layer;
      row.score = felt.step * scorePerStep;
      row.feeling = felt.feeling;
      row.ownWord = in(felt.ownWord);
      add(row);
    }
  }
}

void SampleBuilder::addPaths(const JourneyPlan& plan) {
  for (const PathPlan& from : plan.paths) {
    Path row;
    row.kind = from.kind;
    row.from = episode(from.from);
    if (from.to != none) row.to = episode(from.to);
    row.condition = in(from.condition);
    row.share = from.share;
    add(row);
  }
}

void SampleBuilder::addLanes(const JourneyPlan& plan) {
  addTextLanes(plan.firstLanes);
  for (const LaneKind kind : {LaneKind::scenario, LaneKind::touchpoints, LaneKind::emotion, LaneKind::gaps,
                              LaneKind::improvements, LaneKind::metrics})
    addLane(kind, {});
  if (!plan.parts.empty()) addLane(LaneKind::roles, {});
  addTextLanes(plan.textLanes);
}

void SampleBuilder::addTextLanes(std::span<const TextLanePlan> lanes) {
  for (const TextLanePlan& from : lanes) {
    if (from.stagesOf == none)
      addCells(from, addLane(LaneKind::text, from.name));
    else
      addStages(from);
  }
}

Id<Lane> SampleBuilder::addLane(LaneKind kind, const Wording& name) {
  Lane row;
  row.journey = *m_journey;
  row.kind = kind;
  row.name = in(name);
  return add(row);
}

void SampleBuilder::addStages(const TextLanePlan& plan) {
  const Id<Actor> actor = *maybe(m_actors, plan.stagesOf);
  Lane lane = *m_workbook.lanes.find(addLane(LaneKind::stages, plan.name));
  lane.department = actor;
  m_workbook.lanes.put(std::move(lane));
  for (const CellPlan& from : plan.cells) {
    Contribution row;
    row.actor = actor;
    row.episode = episode(from.at);
    row.stage = in(from.text);
    add(row);
  }
}

void SampleBuilder::addCells(const TextLanePlan& plan, Id<Lane> lane) {
  for (const CellPlan& from : plan.cells) {
    Cell row;
    row.lane = lane;
    row.episode = episode(from.at);
    row.text = in(from.text);
    add(row);
  }
}

}  // namespace klantreis
