// klantreis: the command line. The one place where what went wrong becomes a message and an exit code.
#include <QGuiApplication>
#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "arguments.h"
#include "cli.h"
#include "console.h"
#include "klantreis/error.h"
#include "render/messages.h"
#include "render/translations.h"
#include "usage_error.h"

namespace klantreis::cli {

namespace {

enum ExitCode { done = 0, failed = 1, misunderstood = 2 };

/// Standard error is for our own messages; what is fatal to Qt still ends the program.
void keepQtSilent(QtMsgType, const QMessageLogContext&, const QString&) {}

/// As POSIX orders the variables; every language but Dutch is served in English.
Language readersLanguage() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0')
      return std::string_view(value).starts_with("nl") ? Language::dutch : Language::english;
  }
  return Language::english;
}

/// Only drawing needs fonts, and then no display. Qt sees none of the words, for it would take some as its
/// own.
std::unique_ptr<QCoreApplication> applicationFor(const std::vector<std::string>& words) {
  static int count = 1;
  static char name[] = "klantreis";
  static char* arguments[] = {name, nullptr};
  if (words.empty() || words.front() != "export") return std::make_unique<QCoreApplication>(count, arguments);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  return std::make_unique<QGuiApplication>(count, arguments);
}

int answer(const std::vector<std::string>& words) {
  const std::unique_ptr<QCoreApplication> application = applicationFor(words);
  const Language language = readersLanguage();
  installTranslations(*application, language);
  try {
    std::visit([](const auto& command) { run(command); }, parseArguments(words, language));
    return done;
  } catch (const UsageError& error) {
    complain(error.sentence());
    complain(Cli::tr("“klantreis --help” tells what is possible."));
    return misunderstood;
  } catch (const Error& error) {
    complain(errorText(error));
    if (error.code() == ErrorCode::fileExists) complain(Cli::tr("With --force it is replaced."));
  } catch (const std::bad_alloc&) {
    complain(errorText(Error(ErrorCode::outOfMemory, {})));
  } catch (const std::exception& error) {  // a library that we did not expect to throw
    complain(QString::fromUtf8(error.what()));
  }
  return failed;
}

}  // namespace

}  // namespace klantreis::cli

int main(int argc, char** argv) {
  std::signal(SIGXFSZ, SIG_IGN);  // a limit on the size of files is then an error of write, and told as one
  qInstallMessageHandler(klantreis::cli::keepQtSilent);
  const std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
  return klantreis::cli::answer(words);
}
