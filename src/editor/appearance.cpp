#include "editor/appearance.h"

#include "editor/language.h"
#include "editor/look.h"

namespace klantreis {

Appearance::Appearance(QApplication& application, Settings& settings)
    : m_application(application), m_settings(settings) {
  connect(&m_system, &SystemTheme::changed, this, &Appearance::apply);
  useLanguage(application, languageFor(settings.language()));
  apply();
}

ThemeName Appearance::theme() const {
  switch (m_settings.theme()) {
    case ThemeChoice::light:
      return ThemeName::light;
    case ThemeChoice::dark:
      return ThemeName::dark;
    case ThemeChoice::system:
      break;
  }
  return m_system.theme();
}

void Appearance::choose(ThemeChoice theme) {
  m_settings.setTheme(theme);
  apply();
}

void Appearance::chooseTouch(bool touch) {
  if (touch == m_settings.touch()) return;
  m_settings.setTouch(touch);
  apply();
  Q_EMIT touchChanged();
}

void Appearance::choose(LanguageChoice language) {
  m_settings.setLanguage(language);
  useLanguage(m_application, languageFor(language));
}

void Appearance::apply() {
  applyLook(m_application, theme(), touch());
  Q_EMIT themeChanged(theme());
}

}  // namespace klantreis
