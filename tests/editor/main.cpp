// Runs the tests within an application on the offscreen platform, as a user's session would start.
#include <QStandardPaths>

#include "editor/application.h"
#include "run_tests.h"

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QStandardPaths::setTestModeEnabled(true);
  klantreis::Application application(argc, argv);
  return klantreis::testing::runTests(argc, argv);
}
