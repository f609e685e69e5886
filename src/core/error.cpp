#include "klantreis/error.h"

#include <array>
#include <cstddef>
#include <cstring>
#include <string_view>

#include "klantreis/text.h"

namespace klantreis {

namespace {

struct Pattern {
  ErrorCode code;
  const char* english;
};

/// In the order of the codes.
constexpr std::array patterns{
    Pattern{ErrorCode::cannotOpen, "“%1” cannot be opened: %2."},
    Pattern{ErrorCode::notARegularFile, "“%1” is not a file but a %2."},
    Pattern{ErrorCode::tooLarge, "“%1” is too large: %2 MiB, and at most %3 MiB can be read."},
    Pattern{ErrorCode::notOurFile, "“%1” is not a Klantreis file."},
    Pattern{ErrorCode::otherSqliteFile, "“%1” is a database of another program, not a Klantreis file."},
    Pattern{ErrorCode::newerFile,
            "“%1” was made by a newer Klantreis (format %2; this version reads up to %3). "
            "Install a newer version to open it."},
    Pattern{ErrorCode::damagedFile, "“%1” is damaged (%2). Restore it from a copy or from version control."},
    Pattern{ErrorCode::wrongContent, "“%1” has wrong content at %2: %3."},
    Pattern{ErrorCode::jsonSyntax, "“%1” is not valid JSON: something is wrong at byte %2."},
    Pattern{ErrorCode::jsonTooDeep, "“%1” is nested deeper than %2 levels."},
    Pattern{ErrorCode::cannotWrite, "“%1” cannot be written: %2."},
    Pattern{ErrorCode::diskFull, "There is no room to write “%1”: %2 bytes are needed."},
    Pattern{ErrorCode::noSuchFolder, "“%1” cannot be written: there is no folder “%2”."},
    Pattern{ErrorCode::fileExists, "“%1” exists already and was left as it is."},
    Pattern{ErrorCode::changedOnDisk,
            "“%1” was changed by another program since it was opened, and was left as it is. "
            "Save under another name to keep both."},
    Pattern{ErrorCode::journeyInTheWay,
            "“%1” is a journey file, and an export never takes the place of one. Choose another name."},
    Pattern{ErrorCode::textTooLong, "The text of %1 is longer than %2 characters."},
    Pattern{ErrorCode::textNotUtf8, "The text of %1 is not valid UTF-8."},
    Pattern{ErrorCode::valueOutOfRange, "The value of %1 must be from %2 to %3."},
    Pattern{ErrorCode::missingReference, "%1 refers to something that does not exist."},
    Pattern{ErrorCode::brokenRule, "A rule is broken: %1."},
    Pattern{ErrorCode::unknownName, "There is no %1 named “%2”. There are: %3."},
    Pattern{ErrorCode::rowGone, "This %1 does not exist any more."},
    Pattern{ErrorCode::pictureTooLarge,
            "A %1 of %2 × %3 pixels is too large: at most %4 pixels a side and %5 million in all. "
            "Choose a smaller scale."},
    Pattern{ErrorCode::cannotRender, "%1 could not be made: %2."},
    Pattern{ErrorCode::lastJourney,
            "This is the only journey of the file, and a file needs one. Add another before you delete it."},
    Pattern{ErrorCode::outOfMemory, "There is not enough memory for this. Nothing was changed."},
    Pattern{ErrorCode::notAPicture,
            "“%1” is not a picture that can be read: it is damaged, or no PNG, JPEG, GIF or BMP."},
    Pattern{ErrorCode::imageTooLarge,
            "“%1” has %2 × %3 pixels, and pictures of at most %4 million pixels can be read."},
    Pattern{ErrorCode::tooManyPictures,
            "There is no room for this picture: all pictures of a file together take at most %1 MiB."}};

constexpr bool codesInOrder() {
  for (std::size_t i = 0; i < patterns.size(); ++i)
    if (static_cast<std::size_t>(patterns[i].code) != i) return false;
  return true;
}
static_assert(codesInOrder());
static_assert(patterns.back().code == ErrorCode::tooManyPictures, "the last code");

std::string sentence(ErrorCode code, const std::vector<std::string>& args) {
  const std::vector<std::string_view> views(args.begin(), args.end());
  return filled(englishPattern(code), views);
}
}  // namespace

const char* englishPattern(ErrorCode code) { return patterns[static_cast<std::size_t>(code)].english; }

Error::Error(ErrorCode code, std::vector<std::string> args)
    : m_code(code), m_args(std::move(args)), m_what(sentence(m_code, m_args)) {}

std::string Error::arg(std::size_t index) const {
  return index < m_args.size() ? m_args[index] : std::string();
}

std::string systemReason(int error) {
  const char* text = strerrordesc_np(error);
  return text != nullptr ? text : "Unknown error " + std::to_string(error);
}

}  // namespace klantreis
