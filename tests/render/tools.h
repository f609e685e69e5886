// Other programs as judges of what ours writes.
#pragma once

#include <QFile>
#include <QProcess>
#include <string>

#include "catch.h"
#include "temporary_folder.h"

namespace klantreis::testing {

struct ToolResult {
  int exitCode = -1;
  std::string output;
  std::string errors;
};

/// Runs a program that must be installed (resources/packages.sh).
inline ToolResult run(const QString& program, const QStringList& arguments,
                      const QProcessEnvironment& environment = {}) {
  QProcess process;
  if (!environment.isEmpty()) process.setProcessEnvironment(environment);
  process.start(program, arguments);
  INFO(program.toStdString());
  REQUIRE(process.waitForStarted());
  REQUIRE(process.waitForFinished(120'000));
  REQUIRE(process.exitStatus() == QProcess::NormalExit);
  return {process.exitCode(), process.readAllStandardOutput().toStdString(),
          process.readAllStandardError().toStdString()};
}

/// A temporary folder for files that come from and go to Qt.
class TestFolder {
 public:
  [[nodiscard]] QString path(const QString& name) const {
    return QString::fromStdString(m_folder.file(name.toStdString()));
  }

  QString write(const QString& name, const std::string& bytes) const {
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()));
    return path(name);
  }

 private:
  TemporaryFolder m_folder;
};

}  // namespace klantreis::testing
