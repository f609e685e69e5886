#include "core/layout/facts_sections.h"

#include <algorithm>
#include <utility>

#include "core/layout/card_rows.h"
#include "core/layout/phrases.h"
#include "core/layout/portrait.h"
#include "klantreis/edit.h"
#include "klantreis/organisation.h"
#include "klantreis/reviews.h"
#include "klantreis/roles.h"
#include "klantreis/target_group.h"
#include "klantreis/text.h"

namespace klantreis {

namespace {

constexpr std::string_view dot = "\u00A0· ";  // never begins a line
constexpr double portraitRadius = 21;
constexpr double portraitGap = 13;
constexpr double personaGap = 12;
constexpr Font initialsFont{16, Weight::bold, false};
constexpr std::int64_t greatestWeight = 5;
constexpr double weightBar = 72;
constexpr double weightGap = 12;
constexpr double criterionGap = 6;

/// Fills a section with the facts that there are.
class Facts {
 public:
  Facts(const FactsSource& source, CardSection section, double width)
      : m_source(source), m_section(std::move(section)), m_width(roomIn(width)) {}

  Facts& text(const std::string& text, const Font& font) {
    addText(m_section, m_source.type.set(text, font, m_width));
    return *this;
  }
  Facts& fact(Word name, const std::string& text, Ink ink = Ink::text) {
    addFact(m_section, {m_source.word(name), text, ink}, m_source.type, m_width);
    return *this;
  }
  [[nodiscard]] bool empty() const { return m_section.rows.empty(); }
  [[nodiscard]] CardSection take() { return closed(std::move(m_section)); }

 private:
  const FactsSource& m_source;
  CardSection m_section;
  double m_width;
};

template <class T>
std::string textOf(const FactsSource& source, const std::optional<Id<T>>& id, std::string T::*text) {
  return id ? require(source.workbook(), *id).*text : std::string();
}

// ---- the journey --------------------------------------------------------------------------------

/// How often is told when it was chosen, or when it says when the next one is.
std::string reviewsOf(const FactsSource& source) {
  const std::int64_t interval = source.journey.reviewInterval;
  const bool chosen = interval != Journey{source.journey.id}.reviewInterval;
  if (interval == 0 || !(chosen || nextReviewOf(source.workbook(), source.journey))) return {};
  return interval == 1 ? source.word(Word::everyMonth)
                       : source.word(Word::everyMonths, {std::to_string(interval)});
}

void addNextReview(Facts& facts, const FactsSource& source) {
  const auto next = nextReviewOf(source.workbook(), source.journey);
  if (!next) return;
  const bool overdue = *next < source.plan.today;
  const std::string day = source.date(*next);
  facts.fact(Word::nextReviewAlone, overdue ? source.word(Word::overdueOn, {day}) : day,
             overdue ? Ink::negative : Ink::text);
}

CardSection journeySection(const FactsSource& source, double width) {
  const Journey& journey = source.journey;
  Facts facts(source, source.section(Word::aboutJourney, refTo(journey.id)), width);
  facts.fact(Word::motive, journey.motive)
      .fact(Word::situation, journey.context)
      .fact(Word::journeyType, journey.type)
      .fact(Word::variantOf, textOf(source, journey.variantOf, &Journey::title))
      .fact(Word::outOfScope, journey.outOfScope)
      .fact(Word::reason, journey.reason)
      .fact(Word::ownerAlone, textOf(source, journey.owner, &Actor::name))
      .fact(Word::sponsor, textOf(source, journey.sponsor, &Actor::name))
      .fact(Word::reviews, reviewsOf(source));
  addNextReview(facts, source);
  return facts.take();
}

// ---- the target group ---------------------------------------------------------------------------

/// Its name, and its weight as a bar at the right.
CardRow criterionRow(const FactsSource& source, const Criterion& criterion, double width) {
  const SetText name = source.type.set(criterion.name, style::body, width - weightBar - weightGap);
  const double share = static_cast<double>(criterion.weight) / greatestWeight;
  const auto draw = [=](Pen& pen, Point at) {
    pen.text(name, at, {Ink::text, Ink::card});
    const SetLine& first = name.lines.front();
    drawBar(pen, {{at.x + width - weightBar, at.y + (first.ascent + first.descent) / 2}, weightBar, share});
  };
  return {name.height + criterionGap, draw,
          source.word(Word::weightOf, {criterion.name, std::to_string(criterion.weight)}) + ".",
          criterionGap};
}

CardSection criteriaSection(const FactsSource& source, const Segment& group, double width) {
  auto criteria = criteriaOf(source.workbook(), group.id);
  std::erase_if(criteria, [](const Criterion* each) {
    return each->name.find_first_not_of(" \n") == std::string::npos;
  });
  std::stable_sort(criteria.begin(), criteria.end(),
                   [](const Criterion* a, const Criterion* b) { return a->weight > b->weight; });
  CardSection section = source.section(Word::decideBy, refTo(group.id));
  for (const Criterion* each : criteria) section.rows.push_back(criterionRow(source, *each, roomIn(width)));
  return closed(std::move(section));
}

CardSection groupSection(const FactsSource& source, const Segment& group, double width) {
  Facts facts(source, source.section(Word::targetGroupAlone, refTo(group.id)), width);
  facts.text(group.name, style::personaName)
      .text(group.description, style::body)
      .fact(Word::partOf, textOf(source, group.partOf, &Segment::name))
      .fact(Word::groupSize, group.size ? source.amount(*group.size) : std::string())
      .fact(Word::orderVolume, group.volume)
      .fact(Word::howTheyBuy, group.buying)
      .fact(Word::goalAlone, group.goal);
  return facts.take();
}

// ---- who takes part -----------------------------------------------------------------------------

std::string whoIs(const FactsSource& source, const Persona& persona) {
  const std::string kind =
      persona.kind == PersonaKind::customer
          ? std::string()
          : source.word(persona.kind == PersonaKind::nonCustomer ? Word::nonCustomer
                                                                 : Word::competitorsCustomer);
  return joined({kind, persona.description}, " · ");
}

std::string nameOf(const FactsSource& source, const Persona& persona) {
  const std::string name = persona.name.empty() ? source.word(Word::untitledPersona) : persona.name;
  return joined({name, persona.age ? std::to_string(*persona.age) : std::string()}, ", ");
}

CardRow personaRow(const FactsSource& source, const PersonaContent& walker, double width) {
  const Persona& persona = *walker.row;
  const double left = 2 * portraitRadius + portraitGap;
  const SetText texts[] = {source.type.set(nameOf(source, persona), style::personaName, width - left),
                           source.type.set(whoIs(source, persona), style::facts, width - left),
                           source.type.set(quoted(persona.quote), style::quote, width - left)};
  double height = 0;
  for (const SetText& each : texts) height += each.height + (each.empty() ? 0 : 2);
  const Portrait portrait{source.workbook(), persona, inksOf(walker), initialsFont};
  const auto draw = [=, name = texts[0], who = texts[1], quote = texts[2], type = source.type](Pen& pen,
                                                                                               Point at) {
    drawPortrait(pen, portrait, {{at.x + portraitRadius, at.y + portraitRadius}, portraitRadius}, type);
    for (const SetText* each : {&name, &who, &quote}) {
      pen.text(*each, {at.x + left, at.y}, {each == &who ? Ink::quiet : Ink::text, Ink::card});
      at.y += each->height + (each->empty() ? 0 : 2);
    }
  };
  return {std::max(height, 2 * portraitRadius) + personaGap, draw,
          joined({nameOf(source, persona), whoIs(source, persona), quoted(persona.quote)}, ", ") + ".",
          personaGap};
}

CardSection personasSection(const FactsSource& source, double width) {
  CardSection section = source.section(Word::personas, refTo(source.journey.id));
  PersonaContent walker;
  for (const auto& [participant, persona] : participantsOf(source.workbook(), source.journey.id)) {
    walker.row = persona;
    section.rows.push_back(personaRow(source, walker, roomIn(width)));
    ++walker.place;
  }
  return closed(std::move(section));
}

CardSection rolesSection(const FactsSource& source, double width) {
  std::vector<std::string> roles;
  for (const Role* role : rolesOf(source.workbook(), source.journey.id)) {
    const std::string name = textOf(source, role->persona, &Persona::name);
    roles.push_back(role->name + (name.empty() || role->name.empty() ? name : " (" + name + ")"));
  }
  CardSection section = source.section(Word::roles, refTo(source.journey.id));
  section.rows = rowsOf(source.type.set(joined(roles, dot), style::body, roomIn(width)), section.colour);
  return section;
}

// ---- the organisation ---------------------------------------------------------------------------

std::string aimsText(const FactsSource& source, AimKind kind) {
  std::vector<std::string> names;
  for (const Aim* each : aimsOf(source.workbook(), kind)) names.push_back(each->name);
  return joined(names, "\n");
}

/// Those of which the table of channels says nothing.
std::string plainChannels(const FactsSource& source) {
  std::vector<std::string> names;
  for (const Channel* each :
       ranked(source.workbook().channels, [](const Channel& row) { return !isTold(row); }))
    names.push_back(each->name);
  return joined(names, dot);
}

CardSection organisationSection(const FactsSource& source, double width) {
  const Organisation* there = organisationOf(source.workbook());
  const Organisation organisation = there == nullptr ? Organisation{} : *there;
  Facts facts(source,
              source.section(Word::organisation,
                             there == nullptr ? refTo(source.journey.id) : refTo(organisation.id)),
              width);
  facts.text(organisation.name, style::personaName)
      .fact(Word::mission, organisation.mission)
      .fact(Word::vision, organisation.vision)
      .fact(Word::products, organisation.products)
      .fact(Word::budget, organisation.budget)
      .fact(Word::coreValues, aimsText(source, AimKind::coreValue))
      .fact(Word::businessGoals, aimsText(source, AimKind::businessGoal));
  if (!facts.empty()) facts.fact(Word::channelsUsed, plainChannels(source));
  return facts.take();
}

}  // namespace

std::string FactsSource::word(Word word, std::initializer_list<std::string_view> arguments) const {
  return filled(lettering.words.text(word), {arguments.begin(), arguments.size()});
}

std::string FactsSource::amount(std::int64_t number) const {
  return grouped(number, lettering.words.language());
}

bool isTold(const Channel& channel) {
  return !channel.used || channel.monthlyCost || channel.starts || channel.minimumTerm ||
         channel.verdict != Verdict::unknown || channel.judged;
}

std::vector<CardSection> factsSections(const FactsSource& source, double width) {
  std::vector<CardSection> sections{journeySection(source, width)};
  if (source.journey.segment) {
    const Segment& group = require(source.workbook(), *source.journey.segment);
    sections.push_back(groupSection(source, group, width));
    sections.push_back(criteriaSection(source, group, width));
  }
  sections.push_back(personasSection(source, width));
  sections.push_back(rolesSection(source, width));
  sections.push_back(organisationSection(source, width));
  std::erase_if(sections, [](const CardSection& each) { return each.rows.empty(); });
  return sections;
}

}  // namespace klantreis
