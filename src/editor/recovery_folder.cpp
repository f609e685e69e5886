#include "editor/recovery_folder.h"

#include <QDir>

#include "editor/strings.h"

namespace klantreis {

/// As the XDG specification has it: a path that is not absolute does not count.
FilePath recoveryFolder() {
  QString state = qEnvironmentVariable("XDG_STATE_HOME");
  if (!QDir::isAbsolutePath(state)) state = QDir::home().filePath(QStringLiteral(".local/state"));
  return toPath(state + QStringLiteral("/klantreis/recovery"));
}

}  // namespace klantreis
