// What a persona has in rows of its own, traits and the channels it uses, and the personas of a target group.
#pragma once

#include <vector>

#include "klantreis/edit.h"

namespace klantreis {

[[nodiscard]] std::vector<const Trait*> traitsOf(const Workbook& workbook, Id<Persona> persona);
/// In the middle between two words that are still to be typed, behind the others.
[[nodiscard]] Added<Trait> withNewTrait(const Workbook& workbook, IdSource& ids, Id<Persona> persona);

[[nodiscard]] bool uses(const Workbook& workbook, Id<Persona> persona, Id<Channel> channel);
/// In the order of the file.
[[nodiscard]] std::vector<const Channel*> channelsOf(const Workbook& workbook, Id<Persona> persona);
[[nodiscard]] Workbook withUse(const Workbook& workbook, Id<Persona> persona, Id<Channel> channel, bool used);

[[nodiscard]] std::vector<const Persona*> personasOf(const Workbook& workbook, Id<Segment> segment);

}  // namespace klantreis
