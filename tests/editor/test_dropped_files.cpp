// Files that are dropped on the map, on what stands around it and on the start page.
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QTabBar>
#include <QUrl>
#include <array>

#include "catch.h"
#include "editor/inspector.h"
#include "editor/paste_preview.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/json.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

QString fileWith(Session& session, const QString& name, const QByteArray& bytes) {
  QFile file(session.path(name));
  REQUIRE(file.open(QIODevice::WriteOnly));
  REQUIRE(file.write(bytes) == bytes.size());
  return file.fileName();
}

/// As the system hands it over: to what lies there, and from there outwards until something takes it.
bool dropFiles(QWidget& on, const QStringList& paths, QPoint at = {20, 20}) {
  QMimeData data;
  QList<QUrl> urls;
  for (const QString& path : paths) urls << QUrl::fromLocalFile(path);
  data.setUrls(urls);
  QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
  enter.ignore();
  QWidget* taker = &on;
  for (; taker != nullptr; taker = taker->isWindow() ? nullptr : taker->parentWidget()) {
    if (!taker->acceptDrops()) continue;
    enter.ignore();
    QCoreApplication::sendEvent(taker, &enter);
    if (enter.isAccepted()) break;
  }
  if (taker == nullptr) return false;
  QDropEvent event(taker->mapFromGlobal(on.mapToGlobal(at)), Qt::CopyAction | Qt::MoveAction, &data,
                   Qt::LeftButton, {});
  event.setDropAction(Qt::MoveAction);
  QCoreApplication::sendEvent(taker, &event);
  CHECK(event.dropAction() == Qt::CopyAction);  // else its source would throw the file away
  return event.isAccepted();
}

std::vector<std::string> titlesIn(Session& session) {
  std::vector<std::string> titles;
  for (const Episode* episode : episodesOf(session.workbook(), *session.document().selection().journey()))
    titles.push_back(episode->title);
  return titles;
}

PastePreview* shownPreview(Session& session) { return session.window().findChild<PastePreview*>(); }

}  // namespace

TEST_CASE("a journey that is dropped opens in a tab of its own, wherever it falls") {
  QuoteSession session;
  const QString path = session.sampleFile(QStringLiteral("other.journey"), "huiskoper");
  const Document* first = &session.document();
  const std::string before = json::textOf(session.workbook());
  const std::size_t where = GENERATE(0u, 1u, 2u, 3u);
  const std::array<QWidget*, 4> places{session.canvas().viewport(), session.window().findChild<Inspector*>(),
                                       &session.window(),
                                       session.window().findChild<QTabBar*>(QStringLiteral("documents"))};
  QWidget* on = places.at(where);
  CHECK(dropFiles(*on, {path}));
  CHECK(&session.document() != first);
  CHECK(fromPath(session.document().file().path) == path);
  CHECK(json::textOf(const_cast<Document*>(first)->workbook()) == before);
}

TEST_CASE("a table in a file that is dropped is shown first and then fills the map") {
  QuoteSession session;
  const bool ofWindows = GENERATE(true, false);
  const QByteArray bytes =
      ofWindows ? QByteArray(";I compare;\"I choose; at last\"\nScenario;Caf\xE9;\x80 12,50\n")
                : QByteArray("\xEF\xBB\xBF,I compare,\"I choose; at last\"\r\nScenario,Café,\"€ 12,50\"\r\n");
  const QString path = fileWith(session, QStringLiteral("steps.csv"), bytes);
  const Id<Episode> second = session.episode(2);
  const std::size_t count = titlesIn(session).size();
  CHECK(dropFiles(*session.canvas().viewport(), {path}, session.middleOf(Part::episodeTitle, refTo(second))));
  CHECK(titlesIn(session).size() == count);
  REQUIRE(shownPreview(session) != nullptr);
  shownPreview(session)->accept();
  const auto titles = titlesIn(session);
  REQUIRE(titles.size() == count + 2);
  CHECK(titles[2] == "I compare");
  CHECK(titles[3] == "I choose; at last");
  CHECK(require(session.workbook(), scenarioOf(session.episode(3))).text == "Café");
  CHECK(require(session.workbook(), scenarioOf(session.episode(4))).text == "€ 12,50");
  CHECK(session.document().steps().count() == 1);
}

TEST_CASE("a file that nothing can be made of is refused by its name, and no card is called after it") {
  QuoteSession session;
  const std::string before = json::textOf(session.workbook());
  const auto refuses = [&](const QStringList& paths, const QString& name) {
    CAPTURE(name.toStdString());
    CHECK(dropFiles(*session.canvas().viewport(), paths,
                    session.middleOf(Part::episodeTitle, refTo(session.episode(3)))));
    CHECK(session.message().contains(name));
    CHECK(json::textOf(session.workbook()) == before);
    CHECK_FALSE(session.canvas().editing());
    CHECK(shownPreview(session) == nullptr);
  };
  const QString table = fileWith(session, QStringLiteral("a.csv"), "a,b\nc,d\n");
  const QString other = fileWith(session, QStringLiteral("b.tsv"), "a\tb\nc\td\n");
  refuses({fileWith(session, QStringLiteral("a letter.odt"), "Dear customer")},
          QStringLiteral("a letter.odt"));
  refuses({fileWith(session, QStringLiteral("no table.csv"), QByteArray(40, '\0'))},
          QStringLiteral("no table.csv"));
  refuses({fileWith(session, QStringLiteral("large.csv"), QByteArray((2 << 20) + 1, ','))},
          QStringLiteral("large.csv"));
  refuses({fileWith(session, QStringLiteral("empty.csv"), "\n\n")}, QStringLiteral("empty.csv"));
  refuses({session.path(QStringLiteral("gone.csv"))}, QStringLiteral("gone.csv"));
  refuses({session.path(QString())}, QStringLiteral("klantreis"));
  refuses({table, other}, QStringLiteral("a.csv"));
  refuses({session.path(QStringLiteral("quote.journey")), other}, QStringLiteral("b.tsv"));
}

TEST_CASE("no field writes the address of a file that falls on it") {
  QuoteSession session;
  const std::string before = json::textOf(session.workbook());
  const QString letter = fileWith(session, QStringLiteral("letter.odt"), "Dear customer");
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  session.key(Qt::Key_F2);
  CHECK(dropFiles(*editorOf(session).viewport(), {letter}, {4, 4}));
  CHECK_FALSE(editorOf(session).toPlainText().contains(QStringLiteral("letter")));
  session.key(Qt::Key_Escape);
  for (auto* field : session.window().findChild<Inspector*>()->findChildren<QLineEdit*>())
    if (field->isVisible()) CHECK(dropFiles(*field, {letter}, {4, 4}));
  CHECK(session.message().contains(QStringLiteral("letter.odt")));
  CHECK(json::textOf(session.workbook()) == before);
}

TEST_CASE("the start page takes journeys and tables, and says what it does not take") {
  Session session;
  session.trigger(Command::close);
  QCoreApplication::processEvents();
  REQUIRE(session.window().view().empty());
  auto* page = session.window().findChild<QWidget*>(QStringLiteral("startPage"));
  REQUIRE(page != nullptr);
  SECTION("a journey") {
    const QString path = session.sampleFile(QStringLiteral("quote.journey"));
    CHECK(dropFiles(*page, {path}));
    CHECK(fromPath(session.document().file().path) == path);
  }
  SECTION("a table") {
    CHECK(dropFiles(*page,
                    {fileWith(session, QStringLiteral("steps.tsv"), "\tI search\tI buy\nScenario\ta\tb\n")}));
    REQUIRE(shownPreview(session) != nullptr);
    shownPreview(session)->accept();
    CHECK(titlesIn(session) == std::vector<std::string>{"I search", "I buy"});
  }
  SECTION("a picture, and something else") {
    CHECK(dropFiles(*page, {fileWith(session, QStringLiteral("roof.png"), "no matter")}));
    CHECK(session.message().startsWith(QStringLiteral("A picture goes onto a map")));
    CHECK(dropFiles(*page, {fileWith(session, QStringLiteral("letter.odt"), "Dear customer")}));
    CHECK(session.message().contains(QStringLiteral("letter.odt")));
    CHECK(session.window().view().empty());
  }
}
