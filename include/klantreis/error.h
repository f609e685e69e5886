// Everything that can go wrong because of the world outside (a file, a disk, someone's input) is
// told with this one type: a code and its arguments. The core never words it for a person; the
// editor and the command line translate by code, and englishText() is for logs and tests.
#pragma once

#include <exception>
#include <string>
#include <vector>

namespace klantreis {

enum class ErrorCode {
  cannotOpen,        // path, reason of the system
  notARegularFile,   // path, what it is: folder, pipe, socket, device or link
  tooLarge,          // path, size in MiB, limit in MiB
  notOurFile,        // path
  otherSqliteFile,   // path
  newerFile,         // path, format of the file, format this program reads
  damagedFile,       // path, which check failed (flaws.h)
  wrongContent,      // path, where (content_place.h, or a pointer into JSON), what (flaws.h)
  jsonSyntax,        // path, position in bytes
  jsonTooDeep,       // path, greatest depth
  cannotWrite,       // path, reason of the system
  diskFull,          // path, bytes needed
  noSuchFolder,      // path, folder
  fileExists,        // path
  changedOnDisk,     // path
  journeyInTheWay,   // path: an export would take the place of a journey file
  textTooLong,       // place (content_place.h), greatest length
  textNotUtf8,       // place
  valueOutOfRange,   // place, lowest, highest
  missingReference,  // place
  brokenRule,        // a sentence's key of check.h
  unknownName,       // kind of name, the name, the known names
  rowGone,           // entity: the row an edit is about does not exist (any more)
  pictureTooLarge,   // format, width and height in pixels, most pixels of a side, most millions in all
  cannotRender,      // what, reason
  lastJourney,       // the only journey of a file cannot go
  outOfMemory,       // nothing was changed
  notAPicture,       // name: neither whole nor of a known kind
  imageTooLarge,     // name, width and height in pixels, most millions in all
  tooManyPictures,   // MiB that all of a file may have
};

class Error : public std::exception {
 public:
  Error(ErrorCode code, std::vector<std::string> args);

  [[nodiscard]] ErrorCode code() const { return m_code; }
  [[nodiscard]] const std::vector<std::string>& args() const { return m_args; }
  /// The argument, or an empty text when there are fewer.
  [[nodiscard]] std::string arg(std::size_t index) const;
  /// The English sentence, for logs.
  [[nodiscard]] const char* what() const noexcept override { return m_what.c_str(); }

 private:
  ErrorCode m_code;
  std::vector<std::string> m_args;
  std::string m_what;
};

/// The English sentence for a code, with %1, %2, … where the arguments go. The source text that the
/// programs translate.
[[nodiscard]] const char* englishPattern(ErrorCode code);

/// What the system says of an error number, in English whatever the locale: the key for translations.
[[nodiscard]] std::string systemReason(int error);

}  // namespace klantreis
