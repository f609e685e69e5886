// What the method panel says of each part of the method, whatever a file holds.
#pragma once

#include <QString>
#include <array>
#include <optional>

#include "editor/actions.h"
#include "klantreis/findings.h"

namespace klantreis {

struct PartGuide {
  const char* group;  // of the four steps, where one begins; both texts are words of MethodLines
  const char* help;
  std::array<std::optional<Command>, 3> next;
};

[[nodiscard]] const PartGuide& guideOf(MethodPart part);
/// Each half of the last step by its own name.
[[nodiscard]] QString titleOf(MethodPart part);

}  // namespace klantreis
