#include "render/words_qt.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <algorithm>
#include <array>

#include "klantreis/emotion_wheel.h"
#include "klantreis/error.h"
#include "render/translations.h"

namespace klantreis {

namespace {
struct Source {
  Word word;
  const char* english;
};

constexpr std::array sources{std::to_array<Source>(
    {{Word::goal, QT_TRANSLATE_NOOP("Words", "Goal: %1")},
     {Word::scope, QT_TRANSLATE_NOOP("Words", "Scope: %1")},
     {Word::current, QT_TRANSLATE_NOOP("Words", "Current")},
     {Word::ideal, QT_TRANSLATE_NOOP("Words", "Ideal")},
     {Word::basedOn, QT_TRANSLATE_NOOP("Words", "Based on %1")},
     {Word::evidencePercent, QT_TRANSLATE_NOOP("Words", "%1 % evidence")},
     {Word::owner, QT_TRANSLATE_NOOP("Words", "Owner: %1")},
     {Word::nextReview, QT_TRANSLATE_NOOP("Words", "Next review %1")},
     {Word::reviewOverdue, QT_TRANSLATE_NOOP("Words", "Review overdue since %1")},
     {Word::lastReviewed, QT_TRANSLATE_NOOP("Words", "last reviewed %1")},
     {Word::alsoInvolved, QT_TRANSLATE_NOOP("Words", "Also involved: %1")},
     {Word::phase, QT_TRANSLATE_NOOP("Words", "Phase")},
     {Word::episode, QT_TRANSLATE_NOOP("Words", "Episode")},
     {Word::paths, QT_TRANSLATE_NOOP("Words", "Paths")},
     {Word::time, QT_TRANSLATE_NOOP("Words", "Time")},
     {Word::timeHint, QT_TRANSLATE_NOOP("Words", "Dotted: not to scale")},
     {Word::scenario, QT_TRANSLATE_NOOP("Words", "Scenario")},
     {Word::touchpoints, QT_TRANSLATE_NOOP("Words", "Touchpoints")},
     {Word::emotion, QT_TRANSLATE_NOOP("Words", "Emotion")},
     {Word::gaps, QT_TRANSLATE_NOOP("Words", "Gaps")},
     {Word::improvements, QT_TRANSLATE_NOOP("Words", "Improvements")},
     {Word::metrics, QT_TRANSLATE_NOOP("Words", "KPI")},
     {Word::textLane, QT_TRANSLATE_NOOP("Words", "Text")},
     {Word::numberLane, QT_TRANSLATE_NOOP("Words", "Numbers")},
     {Word::pictureLane, QT_TRANSLATE_NOOP("Words", "Pictures")},
     {Word::departmentLane, QT_TRANSLATE_NOOP("Words", "Department")},
     {Word::roles, QT_TRANSLATE_NOOP("Words", "Roles")},
     {Word::pains, QT_TRANSLATE_NOOP("Words", "Pains")},
     {Word::strengths, QT_TRANSLATE_NOOP("Words", "Strengths")},
     {Word::wishes, QT_TRANSLATE_NOOP("Words", "Wishes")},
     {Word::needs, QT_TRANSLATE_NOOP("Words", "Needs")},
     {Word::offers, QT_TRANSLATE_NOOP("Words", "What we offer")},
     {Word::promises, QT_TRANSLATE_NOOP("Words", "Promises")},
     {Word::expectations, QT_TRANSLATE_NOOP("Words", "Expectations")},
     {Word::questions, QT_TRANSLATE_NOOP("Words", "Questions")},
     {Word::opportunities, QT_TRANSLATE_NOOP("Words", "Opportunities")},
     {Word::causes, QT_TRANSLATE_NOOP("Words", "Causes")},
     {Word::contentIdeas, QT_TRANSLATE_NOOP("Words", "Ideas for content")},
     {Word::criteria, QT_TRANSLATE_NOOP("Words", "Criteria")},
     {Word::stages, QT_TRANSLATE_NOOP("Words", "Stages")},
     {Word::stagesHint, QT_TRANSLATE_NOOP("Words", "Stage and offer")},
     {Word::scenarioHint, QT_TRANSLATE_NOOP("Words", "What happens, in the customer’s words")},
     {Word::touchpointsHint,
      QT_TRANSLATE_NOOP("Words", "Filled: online.\nOutline: offline.\nDashed: outside our control")},
     {Word::emotionHint, QT_TRANSLATE_NOOP("Words", "Dotted: assumed, no evidence yet")},
     {Word::emotionHintWithIdeal,
      QT_TRANSLATE_NOOP("Words", "Solid: current.\nDashed: ideal.\nDotted: assumed, no evidence yet")},
     {Word::gapsHint, QT_TRANSLATE_NOOP("Words", "What the current journey lacks")},
     {Word::improvementsHint, QT_TRANSLATE_NOOP("Words", "Place in the impact × effort matrix")},
     {Word::metricsHint, QT_TRANSLATE_NOOP("Words", "Measured / target")},
     {Word::deepestValley, QT_TRANSLATE_NOOP("Words", "Deepest valley")},
     {Word::peak, QT_TRANSLATE_NOOP("Words", "Peak")},
     {Word::end, QT_TRANSLATE_NOOP("Words", "End")},
     {Word::peakIsEnd, QT_TRANSLATE_NOOP("Words", "Peak = end")},
     {Word::drop, QT_TRANSLATE_NOOP("Words", "Drop %1")},
     {Word::painPleasureGap, QT_TRANSLATE_NOOP("Words", "Pain-pleasure gap: %1")},
     {Word::peakEnd, QT_TRANSLATE_NOOP("Words", "Peak-end score: %1")},
     {Word::quickWin, QT_TRANSLATE_NOOP("Words", "Quick win")},
     {Word::bigProject, QT_TRANSLATE_NOOP("Words", "Big project")},
     {Word::fillIn, QT_TRANSLATE_NOOP("Words", "Fill-in")},
     {Word::thanklessTask, QT_TRANSLATE_NOOP("Words", "Thankless task")},
     {Word::optionalStep, QT_TRANSLATE_NOOP("Words", "optional")},
     {Word::anonymousStep, QT_TRANSLATE_NOOP("Words", "customer unknown")},
     {Word::optionsOf, QT_TRANSLATE_NOOP("Words", "%1 options")},
     {Word::coreValueOf, QT_TRANSLATE_NOOP("Words", "core value: %1")},
     {Word::seenFromNear, QT_TRANSLATE_NOOP("Words", "from near: %1")},
     {Word::toImprove, QT_TRANSLATE_NOOP("Words", "intent: improve")},
     {Word::toExcel, QT_TRANSLATE_NOOP("Words", "intent: excel")},
     {Word::toTurn, QT_TRANSLATE_NOOP("Words", "intent: turn")},
     {Word::toKeep, QT_TRANSLATE_NOOP("Words", "intent: keep")},
     {Word::decides, QT_TRANSLATE_NOOP("Words", "decides")},
     {Word::advises, QT_TRANSLATE_NOOP("Words", "advises")},
     {Word::uses, QT_TRANSLATE_NOOP("Words", "uses")},
     {Word::buys, QT_TRANSLATE_NOOP("Words", "buys")},
     {Word::blocks, QT_TRANSLATE_NOOP("Words", "blocks")},
     {Word::answersForIt, QT_TRANSLATE_NOOP("Words", "answers for it")},
     {Word::rightMoment, QT_TRANSLATE_NOOP("Words", "the right moment")},
     {Word::severalOfThem, QT_TRANSLATE_NOOP("Words", "several")},
     {Word::notKept, QT_TRANSLATE_NOOP("Words", "not kept")},
     {Word::scenarioDoes, QT_TRANSLATE_NOOP("Words", "Does: %1")},
     {Word::scenarioFeels, QT_TRANSLATE_NOOP("Words", "Feels: %1")},
     {Word::scenarioExperiences, QT_TRANSLATE_NOOP("Words", "Experiences: %1")},
     {Word::scenarioMovedBy, QT_TRANSLATE_NOOP("Words", "Moved by: %1")},
     {Word::scenarioMotivatedBy, QT_TRANSLATE_NOOP("Words", "Motivated by: %1")},
     {Word::scenarioExpects, QT_TRANSLATE_NOOP("Words", "Expects: %1")},
     {Word::scenarioContext, QT_TRANSLATE_NOOP("Words", "Situation: %1")},
     {Word::scenarioSays, QT_TRANSLATE_NOOP("Words", "Says: %1")},
     {Word::purchase, QT_TRANSLATE_NOOP("Words", "Purchase")},
     {Word::skip, QT_TRANSLATE_NOOP("Words", "skip")},
     {Word::exit, QT_TRANSLATE_NOOP("Words", "exit")},
     {Word::backTo, QT_TRANSLATE_NOOP("Words", "back to %1")},
     {Word::legend, QT_TRANSLATE_NOOP("Words", "Legend")},
     {Word::legendOnline, QT_TRANSLATE_NOOP("Words", "Online")},
     {Word::legendOffline, QT_TRANSLATE_NOOP("Words", "Offline")},
     {Word::legendOutside, QT_TRANSLATE_NOOP("Words", "Outside our control")},
     {Word::legendCrucial, QT_TRANSLATE_NOOP("Words", "Crucial")},
     {Word::legendPain, QT_TRANSLATE_NOOP("Words", "Pain")},
     {Word::legendAssumed, QT_TRANSLATE_NOOP("Words", "Assumed")},
     {Word::legendIdeal, QT_TRANSLATE_NOOP("Words", "Ideal")},
     {Word::legendTouchpointScore, QT_TRANSLATE_NOOP("Words", "At a touchpoint")},
     {Word::legendAssumedAlone, QT_TRANSLATE_NOOP("Words", "What we assume")},
     {Word::legendSaid, QT_TRANSLATE_NOOP("Words", "What customers said")},
     {Word::legendData, QT_TRANSLATE_NOOP("Words", "What data shows")},
     {Word::legendCompetitor, QT_TRANSLATE_NOOP("Words", "Customers of a competitor")},
     {Word::inTheIdeal, QT_TRANSLATE_NOOP("Words", "In the ideal")},
     {Word::idealStarts, QT_TRANSLATE_NOOP("Words", "First: %1")},
     {Word::idealAdds, QT_TRANSLATE_NOOP("Words", "Then: %1")},
     {Word::idealDrops, QT_TRANSLATE_NOOP("Words", "Falls away")},
     {Word::idealFirst, QT_TRANSLATE_NOOP("Words", "Comes first")},
     {Word::idealAfter, QT_TRANSLATE_NOOP("Words", "Comes after “%1”")},
     {Word::idealTitle, QT_TRANSLATE_NOOP("Words", "Becomes: %1")},
     {Word::idealScenario, QT_TRANSLATE_NOOP("Words", "Another scenario")},
     {Word::idealMore, QT_TRANSLATE_NOOP("Words", "Also: %1")},
     {Word::idealFewer, QT_TRANSLATE_NOOP("Words", "Without: %1")},
     {Word::nameIdealChanges, QT_TRANSLATE_NOOP("Words", "Episode %1 in the ideal: %2")},
     {Word::competitorsCustomer, QT_TRANSLATE_NOOP("Words", "Customer of a competitor")},
     {Word::nonCustomer, QT_TRANSLATE_NOOP("Words", "Not a customer")},
     {Word::page, QT_TRANSLATE_NOOP("Words", "page %1 of %2")},
     {Word::untitledJourney, QT_TRANSLATE_NOOP("Words", "Untitled journey")},
     {Word::untitledPersona, QT_TRANSLATE_NOOP("Words", "Unnamed persona")},
     {Word::untitledPhase, QT_TRANSLATE_NOOP("Words", "Unnamed phase")},
     {Word::untitledEpisode, QT_TRANSLATE_NOOP("Words", "Untitled episode")},
     {Word::untitledTouchpoint, QT_TRANSLATE_NOOP("Words", "Untitled touchpoint")},
     {Word::untitledGap, QT_TRANSLATE_NOOP("Words", "Empty gap")},
     {Word::untitledImprovement, QT_TRANSLATE_NOOP("Words", "Untitled improvement")},
     {Word::untitledMetric, QT_TRANSLATE_NOOP("Words", "Unnamed KPI")},
     {Word::untitledRemark, QT_TRANSLATE_NOOP("Words", "Empty note")},
     {Word::untitledRole, QT_TRANSLATE_NOOP("Words", "Unnamed role")},
     {Word::lifestyle, QT_TRANSLATE_NOOP("Words", "Lifestyle")},
     {Word::concerns, QT_TRANSLATE_NOOP("Words", "What occupies them")},
     {Word::traits, QT_TRANSLATE_NOOP("Words", "Traits")},
     {Word::goals, QT_TRANSLATE_NOOP("Words", "Goals")},
     {Word::considerations, QT_TRANSLATE_NOOP("Words", "Considerations")},
     {Word::reasonsFor, QT_TRANSLATE_NOOP("Words", "Reasons to choose us")},
     {Word::reasonsAgainst, QT_TRANSLATE_NOOP("Words", "Reasons not to choose us")},
     {Word::orientation, QT_TRANSLATE_NOOP("Words", "Way of orienting")},
     {Word::devices, QT_TRANSLATE_NOOP("Words", "Devices")},
     {Word::channelsUsed, QT_TRANSLATE_NOOP("Words", "Channels")},
     {Word::continued, QT_TRANSLATE_NOOP("Words", "%1 (continued)")},
     {Word::targetGroup, QT_TRANSLATE_NOOP("Words", "Target group: %1")},
     {Word::buysRationally, QT_TRANSLATE_NOOP("Words", "Buys rationally")},
     {Word::buysOnImpulse, QT_TRANSLATE_NOOP("Words", "Buys on impulse")},
     {Word::worth, QT_TRANSLATE_NOOP("Words", "Value to us: %1")},
     {Word::yearsOld, QT_TRANSLATE_NOOP("Words", "%1 years old")},
     {Word::factsOf, QT_TRANSLATE_NOOP("Words", "Facts of the journey: %1")},
     {Word::factsHint,
      QT_TRANSLATE_NOOP("Words",
                        "Nothing more is known of this journey yet. What is told of the journey, its target "
                        "group, its personas and the organisation stands here.")},
     {Word::nothingTold, QT_TRANSLATE_NOOP("Words", "Still empty")},
     {Word::aboutJourney, QT_TRANSLATE_NOOP("Words", "About the journey")},
     {Word::summary, QT_TRANSLATE_NOOP("Words", "Summary")},
     {Word::motive, QT_TRANSLATE_NOOP("Words", "Why the customer wants it")},
     {Word::situation, QT_TRANSLATE_NOOP("Words", "Situation")},
     {Word::journeyType, QT_TRANSLATE_NOOP("Words", "Type of journey")},
     {Word::variantOf, QT_TRANSLATE_NOOP("Words", "Variant of")},
     {Word::goalAlone, QT_TRANSLATE_NOOP("Words", "Goal")},
     {Word::scopeAlone, QT_TRANSLATE_NOOP("Words", "Scope")},
     {Word::outOfScope, QT_TRANSLATE_NOOP("Words", "Out of scope")},
     {Word::reason, QT_TRANSLATE_NOOP("Words", "Why it is mapped, or waits")},
     {Word::ownerAlone, QT_TRANSLATE_NOOP("Words", "Owner")},
     {Word::sponsor, QT_TRANSLATE_NOOP("Words", "Sponsor")},
     {Word::reviews, QT_TRANSLATE_NOOP("Words", "Reviews")},
     {Word::everyMonth, QT_TRANSLATE_NOOP("Words", "every month")},
     {Word::everyMonths, QT_TRANSLATE_NOOP("Words", "every %1 months")},
     {Word::nextReviewAlone, QT_TRANSLATE_NOOP("Words", "Next review")},
     {Word::overdueOn, QT_TRANSLATE_NOOP("Words", "overdue since %1")},
     {Word::targetGroupAlone, QT_TRANSLATE_NOOP("Words", "Target group")},
     {Word::partOf, QT_TRANSLATE_NOOP("Words", "Part of")},
     {Word::groupSize, QT_TRANSLATE_NOOP("Words", "Customers")},
     {Word::orderVolume, QT_TRANSLATE_NOOP("Words", "Volume of an order")},
     {Word::howTheyBuy, QT_TRANSLATE_NOOP("Words", "How they buy")},
     {Word::decideBy, QT_TRANSLATE_NOOP("Words", "What they decide by")},
     {Word::weightOf, QT_TRANSLATE_NOOP("Words", "%1: weight %2 of 5")},
     {Word::personas, QT_TRANSLATE_NOOP("Words", "Personas")},
     {Word::organisation, QT_TRANSLATE_NOOP("Words", "Organisation")},
     {Word::mission, QT_TRANSLATE_NOOP("Words", "Mission")},
     {Word::vision, QT_TRANSLATE_NOOP("Words", "Vision")},
     {Word::products, QT_TRANSLATE_NOOP("Words", "Products")},
     {Word::budget, QT_TRANSLATE_NOOP("Words", "Budget")},
     {Word::businessGoals, QT_TRANSLATE_NOOP("Words", "Business goals")},
     {Word::coreValues, QT_TRANSLATE_NOOP("Words", "Core values")},
     {Word::figures, QT_TRANSLATE_NOOP("Words", "Figures")},
     {Word::persona, QT_TRANSLATE_NOOP("Words", "Persona")},
     {Word::painPleasureGapAlone, QT_TRANSLATE_NOOP("Words", "Pain-pleasure gap")},
     {Word::peakEndAlone, QT_TRANSLATE_NOOP("Words", "Peak-end score")},
     {Word::largestDrop, QT_TRANSLATE_NOOP("Words", "Largest drop")},
     {Word::fromTo, QT_TRANSLATE_NOOP("Words", "from %1 to %2")},
     {Word::channel, QT_TRANSLATE_NOOP("Words", "Channel")},
     {Word::reach, QT_TRANSLATE_NOOP("Words", "Reach")},
     {Word::monthlyCost, QT_TRANSLATE_NOOP("Words", "Cost a month")},
     {Word::channelStarts, QT_TRANSLATE_NOOP("Words", "Starts")},
     {Word::minimumTerm, QT_TRANSLATE_NOOP("Words", "Minimum term")},
     {Word::verdict, QT_TRANSLATE_NOOP("Words", "What experience says")},
     {Word::channelWorks, QT_TRANSLATE_NOOP("Words", "works")},
     {Word::channelFails, QT_TRANSLATE_NOOP("Words", "does not work")},
     {Word::judgedOn, QT_TRANSLATE_NOOP("Words", "judged on %1")},
     {Word::channelUnused, QT_TRANSLATE_NOOP("Words", "not used")},
     {Word::oneMonth, QT_TRANSLATE_NOOP("Words", "1 month")},
     {Word::months, QT_TRANSLATE_NOOP("Words", "%1 months")},
     {Word::totalCost, QT_TRANSLATE_NOOP("Words", "Channels in use")},
     {Word::moreImprovements, QT_TRANSLATE_NOOP("Words", "and %1 more in the plan")},
     {Word::promptGoal, QT_TRANSLATE_NOOP("Words", "What does the customer want in the end?")},
     {Word::promptScenario, QT_TRANSLATE_NOOP("Words", "What happens, in the customer’s words?")},
     {Word::promptTouchpoint, QT_TRANSLATE_NOOP("Words", "Where do we meet?")},
     {Word::promptEmotion, QT_TRANSLATE_NOOP("Words", "How does this feel?")},
     {Word::promptGap, QT_TRANSLATE_NOOP("Words", "What is missing, as a problem?")},
     {Word::promptImprovement, QT_TRANSLATE_NOOP("Words", "What will we do about it?")},
     {Word::promptMetric, QT_TRANSLATE_NOOP("Words", "What do we measure?")},
     {Word::promptTime,
      QT_TRANSLATE_NOOP("Words", "Give episodes a duration, such as 9 days, or a first day")},
     {Word::promptCell, QT_TRANSLATE_NOOP("Words", "What belongs here?")},
     {Word::promptPicture, QT_TRANSLATE_NOOP("Words", "Drop or paste a picture here.")},
     {Word::promptDepartment, QT_TRANSLATE_NOOP("Words", "Whose touchpoints? Choose the department")},
     {Word::promptRole, QT_TRANSLATE_NOOP("Words", "Who decides, advises, uses, buys or blocks?")},
     {Word::promptStages, QT_TRANSLATE_NOOP("Words", "Whose stages? Choose on the page of the lane")},
     {Word::promptStage, QT_TRANSLATE_NOOP("Words", "Which stage is reached here?")},
     {Word::nameTitle, QT_TRANSLATE_NOOP("Words", "Title of the journey")},
     {Word::nameGoal, QT_TRANSLATE_NOOP("Words", "Goal and scope")},
     {Word::nameState, QT_TRANSLATE_NOOP("Words", "State of the journey")},
     {Word::nameFacts, QT_TRANSLATE_NOOP("Words", "Facts about the journey")},
     {Word::nameRoles, QT_TRANSLATE_NOOP("Words", "Others involved")},
     {Word::namePersona, QT_TRANSLATE_NOOP("Words", "Persona %1")},
     {Word::namePhase, QT_TRANSLATE_NOOP("Words", "Phase %1")},
     {Word::nameEpisode, QT_TRANSLATE_NOOP("Words", "Episode %1, %2")},
     {Word::nameLane, QT_TRANSLATE_NOOP("Words", "Lane %1")},
     {Word::nameScenario, QT_TRANSLATE_NOOP("Words", "Scenario of episode %1, %2")},
     {Word::nameTouchpoint, QT_TRANSLATE_NOOP("Words", "Touchpoint %1 of episode %2")},
     {Word::nameTouchpoints, QT_TRANSLATE_NOOP("Words", "Touchpoints of episode %1")},
     {Word::nameEmotion, QT_TRANSLATE_NOOP("Words", "Emotion of %1 at episode %2")},
     {Word::nameTouchpointScore, QT_TRANSLATE_NOOP("Words", "Score of %1 at touchpoint %2 of episode %3")},
     {Word::nameGap, QT_TRANSLATE_NOOP("Words", "Gap: %1")},
     {Word::nameImprovement, QT_TRANSLATE_NOOP("Words", "Improvement: %1")},
     {Word::nameMetric, QT_TRANSLATE_NOOP("Words", "Metric: %1")},
     {Word::nameRemark, QT_TRANSLATE_NOOP("Words", "%1: %2")},
     {Word::nameCell, QT_TRANSLATE_NOOP("Words", "%1 of episode %2")},
     {Word::undescribedPicture, QT_TRANSLATE_NOOP("Words", "a picture without a description")},
     {Word::nameGapsCell, QT_TRANSLATE_NOOP("Words", "Gaps of episode %1")},
     {Word::nameImprovementsCell, QT_TRANSLATE_NOOP("Words", "Improvements of episode %1")},
     {Word::nameMetricsCell, QT_TRANSLATE_NOOP("Words", "Metrics of episode %1")},
     {Word::nameTime, QT_TRANSLATE_NOOP("Words", "Time of episode %1")},
     {Word::minuteNumber, QT_TRANSLATE_NOOP("Words", "Minute %1")},
     {Word::hourNumber, QT_TRANSLATE_NOOP("Words", "Hour %1")},
     {Word::dayNumber, QT_TRANSLATE_NOOP("Words", "Day %1")},
     {Word::weekNumber, QT_TRANSLATE_NOOP("Words", "Week %1")},
     {Word::monthNumber, QT_TRANSLATE_NOOP("Words", "Month %1")},
     {Word::yearNumber, QT_TRANSLATE_NOOP("Words", "Year %1")},
     {Word::notToScale, QT_TRANSLATE_NOOP("Words", "not to scale")},
     {Word::namePath, QT_TRANSLATE_NOOP("Words", "Path: %1")},
     {Word::nameFooter, QT_TRANSLATE_NOOP("Words", "Footer")},
     {Word::nameLegend, QT_TRANSLATE_NOOP("Words", "Legend")},
     {Word::online, QT_TRANSLATE_NOOP("Words", "online")},
     {Word::offline, QT_TRANSLATE_NOOP("Words", "offline")},
     {Word::outsideOurControl, QT_TRANSLATE_NOOP("Words", "outside our control")},
     {Word::crucial, QT_TRANSLATE_NOOP("Words", "crucial")},
     {Word::pain, QT_TRANSLATE_NOOP("Words", "pain: %1")},
     {Word::withEmployee, QT_TRANSLATE_NOOP("Words", "with an employee")},
     {Word::withBrand, QT_TRANSLATE_NOOP("Words", "with the brand")},
     {Word::withService, QT_TRANSLATE_NOOP("Words", "with a service")},
     {Word::withProduct, QT_TRANSLATE_NOOP("Words", "with a product")},
     {Word::withMessage, QT_TRANSLATE_NOOP("Words", "with a message")},
     {Word::withPeers, QT_TRANSLATE_NOOP("Words", "with other people")},
     {Word::indirectContact, QT_TRANSLATE_NOOP("Words", "indirect")},
     {Word::importanceThere, QT_TRANSLATE_NOOP("Words", "importance %1")},
     {Word::importanceToUsThen, QT_TRANSLATE_NOOP("Words", "to us %1")},
     {Word::importanceToUsOnly, QT_TRANSLATE_NOOP("Words", "importance to us %1")},
     {Word::feedbackThere, QT_TRANSLATE_NOOP("Words", "feedback")},
     {Word::feedbackBy, QT_TRANSLATE_NOOP("Words", "feedback: %1")},
     {Word::toldInScenario, QT_TRANSLATE_NOOP("Words", "told in the scenario")},
     {Word::assumed, QT_TRANSLATE_NOOP("Words", "assumed")},
     {Word::notScored, QT_TRANSLATE_NOOP("Words", "no score yet")},
     {Word::passedBy, QT_TRANSLATE_NOOP("Words", "not on this persona’s way")},
     {Word::emptyCell, QT_TRANSLATE_NOOP("Words", "empty")},
     {Word::scoreOf, QT_TRANSLATE_NOOP("Words", "%1, score %2 on a scale of %3 to %4")},
     {Word::measuredTarget, QT_TRANSLATE_NOOP("Words", "measured %1, target %2")}})};

constexpr bool inOrder() {
  for (std::size_t i = 0; i < sources.size(); ++i)
    if (static_cast<std::size_t>(sources[i].word) != i) return false;
  return sources.size() == static_cast<std::size_t>(Word::count_);
}
static_assert(inOrder(), "each Word has its text, in the order of the enum");

// In the order of EvidenceKind.
constexpr std::array<const char*, 12> evidence{
    {QT_TRANSLATE_N_NOOP("Evidence", "%n interview(s)"),
     QT_TRANSLATE_N_NOOP("Evidence", "%n client arena(s)"), QT_TRANSLATE_N_NOOP("Evidence", "%n survey(s)"),
     QT_TRANSLATE_N_NOOP("Evidence", "%n observation(s)"), QT_TRANSLATE_N_NOOP("Evidence", "%n colleague(s)"),
     QT_TRANSLATE_N_NOOP("Evidence", "%n social media post(s)"),
     QT_TRANSLATE_N_NOOP("Evidence", "%n article(s) in the trade press"),
     QT_TRANSLATE_N_NOOP("Evidence", "%n trade fair(s)"), QT_TRANSLATE_N_NOOP("Evidence", "%n lost quote(s)"),
     QT_TRANSLATE_N_NOOP("Evidence", "%n competitor(s)"),
     QT_TRANSLATE_N_NOOP("Evidence", "%n data source(s)"),
     QT_TRANSLATE_N_NOOP("Evidence", "%n other source(s)")}};

class QtWords : public Words {
 public:
  explicit QtWords(Language language) : m_language(language), m_locale(localeOf(language)) {
    if (!loadBuiltIn(m_translator, QStringLiteral("render"), language))
      throw Error(ErrorCode::cannotRender, {"The picture", "its words are not in the program"});
  }

  [[nodiscard]] Language language() const override { return m_language; }

  [[nodiscard]] std::string text(Word word) const override {
    return translated("Words", sources.at(static_cast<std::size_t>(word)).english).toStdString();
  }

  [[nodiscard]] std::string counted(EvidenceKind kind, std::int64_t count) const override {
    const int form = static_cast<int>(std::min<std::int64_t>(count, 1000));  // only 1 is different
    QString pattern = translated("Evidence", evidence.at(static_cast<std::size_t>(kind)), form);
    return pattern.replace(QStringLiteral("%n"), QString::number(count)).toStdString();
  }

  [[nodiscard]] std::string feeling(std::string_view key) const override {
    const Feeling* known = findFeeling(key);
    if (known == nullptr) return std::string(key);
    return translated("Feeling", std::string(known->english).c_str()).toStdString();
  }

  [[nodiscard]] std::string date(Date date) const override {
    const auto month = static_cast<int>(static_cast<unsigned>(date.month()));
    QString name = m_locale.standaloneMonthName(month, QLocale::ShortFormat);
    if (name.endsWith(u'.')) name.chop(1);
    return QStringLiteral("%1 %2 %3")
        .arg(static_cast<unsigned>(date.day()))
        .arg(name)
        .arg(static_cast<int>(date.year()))
        .toStdString();
  }

  [[nodiscard]] std::string number(std::int64_t thousandths, bool withSign) const override {
    const bool negative = thousandths < 0;
    const auto size =
        negative ? 0 - static_cast<std::uint64_t>(thousandths) : static_cast<std::uint64_t>(thousandths);
    QString digits = QString::number(size / 1000);
    QString decimals = QStringLiteral("%1").arg(size % 1000, 3, 10, QLatin1Char('0'));
    while (decimals.endsWith(u'0')) decimals.chop(1);
    if (!decimals.isEmpty()) digits += m_locale.decimalPoint() + decimals;
    if (negative) return QString(u'\u2212' + digits).toStdString();
    return QString(withSign && size > 0 ? u'+' + digits : digits).toStdString();
  }

 private:
  [[nodiscard]] QString translated(const char* context, const char* source, int n = -1) const {
    const QString result = m_translator.translate(context, source, nullptr, n);
    return result.isNull() ? QString::fromUtf8(source) : result;
  }

  Language m_language;
  QLocale m_locale;
  QTranslator m_translator;
};
}  // namespace

std::unique_ptr<Words> wordsFor(Language language) { return std::make_unique<QtWords>(language); }

QString programWord(Word word) {
  return QCoreApplication::translate("Words", sources.at(static_cast<std::size_t>(word)).english);
}

}  // namespace klantreis
