// Runs the tests within an application on the offscreen platform, as a user's session would start.
#include <QFile>
#include <QTemporaryDir>

#include "editor/application.h"
#include "run_tests.h"

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  // Tests run beside each other: each has folders of its own, as have the editors that it starts.
  const QTemporaryDir home;
  for (const char* folder : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
    qputenv(folder, QFile::encodeName(home.filePath(QString::fromLatin1(folder))));
  klantreis::Application application(argc, argv);
  return klantreis::testing::runTests(argc, argv);
}
