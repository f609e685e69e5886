// Runs the tests within an application on the offscreen platform, as a user's session would start.
#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <QStandardPaths>

#include "catch.h"

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QStandardPaths::setTestModeEnabled(true);
  QApplication application(argc, argv);
  return Catch::Session().run(argc, argv);
}
