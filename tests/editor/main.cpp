// Runs the tests within an application on the offscreen platform, as a user's session would start.
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "editor/application.h"
#include "run_tests.h"

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QStandardPaths::setTestModeEnabled(true);
  const QTemporaryDir state;  // of editors that tests start
  qputenv("XDG_STATE_HOME", QFile::encodeName(state.path()));
  klantreis::Application application(argc, argv);
  return klantreis::testing::runTests(argc, argv);
}
