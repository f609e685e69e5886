// klantreis-editor [FILE…]: a window with a tab for each file, or with the start page.
#include <QIcon>
#include <QImageReader>
#include <csignal>

#include "editor/appearance.h"
#include "editor/application.h"
#include "editor/key_table.h"
#include "editor/main_window.h"
#include "editor/recovery_folder.h"
#include "render/picture_import.h"

using namespace klantreis;

int main(int argc, char** argv) {
  std::signal(SIGXFSZ, SIG_IGN);  // a limit on the size of files is then an error of write, and told as one
  Application application(argc, argv);
  QCoreApplication::setOrganizationName(QStringLiteral("Klantreis"));
  QCoreApplication::setApplicationName(QStringLiteral("klantreis"));
  QCoreApplication::setApplicationVersion(QStringLiteral(KLANTREIS_VERSION));

  QImageReader::setAllocationLimit(importMemory);

  Settings settings;
  Appearance appearance(application, settings);
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/klantreis.svg")));
  KeyTable keys(settings);
  auto* first = new MainWindow(settings, appearance, keys, recoveryFolder());
  first->setAttribute(Qt::WA_DeleteOnClose);
  const QStringList files = QCoreApplication::arguments().mid(1);
  files.empty() ? first->reopen() : first->open(files);
  first->show();
  first->offerRestoring();
  return QApplication::exec();
}
