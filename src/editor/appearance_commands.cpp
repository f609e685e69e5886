#include "editor/appearance_commands.h"

#include <type_traits>

#include "editor/appearance.h"

namespace klantreis {

AppearanceCommands::AppearanceCommands(Appearance& appearance, Actions& actions, QObject* parent)
    : QObject(parent) {
  const auto offer = [&](Command command, auto choice, auto chosen) {
    QAction& action = actions[command];
    action.setChecked(choice == chosen);
    connect(&action, &QAction::triggered, this, [&appearance, choice] { appearance.choose(choice); });
    if constexpr (std::is_same_v<decltype(choice), ThemeChoice>)  // another window may choose it too
      connect(&appearance, &Appearance::themeChosen, &action,
              [&action, choice](ThemeChoice now) { action.setChecked(now == choice); });
  };
  const ThemeChoice theme = appearance.themeChoice();
  offer(Command::themeSystem, ThemeChoice::system, theme);
  offer(Command::themeLight, ThemeChoice::light, theme);
  offer(Command::themeDark, ThemeChoice::dark, theme);
  const LanguageChoice language = appearance.languageChoice();
  offer(Command::languageSystem, LanguageChoice::system, language);
  offer(Command::languageEnglish, LanguageChoice::english, language);
  offer(Command::languageDutch, LanguageChoice::dutch, language);
}

}  // namespace klantreis
