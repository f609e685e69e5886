#include "stored_value.h"

#include "klantreis/check.h"

namespace klantreis {

namespace {

/// The sentence for what check() found; the place is told apart.
std::string flawOf(const Error& error) {
  switch (error.code()) {
    case ErrorCode::textTooLong:
      return std::string(flaws::tooLong);
    case ErrorCode::textNotUtf8:
      return std::string(flaws::notUtf8);
    case ErrorCode::missingReference:
      return std::string(flaws::danglingReference);
    case ErrorCode::brokenRule:
      return error.arg(0);
    default:
      return std::string(flaws::outOfRange);
  }
}

std::string placeOf(const Problem& problem) {
  std::string entity;
  withEntity(problem.row.kind, [&]<class T>() { entity = Schema<T>::name; });
  const std::string named = problem.error.arg(0);  // errors about one value begin with it: "gap.text"
  std::string field = problem.field;
  if (field.empty() && named.starts_with(entity + '.')) field = named.substr(entity.size() + 1);
  return entity + ' ' + problem.row.uuid.text() + (field.empty() ? "" : ", " + field);
}

}  // namespace

void throwWrongContent(const FilePath& path, std::string place, std::string_view flaw) {
  throw Error(ErrorCode::wrongContent, {path, std::move(place), std::string(flaw)});
}

void requireRules(const Workbook& workbook, const FilePath& path) {
  const std::vector<Problem> problems = check(workbook, 1);
  if (!problems.empty()) throwWrongContent(path, placeOf(problems.front()), flawOf(problems.front().error));
}

}  // namespace klantreis
