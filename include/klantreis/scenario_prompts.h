// What can be asked about a scenario, in the order in which it is asked and told.
#pragma once

#include <array>

#include "klantreis/workbook.h"

namespace klantreis {

inline constexpr std::array scenarioPrompts{
    &Scenario::does,        &Scenario::feels,       &Scenario::experiences, &Scenario::movedBy,
    &Scenario::motivatedBy, &Scenario::expectation, &Scenario::context,     &Scenario::says};

}  // namespace klantreis
