#include "editor/save_dialog.h"

#include <QFileDialog>

namespace klantreis {

QString askSavePath(QWidget* window, const SaveQuestion& question) {
  QFileDialog dialog(window, question.title, {}, question.filter);
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setFileMode(QFileDialog::AnyFile);
  dialog.setDefaultSuffix(question.suffix);
  dialog.setOption(QFileDialog::DontConfirmOverwrite, question.adds);
  dialog.selectFile(question.proposal);
  return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().constFirst() : QString();
}

}  // namespace klantreis
