// What the templates share. They hold what is usual in a journey of their kind: steps, contacts, and the
// feelings to be expected, all of it assumed. What nobody can know beforehand (who the customer is, what
// happens, what is lacking) is empty, so that nothing has to be deleted first; the questions that help to
// fill it in are asked by the editor.
#pragma once

#include "sample_plan.h"

namespace klantreis {

inline constexpr PersonaPlan unknownPersona[] = {{}};
inline constexpr TextLanePlan opportunities{{"Opportunities", "Kansen"}, {}};
inline constexpr TextLanePlan onlyOpportunities[] = {opportunities};

}  // namespace klantreis
