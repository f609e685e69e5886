// Keys that a user chooses: no key ever has two actions, what was chosen is kept, and every desktop gives the
// same.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <iostream>
#include <map>
#include <random>
#include <set>

#include "catch.h"
#include "editor/key_catcher.h"
#include "editor/keys_page.h"
#include "editor/preferences_dialog.h"
#include "session.h"
#include "skip.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

const ActionSpec& specOf(Command command) {
  const auto table = actionTable();
  return *std::find_if(table.begin(), table.end(),
                       [&](const ActionSpec& spec) { return spec.command == command; });
}

KeyList keys(const char* portable) {
  return QKeySequence::listFromString(QLatin1String(portable), QKeySequence::PortableText);
}

KeyList keysOf(const KeyTable& table, Command command) { return table.keysOf(specOf(command)); }

/// The name of an action that shares a key with one before it; empty when none does.
std::string firstDouble(const KeyTable& table) {
  for (const ActionSpec& spec : actionTable())
    for (const QKeySequence& key : table.keysOf(spec))
      if (table.otherWith(key, spec) != nullptr) return spec.text;
  return {};
}

struct Stored {
  QTemporaryDir folder;
  Settings settings{folder.filePath(QStringLiteral("my settings.ini"))};
};

/// The preferences, opened with their key.
struct Preferences : Session {
  Preferences() {
    trigger(Command::preferences);
    REQUIRE(QTest::qWaitForWindowActive(&dialog()));
    dialog().findChild<QTabWidget*>()->setCurrentIndex(1);
  }
  [[nodiscard]] PreferencesDialog& dialog() { return *window().findChild<PreferencesDialog*>(); }
  [[nodiscard]] QTreeWidget& list() { return *dialog().findChild<QTreeWidget*>(); }
  [[nodiscard]] QLineEdit& search() { return *dialog().findChild<QLineEdit*>(); }
  [[nodiscard]] QPushButton& button(const QString& text) {
    for (QPushButton* each : dialog().findChildren<QPushButton*>())
      if (each->text() == text) return *each;
    FAIL("there is no button " << text.toStdString());
    return *dialog().findChild<QPushButton*>();
  }
  [[nodiscard]] QString told() {
    QString text;
    for (const QLabel* label : dialog().findChild<KeysPage*>()->findChildren<QLabel*>())
      text += label->text();
    return text;
  }
  void choose(const QString& action) {
    for (QTreeWidgetItemIterator at(&list()); *at != nullptr; ++at)
      if ((*at)->parent() != nullptr && (*at)->text(0) == action) return list().setCurrentItem(*at);
    FAIL("there is no action " << action.toStdString());
  }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    auto& catcher = *dialog().findChild<KeyCatcher*>();
    catcher.setFocus();
    QTest::keyClick(&catcher, key, modifiers);
  }
  [[nodiscard]] QStringList inSight() {
    QStringList names;
    for (QTreeWidgetItemIterator at(&list(), QTreeWidgetItemIterator::NotHidden); *at != nullptr; ++at)
      if ((*at)->parent() != nullptr && !(*at)->parent()->isHidden()) names << (*at)->text(0);
    return names;
  }
};

}  // namespace

TEST_CASE("every command has a name of its own for files of keys") {
  std::set<QString> names;
  for (const ActionSpec& spec : actionTable()) CHECK(names.insert(nameOf(spec.command)).second);
  CHECK(names.contains(QStringLiteral("insertEpisode")));
}

TEST_CASE("an action that gets a key takes it from the one that had it, and both come back") {
  Stored stored;
  KeyTable table(stored.settings);
  REQUIRE(keysOf(table, Command::insertTouchpoint) == keys("Ctrl+T"));
  REQUIRE(table.otherWith(keys("Ctrl+T").first(), specOf(Command::insertGap))->command ==
          Command::insertTouchpoint);
  table.set(specOf(Command::insertGap), keys("Ctrl+T"));
  CHECK(keysOf(table, Command::insertGap) == keys("Ctrl+T"));
  CHECK(keysOf(table, Command::insertTouchpoint).isEmpty());
  CHECK(table.isChanged(specOf(Command::insertTouchpoint)));
  table.set(specOf(Command::open), keys("Ctrl+T"));
  CHECK(keysOf(table, Command::insertGap).isEmpty());
  table.reset(specOf(Command::insertTouchpoint));
  CHECK(keysOf(table, Command::insertTouchpoint) == keys("Ctrl+T"));
  CHECK(keysOf(table, Command::open).isEmpty());
  table.resetAll();
  for (const ActionSpec& spec : actionTable()) CHECK_FALSE(table.isChanged(spec));
}

TEST_CASE("chosen keys are there the next time, and those that make no sense are not") {
  Stored stored;
  {
    KeyTable table(stored.settings);
    table.set(specOf(Command::insertGap), keys("Ctrl+Alt+G; F12"));
    table.set(specOf(Command::quit), {});
  }
  const KeyTable again(stored.settings);
  CHECK(keysOf(again, Command::insertGap) == keys("Ctrl+Alt+G; F12"));
  CHECK(keysOf(again, Command::quit).isEmpty());
  stored.settings.setKeys({{QStringLiteral("insertGap"), QStringList{QStringLiteral("nonsense")}},
                           {QStringLiteral("noSuchCommand"), QStringList{QStringLiteral("Ctrl+B")}},
                           {QStringLiteral("open"), QStringList{QStringLiteral("A")}}});
  const KeyTable spoiled(stored.settings);
  for (const ActionSpec& spec : actionTable()) CHECK_FALSE(spoiled.isChanged(spec));
}

TEST_CASE("keys that type, walk the map or edit text can belong to no command") {
  for (const char* key : {"A", "Shift+A", "1", "?", "Left", "Shift+Tab", "Return", "Esc", "Space", "Home"})
    CHECK_FALSE(problemOf(keys(key).first()).isEmpty());
  for (const char* key : {"Ctrl+A", "Alt+Left", "F4", "Shift+F4", "Del", "Ctrl+Return", "Alt+Shift+1"})
    CHECK(problemOf(keys(key).first()).isEmpty());
}

TEST_CASE("whatever a user chooses, no key has two actions") {
  const auto seed = std::random_device{}();
  std::cout << "keys: seed " << seed << '\n';
  CAPTURE(seed);
  std::mt19937 random(seed);
  Stored stored;
  KeyTable table(stored.settings);
  REQUIRE(firstDouble(table).empty());
  const auto any = [&]() -> const ActionSpec& { return actionTable()[random() % actionTable().size()]; };
  for (int i = 0; i < 300; ++i) {
    if (random() % 5 == 0) {
      table.reset(any());
    } else {
      table.set(any(), keysInTable(any()));
    }
    REQUIRE(firstDouble(table).empty());
  }
  KeyTable other(stored.settings);
  other.resetAll();
  REQUIRE(other.takeJson(table.toJson()).isEmpty());
  for (const ActionSpec& spec : actionTable()) CHECK(other.keysOf(spec) == table.keysOf(spec));
}

TEST_CASE("a file of keys that cannot be used changes nothing, and says why") {
  Stored stored;
  KeyTable table(stored.settings);
  table.set(specOf(Command::quit), keys("Ctrl+Alt+Q"));
  const auto refused = [&](const char* json, const char* why) {
    INFO(json);
    CHECK(table.takeJson(json).contains(QString::fromUtf8(why)));
    CHECK(keysOf(table, Command::quit) == keys("Ctrl+Alt+Q"));
  };
  refused("", "not a file of keys");
  refused("[1, 2]", "not a file of keys");
  refused("\xff\xfe{", "not a file of keys");
  refused(R"({"keys": 3})", "not a file of keys");
  refused(R"({"keys": {"open": ["Hallo"]}})", "“Open…” cannot be used");
  refused(R"({"keys": {"open": ["A"]}})", "“Open…” cannot be used");
  refused(R"({"keys": {"open": [7]}})", "“Open…” cannot be used");
  refused(R"({"keys": {"open": ["Ctrl+B"], "save": ["Ctrl+B"]}})", "have the same key");
  refused(R"({"keys": {"open": ["Ctrl+B", "Ctrl+S"], "save": ["Ctrl+S"]}})", "have the same key");
  CHECK(table.takeJson(R"({"keys": {"open": ["Ctrl+B"], "of another version": ["Ctrl+S"]}})").isEmpty());
  CHECK(keysOf(table, Command::open) == keys("Ctrl+B"));
  CHECK_FALSE(table.isChanged(specOf(Command::quit)));
}

TEST_CASE("a key that is pressed in the preferences works at once, and stands in the tip") {
  Preferences session;
  session.choose(QStringLiteral("Episode"));
  session.press(Qt::Key_B, Qt::ControlModifier);
  CHECK(session.action(Command::insertEpisode).shortcuts() == keys("Ctrl+B"));
  CHECK(session.action(Command::insertEpisode).toolTip().contains(QStringLiteral("Ctrl+B")));
  session.dialog().close();
  session.takeFocus();
  const auto before = session.workbook().episodes.size();
  session.key(Qt::Key_B, Qt::ControlModifier);
  CHECK(session.workbook().episodes.size() == before + 1);
}

TEST_CASE("a key of another action is named, and taken only when asked for") {
  Preferences session;
  session.choose(QStringLiteral("Episode"));
  session.press(Qt::Key_T, Qt::ControlModifier);
  CHECK(session.told().contains(QStringLiteral("Ctrl+T is the key of “Touchpoint” in the menu Insert")));
  CHECK(session.action(Command::insertEpisode).shortcut() == keys("Ctrl+Shift+N").first());
  session.button(QStringLiteral("Use It Here")).click();
  CHECK(session.action(Command::insertEpisode).shortcuts() == keys("Ctrl+T"));
  CHECK(session.action(Command::insertTouchpoint).shortcuts().isEmpty());
  session.button(QStringLiteral("Reset")).click();
  CHECK(session.action(Command::insertEpisode).shortcuts() == keys("Ctrl+Shift+N"));
  CHECK(session.action(Command::insertTouchpoint).shortcuts() == keys("Ctrl+T"));
}

TEST_CASE("a key that types is refused, and a sign is taken without the Shift it needs") {
  Preferences session;
  session.choose(QStringLiteral("Episode"));
  session.press(Qt::Key_A, Qt::NoModifier);
  CHECK(session.told().contains(QStringLiteral("Add Ctrl or Alt")));
  CHECK_FALSE(session.keys().isChanged(specOf(Command::insertEpisode)));
  session.press(Qt::Key_Exclam, Qt::ControlModifier | Qt::ShiftModifier);
  CHECK(session.action(Command::insertEpisode).shortcuts() == keys("Ctrl+!"));
  session.button(QStringLiteral("Without Key")).click();
  CHECK(session.action(Command::insertEpisode).shortcuts().isEmpty());
}

TEST_CASE("keys go to a file and come back from it") {
  Preferences session;
  session.choose(QStringLiteral("Episode"));
  session.press(Qt::Key_B, Qt::ControlModifier);
  const QString path = session.path(QStringLiteral("my keys.json"));
  chooseNext(path);
  session.button(QStringLiteral("Export Keys…")).click();
  CHECK(contentOf(path).contains("\"insertEpisode\""));
  session.button(QStringLiteral("Reset All Keys")).click();
  REQUIRE(session.action(Command::insertEpisode).shortcuts() == keys("Ctrl+Shift+N"));
  chooseNext(path);
  session.button(QStringLiteral("Import Keys…")).click();
  CHECK(session.action(Command::insertEpisode).shortcuts() == keys("Ctrl+B"));
}

TEST_CASE("the preferences are searched over their pages") {
  Preferences session;
  const auto all = session.inSight().size();
  CHECK(all == static_cast<qsizetype>(actionTable().size()));
  session.search().setText(QStringLiteral("touchpoint"));
  CHECK(session.inSight().contains(QStringLiteral("Touchpoint")));
  CHECK(session.inSight().size() < all);
  CHECK(session.inSight().contains(session.list().currentItem()->text(0)));
  session.search().setText(QStringLiteral("Ctrl+Shift+E"));
  CHECK(session.inSight().contains(QStringLiteral("Export Again")));
  CHECK(session.list().currentItem()->text(0) == QStringLiteral("Export Again"));
  session.search().setText(QStringLiteral("no such command"));
  CHECK(session.inSight().empty());
  CHECK_FALSE(session.button(QStringLiteral("Without Key")).isEnabled());
  const auto& tabs = *session.dialog().findChild<QTabWidget*>();
  session.search().setText(QStringLiteral("language of menus and messages"));
  CHECK(tabs.tabText(tabs.currentIndex()) == QStringLiteral("General"));
  session.search().setText(QStringLiteral("find previous"));
  CHECK(tabs.tabText(tabs.currentIndex()) == QStringLiteral("Keys"));
}

TEST_CASE("the defaults are restored: theme, language and keys") {
  Preferences session;
  session.choose(QStringLiteral("Episode"));
  session.press(Qt::Key_B, Qt::ControlModifier);
  session.appearance().choose(ThemeChoice::dark);
  session.button(QStringLiteral("Restore Defaults")).click();
  CHECK(session.appearance().themeChoice() == ThemeChoice::system);
  CHECK(session.appearance().languageChoice() == LanguageChoice::system);
  CHECK_FALSE(session.keys().isChanged(specOf(Command::insertEpisode)));
}

TEST_CASE("a choice of the preferences is marked in the menu, and one of the menu in the preferences") {
  Preferences session;
  const auto& theme = *session.dialog().findChildren<QComboBox*>().first();
  session.trigger(Command::themeDark);
  CHECK(theme.currentIndex() == static_cast<int>(ThemeChoice::dark));
  session.appearance().choose(ThemeChoice::light);
  CHECK(session.action(Command::themeLight).isChecked());
}

TEST_CASE("the preferences follow the language that is chosen in them") {
  Preferences session;
  session.appearance().choose(LanguageChoice::dutch);
  QCoreApplication::processEvents();
  CHECK(session.dialog().windowTitle() == QStringLiteral("Voorkeuren"));
  CHECK(session.dialog().findChild<QTabWidget*>()->currentIndex() == 1);
}

TEST_CASE("every key of the program has one action") {
  Stored stored;
  const KeyTable table(stored.settings);
  const Actions actions(table);
  std::map<QString, Command> owners;
  for (const ActionSpec& spec : actionTable()) {
    CHECK(actions[spec.command].shortcuts() == keysInTable(spec));
    for (const QKeySequence& key : actions[spec.command].shortcuts()) {
      INFO(key.toString().toStdString() << " of " << spec.text);
      CHECK(owners.emplace(key.toString(), spec.command).second);
    }
  }
  for (const char* key :
       {"Ctrl+Shift+S", "Ctrl+,", "Ctrl+Shift+Z", "Ctrl+Y", "Ctrl++", "Ctrl+=", "Ctrl+F", "F3"})
    CHECK(owners.contains(QLatin1String(key)));
}

TEST_CASE("every key has one action under KDE, GNOME and no desktop") {
  if (QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty()) return skip("Xvfb is not there");
  QProcess screen;
  screen.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"),
                                        QStringLiteral("-nolisten"), QStringLiteral("tcp")});
  REQUIRE(screen.waitForReadyRead(30000));
  const QString display = u':' + QString::fromLatin1(screen.readAll()).trimmed();
  for (const char* desktop : {"KDE", "GNOME", ""}) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), display);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QLatin1String(desktop));
    environment.insert(QStringLiteral("KDE_SESSION_VERSION"), QStringLiteral("5"));
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("every key of the program has one action")});
    REQUIRE(program.waitForFinished(120000));
    INFO(desktop << ": " << program.readAll().toStdString());
    CHECK(program.exitCode() == 0);
  }
  screen.terminate();
  screen.waitForFinished();
}
