#include "render/messages.h"

#include <QCoreApplication>
#include <array>

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
    QT_TRANSLATE_NOOP("Errors", "The text of %1 is longer than %2 characters."),
    QT_TRANSLATE_NOOP("Errors", "The text of %1 is not valid UTF-8."),
    QT_TRANSLATE_NOOP("Errors", "The value of %1 must be from %2 to %3."),
    QT_TRANSLATE_NOOP("Errors", "%1 refers to something that does not exist."),
    QT_TRANSLATE_NOOP("Errors", "There are two rows of %1 with the id %2."),
    QT_TRANSLATE_NOOP("Errors", "A rule is broken: %1."),
    QT_TRANSLATE_NOOP("Errors", "There is no %1 named “%2”. There are: %3."),
    QT_TRANSLATE_NOOP("Errors", "This %1 does not exist any more."),
    QT_TRANSLATE_NOOP("Errors",
                      "A %1 of %2 × %3 pixels is too large: at most %4 pixels a side and %5 million in all. "
                      "Choose a smaller scale."),
    QT_TRANSLATE_NOOP("Errors", "%1 could not be made: %2.")};

[[maybe_unused]] constexpr std::array rulesOfFiles{
    QT_TRANSLATE_NOOP("Rules", "every episode needs exactly one scenario"),
    QT_TRANSLATE_NOOP("Rules", "a scenario needs its episode"),
    QT_TRANSLATE_NOOP("Rules", "the id of this row must follow from its key"),
    QT_TRANSLATE_NOOP("Rules", "a loop or skip needs an episode to go to"),
    QT_TRANSLATE_NOOP("Rules", "a path connects two episodes of one journey"),
    QT_TRANSLATE_NOOP("Rules", "the touchpoint must be one of the episode"),
    QT_TRANSLATE_NOOP("Rules", "a lane's cell must be at an episode of its journey"),
    QT_TRANSLATE_NOOP("Rules", "a journey has each lane once, but for text lanes"),
    QT_TRANSLATE_NOOP("Rules", "an ideal journey belongs to a current one, and not to an ideal one"),
    QT_TRANSLATE_NOOP("Rules", "an episode is paired with one of the current journey"),
    QT_TRANSLATE_NOOP("Rules", "only text lanes have cells")};

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
    QT_TRANSLATE_NOOP("Flaws", "its new content does not read back the same"),
    QT_TRANSLATE_NOOP("Flaws", "a text is needed"),
    QT_TRANSLATE_NOOP("Flaws", "a whole number is needed"),
    QT_TRANSLATE_NOOP("Flaws", "true or false is needed"),
    QT_TRANSLATE_NOOP("Flaws", "this is none of the words that can stand here"),
    QT_TRANSLATE_NOOP("Flaws", "an id is needed"),
    QT_TRANSLATE_NOOP("Flaws", "a date like 2026-11-21 is needed"),
    QT_TRANSLATE_NOOP("Flaws", "a rank is needed"),
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

QString fromUtf8(const std::string& text) { return QString::fromStdString(text); }

/// Paths, numbers and what SQLite says come back as they are.
QString argumentText(const Error& error, std::size_t index) {
  const std::string argument = error.arg(index);
  const auto translated = [&](const char* context) {
    return QCoreApplication::translate(context, argument.c_str());
  };
  switch (error.code()) {
    case ErrorCode::brokenRule:
      return translated("Rules");
    case ErrorCode::notARegularFile:
    case ErrorCode::damagedFile:
      return index == 1 ? translated("Flaws") : fromUtf8(argument);
    case ErrorCode::wrongContent: {
      if (index != 2) return fromUtf8(argument);
      const QString flaw = translated("Flaws");
      return flaw == fromUtf8(argument) ? translated("Rules") : flaw;
    }
    default:
      return fromUtf8(argument);
  }
}

/// In one pass, so that an argument with a "%2" in it stays as it is.
QString filled(const QString& pattern, const Error& error) {
  QString result;
  for (qsizetype i = 0; i < pattern.size(); ++i) {
    const int digit = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
    if (digit < 1) {
      result += pattern.at(i);
    } else {
      result += argumentText(error, static_cast<std::size_t>(digit - 1));
      ++i;
    }
  }
  return result;
}
}  // namespace

QString errorText(const Error& error) {
  return filled(QCoreApplication::translate("Errors", englishPattern(error.code())), error);
}

}  // namespace klantreis
