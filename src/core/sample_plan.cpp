#include "sample_plan.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "klantreis/roles.h"

namespace klantreis {

namespace {

constexpr std::size_t mostRows = 1000;  // in one sample; ranks are dealt from one ascending list
constexpr std::int64_t scorePerStep = 20;
constexpr std::int64_t thousandths = 1000;

class SampleBuilder {
 public:
  SampleBuilder(const SamplePlan& plan, Language language)
      : m_plan(plan), m_language(language), m_ids(std::string(plan.name)), m_ranks(evenRanks(mostRows)) {}

  [[nodiscard]] Workbook build() {
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

 private:
  [[nodiscard]] std::string in(const Wording& wording) const { return wording.in(m_language); }
  /// The row under an id of its own, ranked behind all rows before it.
  template <class T>
  Id<T> add(T row) {
    if constexpr (requires { row.rank; }) row.rank = m_ranks.at(m_rows++);
    row.id = idOf(row);
    tableOf<T>(m_workbook).put(row);
    return row.id;
  }
  template <class T>
  [[nodiscard]] Id<T> idOf(const T& row) {
    if constexpr (DerivedEntity<T>)
      return {Schema<T>::derive(row)};
    else
      return m_ids.make<T>();
  }
  template <class T>
  [[nodiscard]] static std::optional<Id<T>> maybe(const std::vector<Id<T>>& ids, int place) {
    return place == none ? std::nullopt : std::optional(ids.at(static_cast<std::size_t>(place)));
  }
  [[nodiscard]] Id<Episode> episode(int number) const {
    return m_episodes.at(static_cast<std::size_t>(number - 1));
  }

  void addSegment() {
    if (m_plan.segment.en.empty()) return;
    Segment row;
    row.name = in(m_plan.segment);
    row.description = in(m_plan.segmentDescription);
    m_segment = add(row);
  }

  void addActors() {
    for (const ActorPlan& plan : m_plan.actors) {
      Actor row;
      row.name = in(plan.name);
      row.kind = plan.kind;
      m_actors.push_back(add(row));
    }
  }

  void addChannels() {
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

  void addPersonas() {
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

  void addJourney(const JourneyPlan& plan) {
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

  void addSponsor(const JourneyPlan& plan) {
    if (plan.sponsor.en.empty()) return;
    Journey row = *m_workbook.journeys.find(*m_journey);
    row.sponsor = add(Actor{.id = {}, .name = in(plan.sponsor), .kind = ActorKind::person});
    m_workbook.journeys.put(std::move(row));
  }

  Id<Journey> addHead(const JourneyPlan& plan) {
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

  void addWalkers(const JourneyPlan& plan) {
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

  void addParts(const JourneyPlan& plan) {
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

  /// `current`: the episodes these are the ideal of, one for one, or none.
  void addEpisodes(const JourneyPlan& plan, const std::vector<Id<Episode>>& current) {
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

  [[nodiscard]] std::vector<Id<Phase>> addPhases(const JourneyPlan& plan) {
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

  void addTouchpoints(const JourneyPlan& plan) {
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

  void addPain(const TouchpointPlan& from, Id<Touchpoint> touchpoint) {
    Remark row;
    row.episode = episode(from.at);
    row.touchpoint = touchpoint;
    row.kind = RemarkKind::pain;
    row.text = in(from.pain);
    add(row);
  }

  void addEmotions(const JourneyPlan& plan) {
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

  void addPaths(const JourneyPlan& plan) {
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

  void addLanes(const JourneyPlan& plan) {
    addTextLanes(plan.firstLanes);
    for (const LaneKind kind : {LaneKind::scenario, LaneKind::touchpoints, LaneKind::emotion, LaneKind::gaps,
                                LaneKind::improvements, LaneKind::metrics})
      addLane(kind, {});
    if (!plan.parts.empty()) addLane(LaneKind::roles, {});
    addTextLanes(plan.textLanes);
  }

  void addTextLanes(std::span<const TextLanePlan> lanes) {
    for (const TextLanePlan& from : lanes) {
      if (from.stagesOf == none)
        addCells(from, addLane(LaneKind::text, from.name));
      else
        addStages(from);
    }
  }

  Id<Lane> addLane(LaneKind kind, const Wording& name) {
    Lane row;
    row.journey = *m_journey;
    row.kind = kind;
    row.name = in(name);
    return add(row);
  }

  void addStages(const TextLanePlan& plan) {
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

  void addCells(const TextLanePlan& plan, Id<Lane> lane) {
    for (const CellPlan& from : plan.cells) {
      Cell row;
      row.lane = lane;
      row.episode = episode(from.at);
      row.text = in(from.text);
      add(row);
    }
  }

  void addEvidence(const JourneyPlan& plan) {
    for (const EvidencePlan& from : plan.evidence) {
      Evidence row;
      row.journey = *m_journey;
      if (from.at != none) row.episode = episode(from.at);
      row.kind = from.kind;
      row.count = from.count;
      row.who = in(from.who);
      row.text = in(from.text);
      row.date = from.date;
      add(row);
    }
  }

  void addMetrics(const JourneyPlan& plan) {
    for (const MetricPlan& from : plan.metrics) {
      Metric row;
      row.episode = episode(from.at);
      row.name = in(from.name);
      row.unit = from.unit;
      row.direction = from.direction;
      row.withSign = from.withSign;
      if (from.target) row.target = *from.target * thousandths;
      const Id<Metric> metric = add(row);
      if (from.measured) addMeasurements(metric, plan.measuringDays, *from.measured);
    }
  }

  void addMeasurements(Id<Metric> metric, const std::array<Date, 2>& days,
                       const std::array<std::int64_t, 2>& values) {
    for (std::size_t i = 0; i < days.size(); ++i)
      add(Measurement{{}, metric, days.at(i), values.at(i) * thousandths});
  }

  void addGaps(const JourneyPlan& plan) {
    for (const GapPlan& from : plan.gaps) {
      Gap row;
      row.episode = episode(from.at);
      row.text = in(from.text);
      add(row);
    }
  }

  void addImprovements(const JourneyPlan& plan) {
    for (const ImprovementPlan& from : plan.improvements) {
      Improvement row;
      row.episode = episode(from.at);
      row.gap = gapAt(row.episode);
      row.title = in(from.title);
      row.impact = from.impact;
      row.effort = from.effort;
      row.horizon = from.horizon;
      row.owner = maybe(m_actors, from.owner);
      row.due = from.due;
      row.status = from.status;
      row.aim = maybe(m_aims, from.aim);
      row.starts = from.starts;
      row.announced = from.announced;
      if (from.before) row.before = *from.before * scorePerStep;
      if (from.after) row.after = *from.after * scorePerStep;
      row.result = in(from.result);
      add(row);
    }
  }

  void addAims(std::span<const AimPlan> aims) {
    for (const AimPlan& from : aims) {
      Aim row;
      row.kind = from.kind;
      row.name = in(from.name);
      m_aims.push_back(add(row));
    }
  }

  [[nodiscard]] std::optional<Id<Gap>> gapAt(Id<Episode> place) const {
    const auto found = std::find_if(m_workbook.gaps.begin(), m_workbook.gaps.end(),
                                    [&](const Gap& gap) { return gap.episode == place; });
    return found == m_workbook.gaps.end() ? std::nullopt : std::optional(found->id);
  }

  const SamplePlan& m_plan;
  Language m_language;
  FixedIds m_ids;
  std::vector<Rank> m_ranks;
  std::size_t m_rows = 0;
  Workbook m_workbook;
  std::optional<Id<Segment>> m_segment;
  std::vector<Id<Actor>> m_actors;
  std::vector<Id<Channel>> m_channels;
  std::vector<Id<Persona>> m_personas;
  std::vector<Id<Aim>> m_aims;
  std::optional<Id<Journey>> m_journey;  // the one being added; before that, the one added last
  std::vector<Id<Role>> m_roles;         // of that journey
  std::vector<Id<Episode>> m_episodes;   // of that journey, in order
};

}  // namespace

Workbook workbookOf(const SamplePlan& plan, Language language) {
  return SampleBuilder(plan, language).build();
}

}  // namespace klantreis
