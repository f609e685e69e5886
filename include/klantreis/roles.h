// Those who take part in a journey besides its personas, and what they do at each episode: several people
// decide, advise, use, buy or block in one purchase, and each has questions of their own.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "klantreis/edit.h"

namespace klantreis {

/// What a role may do, in the order in which it is told.
inline constexpr std::array involvementParts{&Involvement::decides, &Involvement::advises, &Involvement::uses,
                                             &Involvement::buys, &Involvement::blocks};

[[nodiscard]] std::vector<const Role*> rolesOf(const Workbook& workbook, Id<Journey> journey);
/// By the order of their roles.
[[nodiscard]] std::vector<const Involvement*> involvementsAt(const Workbook& workbook, Id<Episode> episode);
[[nodiscard]] bool takesPart(const Workbook& workbook, Id<Role> role, Id<Episode> episode);

/// Behind the others of its journey.
[[nodiscard]] Added<Role> withNewRole(const Workbook& workbook, IdSource& ids, Id<Journey> journey,
                                      std::string name);
/// Taking part, with what it does there still open; as it is where it took part before.
[[nodiscard]] Added<Involvement> withInvolved(const Workbook& workbook, Id<Role> role, Id<Episode> episode);
/// That of the journey's role of that name, which is added if there is none.
[[nodiscard]] Added<Involvement> withInvolved(const Workbook& workbook, IdSource& ids, std::string name,
                                              Id<Episode> episode);

/// Names of roles that often take part when a building firm buys, to choose from.
[[nodiscard]] std::vector<std::string> usualRoles(Language language);

}  // namespace klantreis
