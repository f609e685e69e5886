#include "klantreis/stages.h"

#include <algorithm>
#include <utility>

#include "klantreis/check.h"
#include "klantreis/letters.h"
#include "klantreis/roles.h"

namespace klantreis {

namespace {

Contribution contributionOf(Id<Actor> actor, Id<Episode> episode) {
  Contribution row{.id = {}, .actor = actor, .episode = episode};
  row.id = {Schema<Contribution>::derive(row)};
  return row;
}

const Involvement* involvementAt(const Workbook& workbook, Id<Role> role, Id<Episode> episode) {
  Involvement row{.id = {}, .role = role, .episode = episode};
  return workbook.involvements.find({Schema<Involvement>::derive(row)});
}

bool doesNothing(const Involvement& row) {
  return row == Involvement{.id = row.id, .role = row.role, .episode = row.episode};
}

}  // namespace

bool bringsNothing(const Contribution& row) { return row == contributionOf(row.actor, row.episode); }

const Contribution* contributionAt(const Workbook& workbook, Id<Actor> actor, Id<Episode> episode) {
  return workbook.contributions.find(contributionOf(actor, episode).id);
}

std::vector<const Contribution*> contributionsAt(const Workbook& workbook, Id<Episode> episode) {
  std::vector<const Contribution*> rows;
  for (const Actor* actor : ranked(workbook.actors, [](const Actor&) { return true; }))
    if (const Contribution* row = contributionAt(workbook, actor->id, episode)) rows.push_back(row);
  return rows;
}

Added<Contribution> withContribution(const Workbook& workbook, Id<Actor> actor, Id<Episode> episode) {
  const Contribution row = contributionOf(actor, episode);
  return {workbook.contributions.contains(row.id) ? workbook : withRow(workbook, row), row.id};
}

Added<Contribution> withContribution(const Workbook& workbook, IdSource& ids, std::string name,
                                     Id<Episode> episode) {
  for (const Actor* actor :
       ranked(workbook.actors, [&](const Actor& row) { return sameName(row.name, name); }))
    return withContribution(workbook, actor->id, episode);
  const auto [next, actor] = withNewSupplier(workbook, ids, std::move(name));
  return withContribution(next, actor, episode);
}

Added<Actor> withNewSupplier(const Workbook& workbook, IdSource& ids, std::string name) {
  const auto [next, actor] = withNewActor(workbook, ids, std::move(name));
  return {withField(next, actor, &Actor::kind, ActorKind::supplier), actor};
}

std::optional<RowRef> stageRowAt(const Workbook& workbook, const StagePlace& place) {
  const Lane& lane = require(workbook, place.lane);
  if (lane.department) {
    const Contribution* row = contributionAt(workbook, *lane.department, place.episode);
    return row == nullptr ? std::nullopt : std::optional(refTo(row->id));
  }
  const Involvement* row = lane.role ? involvementAt(workbook, *lane.role, place.episode) : nullptr;
  return row == nullptr ? std::nullopt : std::optional(refTo(row->id));
}

std::string_view stageAt(const Workbook& workbook, const StagePlace& place) {
  const auto row = stageRowAt(workbook, place);
  if (!row) return {};
  if (const auto contribution = asId<Contribution>(*row)) return require(workbook, *contribution).stage;
  return require(workbook, Id<Involvement>{row->uuid}).stage;
}

Workbook withStage(const Workbook& workbook, const StagePlace& place, std::string stage) {
  if (stage == stageAt(workbook, place)) return workbook;
  const Lane lane = require(workbook, place.lane);
  if (lane.department) {
    const auto [next, row] = withContribution(workbook, *lane.department, place.episode);
    Workbook told = withField(next, row, &Contribution::stage, std::move(stage));
    return bringsNothing(require(told, row)) ? without(told, {refTo(row)}) : told;
  }
  if (!lane.role) throw Error(ErrorCode::brokenRule, {std::string(rules::stagesOfSomebody)});
  const auto [next, row] = withInvolved(workbook, *lane.role, place.episode);
  Workbook told = withField(next, row, &Involvement::stage, std::move(stage));
  return doesNothing(require(told, row)) ? without(told, {refTo(row)}) : told;
}

}  // namespace klantreis
