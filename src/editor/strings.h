// Between the core's UTF-8 texts and Qt's. The only place of the editor where one becomes the other.
#pragma once

#include <QFile>
#include <QString>
#include <string>
#include <string_view>

#include "klantreis/file.h"

namespace klantreis {

[[nodiscard]] inline QString toQt(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] inline std::string toUtf8(const QString& text) { return text.toStdString(); }

/// A name as the text of a menu's entry: an ampersand in it is no mnemonic.
[[nodiscard]] inline QString plainMenuText(QString name) { return name.replace(u'&', QStringLiteral("&&")); }

/// The text of an action as it is read, not as it is drawn in a menu.
[[nodiscard]] inline QString withoutMnemonic(const QString& text) {
  QString plain;
  for (qsizetype i = 0; i < text.size(); ++i) {
    if (text[i] == u'&' && i + 1 < text.size()) ++i;
    plain += text[i];
  }
  return plain;
}

/// Paths are bytes to the core, whatever the encoding of the system.
[[nodiscard]] inline FilePath toPath(const QString& path) { return QFile::encodeName(path).toStdString(); }
[[nodiscard]] inline QString fromPath(const FilePath& path) {
  return QFile::decodeName(QByteArray::fromStdString(path));
}

}  // namespace klantreis
