// The translations that are built into the programs (resources/i18n).
#pragma once

#include <QLocale>
#include <QString>

#include "klantreis/workbook.h"

class QCoreApplication;
class QTranslator;

namespace klantreis {

/// The translator of one of our libraries ("render", "cli", "editor", "panels"); of English it has the plural
/// forms. False when the library is not translated.
bool loadBuiltIn(QTranslator& translator, const QString& file, Language language);

/// How its readers write numbers and dates.
[[nodiscard]] QLocale localeOf(Language language);

/// Makes the application speak the language: all our messages and those of Qt. Replaces the language it
/// spoke.
void installTranslations(QCoreApplication& application, Language language);

}  // namespace klantreis
