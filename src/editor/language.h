// The language of the window, by the user's choice or the desktop's.
#pragma once

#include "editor/settings.h"
#include "klantreis/workbook.h"

class QCoreApplication;

namespace klantreis {

/// The choice, or the desktop's language where we speak it; else English.
[[nodiscard]] Language languageFor(LanguageChoice choice);

/// Texts, and how numbers and dates are written. Windows hear of it by QEvent::LanguageChange.
void useLanguage(QCoreApplication& application, Language language);

}  // namespace klantreis
