#include "console.h"

#include <cerrno>
#include <cstdio>
#include <string>

#include "cli.h"
#include "klantreis/error.h"
#include "klantreis/text.h"

namespace klantreis::cli {

namespace {

std::string harmless(const QString& text) { return forTerminal(text.toStdString()); }

[[noreturn]] void throwOutputError(int error, std::size_t size) {
  const std::string name = Cli::tr("standard output").toStdString();
  if (error == ENOSPC || error == EDQUOT) throw Error(ErrorCode::diskFull, {name, std::to_string(size)});
  throw Error(ErrorCode::cannotWrite, {name, systemReason(error)});
}

}  // namespace

void print(const QString& line) { printBytes(harmless(line) + '\n'); }

void printBytes(std::string_view bytes) {
  const bool written = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
  if (!written || std::fflush(stdout) != 0) throwOutputError(errno, bytes.size());
}

void complain(const QString& message) {
  QString line = message;
  line.replace(u'\n', QStringLiteral("\\u{a}"));
  // A message that cannot be shown cannot be complained about either.
  (void)std::fputs(("klantreis: " + harmless(line) + '\n').c_str(), stderr);
}

QString inLine(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

}  // namespace klantreis::cli
