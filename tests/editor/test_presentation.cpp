// The map on the whole screen, with the keys of a keyboard and of a clicker.
#include <QFile>
#include <QMouseEvent>
#include <QPointer>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <algorithm>

#include "catch.h"
#include "editor/presentation.h"
#include "klantreis/edit.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

Presentation& presented(Session& session, Command command = Command::present) {
  session.trigger(command);
  auto* presentation = session.window().findChild<Presentation*>();
  REQUIRE(presentation != nullptr);
  REQUIRE(QTest::qWaitForWindowExposed(presentation));
  return *presentation;
}

void press(Presentation& presentation, Qt::Key key) { QTest::keyClick(&presentation, key); }

}  // namespace

TEST_CASE("a presentation begins with the whole map and goes through the episodes") {
  QuoteSession session;
  Presentation& shown = presented(session);
  CHECK(shown.isFullScreen());
  CHECK_FALSE(shown.stop().episode);
  for (std::size_t number = 1; number <= 7; ++number) {
    press(shown, number % 2 == 0 ? Qt::Key_PageDown : Qt::Key_Space);  // a clicker sends the page keys
    CHECK(shown.stop().episode == session.episode(number));
    CHECK(shown.accessibleDescription().contains(
        QString::fromStdString(require(session.workbook(), session.episode(number)).title)));
  }
  press(shown, Qt::Key_Right);
  CHECK(shown.stop().episode == session.episode(7));  // the last
  press(shown, Qt::Key_PageUp);
  CHECK(shown.stop().episode == session.episode(6));
  press(shown, Qt::Key_Home);
  CHECK_FALSE(shown.stop().episode);
}

TEST_CASE("every key that steps in a presentation steps its way, and F5 ends it") {
  QuoteSession session;
  Presentation& shown = presented(session);
  std::size_t number = 0;
  for (const Qt::Key next :
       {Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Enter}) {
    CAPTURE(next);
    press(shown, next);
    CHECK(shown.stop().episode == session.episode(++number));
  }
  for (const Qt::Key back : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Backspace, Qt::Key_PageUp}) {
    CAPTURE(back);
    press(shown, back);
    CHECK(shown.stop().episode == session.episode(--number));
  }
  const QPointer<Presentation> there = &shown;
  press(shown, Qt::Key_F5);
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  CHECK(there.isNull());
}

TEST_CASE("a presentation goes by phase and by lane too") {
  QuoteSession session;
  Presentation& shown = presented(session);
  press(shown, Qt::Key_2);
  CHECK(shown.by() == StopBy::phase);
  const Rect phase = shown.stop().area;
  std::size_t stops = 1;
  for (Rect before = phase; press(shown, Qt::Key_Right), shown.stop().area.x > before.x; ++stops)
    before = shown.stop().area;
  CHECK(stops == phasesOf(session.workbook(), session.journey()).size());
  press(shown, Qt::Key_3);
  CHECK(shown.by() == StopBy::lane);
  double bottom = shown.stop().area.y;
  stops = 0;
  for (double top = -1; shown.stop().area.y > top; press(shown, Qt::Key_Down), ++stops) {
    top = shown.stop().area.y;
    CHECK(top == Approx(bottom));  // one lane begins where the other ends
    CHECK(shown.stop().area.height > 0);
    bottom = top + shown.stop().area.height;
  }
  const auto lanes = lanesOf(session.workbook(), session.journey());
  CHECK(static_cast<std::ptrdiff_t>(stops) ==
        std::count_if(lanes.begin(), lanes.end(), [](const Lane* lane) { return lane->shown; }));
}

TEST_CASE("a presentation can begin at the selected episode, and ends with Esc") {
  QuoteSession session;
  session.document().selection().clear();
  CHECK_FALSE(session.action(Command::presentHere).isEnabled());
  session.select(Part::scenario, refTo(session.episode(4)));
  Presentation& shown = presented(session, Command::presentHere);
  CHECK(shown.stop().episode == session.episode(4));
  const QPointer<Presentation> there = &shown;
  press(shown, Qt::Key_Escape);
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  CHECK(there.isNull());
  CHECK(session.window().isVisible());
}

TEST_CASE("B makes the screen black until the next step, and L is a laser") {
  QuoteSession session;
  Presentation& shown = presented(session);
  const auto isBlack = [&] {
    const QImage image = shown.grab().toImage();
    return image.pixelColor(image.width() / 2, image.height() / 2) == QColor(Qt::black) &&
           image.pixelColor(5, 5) == QColor(Qt::black);
  };
  CHECK_FALSE(isBlack());
  press(shown, Qt::Key_B);
  CHECK(isBlack());
  press(shown, Qt::Key_Period);
  CHECK_FALSE(isBlack());
  press(shown, Qt::Key_B);
  press(shown, Qt::Key_Right);
  CHECK_FALSE(shown.black());
  press(shown, Qt::Key_L);
  CHECK(shown.laser());
  const QPoint corner(12, 12);
  QMouseEvent move(QEvent::MouseMove, corner, shown.mapToGlobal(corner), Qt::NoButton, Qt::NoButton,
                   Qt::NoModifier);
  QApplication::sendEvent(&shown, &move);
  const QColor dot = shown.grab().toImage().pixelColor(corner);
  CHECK(dot.red() > dot.green() + 60);
}

TEST_CASE("a presentation shows what is changed meanwhile, and changes nothing itself") {
  QuoteSession session;
  Presentation& shown = presented(session);
  press(shown, Qt::Key_End);
  const Workbook before = session.workbook();
  for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_F2, Qt::Key_X, Qt::Key_Left, Qt::Key_Right})
    press(shown, key);
  CHECK(session.workbook() == before);
  session.document().edit({QStringLiteral("delete"), {}, std::nullopt},
                          [&](const Workbook& now) { return without(now, {refTo(session.episode(7))}); });
  CHECK(shown.stop().episode == session.episode(6));
}

TEST_CASE("a presentation is zoomed and moved with the mouse, and a click goes on") {
  QuoteSession session;
  Presentation& shown = presented(session);
  QTest::mouseClick(&shown, Qt::LeftButton, {}, {200, 200});
  CHECK(shown.stop().episode == session.episode(1));
  const QRectF before = shown.view();
  press(shown, Qt::Key_Plus);
  CHECK(shown.view().width() < before.width());
  press(shown, Qt::Key_Minus);
  const QRectF there = shown.view();
  QTest::mousePress(&shown, Qt::LeftButton, {}, {200, 200});
  QMouseEvent move(QEvent::MouseMove, QPointF(120, 200), shown.mapToGlobal(QPointF(120, 200)), Qt::NoButton,
                   Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&shown, &move);
  QTest::mouseRelease(&shown, Qt::LeftButton, {}, {120, 200});
  CHECK(shown.view().x() > there.x());
  CHECK(shown.stop().episode == session.episode(1));
  QTest::mouseClick(&shown, Qt::RightButton, {}, {200, 200});
  CHECK_FALSE(shown.stop().episode);
}

TEST_CASE("with two screens the map is shown on the other one, and S takes it to the next", "[.screens]") {
  REQUIRE(QGuiApplication::screens().size() == 2);
  QuoteSession session;
  QScreen* own = session.window().screen();
  Presentation& shown = presented(session);
  CHECK(shown.screen() != own);
  CHECK(shown.geometry() == shown.screen()->geometry());
  CHECK(session.window().screen() == own);
  press(shown, Qt::Key_S);
  CHECK(shown.screen() == own);
  CHECK(shown.isFullScreen());
}

TEST_CASE("a presentation goes to a second screen") {
  const QTemporaryDir folder;
  QFile screens(folder.filePath(QStringLiteral("screens.json")));
  REQUIRE(screens.open(QIODevice::WriteOnly));
  screens.write(R"({"screens": [
    {"name": "laptop", "x": 0, "y": 0, "width": 1440, "height": 900, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
    {"name": "beamer", "x": 1440, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
  ]})");
  screens.close();
  QProcess child;
  child.setProcessChannelMode(QProcess::MergedChannels);
  child.start(QCoreApplication::applicationFilePath(),
              {QStringLiteral("-platform"), QStringLiteral("offscreen:configfile=") + screens.fileName(),
               QStringLiteral("[.screens]")});
  REQUIRE(child.waitForFinished(120'000));
  INFO(child.readAll().toStdString());
  CHECK(child.exitCode() == 0);
}
