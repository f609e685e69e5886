// The part of a sample that tells of the organisation, its target group and who its personas are.
#include <utility>

#include "klantreis/edit.h"
#include "sample_plan.h"

namespace klantreis {

namespace {

class MethodBuilder {
 public:
  MethodBuilder(Workbook& workbook, const MethodPlan& plan, const SampleCast& cast)
      : m_workbook(workbook), m_plan(plan), m_cast(cast) {}

  void build() {
    addOrganisation();
    if (m_cast.segment) describe(*m_cast.segment);
    for (std::size_t i = 0; i < m_plan.portraits.size(); ++i)
      portray(m_cast.personas.at(i), m_plan.portraits[i]);
    addTraits();
  }

 private:
  [[nodiscard]] std::string in(const Wording& wording) const { return wording.in(m_cast.language); }
  template <class T>
  void addDerived(T row) {
    row.id = {Schema<T>::derive(row)};
    tableOf<T>(m_workbook).put(std::move(row));
  }

  void addOrganisation() {
    Organisation row;
    row.name = in(m_plan.organisation);
    row.mission = in(m_plan.mission);
    row.vision = in(m_plan.vision);
    row.products = in(m_plan.products);
    addDerived(std::move(row));
  }

  void describe(Id<Segment> segment) {
    Segment row = require(m_workbook, segment);
    row.size = m_plan.size;
    row.volume = in(m_plan.volume);
    row.buying = in(m_plan.buying);
    row.goal = in(m_plan.goal);
    m_workbook.segments.put(std::move(row));
    const std::vector<Rank> ranks = evenRanks(m_plan.criteria.size());
    for (std::size_t i = 0; i < ranks.size(); ++i) {
      const CriterionPlan& from = m_plan.criteria[i];
      m_workbook.criteria.put(
          {m_cast.ids.make<Criterion>(), segment, in(from.name), from.weight, ranks.at(i)});
    }
  }

  void portray(Id<Persona> persona, const PortraitPlan& plan) {
    Persona row = require(m_workbook, persona);
    row.lifestyle = in(plan.lifestyle);
    row.concerns = in(plan.concerns);
    row.pains = in(plan.pains);
    row.goals = in(plan.goals);
    row.needs = in(plan.needs);
    row.considerations = in(plan.considerations);
    row.reasonsFor = in(plan.reasonsFor);
    row.reasonsAgainst = in(plan.reasonsAgainst);
    row.orientation = in(plan.orientation);
    row.devices = in(plan.devices);
    row.worth = in(plan.worth);
    row.buying = plan.buying;
    m_workbook.personas.put(std::move(row));
    for (const int channel : plan.channels)
      addDerived(ChannelUse{{}, persona, m_cast.channels.at(static_cast<std::size_t>(channel))});
  }

  void addTraits() {
    const std::vector<Rank> ranks = evenRanks(m_plan.traits.size());
    for (std::size_t i = 0; i < ranks.size(); ++i) {
      const TraitPlan& from = m_plan.traits[i];
      const Id<Persona> persona = m_cast.personas.at(static_cast<std::size_t>(from.persona));
      m_workbook.traits.put(
          {m_cast.ids.make<Trait>(), persona, in(from.from), in(from.to), from.value, ranks.at(i)});
    }
  }

  Workbook& m_workbook;
  const MethodPlan& m_plan;
  const SampleCast& m_cast;
};

}  // namespace

void addMethod(Workbook& workbook, const MethodPlan& plan, const SampleCast& cast) {
  MethodBuilder(workbook, plan, cast).build();
}

}  // namespace klantreis
