// Files of this computer that are dropped on the window or pasted, by what can be done with them. Pictures
// have a way of their own.
#pragma once

#include <QByteArray>
#include <QStringList>
#include <optional>

#include "klantreis/pasted_table.h"

class QMimeData;

namespace klantreis {

struct ForeignFiles {
  QStringList journeys;
  QStringList tables;
  QStringList others;
};

[[nodiscard]] bool hasFiles(const QMimeData& data);
[[nodiscard]] ForeignFiles foreignFiles(const QMimeData& data);
/// Why they cannot be taken, in a sentence that names one; empty where they can.
[[nodiscard]] QString refusalOf(const ForeignFiles& files);
/// The text of a file, in whichever way spreadsheets write it: UTF-8, UTF-16 or that of Windows. Nothing
/// where it holds no text.
[[nodiscard]] std::optional<QString> textIn(const QByteArray& bytes);

}  // namespace klantreis
