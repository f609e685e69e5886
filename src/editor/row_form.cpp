#include "editor/row_form.h"

#include <QCoreApplication>
#include <QLocale>

namespace klantreis {

QString changeOf(const QString& caption) {
  const QString field = caption.left(1).toLower() + caption.mid(1);
  const QString step = QCoreApplication::translate("Form", "Change %1").arg(field);
  return step.left(1).toUpper() + step.mid(1);
}

QString tooLong(std::int64_t most) {
  return QCoreApplication::translate("Form", "This text is too long: at most %1 characters are kept.")
      .arg(QLocale().toString(most));
}

QString outOfRange(std::int64_t low, std::int64_t high) {
  const QLocale locale;
  return QCoreApplication::translate("Form", "This number must be from %1 to %2.")
      .arg(locale.toString(low), locale.toString(high));
}

QString notInList() { return QCoreApplication::translate("Form", "Choose one from the list."); }

QString newNameHint() { return QCoreApplication::translate("Form", "Choose or type a new one"); }

QString newNameItem() { return QCoreApplication::translate("Form", "New…"); }

}  // namespace klantreis
