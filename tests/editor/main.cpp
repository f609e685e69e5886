// Runs the tests within an application on the offscreen platform, as a user's session would start.
#define CATCH_CONFIG_RUNNER
#include <QStandardPaths>

#include "catch.h"
#include "editor/application.h"

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QStandardPaths::setTestModeEnabled(true);
  klantreis::Application application(argc, argv);
  return Catch::Session().run(argc, argv);
}
