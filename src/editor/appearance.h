// Theme, size and language of all windows: the user's choices, kept, and what they come to on this desktop.
#pragma once

#include <QApplication>
#include <QObject>

#include "editor/settings.h"
#include "editor/system_theme.h"

namespace klantreis {

class Appearance final : public QObject {
  Q_OBJECT

 public:
  Appearance(QApplication& application, Settings& settings);

  [[nodiscard]] ThemeName theme() const;
  [[nodiscard]] ThemeChoice themeChoice() const { return m_settings.theme(); }
  [[nodiscard]] LanguageChoice languageChoice() const { return m_settings.language(); }
  [[nodiscard]] bool touch() const { return m_settings.touch(); }
  void choose(ThemeChoice theme);
  /// Whether everything is sized for fingers.
  void chooseTouch(bool touch);
  /// Windows hear of it by QEvent::LanguageChange.
  void choose(LanguageChoice language);

 Q_SIGNALS:
  /// Also when another choice comes to the same theme.
  void themeChanged(klantreis::ThemeName theme);
  /// What was built before may have sizes of its own.
  void touchChanged();

 private:
  void apply();

  QApplication& m_application;
  Settings& m_settings;
  SystemTheme m_system;
};

}  // namespace klantreis
