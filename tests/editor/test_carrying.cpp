// Cards that are dragged out of the map. The drag itself is one of the system, which ends at once where no
// screen is; until then everything that it does to the window is done here in its place.
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QTabBar>
#include <algorithm>

#include "catch.h"
#include "editor/clipboard_content.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/json.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

/// Over a map that takes it: entered, moved to, and dropped or not.
void bring(Canvas& canvas, const QMimeData& data, QPoint at, bool drop,
           Qt::KeyboardModifiers modifiers = {}) {
  QWidget* map = canvas.viewport();
  QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, modifiers);
  QApplication::sendEvent(map, &enter);
  CHECK(enter.isAccepted());
  QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, modifiers);
  QApplication::sendEvent(map, &move);
  CHECK(move.isAccepted());
  if (!drop) return;
  QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, modifiers);
  QApplication::sendEvent(map, &event);
  CHECK(event.isAccepted());
}

struct Carrier : QuoteSession {
  Carrier() : card(touchpointsOf(workbook(), episode(2)).front()->id) { trigger(Command::zoomFit); }

  /// Drags the card out above the map; `then` is while the drag of the system goes on.
  void pullOut(const std::function<void(const QMimeData&)>& then) {
    int times = 0;
    const auto listening = QObject::connect(&canvas(), &Canvas::carriedOut, &canvas(), [&, map = &canvas()] {
      ++times;
      const auto* drag = map->viewport()->findChild<QDrag*>();
      REQUIRE(drag != nullptr);
      CHECK_FALSE(drag->pixmap().isNull());
      QMimeData kept;  // a drag that is over goes with what it carried
      for (const QString& format : drag->mimeData()->formats())
        kept.setData(format, drag->mimeData()->data(format));
      then(kept);
    });
    const QPoint from = middleOf(Part::touchpoint, refTo(card));
    pull(from, {from.x(), -30});
    QObject::disconnect(listening);
    CHECK(times == 1);
  }
  [[nodiscard]] std::vector<std::string> titlesAt(std::size_t number) {
    std::vector<std::string> titles;
    for (const Touchpoint* each : touchpointsOf(workbook(), episode(number))) titles.push_back(each->title);
    return titles;
  }

  Id<Touchpoint> card;
};

}  // namespace

TEST_CASE("cards that are dragged out of the map go along as a copy of them would") {
  Carrier session;
  const std::string before = json::textOf(session.workbook());
  const std::string title = require(session.workbook(), session.card).title;
  session.pullOut([&](const QMimeData& data) {
    CHECK(data.hasFormat(cellsType()));
    CHECK(data.text().toStdString() == title);
    const auto copied = selectedContent(session.document(), session.canvas());
    CHECK(data.formats() == copied->formats());
    CHECK(data.data(cellsType()) == copied->data(cellsType()));
  });
  CHECK(json::textOf(session.workbook()) == before);
  CHECK_FALSE(session.canvas().pointer().carries());
  session.pull(session.middleOf(Part::touchpoint, refTo(session.card)),
               {5, 5});  // nothing hangs on the mouse
}

TEST_CASE("all that is selected goes out with the card that is in hand") {
  Carrier session;
  const auto cards = touchpointsOf(session.workbook(), session.episode(2));
  session.document().selection().choose(
      {placeOf(session.workbook(), refTo(cards[1]->id)), placeOf(session.workbook(), refTo(cards[0]->id))});
  session.pullOut([&](const QMimeData& data) {
    CHECK(data.text().count(u'\n') >= 1);
    CHECK(data.text().contains(QString::fromStdString(cards[1]->title)));
  });
}

TEST_CASE("a card that comes back to its map moves on it, and with Ctrl is copied") {
  Carrier session;
  const Workbook before = session.workbook();
  const std::string title = require(session.workbook(), session.card).title;
  const auto there = touchpointsOf(session.workbook(), session.episode(4)).front()->id;
  const QPoint above = session.middleOf(Part::touchpoint, refTo(there)) - QPoint(0, 4);
  SECTION("moved") {
    session.pullOut([&](const QMimeData& data) { bring(session.canvas(), data, above, true); });
    CHECK(session.titlesAt(4).front() == title);
    CHECK(require(session.workbook(), session.card).episode == session.episode(4));
    CHECK(session.workbook().touchpoints.size() == before.touchpoints.size());
    CHECK(session.document().steps().count() == 1);
  }
  SECTION("copied") {
    session.pullOut(
        [&](const QMimeData& data) { bring(session.canvas(), data, above, true, Qt::ControlModifier); });
    CHECK(session.titlesAt(4).front() == title);
    CHECK(require(session.workbook(), session.card).episode == session.episode(2));
    CHECK(session.workbook().touchpoints.size() == before.touchpoints.size() + 1);
  }
  SECTION("not dropped: Esc, or nowhere") {
    session.pullOut([&](const QMimeData& data) { bring(session.canvas(), data, above, false); });
    CHECK(session.workbook() == before);
  }
  SECTION("it left again") {
    session.pullOut([&](const QMimeData& data) {
      bring(session.canvas(), data, above, false);
      QDragLeaveEvent leave;
      QApplication::sendEvent(session.canvas().viewport(), &leave);
    });
    CHECK(session.workbook() == before);
  }
  CHECK_FALSE(session.canvas().pointer().carries());
}

TEST_CASE("a card goes to the map of another tab as a copy, with its channel, and stays where it was") {
  const bool between = GENERATE(false, true);
  Carrier session;
  const Workbook before = session.workbook();
  Document& first = session.document();
  const Touchpoint card = require(session.workbook(), session.card);
  REQUIRE(card.channel);
  const std::string channel = require(session.workbook(), *card.channel).name;
  session.open(session.sampleFile(QStringLiteral("house.journey"), "huiskoper"));
  auto& tabs = *session.window().findChild<QTabBar*>(QStringLiteral("documents"));
  REQUIRE(tabs.count() == 2);
  tabs.setCurrentIndex(0);
  REQUIRE(&session.document() == &first);
  session.pullOut([&](const QMimeData& data) {
    // Held over a tab for a moment it comes to the front.
    const QPoint tab = tabs.tabRect(1).center();
    QDragEnterEvent enter(tab, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&tabs, &enter);
    CHECK(enter.isAccepted());
    QDragMoveEvent move(tab, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&tabs, &move);
    REQUIRE(QTest::qWaitFor([&] { return &session.document() != &first; }, 5000));
    const std::size_t count = session.workbook().touchpoints.size();
    const Id<Episode> to = session.episode(3);
    session.trigger(Command::zoomFit);
    // On the title, or in the room between it and the phases.
    const QPoint title = session.middleOf(Part::episodeTitle, refTo(to));
    const CanvasView& view = session.canvas().view();
    QPoint at = title;
    while (between && session.canvas().indexAt(view.toScene(at))) at.ry() -= 2;
    bring(session.canvas(), data, at, true);
    REQUIRE(session.workbook().touchpoints.size() == count + 1);
    const auto pasted = session.document().selection().selected<Touchpoint>();
    REQUIRE(pasted);
    const Touchpoint& copy = require(session.workbook(), *pasted);
    CHECK(copy.episode == to);
    CHECK(copy.title == card.title);
    REQUIRE(copy.channel);
    CHECK(require(session.workbook(), *copy.channel).name == channel);
  });
  CHECK(first.workbook() == before);
}
