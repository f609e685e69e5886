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

QString fromUtf8(const std::string& text) { return QString::fromStdString(text); }

/// Paths and numbers come back as they are.
QString argumentText(const std::string& argument) {
  const QString rule = QCoreApplication::translate("Rules", argument.c_str());
  return rule == fromUtf8(argument) ? QCoreApplication::translate("Errors", argument.c_str()) : rule;
}

/// In one pass, so that an argument with a "%2" in it stays as it is.
QString filled(const QString& pattern, const Error& error) {
  QString result;
  for (qsizetype i = 0; i < pattern.size(); ++i) {
    const int digit = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
    if (digit < 1) {
      result += pattern.at(i);
    } else {
      result += argumentText(error.arg(static_cast<std::size_t>(digit - 1)));
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
