#include "klantreis/persona.h"

#include "siblings.h"

namespace klantreis {

namespace {

ChannelUse useOf(Id<Persona> persona, Id<Channel> channel) {
  ChannelUse row{.id = {}, .persona = persona, .channel = channel};
  row.id = {Schema<ChannelUse>::derive(row)};
  return row;
}

}  // namespace

std::vector<const Trait*> traitsOf(const Workbook& workbook, Id<Persona> persona) {
  return ranked(workbook.traits, [&](const Trait& each) { return each.persona == persona; });
}

Added<Trait> withNewTrait(const Workbook& workbook, IdSource& ids, Id<Persona> persona) {
  const Trait row{.id = ids.make<Trait>(), .persona = persona};
  return appended(workbook, row, [&](const Trait& each) { return each.persona == persona; });
}

bool uses(const Workbook& workbook, Id<Persona> persona, Id<Channel> channel) {
  return workbook.channelUses.contains(useOf(persona, channel).id);
}

std::vector<const Channel*> channelsOf(const Workbook& workbook, Id<Persona> persona) {
  return ranked(workbook.channels, [&](const Channel& each) { return uses(workbook, persona, each.id); });
}

Workbook withUse(const Workbook& workbook, Id<Persona> persona, Id<Channel> channel, bool used) {
  const ChannelUse row = useOf(persona, channel);
  return used ? withRow(workbook, row) : without(workbook, {refTo(row.id)});
}

std::vector<const Persona*> personasOf(const Workbook& workbook, Id<Segment> segment) {
  return ranked(workbook.personas, [&](const Persona& each) { return each.segment == segment; });
}

}  // namespace klantreis
