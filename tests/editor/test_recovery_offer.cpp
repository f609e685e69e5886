// What was kept for a program that ended, from its offer above the map to the file that is saved again; and
// what the window says and does while something is kept, or cannot be.
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <algorithm>
#include <atomic>
#include <optional>
#include <vector>

#include "catch.h"
#include "editor/place_word.h"
#include "editor/recovery_guard.h"
#include "editor/recovery_offer.h"
#include "editor/recovery_writer.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/recovery.h"
#include "klantreis/sample.h"
#include "klantreis/store.h"
#include "session.h"
#include "temporary_folder.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

QString stateOf(Session& session) { return fromPath(session.recoveryFolder()); }

Workbook withTitle(const Workbook& workbook, const std::string& title) {
  return withField(workbook, journeysInOrder(workbook).front()->id, &Journey::title, title);
}
std::string titleOf(const Workbook& workbook) { return journeysInOrder(workbook).front()->title; }

/// As a program leaves it that is killed with a step that gives the first journey that title.
void leaveBehind(Session& session, const QString& file, const std::string& title,
                 const std::optional<recovery::Draft>& draft = {}) {
  const store::Loaded loaded = store::load(toPath(file));
  recovery::Keeper keeper(session.recoveryFolder());
  keeper.keep({recovery::Beginning{loaded.workbook, {toPath(file), loaded.hash}},
               {diff(loaded.workbook, withTitle(loaded.workbook, title))},
               draft});
}

RecoveryOffer& offerOf(Session& session) { return *session.window().findChild<RecoveryOffer*>(); }

RecoveryOffer& offered(Session& session) {
  session.window().offerRestoring();
  RecoveryOffer& offer = offerOf(session);
  REQUIRE(QTest::qWaitFor([&] { return offer.isVisible(); }));
  return offer;
}

/// Also a button that is only just being shown.
void press(const RecoveryOffer& offer, const QString& text) {
  QPushButton* wanted = nullptr;
  const auto isThere = [&] {
    for (QPushButton* button : offer.findChildren<QPushButton*>())
      if (button->text() == text && button->isVisible()) wanted = button;
    return wanted != nullptr;
  };
  INFO(text.toStdString());
  REQUIRE(QTest::qWaitFor(isThere));
  wanted->click();
}

QString statusOf(Session& session) {
  QString all;
  for (const QLabel* label : session.window().statusBar()->findChildren<QLabel*>()) all += label->text();
  return all;
}

RecoveryGuard& guardOf(Session& session) { return *session.window().findChild<RecoveryGuard*>(); }

/// What would be found if the program was killed now: in a copy, since it runs.
std::vector<recovery::Restored> keptIn(Session& session) {
  const QString copy = session.path(QStringLiteral("copy"));
  QDir(copy).removeRecursively();
  QDir().mkpath(copy);
  const QDir state(stateOf(session));
  for (const QString& name : state.entryList(QDir::Files))
    if (!name.endsWith(QStringLiteral(".lock"))) QFile::copy(state.filePath(name), copy + u'/' + name);
  std::vector<recovery::Restored> all;
  for (const recovery::Left& left : recovery::leftIn(toPath(copy))) all.push_back(recovery::restored(left));
  return all;
}

constexpr int soonEnough = 20'000;  // milliseconds

bool comesToKeep(Session& session, const Workbook& workbook,
                 const std::optional<recovery::Draft>& draft = {}) {
  const auto wanted = [&](const recovery::Restored& kept) {
    return kept.workbook == workbook && kept.draft == draft;
  };
  return QTest::qWaitFor(
      [&] {
        const auto all = keptIn(session);
        return std::any_of(all.begin(), all.end(), wanted);
      },
      soonEnough);
}

}  // namespace

TEST_CASE("F6 goes from the map to what can be restored") {
  Session session;
  leaveBehind(session, session.sampleFile(QStringLiteral("quote.journey")), "Kept");
  const RecoveryOffer& offer = offered(session);
  session.takeFocus();
  session.key(Qt::Key_F6);
  CHECK(offer.isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("what was kept is offered above the map and restored as unsaved changes of its file") {
  Session session;
  const QString file = session.sampleFile(QStringLiteral("quote & plan.journey"));
  const std::string before = titleOf(store::load(toPath(file)).workbook);
  leaveBehind(session, file, "I ask for a quote in time");
  RecoveryOffer& offer = offered(session);
  QString words;
  for (const QLabel* label : offer.findChildren<QLabel*>()) words += label->text();
  CHECK(words.contains(QStringLiteral("“quote & plan.journey”: 1 change, the last at ")));
  press(offer, QStringLiteral("Restore"));
  CHECK_FALSE(offer.isVisible());
  CHECK(titleOf(session.workbook()) == "I ask for a quote in time");
  CHECK(session.document().modified());
  CHECK(fromPath(session.document().file().path) == file);
  CHECK(session.message().isEmpty());

  SECTION("undo shows what was saved last") {
    session.trigger(Command::undo);
    CHECK(titleOf(session.workbook()) == before);
    CHECK_FALSE(session.document().modified());
  }
  SECTION("saving writes it to the file") {
    session.trigger(Command::save);
    CHECK(store::load(toPath(file)).workbook == session.workbook());
  }
  SECTION("what it was restored from is put aside, and this document is kept itself") {
    const QString aside = stateOf(session) + QStringLiteral("/discarded");
    CHECK(QTest::qWaitFor([&] { return QDir(aside).entryList(QDir::Files).size() == 1; }, soonEnough));
    CHECK(comesToKeep(session, session.workbook()));
  }
}

TEST_CASE("a file that changed or went since the program ended is told of, and never overwritten") {
  Session session;
  const QString file = session.sampleFile(QStringLiteral("quote.journey"));
  leaveBehind(session, file, "Restored");
  SECTION("changed") {
    store::save(withTitle(store::load(toPath(file)).workbook, "Changed by another"), toPath(file), {});
    press(offered(session), QStringLiteral("Restore"));
    CHECK(session.message().contains(QStringLiteral("“quote.journey” has been changed since")));
    session.trigger(Command::save);
    CHECK(titleOf(store::load(toPath(file)).workbook) == "Changed by another");
  }
  SECTION("gone") {
    QFile::remove(file);
    press(offered(session), QStringLiteral("Restore"));
    CHECK(session.message().contains(QStringLiteral("“quote.journey” is not there any more")));
    session.trigger(Command::save);
    CHECK_FALSE(QFile::exists(file));
  }
  CHECK(titleOf(session.workbook()) == "Restored");
  CHECK(session.document().modified());
}

TEST_CASE("a text that was being typed is open again on the map") {
  QuoteSession session;
  const QString file = fromPath(session.document().file().path);
  const Standpoint there{session.journey(), placeOf(session.workbook(), refTo(session.episode(3)))};
  SECTION("where it was") {
    leaveBehind(session, file, "Restored", recovery::Draft{wordOf(there), "I ask for"});
    press(offered(session), QStringLiteral("Restore"));
    CHECK(titleOf(session.workbook()) == "Restored");  // the same file without changes: in this window
    CHECK(editorOf(session).isVisible());
    CHECK(editorOf(session).toPlainText() == QStringLiteral("I ask for"));
    CHECK(comesToKeep(session, session.workbook(), recovery::Draft{wordOf(there), "I ask for"}));
    session.takeFocus();
    CHECK(require(session.workbook(), session.episode(3)).title == "I ask for");
  }
  SECTION("in words, where its place is unknown") {
    leaveBehind(session, file, "Restored", recovery::Draft{"of another version", "I ask for"});
    press(offered(session), QStringLiteral("Restore"));
    CHECK(session.message().contains(QStringLiteral("I ask for")));
  }
}

TEST_CASE("what is not restored is put aside or offered again") {
  Session session;
  leaveBehind(session, session.sampleFile(QStringLiteral("quote.journey")), "Restored");
  RecoveryOffer& offer = offered(session);
  SECTION("discarded") {
    press(offer, QStringLiteral("Discard"));
    CHECK(QDir(stateOf(session) + QStringLiteral("/discarded")).entryList(QDir::Files).size() == 1);
  }
  SECTION("not now") {
    press(offer, QStringLiteral("Not now"));
    CHECK_FALSE(offer.isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(offered(session).isVisible());
  }
  SECTION("in the other language") {
    session.appearance().choose(LanguageChoice::dutch);
    press(offer, QStringLiteral("Niet nu"));
  }
  CHECK_FALSE(session.document().modified());
}

TEST_CASE("every step and every letter of an open text is kept until it is saved or the window closes") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  const Workbook before = session.workbook();
  QCoreApplication::processEvents();  // the window gets its size, which closes an open text
  session.type(QStringLiteral("!?"));
  const std::string typed = require(before, session.episode(2)).title + "!?";
  const recovery::Draft draft{wordOf(session.document().selection().standpoint()), typed};
  CHECK(comesToKeep(session, before, draft));
  SECTION("entered") {
    session.key(Qt::Key_Return);
    REQUIRE(require(session.workbook(), session.episode(2)).title == typed);
    CHECK(comesToKeep(session, session.workbook()));
    CHECK(statusOf(session).contains(QStringLiteral("All changes kept, not saved yet")));
    session.trigger(Command::save);
  }
  SECTION("entered and undone") {
    session.key(Qt::Key_Return);
    session.trigger(Command::undo);
  }
  SECTION("taken back") { session.key(Qt::Key_Escape); }
  CHECK(QTest::qWaitFor([&] { return keptIn(session).empty(); }, soonEnough));  // no more than the file says
  session.window().close();
  CHECK(QTest::qWaitFor([&] { return QDir(stateOf(session)).isEmpty(); }, soonEnough));
}

TEST_CASE("what was closed in peace is not kept again when nobody does anything") {
  const TemporaryFolder folder;
  const FilePath state = folder.file("state");
  std::atomic<std::uint64_t> done = 0;
  const Workbook first = findSample(samples(), "offerte").make(Language::english);
  {
    RecoveryWriter writer(state, [&](const RecoveryWriter::Report& report) { done = report.orders; });
    writer.begin({first, {}});
    writer.step(withTitle(first, "A step"), {});
    writer.forget();
    REQUIRE(QTest::qWaitFor([&] { return done == 3; }));
    QTest::qWait(3'000);  // longer than the writer's rest
  }
  CHECK(recovery::leftIn(state).empty());
}

TEST_CASE("where nothing can be kept that is told once, and work goes on") {
  QuoteSession session;
  int failures = 0;
  QObject::connect(&guardOf(session), &RecoveryGuard::failed, [&] { ++failures; });
  session.trigger(Command::insertEpisode);
  session.canvas().finishEditing();
  REQUIRE(comesToKeep(session, session.workbook()));
  // Someone tidies up, and something else stands there then.
  QDir(stateOf(session)).removeRecursively();
  QFile inTheWay(stateOf(session));
  REQUIRE(inTheWay.open(QIODevice::WriteOnly));
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  session.type(QStringLiteral("!"));
  session.key(Qt::Key_Return);
  CHECK(QTest::qWaitFor([&] { return failures > 0; }, soonEnough));
  CHECK(session.message().startsWith(
      QStringLiteral("What you change is not kept at the moment, so save often.")));
  CHECK(statusOf(session).contains(QStringLiteral("Changes neither kept nor saved")));
  session.type(QStringLiteral("?"));
  session.key(Qt::Key_Return);
  CHECK(QString::fromStdString(require(session.workbook(), session.episode(2)).title)
            .endsWith(QStringLiteral("!?")));
  inTheWay.remove();
  CHECK(QTest::qWaitFor([&] { return guardOf(session).state() == RecoveryGuard::State::kept; }, soonEnough));
  CHECK(failures == 1);
  CHECK(comesToKeep(session, session.workbook()));
}

TEST_CASE("a place on the map survives as a word") {
  QuoteSession session;
  const Canvas& canvas = session.canvas();
  for (std::size_t i = 0; i < canvas.nodes().size(); ++i) {
    const Standpoint standpoint{session.journey(), canvas.place(i)};
    CHECK(standpointOf(wordOf(standpoint)) == standpoint);
  }
  CHECK(standpointOf(wordOf(Standpoint{})) == Standpoint{});
  CHECK(standpointOf(wordOf(Standpoint{session.journey(), {}})) == Standpoint{session.journey(), {}});
  for (const char* word : {"", "x", "- 1 2", "- 1 2 x - - -"}) CHECK_FALSE(standpointOf(word));
}
