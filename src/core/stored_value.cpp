#include "stored_value.h"

#include "klantreis/check.h"
#include "klantreis/content_place.h"

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
    case ErrorCode::wrongContent:
      return error.arg(2);
    default:
      return std::string(flaws::outOfRange);
  }
}

/// An error about one value names its field: as its first argument, or as its second after the path.
std::string placeOf(const Problem& problem) {
  ContentPlace place{.table = {}, .id = problem.row.uuid.text(), .field = problem.field};
  withEntity(problem.row.kind, [&]<class T>() { place.table = Schema<T>::name; });
  const std::size_t at = problem.error.code() == ErrorCode::wrongContent ? 1 : 0;
  if (const auto named = parsePlace(problem.error.arg(at)); named && place.field.empty())
    place.field = named->field;
  return placeText(place);
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
