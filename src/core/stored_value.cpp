#include "stored_value.h"

#include "klantreis/check.h"

namespace klantreis {

void requireRules(const Workbook& workbook, const FilePath& path) {
  const std::vector<Problem> problems = check(workbook, 1);
  if (problems.empty()) return;
  const Problem& problem = problems.front();
  std::string place;
  withEntity(problem.row.kind, [&]<class T>() { place = Schema<T>::name; });
  place += ' ' + problem.row.uuid.text();
  if (!problem.field.empty()) place += ", " + problem.field;
  throw Error(ErrorCode::wrongContent, {path, place, problem.error.what()});
}

}  // namespace klantreis
