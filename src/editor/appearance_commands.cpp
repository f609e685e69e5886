#include "editor/appearance_commands.h"

#include "editor/appearance.h"

namespace klantreis {

AppearanceCommands::AppearanceCommands(Appearance& appearance, Actions& actions, QObject* parent)
    : QObject(parent) {
  // Another window may choose too. It tells of a theme; for another language all is built anew.
  const auto offer = [&](Command command, auto choice, auto chosen) {
    QAction& action = actions[command];
    const auto mark = [&action, &appearance, choice, chosen] {
      action.setChecked((appearance.*chosen)() == choice);
    };
    mark();
    connect(&appearance, &Appearance::themeChanged, &action, mark);
    connect(&action, &QAction::triggered, this, [&appearance, choice] { appearance.choose(choice); });
  };
  offer(Command::themeSystem, ThemeChoice::system, &Appearance::themeChoice);
  offer(Command::themeLight, ThemeChoice::light, &Appearance::themeChoice);
  offer(Command::themeDark, ThemeChoice::dark, &Appearance::themeChoice);
  QAction& touch = actions[Command::touchMode];
  const auto markTouch = [&touch, &appearance] { touch.setChecked(appearance.touch()); };
  markTouch();
  connect(&appearance, &Appearance::touchChanged, &touch, markTouch);
  connect(&touch, &QAction::triggered, this, [&appearance](bool on) { appearance.chooseTouch(on); });
  offer(Command::languageSystem, LanguageChoice::system, &Appearance::languageChoice);
  offer(Command::languageEnglish, LanguageChoice::english, &Appearance::languageChoice);
  offer(Command::languageDutch, LanguageChoice::dutch, &Appearance::languageChoice);
}

}  // namespace klantreis
