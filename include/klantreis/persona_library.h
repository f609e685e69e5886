// Personas that go from file to file under their own ids, so that a team draws each of them once. A library
// is a file like any other that holds personas and no journey.
#pragma once

#include <vector>

#include "klantreis/edit.h"

namespace klantreis {

[[nodiscard]] bool isPersonaLibrary(const Workbook& workbook);
[[nodiscard]] std::vector<const Persona*> personasInOrder(const Workbook& workbook);

/// A new persona of the file that walks no journey, after the others.
[[nodiscard]] Added<Persona> withPersonaAlone(const Workbook& workbook, IdSource& ids);

/// Whether a file has the persona of another one, and has it as it is there.
enum class Presence { absent, different, same };
[[nodiscard]] Presence presenceOf(const Workbook& workbook, const Workbook& from, Id<Persona> persona);

/// With those personas of another file and what says who they are: traits, photo, target group with what it
/// decides by and is part of, and the channels they use. One that is there already becomes what it is in the
/// other file, at its place. Target groups and channels are those of the workbook with the same id or name,
/// and stay as they are; else they come along. Throws rowGone when the other file has no such persona.
[[nodiscard]] Workbook withPersonasFrom(const Workbook& workbook, IdSource& ids, const Workbook& from,
                                        const std::vector<Id<Persona>>& personas);

}  // namespace klantreis
