#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolBar>
#include <algorithm>
#include <map>
#include <set>

#include "catch.h"
#include "editor/colours.h"
#include "editor/inspector.h"
#include "editor/lists_panel.h"
#include "editor/look.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/json.h"
#include "klantreis/roles.h"
#include "klantreis/usual_channel.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

using Texts = std::set<QString>;

void add(Texts& texts, const QString& text) {
  const bool hasWord = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
  if (hasWord) texts.insert(QString(text).remove(u'&'));
}

/// Every text that a user can see or hear in the window, but what is on the map.
Texts textsOf(MainWindow& window) {
  Texts texts;
  for (const QAction* action : window.findChildren<QAction*>()) {
    add(texts, action->text());
    add(texts, action->statusTip());
  }
  for (const QWidget* widget : window.findChildren<QWidget*>()) {
    add(texts, widget->accessibleName());
    add(texts, widget->accessibleDescription());
    if (!widget->toolTip().contains(u'(')) add(texts, widget->toolTip());
    if (const auto* label = qobject_cast<const QLabel*>(widget)) add(texts, label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) add(texts, button->text());
    if (const auto* menu = qobject_cast<const QMenu*>(widget)) add(texts, menu->title());
    if (const auto* dock = qobject_cast<const QDockWidget*>(widget)) add(texts, dock->windowTitle());
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
      for (int i = 0; i < box->count(); ++i) add(texts, box->itemText(i));
  }
  return texts;
}

/// With each kind of thing selected in turn, so that every page of the inspector was there.
Texts textsOfAllPages(LanguageChoice language) {
  Session session(language);
  session.document().open(findSample(samples(), "offerte").make(Language::english), {});
  Texts texts = textsOf(session.window());
  std::set<Part> seen;
  for (std::size_t i = 0; i < session.canvas().nodes().size(); ++i) {
    if (!seen.insert(session.canvas().node(i).part).second) continue;
    session.canvas().select(session.canvas().place(i));
    QCoreApplication::processEvents();
    texts.merge(textsOf(session.window()));
  }
  return texts;
}

/// Of the map and the docks.
std::string panelSizes(const MainWindow& window) {
  QString sizes;
  const auto add = [&](const QWidget& widget) {
    sizes += QStringLiteral("%1 %2 × %3; ").arg(widget.objectName()).arg(widget.width()).arg(widget.height());
  };
  add(*window.findChild<Canvas*>());
  for (const QDockWidget* dock : window.findChildren<QDockWidget*>())
    if (dock->isVisible()) add(*dock);
  return toUtf8(sizes);
}

/// When they have been the same for a while, since a window is laid out in several turns.
std::string settledSizes(MainWindow& window) {
  constexpr int calm = 4;
  auto sizes = panelSizes(window);
  for (int same = 0; same < calm; ++same) {
    QTest::qWait(50);
    auto now = panelSizes(window);
    if (now != sizes) same = 0;
    sizes = std::move(now);
  }
  return sizes;
}

/// Of the map, or offered to it in its language.
bool isContent(const QString& text) {
  for (const UsualChannel& channel : usualChannels())
    if (text == toQt(channel.english)) return true;
  for (const std::string& role : usualRoles(Language::english))
    if (text == toQt(role)) return true;
  static const QString content = toQt(json::textOf(findSample(samples(), "offerte").make(Language::english)));
  static const QRegularExpression number(QStringLiteral("^\\d+ "));  // before the title of an episode
  return content.contains(QString(text).remove(number));
}

double contrastOf(ThemeName theme, Tint a, Tint b) {
  const auto rgb = [theme](Tint tint) {
    const QColor c = colour(theme, tint);
    return Rgb{static_cast<std::uint8_t>(c.red()), static_cast<std::uint8_t>(c.green()),
               static_cast<std::uint8_t>(c.blue())};
  };
  return contrast(rgb(a), rgb(b));
}

}  // namespace

TEST_CASE("no English is left in the Dutch window") {
  const Texts english = textsOfAllPages(LanguageChoice::english);
  const Texts dutch = textsOfAllPages(LanguageChoice::dutch);
  // Words that are the same in both languages.
  const QString same = QStringLiteral(
      "|English|Nederlands|Episode|Episode "
      "1|Persona|Filter|Filter…|Navigator|Scenario|Website|App|Chat|Interview|Online|Offline|"
      "Media|Data|Bank|Contact|Direct contact|Indirect contact|Quick win|Impact|KPI|+ "
      "KPI|Status|Document|Help|Klantreis|Start|"
      "Workshop|Menu|");
  REQUIRE(english.size() > 100);
  for (const QString& text : english) {
    if (same.contains(u'|' + text + u'|') || isContent(text)) continue;
    INFO(text.toStdString());
    CHECK_FALSE(dutch.contains(text));
  }
}

TEST_CASE("the window changes its language at once and keeps what is open") {
  QuoteSession session;
  const Workbook before = session.workbook();
  session.select(Part::episodeTitle, refTo(session.episode(3)));
  const auto place = session.document().selection().place();
  session.trigger(Command::languageDutch);
  QCoreApplication::processEvents();
  CHECK(session.window().menuBar()->actions().first()->text() == QStringLiteral("&Bestand"));
  CHECK(session.action(Command::languageDutch).isChecked());
  CHECK(session.workbook() == before);
  CHECK(session.document().selection().place() == place);
  CHECK(session.window().findChildren<Canvas*>().size() == 1);
  CHECK(session.settings().language() == LanguageChoice::dutch);
}

TEST_CASE("another language leaves every panel its size, now and after a restart") {
  QuoteSession session;
  session.trigger(Command::showNavigator);
  const auto before = settledSizes(session.window());
  for (const Command language : {Command::languageDutch, Command::languageEnglish, Command::languageDutch}) {
    session.trigger(language);
    CHECK(settledSizes(session.window()) == before);
    CHECK_FALSE(session.action(Command::showNavigator).isChecked());
    CHECK(session.action(Command::showLists).isChecked());
  }
  session.document().steps().setClean();
  session.window().close();
  MainWindow next(session.settings(), session.appearance(), session.keys(), session.recoveryFolder());
  next.startFrom(findSample(templates(), "leeg"));
  next.show();
  CHECK(settledSizes(next) == before);
}

TEST_CASE("a start page comes without panels and bars, which come with the first map") {
  Session session;
  MainWindow start(session.settings(), session.appearance(), session.keys(), session.recoveryFolder());
  start.show();
  QCoreApplication::processEvents();
  CHECK(start.findChild<Inspector*>() == nullptr);
  CHECK(start.findChild<ListsPanel*>() == nullptr);
  for (const auto* dock : start.findChildren<QDockWidget*>()) CHECK_FALSE(dock->isVisible());
  CHECK_FALSE(start.findChild<QToolBar*>(QStringLiteral("toolBar"))->isVisible());

  start.startFrom(findSample(templates(), "leeg"));
  QCoreApplication::processEvents();
  CHECK(start.findChild<Inspector*>()->isVisible());
  CHECK(start.findChild<ListsPanel*>()->isVisible());
  CHECK_FALSE(start.findChild<QToolBar*>(QStringLiteral("toolBar"))->actions().isEmpty());
}

TEST_CASE("another language leaves the start page alone, without a map beside it") {
  Session session;
  MainWindow start(session.settings(), session.appearance(), session.keys(), session.recoveryFolder());
  start.show();
  CHECK_FALSE(start.view().canvas().isVisible());
  session.appearance().choose(LanguageChoice::dutch);
  for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
  CHECK_FALSE(start.view().canvas().isVisible());
  session.appearance().choose(LanguageChoice::english);
  start.startFrom(findSample(templates(), "leeg"));
  QCoreApplication::processEvents();
  CHECK(start.view().canvas().isVisible());
}

TEST_CASE(
    "the fields of another kind of thing begin at the top, those of the same kind stay where they are") {
  QuoteSession session;
  session.window().resize(1000, 640);
  session.select(Part::episodeTitle, refTo(session.episode(1)));
  QCoreApplication::processEvents();
  QScrollBar& bar = *session.window().findChild<Inspector*>()->verticalScrollBar();
  REQUIRE(bar.maximum() > 100);
  bar.setValue(100);
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  CHECK(bar.value() == 100);
  session.select(Part::touchpoint, refTo(touchpointsOf(session.workbook(), session.episode(2)).front()->id));
  CHECK(bar.value() == 0);
}

TEST_CASE("a window whose panels were once too large still shows its map") {
  QuoteSession session;
  session.window().resize(1000, 640);
  settledSizes(session.window());
  QList<QDockWidget*> docks = session.window().findChildren<QDockWidget*>();
  session.window().resizeDocks(docks, QList<int>(docks.size(), 5000), Qt::Vertical);
  session.window().resizeDocks(docks, QList<int>(docks.size(), 5000), Qt::Horizontal);
  session.document().steps().setClean();
  session.window().close();
  MainWindow next(session.settings(), session.appearance(), session.keys(), session.recoveryFolder());
  next.startFrom(findSample(templates(), "leeg"));
  next.show();
  settledSizes(next);
  const auto* map = next.findChild<Canvas*>();
  CHECK(map->width() >= 320);
  CHECK(map->height() >= 200);
}

TEST_CASE("everything that takes the focus has a name for screen readers") {
  QuoteSession session;
  std::set<Part> seen;
  for (std::size_t i = 0; i < session.canvas().nodes().size(); ++i) {
    if (!seen.insert(session.canvas().node(i).part).second) continue;
    session.canvas().select(session.canvas().place(i));
    QCoreApplication::processEvents();
    for (QWidget* widget : session.window().findChildren<QWidget*>()) {
      if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
      QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
      const bool inner =
          qobject_cast<QComboBox*>(widget->parentWidget()) != nullptr || widget->inherits("QScrollArea");
      INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString() << " for part "
                                             << static_cast<int>(session.canvas().node(i).part));
      REQUIRE(interface != nullptr);
      CHECK((inner || !interface->text(QAccessible::Name).isEmpty()));
    }
  }
}

TEST_CASE("the keyboard alone goes round the whole window without a trap") {
  QuoteSession session;
  session.document().selection().clear();
  session.canvas().setFocus();
  std::set<QWidget*> visited;
  for (int i = 0; i < 1000; ++i) {
    QWidget* now = QApplication::focusWidget();
    REQUIRE(now != nullptr);
    visited.insert(now);
    // From the last part of the map Tab leaves it.
    if (now == &session.canvas()) session.key(Qt::Key_End, Qt::ControlModifier);
    session.key(Qt::Key_Tab);
    if (i > 0 && QApplication::focusWidget() == &session.canvas()) break;
  }
  CHECK(QApplication::focusWidget() == &session.canvas());
  CHECK(visited.size() > 15);
}

TEST_CASE("a window with the focus on its toolbar can go") {
  auto session = std::make_unique<QuoteSession>();
  session->takeFocus();
  auto* bar = session->window().findChild<QToolBar*>();
  QWidget* button = bar->widgetForAction(&session->action(Command::insertEpisode));
  button->setFocus();
  REQUIRE(button->hasFocus());
  CHECK_NOTHROW(session.reset());
}

TEST_CASE("F6 goes from panel to panel and back to the map") {
  QuoteSession session;
  std::set<QWidget*> panes;
  for (int i = 0; i < 10; ++i) {
    session.trigger(Command::nextPane);
    QWidget* pane = QApplication::focusWidget();
    REQUIRE(pane != nullptr);
    if (pane == &session.canvas()) break;
    panes.insert(pane);
  }
  CHECK(session.canvas().hasFocus());
  CHECK(panes.size() >= 2);
}

TEST_CASE("panels are shown and hidden, and the menu knows") {
  Session session;
  for (const Command command : {Command::showNavigator, Command::showInspector, Command::showLists}) {
    CHECK(session.action(command).isChecked());
    session.trigger(command);
    CHECK_FALSE(session.action(command).isChecked());
    session.trigger(command);
    CHECK(session.action(command).isChecked());
  }
}

TEST_CASE("light and dark can be set, and the map goes with the window") {
  QuoteSession session;
  session.trigger(Command::themeDark);
  CHECK(session.appearance().theme() == ThemeName::dark);
  CHECK(QApplication::palette().color(QPalette::Window).lightness() < 100);
  const QColor ground = session.canvas().grab().toImage().pixelColor(3, 3);
  CHECK(ground.lightness() < 100);
  session.trigger(Command::themeLight);
  CHECK(session.canvas().grab().toImage().pixelColor(3, 3).lightness() > 180);
}

TEST_CASE("texts of the window can be read in both themes") {
  const auto theme = GENERATE(ThemeName::light, ThemeName::dark);
  for (const Tint ground : {Tint::window, Tint::panel, Tint::card, Tint::hover, Tint::accentSoft,
                            Tint::badSoft, Tint::goodSoft, Tint::cornerWarm, Tint::cornerCool}) {
    INFO(nameOf(ground) << " " << static_cast<int>(theme));
    CHECK(contrastOf(theme, Tint::text, ground) >= 4.5);
    CHECK(contrastOf(theme, Tint::quiet, ground) >= 4.5);
  }
  for (const Tint voice : {Tint::accent, Tint::bad, Tint::good}) {
    INFO(nameOf(voice) << " " << static_cast<int>(theme));
    CHECK(contrastOf(theme, voice, Tint::panel) >= 4.5);
  }
  CHECK(contrastOf(theme, Tint::onAccent, Tint::accent) >= 4.5);
  CHECK(contrastOf(theme, Tint::strongEdge, Tint::panel) >= 3);
}

TEST_CASE("no colour of the style sheet is left unnamed") {
  Session session;
  CHECK_FALSE(static_cast<QApplication*>(QCoreApplication::instance())->styleSheet().contains(u'@'));
}

TEST_CASE("the tables of a page of help have single lines, in the colour of the theme") {
  Session session;
  const auto lineOf = [](const QTextBrowser& page) {
    QColor line;
    for (const QTextFrame* frame : page.document()->rootFrame()->childFrames()) {
      const auto* table = qobject_cast<const QTextTable*>(frame);
      if (table == nullptr) continue;
      CHECK(table->format().border() == 0);
      CHECK(table->format().cellSpacing() == 0);
      line = table->cellAt(0, 0).format().toTableCellFormat().bottomBorderBrush().color();
    }
    return line;
  };
  session.trigger(Command::userGuide);
  const auto* page = session.window().findChild<QTextBrowser*>();
  REQUIRE(page != nullptr);
  CHECK(lineOf(*page) == colour(ThemeName::light, Tint::line));
  session.trigger(Command::themeDark);
  QCoreApplication::processEvents();
  CHECK(lineOf(*page) == colour(ThemeName::dark, Tint::line));
  session.trigger(Command::themeLight);
}

TEST_CASE("Help shows every action of the table that has keys, with all of them as they are now") {
  Session session;
  const auto specs = actionTable();
  const auto phase = std::find_if(specs.begin(), specs.end(), [](const ActionSpec& spec) {
    return spec.command == Command::insertPhase;
  });
  session.keys().set(*phase, {QKeySequence(QStringLiteral("Ctrl+Alt+Shift+F11"))});
  session.trigger(Command::keys);
  const auto* page = session.window().findChild<QTextBrowser*>();
  REQUIRE(page != nullptr);
  std::map<QString, QString> shown;
  for (const QTextFrame* frame : page->document()->rootFrame()->childFrames()) {
    const auto* table = qobject_cast<const QTextTable*>(frame);
    for (int row = 0; table != nullptr && row < table->rows(); ++row)
      shown[table->cellAt(row, 0).firstCursorPosition().block().text()] =
          table->cellAt(row, 1).firstCursorPosition().block().text();
  }
  CHECK(shown[QStringLiteral("Phase")] == QStringLiteral("Ctrl+Alt+Shift+F11"));
  for (const ActionSpec& spec : actionTable()) {
    INFO(spec.text);
    const auto keys = session.action(spec.command).shortcuts();
    const auto row = shown.find(Actions::plainNameOf(spec));
    if (keys.isEmpty()) continue;
    REQUIRE(row != shown.end());
    CHECK(row->second == QKeySequence::listToString(keys, QKeySequence::NativeText));
  }
}

TEST_CASE("the guide, the keys and the licences open beside the work") {
  Session session;
  const auto shown = [&](Command command, const QString& expected) {
    session.trigger(command);
    bool found = false;
    for (QTextBrowser* page : session.window().findChildren<QTextBrowser*>())
      found = found || page->toPlainText().contains(expected);
    return found;
  };
  CHECK(shown(Command::userGuide, QStringLiteral("Shift+Enter breaks the line")));
  session.trigger(Command::insertJourney);  // Undo says what it takes back, but not in the list of keys
  CHECK(shown(Command::keys, QStringLiteral("Ctrl+Shift+S")));
  CHECK_FALSE(shown(Command::keys, QStringLiteral("Undo:")));
  CHECK(shown(Command::about, QStringLiteral("MIT")));
}
