// Other programs as judges of what ours writes.
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <string>

#include "catch.h"

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

/// A folder with spaces in its path, gone after the test.
class TestFolder {
 public:
  [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

  QString write(const QString& name, const std::string& bytes) const {
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes.data(), static_cast<qint64>(bytes.size())) == static_cast<qint64>(bytes.size()));
    return path(name);
  }

 private:
  QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/klantreis test XXXXXX")};
};

}  // namespace klantreis::testing
