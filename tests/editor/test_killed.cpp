// The real program, killed while it saves: the file holds a whole journey, the one before or the one after.
#include <csignal>
#include <random>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include "built.h"
#include "catch.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/sample.h"
#include "klantreis/store.h"

using namespace klantreis;

namespace {

constexpr int rounds = 8;
constexpr int patience = 60'000;  // milliseconds

QProcessEnvironment environmentIn(const QString& folder) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
  environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QString::fromUtf8(testing::built::plugins));
  environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("typist:saves"));
  environment.insert(QStringLiteral("HOME"), folder);
  environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder);
  return environment;
}

std::string titleIn(const QString& path) {
  return journeysInOrder(store::load(toPath(path)).workbook).front()->title;
}

/// Starts the editor on the file and waits until it has saved once; then lets it go on for a while and kills
/// it wherever it is.
void killWhileSaving(const QString& path, const QString& home, int microseconds) {
  const std::string before = store::load(toPath(path)).hash;
  QProcess editor;
  editor.setProcessEnvironment(environmentIn(home));
  editor.start(QString::fromUtf8(testing::built::editor), {path});
  QElapsedTimer clock;
  clock.start();
  while (store::load(toPath(path)).hash == before) {
    REQUIRE(clock.elapsed() < patience);
    REQUIRE_FALSE(editor.waitForFinished(5));
  }
  QThread::usleep(static_cast<unsigned long>(microseconds));
  REQUIRE(kill(static_cast<pid_t>(editor.processId()), SIGKILL) == 0);
  REQUIRE(editor.waitForFinished(patience));
}

}  // namespace

TEST_CASE("the editor can be killed at any moment while it saves, and the file is whole") {
  QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/klantreis test XXXXXX"));
  QTemporaryDir home;
  const QString path = folder.filePath(QStringLiteral("quote.journey"));
  store::save(findSample(samples(), "offerte").make(Language::english), toPath(path), {});
  const unsigned seed = std::random_device()();
  CAPTURE(seed);
  std::mt19937 random(seed);
  std::string title = titleIn(path);
  for (int round = 0; round < rounds; ++round) {
    CAPTURE(round);
    killWhileSaving(path, home.path(), static_cast<int>(random() % 60'000));
    const std::string now = titleIn(path);
    CHECK(now.size() > title.size());
    CHECK(now == title + std::string(now.size() - title.size(), 'x'));
    title = now;
  }
  // What a killed program had begun is hidden, and says by its name whose it was and that it can go.
  for (const QString& name :
       folder.isValid() ? QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) : QStringList{}) {
    INFO(name.toStdString());
    const bool draft =
        name.startsWith(QStringLiteral(".quote.journey.")) && name.endsWith(QStringLiteral(".tmp"));
    CHECK((name == QStringLiteral("quote.journey") || draft));
  }
}
