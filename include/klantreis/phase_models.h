// The models of marketing and sales that divide a journey into phases, with their words in both languages.
// They become names like typed ones, in the language of the journey.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "klantreis/workbook.h"

namespace klantreis {

enum class PhaseModel : std::uint8_t {
  aida,
  awareness,      // consideration, action
  fiveA,          // Kotler
  buyerCustomer,  // buying phase and customer phase
  chain,          // from search to use
  sixSteps,       // from orientation to upselling
  b2b             // from search to tender
};

/// The names of its phases, from first to last.
[[nodiscard]] std::vector<std::string> phaseNames(PhaseModel model, Language language);

/// The place of the phase of that name, in either language, in the first model that has it.
[[nodiscard]] std::optional<std::size_t> stepNamed(std::string_view name);

}  // namespace klantreis
