#include "klantreis/core_values.h"

#include <utility>

#include "core/siblings.h"

namespace klantreis {

namespace {
bool isCoreValue(const Aim& aim) { return aim.kind == AimKind::coreValue; }
}  // namespace

std::vector<const Aim*> coreValues(const Workbook& workbook) { return ranked(workbook.aims, isCoreValue); }

Added<Aim> withNewCoreValue(const Workbook& workbook, IdSource& ids, std::string name) {
  return appended(workbook,
                  Aim{.id = ids.make<Aim>(), .kind = AimKind::coreValue, .name = std::move(name), .rank = {}},
                  isCoreValue);
}

}  // namespace klantreis
