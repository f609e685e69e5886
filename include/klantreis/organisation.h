// The organisation of a file: who it is, what it aims at, and what the channels it uses cost.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "klantreis/edit.h"

namespace klantreis {

/// Nothing while nobody told of it.
[[nodiscard]] const Organisation* organisationOf(const Workbook& workbook);
/// As it is, or with nothing told yet.
[[nodiscard]] Added<Organisation> withOrganisation(const Workbook& workbook);

[[nodiscard]] std::vector<const Aim*> aimsOf(const Workbook& workbook, AimKind kind);
/// Behind the others of its kind.
[[nodiscard]] Added<Aim> withNewAim(const Workbook& workbook, IdSource& ids, AimKind kind, std::string name);

/// Of all channels that are used.
[[nodiscard]] std::int64_t monthlyCostOf(const Workbook& workbook);

}  // namespace klantreis
