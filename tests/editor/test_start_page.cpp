// What someone meets who starts the program without a file, and how they get from there to a map.
#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolBar>
#include <QToolButton>
#include <algorithm>
#include <set>

#include "catch.h"
#include "editor/card_grid.h"
#include "editor/message_bar.h"
#include "editor/paste_preview.h"
#include "editor/sketch.h"
#include "editor/start_card.h"
#include "editor/start_page.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/store.h"
#include "render/sample_words.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

constexpr int longEnough = 60'000;  // milliseconds, on a busy machine

/// A window as the program opens it when it is given no file.
class FreshStart {
 public:
  explicit FreshStart(const QStringList& recent = {}, LanguageChoice language = LanguageChoice::english)
      : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))),
        m_appearance(
            (m_settings.setLanguage(language), *static_cast<QApplication*>(QCoreApplication::instance())),
            m_settings),
        m_keys(m_settings) {
    for (auto path = recent.crbegin(); path != recent.crend(); ++path) m_settings.addRecentFile(*path);
    m_window = std::make_unique<MainWindow>(m_settings, m_appearance, m_keys, toPath(m_folder.path()));
    m_window->resize(1400, 900);
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
  }
  ~FreshStart() {
    m_window->document().steps().setClean();
    m_appearance.choose(LanguageChoice::english);  // for tests without a window
  }

  [[nodiscard]] MainWindow& window() { return *m_window; }
  [[nodiscard]] Settings& settings() { return m_settings; }
  [[nodiscard]] Appearance& appearance() { return m_appearance; }
  [[nodiscard]] StartPage& page() { return *m_window->findChild<StartPage*>(); }
  [[nodiscard]] QList<StartCard*> cards() { return page().findChildren<StartCard*>(); }
  [[nodiscard]] StartCard& card(const QString& name) {
    for (StartCard* each : cards())
      if (each->text() == name && each->isVisible()) return *each;
    FAIL("there is no card " << name.toStdString());
    return *cards().first();
  }
  void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

 private:
  QTemporaryDir m_folder;
  Settings m_settings;
  Appearance m_appearance;
  KeyTable m_keys;
  std::unique_ptr<MainWindow> m_window;
};

/// Files of the quote sample in a folder with a space in its name.
class SomeFiles {
 public:
  QString make(const QString& name) {
    const QString path = m_folder.filePath(name);
    store::save(findSample(samples(), "offerte").make(Language::english), toPath(path), {});
    return path;
  }

 private:
  QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/klantreis test XXXXXX")};
};

QString sketchFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/sketches");
}

bool hasPicture(StartCard& card) {
  const QImage seen = card.grab(QRect(2, 2, card.width() - 4, card.width() / 2)).toImage();
  std::set<QRgb> colours;
  for (int x = 0; x < seen.width(); ++x)
    for (int y = 0; y < seen.height(); y += 3) colours.insert(seen.pixel(x, y));
  return colours.size() > 50;
}

}  // namespace

TEST_CASE("without a file the start page is there, and nothing that needs a map") {
  FreshStart start;
  CHECK(start.page().isVisible());
  CHECK(start.window().windowTitle() == QStringLiteral("Klantreis"));
  CHECK_FALSE(start.window().view().canvas().isVisible());
  for (const QDockWidget* dock : start.window().findChildren<QDockWidget*>()) CHECK(dock->isHidden());
  CHECK(start.window().findChild<QToolBar*>()->isHidden());
  const Actions& actions = start.window().view().actions();
  for (const Command command : {Command::save, Command::exportAs, Command::present, Command::showLists,
                                Command::zoomFit, Command::insertEpisode})
    CHECK_FALSE(actions[command].isEnabled());
  for (const Command command : {Command::newJourney, Command::open, Command::quit, Command::preferences})
    CHECK(actions[command].isEnabled());
  CHECK(actions[Command::save].statusTip() == QStringLiteral("Open or begin a map first"));
}

TEST_CASE("every template and sample has a card with its name, a sentence and a picture") {
  FreshStart start;
  for (const auto& list : {templates(), samples()}) {
    for (const SampleInfo& sample : list) {
      StartCard& card = start.card(toQt(sample.title));
      INFO(sample.name);
      CHECK(card.accessibleName() == toQt(sample.title));
      CHECK(card.accessibleDescription() == toQt(sample.english));
      CHECK(QTest::qWaitFor([&] { return hasPicture(card); }, longEnough));
    }
  }
}

TEST_CASE("from the first start to the first words it takes a key and the words") {
  FreshStart start;
  start.press(Qt::Key_Return);  // the blank map has the keyboard
  CHECK_FALSE(start.page().isVisible());
  CHECK(start.window().view().canvas().hasFocus());
  for (const QChar letter : QStringLiteral("I lease"))
    QTest::keyClicks(QApplication::focusWidget(), QString(letter));
  start.press(Qt::Key_Return);
  const Workbook& workbook = start.window().document().workbook();
  CHECK(journeysInOrder(workbook).front()->title == "I lease");
  for (const QDockWidget* dock : start.window().findChildren<QDockWidget*>()) CHECK(dock->isVisible());
  CHECK(start.window().findChild<QToolBar*>()->isVisible());
  CHECK(start.window().view().actions()[Command::save].isEnabled());
}

TEST_CASE("the first card is typed within four actions of the first start, and nothing is asked") {
  FreshStart start;
  start.press(Qt::Key_Return);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Showroom"));
  start.press(Qt::Key_Return);
  CHECK(QApplication::activeModalWidget() == nullptr);
  const Table<Touchpoint>& cards = start.window().document().workbook().touchpoints;
  REQUIRE(cards.size() == 1);
  CHECK(cards.begin()->title == "Showroom");
}

/// The first letter may open a box, which takes the others.
void typeText(const QString& text) {
  for (const QChar letter : text) QTest::keyClicks(QApplication::focusWidget(), QString(letter));
}

/// Presses the button of the tool bar that says so, and types the name of what it adds.
void addByButton(FreshStart& start, const QString& button, const QString& name) {
  const auto buttons = start.window().findChild<QToolBar*>()->findChildren<QToolButton*>();
  const auto found = std::find_if(buttons.begin(), buttons.end(),
                                  [&](const QToolButton* each) { return each->text() == button; });
  REQUIRE(found != buttons.end());
  QTest::mouseClick(*found, Qt::LeftButton);
  typeText(name);
  start.press(Qt::Key_Return);
}

/// In the column of an episode on the chart, where that score is, in sight.
QPoint chartPoint(Canvas& canvas, Id<Episode> episode, double score) {
  for (std::size_t i = 0; i < canvas.nodes().size(); ++i)
    if (canvas.node(i).episode == episode && canvas.node(i).persona) canvas.makeVisible(i);
  const auto hit = findNode(canvas.scene(), Part::episodeTitle, refTo(episode));
  REQUIRE(hit);
  const Point at{hit->area.x + hit->area.width / 2, canvas.scene().chart->yOf(score)};
  return canvas.view().toView(at).toPoint();
}

TEST_CASE("from the first start to six episodes with a curve, by what is seen alone") {
  FreshStart start;
  start.press(Qt::Key_Return);
  Canvas& canvas = start.window().view().canvas();
  const Workbook& workbook = start.window().document().workbook();
  typeText(QStringLiteral("I book a holiday"));
  start.press(Qt::Key_Return);
  const Id<Journey> journey = *start.window().document().selection().journey();
  const auto first =
      findNode(canvas.scene(), Part::episodeTitle, refTo(episodesOf(workbook, journey).front()->id));
  REQUIRE(first);
  QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {},
                    canvas.view().toView(first->area).center().toPoint());
  typeText(QStringLiteral("I dream"));
  start.press(Qt::Key_Return);
  for (const char* title : {"I compare", "I book", "I wait", "I travel", "I look back"})
    addByButton(start, QStringLiteral("Episode"), QLatin1String(title));
  const double scores[] = {40, -20, 20, -60, 80, 60};
  const auto episodes = episodesOf(workbook, journey);
  REQUIRE(episodes.size() == std::size(scores));
  std::vector<Id<Episode>> columns;
  for (const Episode* episode : episodes) columns.push_back(episode->id);
  for (std::size_t i = 0; i < columns.size(); ++i)
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, chartPoint(canvas, columns[i], scores[i]));
  std::string titles;
  for (const Episode* episode : episodesOf(workbook, journey)) titles += episode->title + "|";
  CHECK(require(workbook, journey).title == "I book a holiday");
  CHECK(titles == "I dream|I compare|I book|I wait|I travel|I look back|");
  std::vector<double> felt;
  const std::vector<Curve> curves = shownCurves(workbook, journey);
  REQUIRE_FALSE(curves.empty());
  for (const CurvePoint& point : curves.front().line)
    felt.push_back(static_cast<double>(point.emotion->score));
  CHECK(felt == std::vector<double>(std::begin(scores), std::end(scores)));
  CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE("a template opens under new ids in the language of the window") {
  FreshStart start({}, LanguageChoice::dutch);
  start.card(QStringLiteral("Een nieuwe klant")).click();
  const Workbook& workbook = start.window().document().workbook();
  const Workbook plan = findSample(templates(), "onboarding").make(Language::dutch);
  REQUIRE(workbook.episodes.size() == plan.episodes.size());
  CHECK(journeysInOrder(workbook).front()->title == journeysInOrder(plan).front()->title);
  CHECK(journeysInOrder(workbook).front()->id != journeysInOrder(plan).front()->id);
}

TEST_CASE("the cards are walked with the arrow keys and with Tab") {
  FreshStart start;
  CardGrid* grid = start.page().findChildren<CardGrid*>()[1];
  const auto& cards = grid->cards();
  REQUIRE(cards.size() == static_cast<qsizetype>(templates().size()));
  REQUIRE(cards[0]->hasFocus());
  start.press(Qt::Key_Right);
  CHECK(cards[1]->hasFocus());
  start.press(Qt::Key_Down);
  const auto below = cards.indexOf(static_cast<StartCard*>(QApplication::focusWidget()));
  REQUIRE(below > 1);
  CHECK(cards[below]->x() == cards[1]->x());
  CHECK(cards[below]->y() > cards[1]->y());
  start.press(Qt::Key_Up);
  start.press(Qt::Key_Left);
  CHECK(cards[0]->hasFocus());
  std::set<QWidget*> visited;
  for (int i = 0; i < 40; ++i) {
    visited.insert(QApplication::focusWidget());
    start.press(Qt::Key_Tab);
  }
  for (StartCard* card : start.cards()) CHECK(visited.contains(card));
  for (QPushButton* button : start.page().findChildren<QPushButton*>()) CHECK(visited.contains(button));
}

TEST_CASE("files used last have their picture, which is kept and drawn anew when they change") {
  SomeFiles files;
  const QString path = files.make(QStringLiteral("our quote.journey"));
  QDir(sketchFolder()).removeRecursively();
  {
    FreshStart start({path});
    StartCard& card = start.card(QStringLiteral("our quote"));
    CHECK(card.hasFocus());
    CHECK(QTest::qWaitFor([&] { return hasPicture(card); }, longEnough));
    CHECK(QDir(sketchFolder()).entryList({QStringLiteral("*.png")}).size() == 1);
    CHECK(QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden) ==
          QStringList{QStringLiteral("our quote.journey")});  // nothing is left beside it
    card.click();
    CHECK(fromPath(start.window().document().file().path) == path);
  }
  const SketchLook look{ThemeName::light, QSize(200, 120)};
  const FileSketches sketches(files.make(QStringLiteral("x")) + QStringLiteral("-cache"));
  const Sketch first = sketches.of(path, look);
  CHECK(sketches.of(path, look).picture == first.picture);
  store::save(findSample(samples(), "huiskoper").make(Language::english), toPath(path), {});
  CHECK(sketches.of(path, look).picture != first.picture);
  CHECK(sketches.of(path, {ThemeName::dark, look.pixels}).picture.pixelColor(1, 1).lightness() < 128);
}

TEST_CASE("a file that is gone is shown so, and can be taken off the list") {
  SomeFiles files;
  const QString there = files.make(QStringLiteral("there.journey"));
  const QString gone = files.make(QStringLiteral("gone.journey"));
  REQUIRE(QFile::remove(gone));
  FreshStart start({gone, there});
  StartCard& card = start.card(QStringLiteral("gone"));
  const auto said = [&] { return card.accessibleDescription() == QStringLiteral("This file is gone."); };
  CHECK(QTest::qWaitFor(said, longEnough));
  SECTION("opening it tells why it cannot be") {
    card.click();
    CHECK(start.page().isVisible());
    CHECK(start.settings().recentFiles().size() == 2);
  }
  SECTION("when it is back it has its picture, by the next time they are drawn") {
    files.make(QStringLiteral("gone.journey"));
    start.appearance().choose(ThemeChoice::light);
    const auto told = [&] { return card.accessibleDescription().contains(u'\n'); };  // folder and day
    CHECK(QTest::qWaitFor(told, longEnough));
    CHECK(hasPicture(card));
  }
  SECTION("with the cross") {
    auto* cross = card.findChild<QPushButton*>();
    CHECK(cross->accessibleName() == QStringLiteral("Take “gone.journey” off this list"));
    cross->click();
    CHECK(start.settings().recentFiles() == QStringList{there});
  }
  SECTION("with a key") {
    card.setFocus();
    start.press(Qt::Key_Delete);
    CHECK(start.settings().recentFiles() == QStringList{there});
    CHECK(start.card(QStringLiteral("there")).hasFocus());
  }
}

TEST_CASE("pictures of files that were taken off the list go") {
  SomeFiles files;
  const QString path = files.make(QStringLiteral("secret.journey"));
  QDir(sketchFolder()).removeRecursively();
  FreshStart start({path});
  const auto kept = [&] { return QDir(sketchFolder()).entryList({QStringLiteral("*.png")}).size(); };
  CHECK(QTest::qWaitFor([&] { return kept() == 1; }, longEnough));
  start.card(QStringLiteral("secret")).findChild<QPushButton*>()->click();
  CHECK(QTest::qWaitFor([&] { return kept() == 0; }, longEnough));
}

TEST_CASE("a file that is no journey has a card without a picture, and opening it says why") {
  SomeFiles files;
  const QString path = files.make(QStringLiteral("letter.journey"));
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
  file.write("Dear reader");
  file.close();
  FreshStart start({path});
  StartCard& card = start.card(QStringLiteral("letter"));
  const auto said = [&] {
    return card.accessibleDescription().startsWith(QStringLiteral("This file cannot be shown."));
  };
  CHECK(QTest::qWaitFor(said, longEnough));
}

TEST_CASE("a table from a spreadsheet becomes a map, after a look at it") {
  FreshStart start;
  auto* button = [&] {
    for (QPushButton* each : start.page().findChildren<QPushButton*>())
      if (each->text() == QStringLiteral("Paste from Spreadsheet")) return each;
    FAIL("there is no such button");
    return static_cast<QPushButton*>(nullptr);
  }();
  SECTION("with a table") {
    QGuiApplication::clipboard()->setText(
        QStringLiteral("\tI search\tI choose\nScenario\tI look around\tI take it\n"));
    answerNext([](QDialog& dialog) { dialog.accept(); });
    button->click();
    REQUIRE(QTest::qWaitFor([&] { return start.window().document().modified(); }, longEnough));
    const Workbook& workbook = start.window().document().workbook();
    std::vector<std::string> titles;
    for (const Episode* episode : episodesOf(workbook, journeysInOrder(workbook).front()->id))
      titles.push_back(episode->title);
    CHECK(titles == std::vector<std::string>{"I search", "I choose"});
  }
  SECTION("with none") {
    QGuiApplication::clipboard()->setText(QStringLiteral("nothing of the kind"));
    button->click();
    CHECK(start.page().isVisible());
    CHECK(start.window().view().messages().isVisible());
  }
}

TEST_CASE("the start page follows theme and language") {
  FreshStart start;
  start.appearance().choose(LanguageChoice::dutch);
  QCoreApplication::processEvents();
  StartCard& card = start.card(QStringLiteral("Belevingskaart"));
  start.appearance().choose(ThemeChoice::dark);
  const auto dark = [&] {
    return hasPicture(card) && card.grab(QRect(20, 20, 1, 1)).toImage().pixelColor(0, 0).lightness() < 128;
  };
  CHECK(QTest::qWaitFor(dark, longEnough));
  start.appearance().choose(ThemeChoice::light);
}

TEST_CASE("the panels come back as they were when a map takes the place of the start page") {
  Session session;
  session.trigger(Command::showLists);
  auto* inspector = session.window().findChildren<QDockWidget*>()[1];
  const int width = inspector->width();
  session.trigger(Command::close);
  QCoreApplication::processEvents();
  CHECK(inspector->isHidden());
  session.window().startFrom(findSample(templates(), "service"));
  CHECK(inspector->isVisible());
  CHECK(inspector->width() == width);
  CHECK_FALSE(session.action(Command::showLists).isChecked());
  CHECK(session.action(Command::showInspector).isChecked());
}
