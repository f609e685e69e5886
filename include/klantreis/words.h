// Every word the picture adds to what users typed, in the language of its reader. The core asks for
// them here; the programs fill them in from their translations.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "klantreis/workbook_schema.h"

namespace klantreis {

/// Texts without a number.
enum class Word : std::uint16_t {
  goal,   // "Goal: %1"
  scope,  // "Scope: %1"
  current,
  ideal,            // the state of a journey
  basedOn,          // "Based on %1"
  evidencePercent,  // "%1 % evidence"
  owner,            // "Owner: %1"
  nextReview,
  reviewOverdue,  // "Next review %1"
  lastReviewed,
  alsoInvolved,  // "Also involved: %1"
  phase,
  episode,
  paths,
  time,
  timeHint,
  scenario,
  touchpoints,
  emotion,
  gaps,
  improvements,
  metrics,
  textLane,
  numberLane,
  pictureLane,
  departmentLane,
  roles,  // as the name of a lane
  pains,  // and the other kinds of remarks, as names of lanes
  strengths,
  wishes,
  needs,
  offers,
  promises,
  expectations,
  questions,
  opportunities,
  causes,
  contentIdeas,
  criteria,
  stages,
  stagesHint,
  scenarioHint,
  touchpointsHint,
  emotionHint,
  emotionHintWithIdeal,
  gapsHint,
  improvementsHint,
  metricsHint,
  deepestValley,
  peak,
  end,
  peakIsEnd,
  drop,  // "Drop %1"
  painPleasureGap,
  peakEnd,
  quickWin,
  bigProject,
  fillIn,
  thanklessTask,
  optionalStep,  // "optional"
  anonymousStep,
  optionsOf,
  coreValueOf,
  seenFromNear,  // of the journey that the episode is
  toImprove,
  toExcel,
  toTurn,
  toKeep,
  decides,  // and what else a role does, in the order of involvementParts
  advises,
  uses,
  buys,
  blocks,
  answersForIt,
  rightMoment,
  severalOfThem,
  notKept,       // of a promise
  scenarioDoes,  // and what else is told of a scenario, in the order of scenarioPrompts
  scenarioFeels,
  scenarioExperiences,
  scenarioMovedBy,
  scenarioMotivatedBy,
  scenarioExpects,
  scenarioContext,
  scenarioSays,
  purchase,  // "Purchase", the border between buying phase and customer phase
  skip,
  exit,    // kinds of path
  backTo,  // "back to %1"
  legend,
  legendOnline,
  legendOffline,
  legendOutside,
  legendCrucial,
  legendPain,
  legendAssumed,
  legendIdeal,
  legendTouchpointScore,  // a dot of a curve
  legendAssumedAlone,
  legendSaid,
  legendData,
  legendCompetitor,
  inTheIdeal,
  idealStarts,  // "First: %1"
  idealAdds,    // "Then: %1"
  idealDrops,
  idealFirst,
  idealAfter,  // "Comes after “%1”"
  idealTitle,  // "Becomes: %1"
  idealScenario,
  idealMore,         // "More: %1"
  idealFewer,        // "Without: %1"
  nameIdealChanges,  // "In the ideal, of episode %1: %2"
  competitorsCustomer,
  nonCustomer,
  page,  // "page %1 of %2"
  // what stands where a title or a name is empty
  untitledJourney,
  untitledPersona,
  untitledPhase,
  untitledEpisode,
  untitledTouchpoint,
  untitledGap,
  untitledImprovement,
  untitledMetric,
  untitledRemark,
  untitledRole,
  lifestyle,  // and what else stands on a persona card
  concerns,
  traits,
  goals,
  considerations,
  reasonsFor,
  reasonsAgainst,
  orientation,
  devices,
  channelsUsed,
  continued,
  targetGroup,
  buysRationally,
  buysOnImpulse,
  worth,
  yearsOld,
  factsOf,  // and what else stands on the page of facts
  factsHint,
  nothingTold,
  aboutJourney,
  summary,
  motive,
  situation,
  journeyType,
  variantOf,
  goalAlone,
  scopeAlone,
  outOfScope,
  reason,
  ownerAlone,
  sponsor,
  reviews,
  everyMonth,
  everyMonths,
  nextReviewAlone,
  overdueOn,
  targetGroupAlone,
  partOf,
  groupSize,
  orderVolume,
  howTheyBuy,
  decideBy,
  weightOf,
  personas,
  organisation,
  mission,
  vision,
  products,
  budget,
  businessGoals,
  coreValues,
  figures,
  persona,
  painPleasureGapAlone,
  peakEndAlone,
  largestDrop,
  fromTo,
  channel,
  reach,
  monthlyCost,
  channelStarts,
  minimumTerm,
  verdict,
  channelWorks,
  channelFails,
  judgedOn,
  channelUnused,
  oneMonth,
  months,
  totalCost,
  moreImprovements,
  // what an editor asks where nothing was written yet
  promptGoal,
  promptScenario,
  promptTouchpoint,
  promptEmotion,
  promptGap,
  promptImprovement,
  promptMetric,
  promptTime,
  promptCell,
  promptPicture,
  promptDepartment,
  promptRole,
  promptStages,
  promptStage,
  // what screen readers say
  nameTitle,
  nameGoal,
  nameState,
  nameFacts,
  nameRoles,
  namePersona,
  namePhase,
  nameEpisode,
  nameLane,
  nameScenario,         // "Scenario of episode %1, %2"
  nameTouchpoint,       // "Touchpoint %1 of episode %2"
  nameTouchpoints,      // "Touchpoints of episode %1"
  nameEmotion,          // "Emotion of %1 at episode %2"
  nameTouchpointScore,  // "Score of %1 at touchpoint %2 of episode %3"
  nameGap,
  nameImprovement,
  nameMetric,
  nameRemark,  // "%1: %2", of what kind it is and its text
  nameCell,    // "%1 of episode %2"
  undescribedPicture,
  nameGapsCell,
  nameImprovementsCell,
  nameMetricsCell,
  nameTime,
  minuteNumber,
  hourNumber,
  dayNumber,
  weekNumber,
  monthNumber,
  yearNumber,
  notToScale,
  namePath,
  nameFooter,
  nameLegend,
  online,
  offline,
  outsideOurControl,
  crucial,
  pain,
  withEmployee,  // and with whom or what else a touchpoint is, in the order of ContactWith
  withBrand,
  withService,
  withProduct,
  withMessage,
  withPeers,
  indirectContact,
  importanceThere,     // "importance %1", to the customer
  importanceToUsThen,  // "%1 to us", after that
  importanceToUsOnly,
  feedbackThere,
  feedbackBy,  // "feedback by %1"
  toldInScenario,
  assumed,
  notScored,
  passedBy,  // of a score at an episode that the persona does not pass
  emptyCell,
  scoreOf,         // "%1, score %2 on a scale of %3 to %4"
  measuredTarget,  // "measured %1, target %2"
  count_
};

class Words {
 public:
  virtual ~Words() = default;
  [[nodiscard]] virtual Language language() const = 0;
  [[nodiscard]] virtual std::string text(Word word) const = 0;
  /// "12 interviews", "1 client arena".
  [[nodiscard]] virtual std::string counted(EvidenceKind kind, std::int64_t count) const = 0;
  /// The wheel's word for a key of emotion_wheel.h.
  [[nodiscard]] virtual std::string feeling(std::string_view key) const = 0;
  /// "1 Dec 2026".
  [[nodiscard]] virtual std::string date(Date date) const = 0;
  /// Thousandths with the language's decimal mark and no needless zeros; U+2212 for minus; `withSign` adds +
  /// or −.
  [[nodiscard]] virtual std::string number(std::int64_t thousandths, bool withSign) const = 0;
};

}  // namespace klantreis
