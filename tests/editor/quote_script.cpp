#include "quote_script.h"

#include <algorithm>
#include <utility>

#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/organisation.h"
#include "klantreis/persona.h"
#include "klantreis/reviews.h"
#include "klantreis/target_group.h"
#include "klantreis/walked_way.h"

namespace klantreis::testing {

namespace {

constexpr auto aName = Typist::Kind::name;
constexpr auto aFigure = Typist::Kind::figure;

template <class T>
std::vector<const T*> cardsOf(const Workbook& workbook, Id<Episode> episode) {
  return ranked(tableOf<T>(workbook), [&](const T& each) { return each.episode == episode; });
}

/// The name of the row, or nothing.
template <class T>
std::string nameOf(const Workbook& workbook, const std::optional<Id<T>>& row) {
  return row ? require(workbook, *row).name : std::string();
}

/// Titles that the copy has already stay.
void typeIdealHead(Typist& hand, const Workbook& sample, const Journey& ideal) {
  hand.go(Part::title);
  hand.press(Qt::Key_F2);
  hand.rewrite(ideal.title);
  const auto wanted = episodesOf(sample, ideal.id);
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const Episode* copy = episodesOf(hand.workbook(), hand.journey()).at(i);
    if (copy->title == wanted[i]->title) continue;
    hand.goToCell(Part::episodeTitle, i);
    hand.press(Qt::Key_F2);
    hand.rewrite(wanted[i]->title);
  }
  hand.go(Part::title);
  hand.toField("Scope");
  hand.rewrite(ideal.scope);
  hand.backToMap();
}

/// Where the ideal journey has another one.
void typeIdealDepartments(Typist& hand, const Workbook& sample, const Journey& ideal) {
  const auto wanted = episodesOf(sample, ideal.id);
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const Episode& copy = *episodesOf(hand.workbook(), hand.journey()).at(i);
    const std::string name = nameOf(sample, wanted[i]->department);
    if (nameOf(hand.workbook(), copy.department) == name) continue;
    hand.goToCell(Part::episodeTitle, i);
    hand.typeField({"Responsible department", name, aName});
    hand.backToMap();
  }
}

}  // namespace

// ---- what is known and done ---------------------------------------------------------------------

PlanScript::PlanScript(Typist& hand, const Workbook& sample, const Journey& journey)
    : m_hand(hand), m_sample(sample), m_journey(journey), m_episodes(episodesOf(sample, journey.id)) {}

void PlanScript::run() {
  typeJourney();
  typePath();
  typeEvidence();
  typeGaps();
  typeMetrics();
}

/// Solutions of gaps open in the last steps of the method.
void PlanScript::typeJourney() {
  m_hand.go(Part::title);
  m_hand.typeFields({{"Why the customer wants it", m_journey.motive},
                     {"Out of scope", m_journey.outOfScope},
                     {"Type of journey", m_journey.type},
                     {"Situation it is drawn for", m_journey.context},
                     {"Sponsor in management", nameOf(m_sample, m_journey.sponsor), aName},
                     {"Summary for management", m_journey.summary}});
  m_hand.toField("Step of the method");
  m_hand.press(Qt::Key_End);
  for (const Review* review : reviewsOf(m_sample, m_journey.id)) {
    m_hand.press(Qt::Key_Y, withControlShift);
    m_hand.typeFields({{"Who reviewed", review->who}, {"What was found", review->text}});
  }
  m_hand.backToMap();
}

void PlanScript::typePath() {
  for (const Path* path : pathsOf(m_sample, m_journey.id)) {
    const auto placeOf = [&](Id<Episode> episode) {
      return std::find_if(m_episodes.begin(), m_episodes.end(),
                          [&](const Episode* each) { return each->id == episode; }) -
             m_episodes.begin();
    };
    m_hand.goToCell(Part::episodeTitle, static_cast<std::size_t>(placeOf(path->from)));
    m_hand.press(Qt::Key_I, Qt::AltModifier);
    m_hand.press(Qt::Key_A);
    m_hand.press(Qt::Key_L);
    m_hand.write(path->condition);
    m_hand.press(Qt::Key_Return);
    const auto episodes = episodesOf(m_hand.workbook(), m_hand.journey());
    const Id<Episode> to = episodes.at(static_cast<std::size_t>(placeOf(*path->to)))->id;
    while (pathsOf(m_hand.workbook(), m_hand.journey()).back()->to != to)
      m_hand.press(Qt::Key_Left, Qt::AltModifier);
  }
}

void PlanScript::typeEvidence() {
  for (std::size_t i = 0; i < m_episodes.size(); ++i)
    for (const Evidence* each : ranked(m_sample.evidence, [&](const Evidence& evidence) {
           return evidence.episode == m_episodes[i]->id;
         })) {
      m_hand.goToCell(Part::episodeTitle, i);
      m_hand.press(Qt::Key_V, withControlShift);
      m_hand.write(each->text);
      m_hand.press(Qt::Key_Backtab);
      m_hand.write(each->who);
      m_hand.backToMap();
    }
}

void PlanScript::typeGaps() {
  for (std::size_t i = 0; i < m_episodes.size(); ++i) {
    for (const Gap* gap : cardsOf<Gap>(m_sample, m_episodes[i]->id)) {
      m_hand.goToCell(Part::gap, i);
      m_hand.write(gap->text);
      for (const Improvement* each : cardsOf<Improvement>(m_sample, m_episodes[i]->id)) {
        m_hand.press(Qt::Key_G, withControlShift);
        typeImprovement(*each);
      }
    }
  }
}

void PlanScript::typeImprovement(const Improvement& improvement) {
  m_hand.write(improvement.title);
  m_hand.press(Qt::Key_Return);
  m_hand.typeFields({{"Business goal", nameOf(m_sample, improvement.aim), aName},
                     {"Owner", nameOf(m_sample, improvement.owner), aName},
                     {"Result", improvement.result}});
  m_hand.backToMap();
}

void PlanScript::typeMetrics() {
  for (std::size_t i = 0; i < m_episodes.size(); ++i)
    for (const Metric* metric : cardsOf<Metric>(m_sample, m_episodes[i]->id)) {
      m_hand.goToCell(Part::metric, i);
      m_hand.write(metric->name);
      m_hand.press(Qt::Key_Return);
      if (metric->unit.empty()) continue;
      m_hand.typeField({"Unit", metric->unit});
      m_hand.backToMap();
    }
}

// ---- who it is for, and who makes it ------------------------------------------------------------

CastScript::CastScript(Typist& hand, const Workbook& sample, const Journey& journey)
    : m_hand(hand), m_sample(sample), m_journey(journey) {}

void CastScript::run() {
  for (const Organisation& each : m_sample.organisation) typeOrganisation(each);
  m_hand.backToMap();
  const auto walks = participantsOf(m_sample, m_journey.id);
  for (std::size_t i = 0; i < walks.size(); ++i) {
    m_hand.goTo(Part::persona, refTo(participantsOf(m_hand.workbook(), m_hand.journey()).at(i).second->id));
    typePersona(*walks[i].second);
    m_hand.backToMap();
  }
  m_hand.go(Part::title);
  m_hand.pressButton("About this target group");
  typeTargetGroup(require(m_sample, *m_journey.segment));
  m_hand.backToMap();
}

void CastScript::typePersona(const Persona& persona) {
  m_hand.typeFields({{"Age", std::to_string(*persona.age), aFigure},
                     {"Description", persona.description},
                     {"Quote", persona.quote},
                     {"Target group", nameOf(m_sample, persona.segment), aName},
                     {"Lifestyle", persona.lifestyle},
                     {"What occupies them", persona.concerns},
                     {"Goals", persona.goals},
                     {"Needs", persona.needs},
                     {"Pains", persona.pains},
                     {"Considerations", persona.considerations},
                     {"Reasons to choose us", persona.reasonsFor},
                     {"Reasons not to choose us", persona.reasonsAgainst},
                     {"Value to us", persona.worth},
                     {"Way of orienting", persona.orientation},
                     {"Devices", persona.devices}});
  m_hand.unfold("Traits");
  bool first = true;
  for (const Trait* trait : traitsOf(m_sample, persona.id)) {
    m_hand.addRow("+ Trait", std::exchange(first, false));
    m_hand.write(trait->from);
    m_hand.press(Qt::Key_Tab);
    m_hand.write(trait->to);
  }
}

void CastScript::typeTargetGroup(const Segment& segment) {
  m_hand.typeFields({{"Who is in it, and who is not", segment.description},
                     {"Volume of an order", segment.volume},
                     {"How they buy", segment.buying},
                     {"Goal", segment.goal}});
  bool first = true;
  for (const Criterion* criterion : criteriaOf(m_sample, segment.id)) {
    m_hand.addRow("+ Criterion", std::exchange(first, false));
    m_hand.write(criterion->name);
  }
}

void CastScript::typeOrganisation(const Organisation& organisation) {
  m_hand.press(Qt::Key_I, Qt::AltModifier);
  m_hand.press(Qt::Key_C);
  m_hand.typeFields({{"Name", organisation.name},
                     {"Mission", organisation.mission},
                     {"Vision", organisation.vision},
                     {"Products", organisation.products}});
  typeAims(AimKind::businessGoal, "+ Business goal");
  typeAims(AimKind::coreValue, "+ Core value");
}

void CastScript::typeAims(AimKind kind, const char* button) {
  bool first = true;
  for (const Aim* aim : aimsOf(m_sample, kind)) {
    m_hand.addRow(button, std::exchange(first, false));
    m_hand.write(aim->name);
  }
}

// ---- all of it ----------------------------------------------------------------------------------

/// The ideal journey is made of the frame of the current one, before that is filled in.
void typeSample(Typist& hand, const Workbook& sample) {
  const Journey& current = *journeysInOrder(sample).front();
  const Journey& ideal = require(sample, *counterpartOf(sample, current.id));
  FrameScript(hand, sample, current).run();
  CastScript(hand, sample, current).run();
  hand.press(Qt::Key_J, withControlAlt);
  typeIdealHead(hand, sample, ideal);
  typeIdealDepartments(hand, sample, ideal);
  MapScript(hand, sample, ideal).run();
  hand.press(Qt::Key_1, withControl);
  MapScript(hand, sample, current).run();
  PlanScript(hand, sample, current).run();
}

}  // namespace klantreis::testing
