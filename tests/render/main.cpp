// Catch's own main needs a QGuiApplication around it, and no display.
#define CATCH_CONFIG_RUNNER
#include <QGuiApplication>

#include "catch.h"

int main(int argc, char* argv[]) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const QGuiApplication application(argc, argv);
  return Catch::Session().run(argc, argv);
}
