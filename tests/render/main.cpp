// Pictures need a QGuiApplication, and no display.
#include <QGuiApplication>

#include "run_tests.h"

int main(int argc, char* argv[]) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const QGuiApplication application(argc, argv);
  return klantreis::testing::runTests(argc, argv);
}
