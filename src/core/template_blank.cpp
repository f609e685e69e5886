// One of each, to begin with nothing.
#include "template_parts.h"

namespace klantreis {

namespace blank {

constexpr PhasePlan phases[] = {{}};
constexpr EpisodePlan episodes[] = {{}};
constexpr JourneyPlan journey{.phases = phases, .episodes = episodes, .textLanes = onlyOpportunities};
constexpr const JourneyPlan* journeys[] = {&journey};

}  // namespace blank

constexpr SamplePlan blankTemplate{.name = "leeg", .personas = unknownPersona, .journeys = blank::journeys};

}  // namespace klantreis
