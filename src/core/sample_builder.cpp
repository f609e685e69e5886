#include "sample_builder.h"

#include "klantreis/roles.h"

namespace klantreis {

namespace {
constexpr std::size_t mostRows = 1000;  // in one sample; ranks are dealt from one ascending list
}  // namespace

SampleBuilder::SampleBuilder(const SamplePlan& plan, Language language)
    : m_plan(plan), m_language(language), m_ids(std::string(plan.name)), m_ranks(evenRanks(mostRows)) {}

Workbook SampleBuilder::build() {
  addSegment();
  addActors();
  addChannels();
  addPersonas();
  if (m_plan.method != nullptr) addAims(m_plan.method->aims);
  for (const JourneyPlan* journey : m_plan.journeys) addJourney(*journey);
  if (m_plan.method != nullptr)
    addMethod(m_workbook, *m_plan.method, {m_language, m_ids, m_segment, m_personas, m_channels});
  return std::move(m_workbook);
}

void SampleBuilder::addSegment() {
  if (m_plan.segment.en.empty()) return;
  Segment row;
  row.name = in(m_plan.segment);
  row.description = in(m_plan.segmentDescription);
  m_segment = add(row);
}

void SampleBuilder::addActors() {
  for (const ActorPlan& plan : m_plan.actors) {
    Actor row;
    row.name = in(plan.name);
    row.kind = plan.kind;
    m_actors.push_back(add(row));
  }
}

void SampleBuilder::addChannels() {
  for (const ChannelPlan& plan : m_plan.channels) {
    Channel row;
    row.name = in(plan.name);
    row.reach = plan.reach;
    row.icon = plan.icon;
    row.monthlyCost = plan.monthlyCost;
    row.starts = plan.starts;
    row.minimumTerm = plan.minimumTerm;
    row.verdict = plan.verdict;
    row.judged = plan.judged;
    m_channels.push_back(add(row));
  }
}

void SampleBuilder::addPersonas() {
  for (const PersonaPlan& plan : m_plan.personas) {
    Persona row;
    row.segment = m_segment;
    row.name = in(plan.name);
    row.age = plan.age;
    row.description = in(plan.description);
    row.quote = in(plan.quote);
    m_personas.push_back(add(row));
  }
}

void SampleBuilder::addJourney(const JourneyPlan& plan) {
  const std::vector<Id<Episode>> current = std::exchange(m_episodes, {});
  m_journey = addHead(plan);
  addWalkers(plan);
  addEpisodes(plan, plan.ideal ? current : std::vector<Id<Episode>>());
  addTouchpoints(plan);
  addEmotions(plan);
  addPaths(plan);
  addParts(plan);
  addLanes(plan);
  addEvidence(plan);
  addMetrics(plan);
  addGaps(plan);
  addImprovements(plan);
  for (const ReviewPlan& from : plan.reviews)
    add(Review{{}, *m_journey, from.date, in(from.who), in(from.text)});
  addSponsor(plan);
}

void SampleBuilder::addSponsor(const JourneyPlan& plan) {
  if (plan.sponsor.en.empty()) return;
  Journey row = *m_workbook.journeys.find(*m_journey);
  row.sponsor = add(Actor{.id = {}, .name = in(plan.sponsor), .kind = ActorKind::person});
  m_workbook.journeys.put(std::move(row));
}

Id<Journey> SampleBuilder::addHead(const JourneyPlan& plan) {
  Journey row;
  row.title = in(plan.title);
  row.goal = in(plan.goal);
  row.scope = in(plan.scope);
  row.outOfScope = in(plan.outOfScope);
  row.type = in(plan.type);
  row.motive = in(plan.motive);
  row.context = in(plan.situation);
  row.summary = in(plan.summary);
  row.step = plan.step;
  row.language = m_language;
  if (plan.ideal) row.idealOf = m_journey;
  row.segment = m_segment;
  row.owner = maybe(m_actors, plan.owner);
  row.nextReview = plan.nextReview;
  row.versionNote = in(plan.versionNote);
  return add(row);
}

void SampleBuilder::addWalkers(const JourneyPlan& plan) {
  for (const Id<Persona> persona : m_personas) {
    Participant row;
    row.journey = *m_journey;
    row.persona = persona;
    add(row);
  }
  m_roles.clear();
  for (const Wording& name : plan.roles) {
    Role row;
    row.journey = *m_journey;
    row.name = in(name);
    m_roles.push_back(add(row));
  }
}

void SampleBuilder::addParts(const JourneyPlan& plan) {
  for (const PartPlan& from : plan.parts) {
    Involvement row;
    row.role = m_roles.at(static_cast<std::size_t>(from.role));
    row.episode = episode(from.at);
    for (std::size_t i = 0; i < involvementParts.size(); ++i)
      row.*involvementParts.at(i) = (from.does >> i & 1U) != 0;
    row.questions = in(from.questions);
    row.considerations = in(from.considerations);
    add(row);
  }
}

void SampleBuilder::addAims(std::span<const AimPlan> aims) {
  for (const AimPlan& from : aims) {
    Aim row;
    row.kind = from.kind;
    row.name = in(from.name);
    m_aims.push_back(add(row));
  }
}

Workbook workbookOf(const SamplePlan& plan, Language language) {
  return SampleBuilder(plan, language).build();
}

}  // namespace klantreis
