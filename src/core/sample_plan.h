// A sample as tables of constants: each text in both languages, rows that name each other by number. A
// sample is then read like the map it draws, and its structure cannot differ between the languages.
// Episodes are numbered from 1 as on the map; all other numbers are places in the sample's own tables.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "klantreis/workbook.h"

namespace klantreis {

constexpr int none = -1;

struct Wording {
  std::string_view en;
  std::string_view nl;
  [[nodiscard]] std::string in(Language language) const {
    return std::string(language == Language::dutch ? nl : en);
  }
};

/// What is true of a touchpoint beside the usual (direct, ours, not crucial).
enum Contacted : unsigned { plain = 0, crucial = 1, outside = 2, indirect = 4 };

/// What is marked at an episode.
enum Mark : unsigned { skippable = 1, purchase = 2 };

struct ActorPlan {
  Wording name;
  ActorKind kind = ActorKind::department;
};
struct ChannelPlan {
  Wording name;
  ChannelReach reach = ChannelReach::offline;
  ChannelIcon icon = ChannelIcon::none;
  std::optional<std::int64_t> monthlyCost{};
  std::optional<Date> starts{};
  std::optional<std::int64_t> minimumTerm{};
  Verdict verdict = Verdict::unknown;
  std::optional<Date> judged{};
};
struct PersonaPlan {
  Wording name{};
  std::optional<std::int64_t> age{};
  Wording description{};
  Wording quote{};
};
struct PhasePlan {
  Wording name{};
  Wording secondName{};
};
struct EpisodePlan {
  int phase = 0;
  Wording title{};
  Wording scenario{};
  Wording duration{};
  int department = none;
  unsigned marks = 0;
};
struct TouchpointPlan {
  int at;
  Wording title;
  int channel;
  unsigned traits = plain;
  Wording pain{};
};
/// One score of a persona, in steps of -5 … 5; `ownWord` where the wheel has no word for it.
struct FeltPlan {
  int step;
  std::string_view feeling;
  Layer layer = Layer::assumed;
  Wording ownWord{};
};
struct PathPlan {
  PathKind kind;
  int from;
  int to;  // none: to no other episode
  Wording condition;
  std::optional<std::int64_t> share{};
};
/// What a role does, as traits.
enum Does : unsigned { decides = 1, advises = 2, uses = 4, buys = 8, blocks = 16 };
struct PartPlan {
  int at;
  int role;
  unsigned does;
  Wording questions;
  Wording considerations{};
};
struct CellPlan {
  int at;
  Wording text;
};
/// Texts of its own, or at which stages of another model an actor is.
struct TextLanePlan {
  Wording name;
  std::span<const CellPlan> cells;
  int stagesOf = none;
};
struct EvidencePlan {
  int at;
  EvidenceKind kind;
  std::int64_t count;
  Wording who;
  Wording text;
  std::optional<Date> date{};
};
/// Figures in whole units; `measured` on the journey's measuring days.
struct MetricPlan {
  int at;
  Wording name;
  std::string_view unit;
  Direction direction;
  std::optional<std::int64_t> target{};
  std::optional<std::array<std::int64_t, 2>> measured{};
  bool withSign = false;
};
struct GapPlan {
  int at;
  Wording text;
};
/// Answers the gap at its episode, if there is one.
struct ImprovementPlan {
  int at;
  Wording title;
  std::int64_t impact;
  std::int64_t effort;
  int owner = none;
  std::optional<Date> due{};
  Status status = Status::planned;
  Horizon horizon = Horizon::direct;
  int aim = none;
  std::optional<Date> starts{};
  bool announced = false;
  std::optional<int> before{};  // in steps, as all scores here
  std::optional<int> after{};
  Wording result{};
};
struct ReviewPlan {
  Date date;
  Wording who;
  Wording text;
};

struct JourneyPlan {
  Wording title{};
  Wording goal{};
  Wording scope{};
  Wording outOfScope{};
  Wording type{};
  Wording motive{};
  Wording situation{};
  Wording summary{};
  MethodStep step = MethodStep::choose;
  bool ideal = false;  // of the journey before it, episode by episode
  int owner = none;
  Wording sponsor{};  // who does nothing else in it
  std::optional<Date> nextReview{};
  Wording versionNote{};
  std::span<const Wording> roles{};
  std::span<const PhasePlan> phases;
  std::span<const EpisodePlan> episodes;
  std::span<const TouchpointPlan> touchpoints{};
  std::span<const std::span<const FeltPlan>> felt{};  // for each persona its scores in order
  std::span<const PathPlan> paths{};
  std::span<const TextLanePlan> firstLanes{};  // above the scenarios
  std::span<const PartPlan> parts{};           // in a lane of their own under the metrics
  std::span<const TextLanePlan> textLanes{};
  std::span<const EvidencePlan> evidence{};
  std::array<Date, 2> measuringDays{};
  std::span<const MetricPlan> metrics{};
  std::span<const GapPlan> gaps{};
  std::span<const ImprovementPlan> improvements{};
  std::span<const ReviewPlan> reviews{};
};

struct AimPlan {
  AimKind kind;
  Wording name;
};
struct CriterionPlan {
  Wording name;
  std::int64_t weight;
};
/// What is known of a persona beside its card.
struct PortraitPlan {
  Wording lifestyle{};
  Wording concerns{};
  Wording pains{};
  Wording goals{};
  Wording needs{};
  Wording considerations{};
  Wording reasonsFor{};
  Wording reasonsAgainst{};
  Wording orientation{};
  Wording devices{};
  Wording worth{};
  Buying buying = Buying::rational;
  std::span<const int> channels{};
};
struct TraitPlan {
  int persona;
  Wording from;
  Wording to;
  std::int64_t value;
};
/// The organisation, and what is known of the customers as the method asks for it.
struct MethodPlan {
  Wording organisation{};
  Wording mission{};
  Wording vision{};
  Wording products{};
  std::span<const AimPlan> aims{};
  std::int64_t size = 0;  // of the target group, and so the next
  Wording volume{};
  Wording buying{};
  Wording goal{};
  std::span<const CriterionPlan> criteria{};
  std::span<const PortraitPlan> portraits{};  // for each persona
  std::span<const TraitPlan> traits{};
};

struct SamplePlan {
  std::string_view name;  // the ids follow from it
  Wording segment{};
  Wording segmentDescription{};
  std::span<const ActorPlan> actors{};
  std::span<const ChannelPlan> channels{};
  std::span<const PersonaPlan> personas;
  std::span<const JourneyPlan* const> journeys;
  const MethodPlan* method = nullptr;
};

[[nodiscard]] constexpr Date day(int year, unsigned month, unsigned dayOfMonth) {
  return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{dayOfMonth}};
}

/// What a workbook made from a plan has so far.
struct SampleCast {
  Language language;
  FixedIds& ids;
  std::optional<Id<Segment>> segment;
  const std::vector<Id<Persona>>& personas;
  const std::vector<Id<Channel>>& channels;
};
/// Adds all of the plan but its aims, to which improvements refer.
void addMethod(Workbook& workbook, const MethodPlan& plan, const SampleCast& cast);

/// The workbook of the plan, with the same ids in every language.
[[nodiscard]] Workbook workbookOf(const SamplePlan& plan, Language language);

extern const SamplePlan quoteSample;
extern const SamplePlan houseSample;
extern const SamplePlan blankTemplate;
extern const SamplePlan consumerPurchaseTemplate;
extern const SamplePlan businessPurchaseTemplate;
extern const SamplePlan serviceTemplate;
extern const SamplePlan onboardingTemplate;
extern const SamplePlan repeatPurchaseTemplate;
extern const SamplePlan experienceTemplate;
extern const SamplePlan pairTemplate;

}  // namespace klantreis
