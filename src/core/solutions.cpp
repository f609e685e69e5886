#include "klantreis/solutions.h"

#include <utility>

namespace klantreis {

namespace {

/// Nothing else was said of it.
bool isBlankButTitle(const Improvement& row) {
  return row ==
         Improvement{
             .id = row.id, .episode = row.episode, .gap = row.gap, .title = row.title, .rank = row.rank};
}

}  // namespace

MethodStep methodStepOf(const Workbook& workbook, Id<Journey> id) {
  return require(workbook, currentOf(workbook, id)).step;
}

bool maySolve(const Workbook& workbook, Id<Gap> gap) {
  const auto journey = journeyOf(workbook, require(workbook, gap).episode);
  return journey && solutionsAreOpen(methodStepOf(workbook, *journey));
}

std::vector<const Improvement*> solutionsTo(const Workbook& workbook, Id<Gap> gap) {
  return ranked(workbook.improvements, [&](const Improvement& each) { return each.gap == gap; });
}

Workbook withSolution(const Workbook& workbook, IdSource& ids, Id<Gap> gap, std::string title) {
  const auto known = solutionsTo(workbook, gap);
  if (!known.empty() && title.empty() && isBlankButTitle(*known.front()))
    return without(workbook, {refTo(known.front()->id)});
  if (!known.empty()) return withField(workbook, known.front()->id, &Improvement::title, std::move(title));
  if (title.empty()) return workbook;
  const Id<Episode> episode = require(workbook, gap).episode;
  return withNewImprovement(workbook, ids, {episode, gap}, std::move(title)).workbook;
}

}  // namespace klantreis
