#include "klantreis/solutions.h"

#include <utility>

namespace klantreis {

MethodStep methodStepOf(const Workbook& workbook, Id<Journey> id) {
  const Journey& journey = require(workbook, id);
  return journey.idealOf ? require(workbook, *journey.idealOf).step : journey.step;
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
  if (!known.empty()) return withField(workbook, known.front()->id, &Improvement::title, std::move(title));
  const Id<Episode> episode = require(workbook, gap).episode;
  return withNewImprovement(workbook, ids, {episode, gap}, std::move(title)).workbook;
}

}  // namespace klantreis
