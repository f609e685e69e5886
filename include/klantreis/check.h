// Whether a workbook obeys its own rules: every text, number and reference as its schema says, and the
// few rules that span rows. Run at every entrance (file, JSON, recovery) and by `klantreis check`.
// Linear in the number of rows, and never recursive.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "klantreis/error.h"
#include "klantreis/workbook_schema.h"

namespace klantreis {

/// A broken rule: which row, which field (may be empty), and the error that says what.
struct Problem {
  RowRef row;
  std::string field;
  Error error;
};

/// Keys of the rules that span rows; the argument of ErrorCode::brokenRule.
namespace rules {
constexpr std::string_view episodeNeedsScenario = "every episode needs exactly one scenario";
constexpr std::string_view scenarioNeedsEpisode = "a scenario needs its episode";
constexpr std::string_view idFollowsKey = "the id of this row must follow from its key";
constexpr std::string_view pathNeedsEnd = "a loop or skip needs an episode to go to";
constexpr std::string_view pathStaysInJourney = "a path connects two episodes of one journey";
constexpr std::string_view touchpointInEpisode = "the touchpoint must be one of the episode";
constexpr std::string_view laneInJourney = "a lane's cell must be at an episode of its journey";
constexpr std::string_view roleInJourney = "a role takes part in episodes of its journey";
constexpr std::string_view laneKindOnce = "a journey has each of its usual lanes once";
constexpr std::string_view idealOfCurrent =
    "an ideal journey belongs to a current one, and not to an ideal one";
constexpr std::string_view pairInPairedJourney = "an episode is paired with one of the current journey";
constexpr std::string_view episodeStaysInJourney = "an episode moves within its journey";
constexpr std::string_view textLaneCells = "only lanes of texts, numbers and pictures have cells";
constexpr std::string_view stagesOfSomebody =
    "a lane of stages shows those of a supplier or role: choose one first";
constexpr std::string_view sizeOfPictures = "all pictures together are at most 64 MiB";
}  // namespace rules

/// At most `most` problems, in file order; empty when all is well.
[[nodiscard]] std::vector<Problem> check(const Workbook& workbook, std::size_t most = 1000);

/// Throws the first problem that the row's own schema finds in it (texts, numbers, ranks, derived id).
template <class T>
void requireValid(const T& row);

}  // namespace klantreis
