// The program is ended and started again: files, maps and panels stand as they did, and no file knows of it.
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

#include "catch.h"
#include "editor/message_bar.h"
#include "editor/recovery_offer.h"
#include "editor/start_page.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/recovery.h"
#include "klantreis/store.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

/// The window of the next start, with what the last one left in the settings.
std::unique_ptr<MainWindow> startAgain(Session& last) {
  auto window =
      std::make_unique<MainWindow>(last.settings(), last.appearance(), last.keys(), last.recoveryFolder());
  window->reopen();
  window->show();
  REQUIRE(QTest::qWaitForWindowExposed(window.get()));
  return window;
}

QStringList tabsOf(const MainWindow& window) {
  const auto* tabs = window.findChild<QTabBar*>(QStringLiteral("documents"));
  QStringList all;
  for (int i = 0; i < tabs->count(); ++i) all.append(tabs->tabText(i));
  return all;
}

QTabBar& tabBarOf(MainWindow& window) { return *window.findChild<QTabBar*>(QStringLiteral("documents")); }

QString messageIn(MainWindow& window) {
  const MessageBar& bar = window.view().messages();
  return bar.isVisible() ? bar.findChild<QLabel*>()->text() : QString();
}

}  // namespace

TEST_CASE("the next start has the same files in the same tabs, each map as it stood, and the same panels") {
  QuoteSession session;
  const QString quote = session.path(QStringLiteral("quote.journey"));
  const QString house = session.sampleFile(QStringLiteral("house.journey"), "huiskoper");
  const QByteArray before = contentOf(quote);
  session.canvas().setZoom(1.4, {});
  session.canvas().scrollBy({210, 130});
  const QPointF scroll = session.canvas().view().scroll;
  session.open(house);
  session.canvas().setZoom(0.8, {});
  session.canvas().scrollBy({300, 0});
  const QPointF other = session.canvas().view().scroll;
  REQUIRE(other.x() > 0);
  session.trigger(Command::showLists);
  tabBarOf(session.window()).setCurrentIndex(0);
  const QSize size = session.window().size();
  REQUIRE(session.window().close());

  const auto again = startAgain(session);
  CHECK(tabsOf(*again) == QStringList{QStringLiteral("quote.journey"), QStringLiteral("house.journey")});
  CHECK(again->document().name() == QStringLiteral("quote.journey"));
  CHECK(again->size() == size);
  CHECK(again->view().canvas().view().zoom == 1.4);
  CHECK(again->view().canvas().view().scroll == scroll);
  tabBarOf(*again).setCurrentIndex(1);
  CHECK(again->view().canvas().view().zoom == 0.8);
  CHECK(again->view().canvas().view().scroll == other);
  CHECK_FALSE(again->view().actions()[Command::showLists].isChecked());
  CHECK(again->findChildren<StartPage*>().size() <= 1);
  CHECK(contentOf(quote) == before);
}

TEST_CASE("how a map is looked at is in no file: the same edit saves the same bytes") {
  const auto saved = [](bool lookedAt) {
    QuoteSession session;
    if (lookedAt) {
      session.canvas().setZoom(1.7, {});
      session.canvas().scrollBy({160, 90});
      session.trigger(Command::showLists);
      session.trigger(Command::openOutline);
      session.trigger(Command::layoutAnalyse);
      session.window().resize(1000, 700);
      session.document().setFilter({.reach = ChannelReach::online});
      session.select(Part::scenario, refTo(session.episode(3)));
    }
    const Id<Episode> second = session.episode(2);
    session.document().edit({QStringLiteral("Edit"), {}, {}}, [&](const Workbook& now) {
      return withField(now, second, &Episode::title, std::string("I ask twice"));
    });
    session.trigger(Command::save);
    CHECK_FALSE(session.document().modified());
    return contentOf(session.path(QStringLiteral("quote.journey")));
  };
  const QByteArray plain = saved(false);
  CHECK(plain.contains("I ask twice"));
  CHECK(saved(true) == plain);
}

TEST_CASE("a file that is gone at the next start is told once") {
  QuoteSession session;
  const QString house = session.sampleFile(QStringLiteral("house.journey"), "huiskoper");
  session.open(house);
  REQUIRE(session.window().close());
  REQUIRE(QFile::remove(house));
  {
    const auto again = startAgain(session);
    CHECK(tabsOf(*again) == QStringList{QStringLiteral("quote.journey")});
    CHECK(messageIn(*again).contains(QStringLiteral("house.journey")));
    REQUIRE(again->close());
  }
  CHECK(messageIn(*startAgain(session)).isEmpty());
}

TEST_CASE("the files of last time stay closed when the user wants the start page") {
  QuoteSession session;
  session.settings().setReopens(false);
  REQUIRE(session.window().close());
  const auto again = startAgain(session);
  CHECK(again->document().untouched());
  CHECK(again->findChild<StartPage*>()->isVisible());
}

TEST_CASE("a file that was closed stays closed, and a new map that was thrown away too") {
  QuoteSession session;
  session.trigger(Command::close);
  session.trigger(Command::newJourney);
  REQUIRE(session.window().close());
  CHECK(startAgain(session)->findChild<StartPage*>()->isVisible());
}

TEST_CASE("after a crash the files are open again, and what was left is restored in the tab of its file") {
  QuoteSession session;
  const QString quote = session.path(QStringLiteral("quote.journey"));
  session.open(session.sampleFile(QStringLiteral("house.journey"), "huiskoper"));
  const store::Loaded loaded = store::load(toPath(quote));
  const Workbook changed =
      withField(loaded.workbook, journeysInOrder(loaded.workbook).front()->id, &Journey::title, "Kept");
  // The window is still open: what it remembers by now is what a crash would leave.
  const auto again = startAgain(session);
  REQUIRE(tabsOf(*again) == QStringList{QStringLiteral("quote.journey"), QStringLiteral("house.journey")});
  REQUIRE(again->document().name() == QStringLiteral("house.journey"));
  {
    recovery::Keeper keeper(session.recoveryFolder());
    keeper.keep({recovery::Beginning{loaded.workbook, {toPath(quote), loaded.hash}},
                 {diff(loaded.workbook, changed)},
                 std::nullopt});
  }
  again->offerRestoring();
  auto* offer = again->findChild<RecoveryOffer*>();
  REQUIRE(QTest::qWaitFor([&] { return offer->isVisible(); }));
  const auto press = [&] {
    for (QPushButton* button : offer->findChildren<QPushButton*>())
      if (button->text() == QStringLiteral("Restore")) return button->click();
  };
  SECTION("which is as it was") {
    press();
    CHECK(again->document().name() == QStringLiteral("quote.journey"));
    CHECK(again->document().workbook() == changed);
    CHECK(again->document().modified());
    CHECK_FALSE(offer->isVisible());
  }
  SECTION("unless that has changes by now") {
    tabBarOf(*again).setCurrentIndex(0);
    Document& document = again->document();
    document.apply({QStringLiteral("Change"), {}, std::nullopt},
                   withField(document.workbook(), *document.selection().journey(), &Journey::title, "Mine"));
    const Workbook mine = document.workbook();
    tabBarOf(*again).setCurrentIndex(1);
    press();
    CHECK(again->document().workbook() == mine);
    CHECK(messageIn(*again).contains(QStringLiteral("has changes already")));
    CHECK(offer->isVisible());
  }
  CHECK(tabsOf(*again).size() == 2);
  for (auto* view : again->findChildren<DocumentView*>()) view->document().steps().setClean();
}

TEST_CASE("what a crash left is offered above the start page and opens from there") {
  QuoteSession session;
  const store::Loaded loaded = store::load(session.document().file().path);
  const Workbook changed =
      withField(loaded.workbook, journeysInOrder(loaded.workbook).front()->id, &Journey::title, "Kept");
  session.settings().setReopens(false);
  const auto again = startAgain(session);
  {
    recovery::Keeper keeper(session.recoveryFolder());
    keeper.keep({recovery::Beginning{loaded.workbook, {}}, {diff(loaded.workbook, changed)}, std::nullopt});
  }
  again->offerRestoring();
  auto* offer = again->findChild<RecoveryOffer*>();
  REQUIRE(QTest::qWaitFor([&] { return offer->isVisible(); }));
  CHECK(again->findChild<StartPage*>()->isVisible());
  again->view().actions()[Command::nextPane].trigger();
  CHECK(offer->isAncestorOf(again->focusWidget()));
  again->view().actions()[Command::nextPane].trigger();
  CHECK(again->findChild<StartPage*>()->isAncestorOf(again->focusWidget()));
  for (QPushButton* button : offer->findChildren<QPushButton*>())
    if (button->text() == QStringLiteral("Restore")) {
      button->click();
      break;
    }
  CHECK_FALSE(again->findChild<StartPage*>()->isVisible());
  CHECK(again->document().workbook() == changed);
  CHECK(again->document().modified());
  again->document().steps().setClean();
}
