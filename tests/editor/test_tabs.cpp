// Several files in one window: each in a tab, with everything around the map following the chosen one.
#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QTabBar>
#include <QTreeView>

#include "catch.h"
#include "editor/find_bar.h"
#include "editor/message_bar.h"
#include "editor/navigator.h"
#include "editor/recovery_guard.h"
#include "editor/start_page.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/store.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

/// The quote and the house buyer, the latter in front.
struct TwoFiles : QuoteSession {
  TwoFiles() {
    open(house = sampleFile(QStringLiteral("house.journey"), "huiskoper"));
    takeFocus();  // on a busy machine a progress dialog may have had it
  }

  [[nodiscard]] QTabBar& tabs() { return *window().findChild<QTabBar*>(QStringLiteral("documents")); }
  [[nodiscard]] QStringList titles() {
    QStringList all;
    for (int i = 0; i < tabs().count(); ++i) all.append(tabs().tabText(i));
    return all;
  }
  void change(const std::string& title) {
    const Id<Journey> shown = *document().selection().journey();
    document().apply({QStringLiteral("Change"), {}, std::nullopt},
                     withField(workbook(), shown, &Journey::title, title));
  }
  [[nodiscard]] std::string title() { return require(workbook(), *document().selection().journey()).title; }

  QString house;
};

QString statusIn(Session& session) {
  QString all;
  for (const QLabel* label : session.window().statusBar()->findChildren<QLabel*>()) all += label->text();
  return all;
}

}  // namespace

TEST_CASE("a second file opens in a tab, and one file needs no tabs") {
  QuoteSession session;
  auto& tabs = *session.window().findChild<QTabBar*>(QStringLiteral("documents"));
  CHECK_FALSE(tabs.isVisible());
  const Workbook quote = session.workbook();
  session.open(session.sampleFile(QStringLiteral("house.journey"), "huiskoper"));
  CHECK(tabs.isVisible());
  CHECK(tabs.count() == 2);
  CHECK(session.workbook().episodes.size() > quote.episodes.size());
  CHECK(session.window().focusWidget() == &session.canvas());
  tabs.setCurrentIndex(0);
  CHECK(session.workbook() == quote);
  CHECK(session.canvas().isVisible());
}

TEST_CASE("title, status, menus, panels and undo are those of the chosen file") {
  TwoFiles session;
  session.change("I buy a boat");
  CHECK(session.titles() == QStringList{QStringLiteral("quote.journey"), QStringLiteral("house.journey*")});
  CHECK(session.window().isWindowModified());
  CHECK(session.action(Command::undo).isEnabled());
  const QString house = statusIn(session);

  session.tabs().setCurrentIndex(0);
  CHECK(session.window().windowTitle() == QStringLiteral("quote.journey[*] — Klantreis"));
  CHECK(session.window().windowFilePath() == session.path(QStringLiteral("quote.journey")));
  CHECK_FALSE(session.window().isWindowModified());
  CHECK_FALSE(session.action(Command::undo).isEnabled());
  CHECK(statusIn(session) != house);
  int navigators = 0;
  for (const Navigator* navigator : session.window().findChildren<Navigator*>())
    if (navigator->isVisible()) ++navigators;
  CHECK(navigators == 1);
  REQUIRE(session.window().menuBar()->actions().size() == 5);
  CHECK(session.window().menuBar()->actions().constFirst()->menu()->actions().contains(
      &session.action(Command::newJourney)));

  session.tabs().setCurrentIndex(1);
  session.key(Qt::Key_Z, Qt::ControlModifier);
  CHECK(session.title() != "I buy a boat");
  CHECK(session.titles().last() == QStringLiteral("house.journey"));
}

TEST_CASE("each tab keeps its own selection, zoom, place and search") {
  TwoFiles session;
  session.canvas().setZoom(1.5, {});
  session.trigger(Command::find);
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("bank"));
  session.tabs().setCurrentIndex(0);
  session.select(Part::episodeTitle, refTo(session.episode(3)));
  CHECK(session.canvas().view().zoom != 1.5);
  session.tabs().setCurrentIndex(1);
  CHECK(session.canvas().view().zoom == 1.5);
  CHECK_FALSE(session.document().selection().selected<Episode>());
  bool searching = false;
  for (const FindBar* bar : session.window().findChildren<FindBar*>()) searching |= bar->isVisible();
  CHECK(searching);
  session.tabs().setCurrentIndex(0);
  CHECK(session.document().selection().selected<Episode>() == session.episode(3));
}

TEST_CASE("keys go from tab to tab, around the ends, and only where there are several") {
  TwoFiles session;
  const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
    session.takeFocus();
    session.key(key, modifiers);
    return session.document().name().toStdString();
  };
  CHECK(press(Qt::Key_Tab, Qt::ControlModifier) == "quote.journey");
  CHECK(press(Qt::Key_Tab, Qt::ControlModifier) == "house.journey");
  CHECK(press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier) == "quote.journey");
  CHECK(press(Qt::Key_PageDown, Qt::ControlModifier) == "house.journey");
  CHECK(press(Qt::Key_PageUp, Qt::ControlModifier) == "quote.journey");
  session.trigger(Command::close);
  CHECK_FALSE(session.action(Command::nextTab).isEnabled());
}

TEST_CASE("what is typed on the map is kept before another tab is chosen") {
  TwoFiles session;
  session.tabs().setCurrentIndex(0);
  session.select(Part::episodeTitle, refTo(session.episode(1)));
  session.key(Qt::Key_F2);
  session.type(QStringLiteral(" again"));
  session.tabs().setCurrentIndex(1);
  CHECK(session.titles().first() == QStringLiteral("quote.journey*"));
  session.tabs().setCurrentIndex(0);
  CHECK(require(session.workbook(), session.episode(1)).title.ends_with(" again"));
}

TEST_CASE("a file that is open comes to the front instead of opening twice") {
  TwoFiles session;
  const QString link = session.path(QStringLiteral("link.journey"));
  REQUIRE(QFile::link(session.path(QStringLiteral("quote.journey")), link));
  for (const QString& name : {session.path(QStringLiteral("quote.journey")), link}) {
    session.tabs().setCurrentIndex(1);
    session.open(name);
    CHECK(session.document().name() == QStringLiteral("quote.journey"));
    CHECK(session.tabs().count() == 2);
  }
}

TEST_CASE("a file that is open in one tab is not overwritten from another") {
  TwoFiles session;
  const QByteArray before = contentOf(session.path(QStringLiteral("quote.journey")));
  answerNext([&](QDialog& dialog) {
    typeName(dialog, session.path(QStringLiteral("quote.journey")));
    answerNext(
        [](QDialog& question) { dynamic_cast<QMessageBox&>(question).button(QMessageBox::Yes)->click(); });
    QMetaObject::invokeMethod(&dialog, "accept", Qt::DirectConnection);
  });
  session.trigger(Command::saveAs);
  CHECK(session.message().contains(QStringLiteral("open in another tab")));
  CHECK(contentOf(session.path(QStringLiteral("quote.journey"))) == before);
  CHECK(session.document().name() == QStringLiteral("house.journey"));
}

TEST_CASE("closing a tab asks for its own changes only") {
  TwoFiles session;
  session.change("I buy a boat");
  SECTION("cancelled: it stays") {
    pressNext(QMessageBox::Cancel);
    session.trigger(Command::close);
    CHECK(session.tabs().count() == 2);
    CHECK(session.title() == "I buy a boat");
  }
  SECTION("saved") {
    pressNext(QMessageBox::Save);
    session.key(Qt::Key_W, Qt::ControlModifier);
    CHECK(session.document().name() == QStringLiteral("quote.journey"));
    CHECK(journeysInOrder(store::load(toPath(session.house)).workbook).front()->title == "I buy a boat");
  }
  SECTION("another, by its cross") {
    Q_EMIT session.tabs().tabCloseRequested(0);
    CHECK(session.titles() == QStringList{QStringLiteral("house.journey*")});
    CHECK(session.title() == "I buy a boat");
  }
  QCoreApplication::processEvents();  // where what was closed goes
  CHECK(session.canvas().isVisible());
}

TEST_CASE("after the last file the start page is there, and closing that closes the window") {
  QuoteSession session;
  session.trigger(Command::close);
  QCoreApplication::processEvents();
  CHECK(session.window().isVisible());
  auto* start = session.window().findChild<StartPage*>();
  REQUIRE(start != nullptr);
  CHECK(start->isVisible());
  session.trigger(Command::close);
  CHECK_FALSE(session.window().isVisible());
}

TEST_CASE("ending asks for every changed file where it stands, and one no keeps all") {
  TwoFiles session;
  session.change("I buy a boat");
  session.tabs().setCurrentIndex(0);
  session.change("I ask again");
  QStringList asked;
  const auto answer = [&](int button) {
    answerNext([&asked, &session, button](QDialog& dialog) {
      asked.append(session.document().name());
      dynamic_cast<QMessageBox&>(dialog).button(static_cast<QMessageBox::StandardButton>(button))->click();
    });
  };
  SECTION("the second is cancelled") {
    answerNext([&](QDialog& dialog) {
      asked.append(session.document().name());
      answer(QMessageBox::Cancel);
      dynamic_cast<QMessageBox&>(dialog).button(QMessageBox::Discard)->click();
    });
    CHECK_FALSE(session.window().close());
    CHECK(session.tabs().count() == 2);
    session.tabs().setCurrentIndex(0);
    CHECK(session.title() == "I ask again");
  }
  SECTION("both go") {
    answerNext([&](QDialog& dialog) {
      asked.append(session.document().name());
      answer(QMessageBox::Save);
      dynamic_cast<QMessageBox&>(dialog).button(QMessageBox::Discard)->click();
    });
    CHECK(session.window().close());
    CHECK(journeysInOrder(store::load(toPath(session.house)).workbook).front()->title == "I buy a boat");
  }
  CHECK(asked == QStringList{QStringLiteral("quote.journey"), QStringLiteral("house.journey")});
}

TEST_CASE("every file has a guard of its own") {
  TwoFiles session;
  session.change("I buy a boat");
  const auto guards = session.window().findChildren<RecoveryGuard*>();
  CHECK(guards.size() == 2);
  const auto settled = [&] {
    return std::all_of(guards.begin(), guards.end(), [](const RecoveryGuard* guard) {
      return guard->state() == RecoveryGuard::State::kept;
    });
  };
  CHECK(QTest::qWaitFor(settled, 20'000));
  CHECK(statusIn(session).contains(QStringLiteral("All changes kept, not saved yet")));
  session.tabs().setCurrentIndex(0);
  CHECK(statusIn(session).contains(QStringLiteral("All changes saved")));
}

TEST_CASE("another language reaches every tab") {
  TwoFiles session;
  session.change("I buy a boat");
  session.appearance().choose(LanguageChoice::dutch);
  QCoreApplication::processEvents();
  CHECK(session.title() == "I buy a boat");
  CHECK(session.window().menuBar()->actions().constFirst()->text() == QStringLiteral("&Bestand"));
  session.tabs().setCurrentIndex(0);
  CHECK(session.window().menuBar()->actions().constFirst()->text() == QStringLiteral("&Bestand"));
  CHECK(session.canvas().isVisible());
  session.trigger(Command::zoomIn);
  session.appearance().choose(LanguageChoice::english);  // for tests without a window
}

TEST_CASE("a message about a file that cannot be opened stands where the user looks") {
  TwoFiles session;
  session.window().open(
      {session.path(QStringLiteral("none.journey")), session.path(QStringLiteral("quote.journey"))});
  CHECK(session.document().name() == QStringLiteral("quote.journey"));
  CHECK(session.message().contains(QStringLiteral("none.journey")));
}
