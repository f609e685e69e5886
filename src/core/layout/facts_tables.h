// What stands across the page of facts: the figures of the method, the channels with what they cost, and the
// improvements.
#pragma once

#include "core/layout/facts_sections.h"

namespace klantreis {

/// Of each shown persona whose curve has figures, and the share of all scores that rests on evidence.
[[nodiscard]] CardSection figuresSection(const FactsSource& source, double width);
/// Those of which something is told, and what all together cost.
[[nodiscard]] CardSection channelsSection(const FactsSource& source, double width);
/// The first of the plan, and how many more there are.
[[nodiscard]] CardSection improvementsSection(const FactsSource& source, double width);

}  // namespace klantreis
