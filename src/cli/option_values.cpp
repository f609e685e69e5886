#include "option_values.h"

#include <QString>
#include <QStringList>
#include <algorithm>
#include <charconv>

#include "cli.h"
#include "console.h"
#include "klantreis/workbook_schema.h"
#include "usage_error.h"

namespace klantreis::cli {

namespace {

[[noreturn]] void refuse(const OptionValue& given, const QString& possible) {
  throw UsageError(
      Cli::tr("%1 cannot be “%2”. Possible: %3.").arg(inLine(given.option), inLine(given.value), possible));
}

QString joined(const std::vector<std::string>& values) {
  QStringList list;
  for (const std::string& value : values) list += inLine(value);
  return list.join(QStringLiteral(", "));
}

}  // namespace

std::size_t placeAmong(const std::vector<std::string>& known, const OptionValue& given) {
  const auto found = std::find(known.begin(), known.end(), given.value);
  if (found == known.end()) refuse(given, joined(known));
  return static_cast<std::size_t>(found - known.begin());
}

Language languageOf(const OptionValue& given) { return oneOf<Language>({"en", "nl"}, given); }

Date dateOf(const OptionValue& given) {
  const auto date = parseDate(given.value);
  if (!date) refuse(given, Cli::tr("a day written as YYYY-MM-DD"));
  return *date;
}

namespace {

/// The whole value as a number within the limits; NaN is within none.
template <class T>
T parsed(const OptionValue& given, T low, T high) {
  T number{};
  const char* const end = given.value.data() + given.value.size();
  const auto [stop, error] = std::from_chars(given.value.data(), end, number);
  const bool whole = error == std::errc() && stop == end;
  const bool within = number >= low && number <= high;
  if (!whole || !within) refuse(given, Cli::tr("a number from %1 to %2").arg(low).arg(high));
  return number;
}

}  // namespace

double numberOf(const OptionValue& given, double low, double high) { return parsed(given, low, high); }

int wholeNumberOf(const OptionValue& given, int low, int high) { return parsed(given, low, high); }

}  // namespace klantreis::cli
