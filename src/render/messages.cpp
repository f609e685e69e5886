#include "render/messages.h"

#include <QCoreApplication>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "klantreis/text.h"
#include "render/schema_words.h"

namespace klantreis {

namespace {
// The sentences of the core, for lupdate, which only sees what is marked. The core cannot mark them, for it
// knows no Qt; a test compares.
[[maybe_unused]] constexpr std::array sentences{
    QT_TRANSLATE_NOOP("Errors", "“%1” cannot be opened: %2."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not a file but a %2."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is too large: %2 MiB, and at most %3 MiB can be read."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not a Klantreis file."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is a database of another program, not a Klantreis file."),
    QT_TRANSLATE_NOOP("Errors",
                      "“%1” was made by a newer Klantreis (format %2; this version reads up to %3). Install "
                      "a newer version to open it."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is damaged (%2). Restore it from a copy or from version control."),
    QT_TRANSLATE_NOOP("Errors", "“%1” has wrong content at %2: %3."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is not valid JSON: something is wrong at byte %2."),
    QT_TRANSLATE_NOOP("Errors", "“%1” is nested deeper than %2 levels."),
    QT_TRANSLATE_NOOP("Errors", "“%1” cannot be written: %2."),
    QT_TRANSLATE_NOOP("Errors", "There is no room to write “%1”: %2 bytes are needed."),
    QT_TRANSLATE_NOOP("Errors", "“%1” cannot be written: there is no folder “%2”."),
    QT_TRANSLATE_NOOP("Errors", "“%1” exists already and was left as it is."),
    QT_TRANSLATE_NOOP("Errors",
                      "“%1” was changed by another program since it was opened, and was left as it is. Save "
                      "under another name to keep both."),
    QT_TRANSLATE_NOOP(
        "Errors", "“%1” is a journey file, and an export never takes the place of one. Choose another name."),
    QT_TRANSLATE_NOOP("Errors", "The text of %1 is longer than %2 characters."),
    QT_TRANSLATE_NOOP("Errors", "The text of %1 is not valid UTF-8."),
    QT_TRANSLATE_NOOP("Errors", "The value of %1 must be from %2 to %3."),
    QT_TRANSLATE_NOOP("Errors", "%1 refers to something that does not exist."),
    QT_TRANSLATE_NOOP("Errors", "A rule is broken: %1."),
    QT_TRANSLATE_NOOP("Errors", "There is no %1 named “%2”. There are: %3."),
    QT_TRANSLATE_NOOP("Errors", "This %1 does not exist any more."),
    QT_TRANSLATE_NOOP("Errors",
                      "A %1 of %2 × %3 pixels is too large: at most %4 pixels a side and %5 million in all. "
                      "Choose a smaller scale."),
    QT_TRANSLATE_NOOP("Errors", "%1 could not be made: %2."),
    QT_TRANSLATE_NOOP("Errors",
                      "This is the only journey of the file, and a file needs one. Add another before you "
                      "delete it."),
    QT_TRANSLATE_NOOP("Errors", "There is not enough memory for this. Nothing was changed."),
    QT_TRANSLATE_NOOP("Errors",
                      "“%1” is not a picture that can be read: it is damaged, or no PNG, JPEG, GIF or BMP."),
    QT_TRANSLATE_NOOP("Errors",
                      "“%1” has %2 × %3 pixels, and pictures of at most %4 million pixels can be read."),
    QT_TRANSLATE_NOOP(
        "Errors", "There is no room for this picture: all pictures of a file together take at most %1 MiB.")};

[[maybe_unused]] constexpr std::array rulesOfFiles{
    QT_TRANSLATE_NOOP("Rules", "every episode needs exactly one scenario"),
    QT_TRANSLATE_NOOP("Rules", "a scenario needs its episode"),
    QT_TRANSLATE_NOOP("Rules", "the id of this row must follow from its key"),
    QT_TRANSLATE_NOOP("Rules", "a loop or skip needs an episode to go to"),
    QT_TRANSLATE_NOOP("Rules", "a path connects two episodes of one journey"),
    QT_TRANSLATE_NOOP("Rules", "the touchpoint must be one of the episode"),
    QT_TRANSLATE_NOOP("Rules", "a lane's cell must be at an episode of its journey"),
    QT_TRANSLATE_NOOP("Rules", "a journey has each of its usual lanes once"),
    QT_TRANSLATE_NOOP("Rules", "an ideal journey belongs to a current one, and not to an ideal one"),
    QT_TRANSLATE_NOOP("Rules", "an episode is paired with one of the current journey"),
    QT_TRANSLATE_NOOP("Rules", "a lane of stages shows those of a supplier or role: choose one first"),
    QT_TRANSLATE_NOOP("Rules", "an episode moves within its journey"),
    QT_TRANSLATE_NOOP("Rules", "only lanes of texts, numbers and pictures have cells"),
    QT_TRANSLATE_NOOP("Rules", "a role takes part in episodes of its journey"),
    QT_TRANSLATE_NOOP("Rules", "all pictures together are at most 64 MiB")};

[[maybe_unused]] constexpr std::array flawsOfFiles{
    QT_TRANSLATE_NOOP("Flaws", "folder"),
    QT_TRANSLATE_NOOP("Flaws", "pipe"),
    QT_TRANSLATE_NOOP("Flaws", "socket"),
    QT_TRANSLATE_NOOP("Flaws", "device"),
    QT_TRANSLATE_NOOP("Flaws", "link"),
    QT_TRANSLATE_NOOP("Flaws", "its length is wrong"),
    QT_TRANSLATE_NOOP("Flaws", "its format number is wrong"),
    QT_TRANSLATE_NOOP("Flaws", "its page size is wrong"),
    QT_TRANSLATE_NOOP("Flaws", "its text encoding is wrong"),
    QT_TRANSLATE_NOOP("Flaws", "its tables are not those of a journey"),
    QT_TRANSLATE_NOOP("Flaws", "its inner structure is broken"),
    QT_TRANSLATE_NOOP("Flaws", "reading it takes too much memory"),
    QT_TRANSLATE_NOOP("Flaws", "reading it takes too much time"),
    QT_TRANSLATE_NOOP("Flaws", "its new content does not read back the same"),
    QT_TRANSLATE_NOOP("Flaws", "a text is needed"),
    QT_TRANSLATE_NOOP("Flaws", "a whole number is needed"),
    QT_TRANSLATE_NOOP("Flaws", "true or false is needed"),
    QT_TRANSLATE_NOOP("Flaws", "this is none of the words that can stand here"),
    QT_TRANSLATE_NOOP("Flaws", "an id is needed"),
    QT_TRANSLATE_NOOP("Flaws", "a date like 2026-11-21 is needed"),
    QT_TRANSLATE_NOOP("Flaws", "a rank is needed"),
    QT_TRANSLATE_NOOP("Flaws", "a whole PNG or JPEG of at most 4 MiB and 4096 pixels a side is needed"),
    QT_TRANSLATE_NOOP("Flaws", "an object is needed"),
    QT_TRANSLATE_NOOP("Flaws", "an array is needed"),
    QT_TRANSLATE_NOOP("Flaws", "“klantreis” is needed"),
    QT_TRANSLATE_NOOP("Flaws", "the key is missing"),
    QT_TRANSLATE_NOOP("Flaws", "there is no such key"),
    QT_TRANSLATE_NOOP("Flaws", "the key is there twice"),
    QT_TRANSLATE_NOOP("Flaws", "there are two rows with this id"),
    QT_TRANSLATE_NOOP("Flaws", "the text is too long"),
    QT_TRANSLATE_NOOP("Flaws", "the text is not valid UTF-8"),
    QT_TRANSLATE_NOOP("Flaws", "the value is too small or too large"),
    QT_TRANSLATE_NOOP("Flaws", "the row it refers to does not exist")};

[[maybe_unused]] constexpr std::array namedKinds{QT_TRANSLATE_NOOP("Things", "sample"),
                                                 QT_TRANSLATE_NOOP("Things", "template")};

[[maybe_unused]] constexpr std::array reasonsOfTheSystem{
    QT_TRANSLATE_NOOP("System", "No such file or directory"),
    QT_TRANSLATE_NOOP("System", "Permission denied"),
    QT_TRANSLATE_NOOP("System", "Operation not permitted"),
    QT_TRANSLATE_NOOP("System", "Is a directory"),
    QT_TRANSLATE_NOOP("System", "Not a directory"),
    QT_TRANSLATE_NOOP("System", "Input/output error"),
    QT_TRANSLATE_NOOP("System", "Read-only file system"),
    QT_TRANSLATE_NOOP("System", "No space left on device"),
    QT_TRANSLATE_NOOP("System", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("System", "File name too long"),
    QT_TRANSLATE_NOOP("System", "File too large"),
    QT_TRANSLATE_NOOP("System", "Too many levels of symbolic links"),
    QT_TRANSLATE_NOOP("System", "Too many open files"),
    QT_TRANSLATE_NOOP("System", "Invalid argument"),
    QT_TRANSLATE_NOOP("System", "No such device or address"),
    QT_TRANSLATE_NOOP("System", "Text file busy"),
    QT_TRANSLATE_NOOP("System", "Device or resource busy"),
    QT_TRANSLATE_NOOP("System", "Cannot allocate memory")};

[[maybe_unused]] constexpr std::array pictures{
    QT_TRANSLATE_NOOP("Pictures", "The picture"),
    QT_TRANSLATE_NOOP("Pictures", "the file has no journey"),
    QT_TRANSLATE_NOOP("Pictures", "its words are not in the program"),
    QT_TRANSLATE_NOOP("Pictures", "it has no room in memory"),
    QT_TRANSLATE_NOOP("Pictures", "a page could not be begun"),
    QT_TRANSLATE_NOOP("Pictures", "its last page could not be finished")};

/// The translations in which an argument may be found. Paths, names and numbers are in none.
std::vector<const char*> contextsOf(ErrorCode code, std::size_t index) {
  switch (code) {
    case ErrorCode::brokenRule:
      return {"Rules"};
    case ErrorCode::wrongContent:
      if (index == 2) return {"Flaws", "Rules"};
      return {};
    case ErrorCode::notARegularFile:
    case ErrorCode::damagedFile:
      if (index == 1) return {"Flaws"};
      return {};
    case ErrorCode::cannotOpen:
    case ErrorCode::cannotWrite:
      if (index == 1) return {"System"};
      return {};
    case ErrorCode::cannotRender:
      return {"Pictures", "System"};
    case ErrorCode::unknownName:
      if (index == 0) return {"Things"};
      return {};
    default:
      return {};
  }
}

/// Whether an argument is a place of content_place.h.
bool isPlace(ErrorCode code, std::size_t index) {
  switch (code) {
    case ErrorCode::wrongContent:
      return index == 1;
    case ErrorCode::textTooLong:
    case ErrorCode::textNotUtf8:
    case ErrorCode::valueOutOfRange:
    case ErrorCode::missingReference:
    case ErrorCode::rowGone:
      return index == 0;
    default:
      return false;
  }
}

QString argumentText(const Error& error, std::size_t index) {
  const std::string argument = error.arg(index);
  if (isPlace(error.code(), index)) return placeWords(argument);
  const QString asItIs = QString::fromStdString(argument);
  for (const char* context : contextsOf(error.code(), index))
    if (const QString word = QCoreApplication::translate(context, argument.c_str()); word != asItIs)
      return word;
  return asItIs;
}

}  // namespace

QString errorText(const Error& error) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < error.args().size(); ++i) words.push_back(argumentText(error, i).toStdString());
  const std::vector<std::string_view> views(words.begin(), words.end());
  const QString pattern = QCoreApplication::translate("Errors", englishPattern(error.code()));
  return QString::fromStdString(filled(pattern.toStdString(), views));
}

QString sideFileText(const QString& file) {
  return QCoreApplication::translate("Files", "“%1” lies beside the file and is not read.").arg(file);
}

QString otherNamesText(const QString& file) {
  return QCoreApplication::translate("Files",
                                     "Other names of “%1” (hard links) keep the content from before.")
      .arg(file);
}

}  // namespace klantreis
