#include "klantreis/error.h"

#include "klantreis/text.h"

namespace klantreis {

const char* englishPattern(ErrorCode code) {
  switch (code) {
    case ErrorCode::cannotOpen:
      return "“%1” cannot be opened: %2.";
    case ErrorCode::notARegularFile:
      return "“%1” is not a file but a %2.";
    case ErrorCode::tooLarge:
      return "“%1” is too large: %2 MiB, and at most %3 MiB can be read.";
    case ErrorCode::notOurFile:
      return "“%1” is not a Klantreis file.";
    case ErrorCode::otherSqliteFile:
      return "“%1” is a database of another program, not a Klantreis file.";
    case ErrorCode::newerFile:
      return "“%1” was made by a newer Klantreis (format %2; this version reads up to %3). "
             "Install a newer version to open it.";
    case ErrorCode::damagedFile:
      return "“%1” is damaged (%2). Restore it from a copy or from version control.";
    case ErrorCode::wrongContent:
      return "“%1” has wrong content at %2: %3.";
    case ErrorCode::jsonSyntax:
      return "“%1” is not valid JSON: something is wrong at byte %2.";
    case ErrorCode::jsonTooDeep:
      return "“%1” is nested deeper than %2 levels.";
    case ErrorCode::cannotWrite:
      return "“%1” cannot be written: %2.";
    case ErrorCode::diskFull:
      return "There is no room to write “%1”: %2 bytes are needed.";
    case ErrorCode::noSuchFolder:
      return "“%1” cannot be written: there is no folder “%2”.";
    case ErrorCode::fileExists:
      return "“%1” exists already and was left as it is.";
    case ErrorCode::changedOnDisk:
      return "“%1” was changed by another program since it was opened, and was left as it is. "
             "Save under another name to keep both.";
    case ErrorCode::textTooLong:
      return "The text of %1 is longer than %2 characters.";
    case ErrorCode::textNotUtf8:
      return "The text of %1 is not valid UTF-8.";
    case ErrorCode::valueOutOfRange:
      return "The value of %1 must be from %2 to %3.";
    case ErrorCode::missingReference:
      return "%1 refers to something that does not exist.";
    case ErrorCode::duplicateId:
      return "There are two rows of %1 with the id %2.";
    case ErrorCode::brokenRule:
      return "A rule is broken: %1.";
    case ErrorCode::unknownName:
      return "There is no %1 named “%2”. There are: %3.";
    case ErrorCode::rowGone:
      return "This %1 does not exist any more.";
    case ErrorCode::pictureTooLarge:
      return "A %1 of %2 × %3 pixels is too large: at most %4 pixels a side and %5 million in all. "
             "Choose a smaller scale.";
    case ErrorCode::cannotRender:
      return "%1 could not be made: %2.";
  }
  return "";
}

namespace {
std::string sentence(ErrorCode code, const std::vector<std::string>& args) {
  std::string text;
  for (const char* at = englishPattern(code); *at != '\0'; ++at) {
    const bool isArgument = at[0] == '%' && at[1] >= '1' && at[1] <= '9';
    if (!isArgument) {
      text += *at;
      continue;
    }
    const auto index = static_cast<std::size_t>(at[1] - '1');
    if (index < args.size()) text += args[index];
    ++at;
  }
  return text;
}
}  // namespace

Error::Error(ErrorCode code, std::vector<std::string> args)
    : m_code(code), m_args(std::move(args)), m_what(sentence(m_code, m_args)) {}

std::string Error::arg(std::size_t index) const {
  return index < m_args.size() ? m_args[index] : std::string();
}

}  // namespace klantreis
