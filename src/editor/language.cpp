#include "editor/language.h"

#include <QCoreApplication>
#include <QLocale>

#include "render/translations.h"

namespace klantreis {

Language languageFor(LanguageChoice choice) {
  if (choice == LanguageChoice::dutch) return Language::dutch;
  if (choice == LanguageChoice::english) return Language::english;
  return QLocale::system().language() == QLocale::Dutch ? Language::dutch : Language::english;
}

void useLanguage(QCoreApplication& application, Language language) {
  QLocale::setDefault(localeOf(language));
  installTranslations(application, language);
}

}  // namespace klantreis
