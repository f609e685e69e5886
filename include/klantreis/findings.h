// What the method says of a journey as it stands: what is missing, what is vague, what hurts and what is
// late, and the figures that it reads off the curves. Nothing here is an error: a map with one episode is
// valid. Each finding names the row to go to, the row of the method it comes from, and the step in which it
// is worked on.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "klantreis/workbook_schema.h"

namespace klantreis {

enum class FindingKind : std::uint8_t {
  groupMissing,
  groupVague,
  criteriaMissing,  // of the target group
  journeyUnnamed,
  goalMissing,
  scopeMissing,
  personaMissing,
  personaUnnamed,
  titleNotFirstPerson,  // of a journey or of an episode
  episodeUnnamed,
  tooFewEpisodes,
  tooManyEpisodes,
  touchpointMissing,
  scenarioMissing,
  emotionMissing,
  scoreAssumed,
  mostlyAssumed,
  scoreUnfounded,  // said to rest on more than an idea, and nothing is written down that it can rest on
  promiseBroken,
  channelUnused,
  targetMissed,
  crucialLow,
  endNotPositive,
  valley,
  peak,
  drop,
  painPleasureGap,
  peakEnd,
  idealMissing,
  idealUnchanged,
  idealWithoutDip,
  gapMissing,
  lowWithoutGap,
  improvementMissing,
  gapOpen,
  weightMissing,
  aimMissing,
  ownerMissing,
  deadlineMissing,
  deadlineBeforeStart,
  overdue,
  resultMissing,
  reviewMissing,
  reviewOverdue,
  episodeStale,
  count_
};

/// A fact asks for nothing; what is needed is what the method cannot go on without.
enum class Severity : std::uint8_t { fact, notice, needed };

struct FindingNature {
  FindingKind kind;
  std::string_view methodRow;
  MethodStep step;
  Severity severity;
};

inline constexpr std::array findingNatures{std::to_array<FindingNature>({
    {FindingKind::groupMissing, "M5", MethodStep::choose, Severity::needed},
    {FindingKind::groupVague, "M5", MethodStep::choose, Severity::notice},
    {FindingKind::criteriaMissing, "M6", MethodStep::choose, Severity::notice},
    {FindingKind::journeyUnnamed, "M72", MethodStep::choose, Severity::needed},
    {FindingKind::goalMissing, "M72", MethodStep::choose, Severity::needed},
    {FindingKind::scopeMissing, "M71", MethodStep::choose, Severity::notice},
    {FindingKind::personaMissing, "M56", MethodStep::choose, Severity::needed},
    {FindingKind::personaUnnamed, "M56", MethodStep::choose, Severity::needed},
    {FindingKind::titleNotFirstPerson, "M72", MethodStep::current, Severity::notice},
    {FindingKind::episodeUnnamed, "M73", MethodStep::current, Severity::needed},
    {FindingKind::tooFewEpisodes, "M73", MethodStep::current, Severity::notice},
    {FindingKind::tooManyEpisodes, "M73", MethodStep::current, Severity::notice},
    {FindingKind::touchpointMissing, "M73", MethodStep::current, Severity::needed},
    {FindingKind::scenarioMissing, "M75", MethodStep::current, Severity::needed},
    {FindingKind::emotionMissing, "M76", MethodStep::current, Severity::needed},
    {FindingKind::scoreAssumed, "M78", MethodStep::current, Severity::notice},
    {FindingKind::mostlyAssumed, "M51", MethodStep::current, Severity::notice},
    {FindingKind::scoreUnfounded, "M50", MethodStep::current, Severity::notice},
    {FindingKind::promiseBroken, "M44", MethodStep::current, Severity::notice},
    {FindingKind::channelUnused, "M59", MethodStep::current, Severity::notice},
    {FindingKind::targetMissed, "M37", MethodStep::current, Severity::notice},
    {FindingKind::crucialLow, "M87", MethodStep::current, Severity::notice},
    {FindingKind::endNotPositive, "M87", MethodStep::current, Severity::notice},
    {FindingKind::valley, "M77", MethodStep::current, Severity::fact},
    {FindingKind::peak, "M87", MethodStep::current, Severity::fact},
    {FindingKind::drop, "M77", MethodStep::current, Severity::fact},
    {FindingKind::painPleasureGap, "M86", MethodStep::current, Severity::fact},
    {FindingKind::peakEnd, "M87", MethodStep::current, Severity::fact},
    {FindingKind::idealMissing, "M84", MethodStep::ideal, Severity::needed},
    {FindingKind::idealUnchanged, "M84", MethodStep::ideal, Severity::notice},
    {FindingKind::idealWithoutDip, "M86", MethodStep::ideal, Severity::notice},
    {FindingKind::gapMissing, "M89", MethodStep::ideal, Severity::needed},
    {FindingKind::lowWithoutGap, "M89", MethodStep::ideal, Severity::notice},
    {FindingKind::improvementMissing, "M90", MethodStep::improvements, Severity::needed},
    {FindingKind::gapOpen, "M90", MethodStep::improvements, Severity::needed},
    {FindingKind::weightMissing, "M91", MethodStep::improvements, Severity::needed},
    {FindingKind::aimMissing, "M90", MethodStep::improvements, Severity::notice},
    {FindingKind::ownerMissing, "M93", MethodStep::plan, Severity::needed},
    {FindingKind::deadlineMissing, "M93", MethodStep::plan, Severity::needed},
    {FindingKind::deadlineBeforeStart, "M93", MethodStep::plan, Severity::needed},
    {FindingKind::overdue, "M93", MethodStep::plan, Severity::needed},
    {FindingKind::resultMissing, "M26", MethodStep::plan, Severity::notice},
    {FindingKind::reviewMissing, "M65", MethodStep::plan, Severity::needed},
    {FindingKind::reviewOverdue, "M65", MethodStep::plan, Severity::needed},
    {FindingKind::episodeStale, "M65", MethodStep::plan, Severity::notice},
})};

[[nodiscard]] constexpr const FindingNature& natureOf(FindingKind kind) {
  return findingNatures[static_cast<std::size_t>(kind)];
}

struct MethodFinding {
  FindingKind kind = FindingKind::goalMissing;
  MethodStep step = MethodStep::choose;  // of its kind, or `ideal` for what was found in the ideal journey
  RowRef row;                            // where to go
  std::optional<Id<Persona>> persona;    // whose feeling it is about
  std::size_t episode = 0;            // the number of the one that it is about or that the row is at; 0: none
  std::string name;                   // of the row as typed: its title, text or name
  std::vector<std::int64_t> amounts;  // in thousandths; scores are steps of the journey's scale
  std::optional<Date> date;
  bool operator==(const MethodFinding&) const = default;
};

[[nodiscard]] inline Severity severityOf(const MethodFinding& finding) {
  return natureOf(finding.kind).severity;
}

/// Of the journey together with its ideal one, or the current one it is the ideal of: the method goes through
/// both. In the order of the steps and within them of the map, facts last. Empty where there is no such
/// journey.
[[nodiscard]] std::vector<MethodFinding> findings(const Workbook& workbook, Id<Journey> journey, Date today);

/// What the steps are worked through in: the last of them has two parts, since what was planned is done long
/// before it can be judged.
enum class MethodPart : std::uint8_t { choose, current, ideal, improvements, plan, repeat };
constexpr std::size_t methodPartCount = 6;
[[nodiscard]] constexpr MethodStep stepOf(MethodPart part) {
  return part == MethodPart::repeat ? MethodStep::plan : static_cast<MethodStep>(part);
}
[[nodiscard]] MethodPart partOf(const MethodFinding& finding);

/// How far a part is. What a kind of finding asks is met while there is none of it, but nothing is met of a
/// plan while there are no improvements.
struct PartState {
  std::size_t kinds = 0;  // that ask for something in this part
  std::size_t met = 0;
  std::size_t open = 0;  // findings that ask for something
};
[[nodiscard]] std::array<PartState, methodPartCount> partStates(const std::vector<MethodFinding>& findings);

/// The word after which a title is in the customer's voice: "I …", "Ik …".
[[nodiscard]] bool isFirstPerson(std::string_view title, Language language);

}  // namespace klantreis
