#include "klantreis/organisation.h"

#include <utility>

#include "siblings.h"

namespace klantreis {

const Organisation* organisationOf(const Workbook& workbook) {
  return workbook.organisation.find({Schema<Organisation>::derive({})});
}

Added<Organisation> withOrganisation(const Workbook& workbook) {
  if (const Organisation* there = organisationOf(workbook)) return {workbook, there->id};
  Organisation row;
  row.id = {Schema<Organisation>::derive(row)};
  return {withRow(workbook, row), row.id};
}

std::vector<const Aim*> aimsOf(const Workbook& workbook, AimKind kind) {
  return ranked(workbook.aims, [&](const Aim& each) { return each.kind == kind; });
}

Added<Aim> withNewAim(const Workbook& workbook, IdSource& ids, AimKind kind, std::string name) {
  const Aim row{.id = ids.make<Aim>(), .kind = kind, .name = std::move(name)};
  return appended(workbook, row, [&](const Aim& each) { return each.kind == kind; });
}

std::int64_t monthlyCostOf(const Workbook& workbook) {
  std::int64_t cost = 0;
  for (const Channel& each : workbook.channels)
    if (each.used) cost += each.monthlyCost.value_or(0);
  return cost;
}

}  // namespace klantreis
