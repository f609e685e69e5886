#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <map>
#include <set>

#include "catch.h"
#include "klantreis/check.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

void collect(const QMenu& menu, std::set<const QAction*>& actions) {
  for (const QAction* action : menu.actions()) {
    actions.insert(action);
    if (action->menu() != nullptr) collect(*action->menu(), actions);
  }
}

std::set<const QAction*> inMenus(const MainWindow& window) {
  std::set<const QAction*> actions;
  for (const QAction* action : window.menuBar()->actions())
    if (action->menu() != nullptr) collect(*action->menu(), actions);
  return actions;
}

/// The strongest colour of an icon; invalid where it is empty.
QColor inkOf(const QIcon& icon, QIcon::Mode mode) {
  const QImage image = icon.pixmap(QSize(64, 64), mode).toImage();
  QColor ink;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (const QColor here = image.pixelColor(x, y); here.alpha() > (ink.isValid() ? ink.alpha() : 0))
        ink = here;
  ink.setAlpha(255);
  return ink;
}

}  // namespace

TEST_CASE("no two actions share a key") {
  Session session;
  std::map<QString, QString> owner;
  for (const ActionSpec& spec : actionTable()) {
    const QAction& action = session.action(spec.command);
    for (const QKeySequence& key : action.shortcuts()) {
      INFO(key.toString().toStdString() << " of " << action.text().toStdString());
      CHECK(owner.emplace(key.toString(), action.text()).second);
    }
  }
  CHECK(owner.contains(QStringLiteral("Ctrl+Shift+S")));
  CHECK(owner.contains(QStringLiteral("Ctrl+=")));
  CHECK(owner.contains(QStringLiteral("Ctrl+Y")));
}

TEST_CASE("every key of the table is one that Qt understands") {
  Session session;
  for (const ActionSpec& spec : actionTable()) {
    const auto wanted =
        *spec.keys == '\0' ? 0 : QString::fromLatin1(spec.keys).split(QStringLiteral("; ")).size();
    INFO(spec.text);
    CHECK(session.action(spec.command).shortcuts().size() == wanted);
  }
}

TEST_CASE("every action is in a menu, with a tip and a line for the status bar") {
  Session session;
  const auto reachable = inMenus(session.window());
  for (const ActionSpec& spec : actionTable()) {
    const QAction& action = session.action(spec.command);
    INFO(spec.text);
    CHECK(reachable.contains(&action));
    CHECK_FALSE(action.toolTip().isEmpty());
    CHECK_FALSE(action.statusTip().isEmpty());
  }
}

TEST_CASE("what cannot be chosen says what is missing, in the palette, the tip and the status bar") {
  QuoteSession session;
  const auto checkAll = [&](const char* where) {
    const Actions& actions = *session.window().findChild<Actions*>();
    for (const ActionSpec& spec : actionTable()) {
      const QAction& action = session.action(spec.command);
      INFO(where << ": " << spec.text);
      CHECK(actions.obstacleTo(spec).isEmpty() == action.isEnabled());
      if (action.isEnabled()) continue;
      CHECK(action.statusTip() == actions.obstacleTo(spec));
      CHECK(action.toolTip().endsWith(actions.obstacleTo(spec)));
    }
  };
  session.document().selection().clear();
  checkAll("with nothing selected");
  session.select(Part::title, refTo(session.journey()));
  checkAll("at the title");
  session.select(Part::episodeTitle, refTo(session.episode(1)));
  checkAll("at an episode");
  session.trigger(Command::insertJourney);
  checkAll("in a new journey");
  session.document().selection().stand({});
  checkAll("without a journey");
}

TEST_CASE("within a menu no two entries share a letter") {
  const auto language = GENERATE(LanguageChoice::english, LanguageChoice::dutch);
  Session session(language);
  std::map<MenuName, std::map<QChar, QString>> letters;
  for (const ActionSpec& spec : actionTable()) {
    const QString text = session.action(spec.command).text();
    const auto at = text.indexOf(u'&');
    INFO(text.toStdString());
    REQUIRE(at >= 0);
    const QChar letter = text[at + 1].toLower();
    CHECK(letters[spec.menu].emplace(letter, text).second);
  }
}

TEST_CASE("every action works on a fresh journey without harm") {
  // Those that open a dialog or close the window have tests of their own.
  const std::set<Command> elsewhere{Command::open,         Command::saveAs,      Command::save,
                                    Command::exportAs,     Command::close,       Command::quit,
                                    Command::exportAgain,  Command::newJourney,  Command::insertPicture,
                                    Command::personaCard,  Command::exportPlan,  Command::savePersonas,
                                    Command::takePersonas, Command::journeyFacts};
  for (const ActionSpec& spec : actionTable()) {
    if (elsewhere.contains(spec.command)) continue;
    QuoteSession session;
    session.select(Part::episodeTitle, refTo(session.episode(3)));
    const QAction& action = session.action(spec.command);
    INFO(spec.text);
    if (action.isEnabled()) session.trigger(spec.command);
    CHECK(check(session.workbook()).empty());
  }
}

TEST_CASE("standard actions have an icon in their menu, in the colour of the text there") {
  Session session;
  for (const Command theme : {Command::themeDark, Command::themeLight}) {
    session.trigger(theme);
    const QPalette palette = QApplication::palette();
    int icons = 0;
    for (const ActionSpec& spec : actionTable()) {
      const QIcon icon = session.action(spec.command).icon();
      if (icon.isNull()) continue;
      INFO(spec.text);
      CHECK(inkOf(icon, QIcon::Normal) == palette.color(QPalette::Active, QPalette::Text));
      CHECK(inkOf(icon, QIcon::Disabled) == palette.color(QPalette::Disabled, QPalette::Text));
      ++icons;
    }
    CHECK(icons == 23);
  }
  CHECK(session.window().findChild<QToolBar*>()->toolButtonStyle() == Qt::ToolButtonTextOnly);
}
