#include "klantreis/roles.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "core/siblings.h"
#include "klantreis/check.h"
#include "klantreis/letters.h"

namespace klantreis {

namespace {

constexpr std::pair<std::string_view, std::string_view> usual[] = {
    {"Project leader", "Projectleider"},
    {"Work planner", "Werkvoorbereider"},
    {"Estimator", "Calculator"},
    {"Buyer", "Inkoper"},
    {"Engineer", "Engineer"},
    {"Structural adviser", "Bouwkundig adviseur"},
    {"Installation adviser", "Installatietechnisch adviseur"}};

Involvement partOf(Id<Role> role, Id<Episode> episode) {
  Involvement row{.id = {}, .role = role, .episode = episode};
  row.id = {Schema<Involvement>::derive(row)};
  return row;
}

}  // namespace

std::vector<const Role*> rolesOf(const Workbook& workbook, Id<Journey> journey) {
  return ranked(workbook.roles, [&](const Role& role) { return role.journey == journey; });
}

std::vector<const Involvement*> involvementsAt(const Workbook& workbook, Id<Episode> episode) {
  std::vector<const Involvement*> rows;
  for (const Role* role : rolesOf(workbook, *journeyOf(workbook, episode)))
    if (const Involvement* row = workbook.involvements.find(partOf(role->id, episode).id))
      rows.push_back(row);
  return rows;
}

bool takesPart(const Workbook& workbook, Id<Role> role, Id<Episode> episode) {
  return workbook.involvements.contains(partOf(role, episode).id);
}

Added<Role> withNewRole(const Workbook& workbook, IdSource& ids, Id<Journey> journey, std::string name) {
  const Role row{.id = ids.make<Role>(), .journey = journey, .name = std::move(name)};
  return appended(workbook, row, [&](const Role& each) { return each.journey == journey; });
}

Added<Involvement> withInvolved(const Workbook& workbook, Id<Role> role, Id<Episode> episode) {
  const Involvement row = partOf(role, episode);
  const bool known = workbook.involvements.contains(row.id);
  if (journeyOf(workbook, episode) != require(workbook, role).journey)
    throw Error(ErrorCode::brokenRule, {std::string(rules::roleInJourney)});
  return {known ? workbook : withRow(workbook, row), row.id};
}

Added<Involvement> withInvolved(const Workbook& workbook, IdSource& ids, std::string name,
                                Id<Episode> episode) {
  const Id<Journey> journey = require(workbook, require(workbook, episode).phase).journey;
  for (const Role* role : rolesOf(workbook, journey))
    if (sameName(role->name, name)) return withInvolved(workbook, role->id, episode);
  const auto [next, role] = withNewRole(workbook, ids, journey, std::move(name));
  return withInvolved(next, role, episode);
}

std::vector<std::string> usualRoles(Language language) {
  std::vector<std::string> names;
  for (const auto& [english, dutch] : usual)
    names.emplace_back(language == Language::dutch ? dutch : english);
  return names;
}

}  // namespace klantreis
