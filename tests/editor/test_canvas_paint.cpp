// What the canvas paints in pieces is what it would paint at once, and an edit paints no more than it
// changed.
#include <QImage>
#include <QPaintEvent>
#include <QScreen>
#include <QTimer>
#include <cstdlib>
#include <random>
#include <utility>

#include "catch.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

/// Until texts that come in a later frame are painted too.
void settle(Canvas& canvas) {
  const auto timers = canvas.findChildren<QTimer*>(QString(), Qt::FindDirectChildrenOnly);
  REQUIRE(timers.size() == 1);
  do {
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
  } while (timers.front()->isActive());
}

QImage onScreen(Canvas& canvas) {
  QWidget& window = *canvas.window();
  const QRect map(canvas.viewport()->mapTo(&window, QPoint(0, 0)), canvas.viewport()->size());
  return canvas.screen()
      ->grabWindow(window.winId())
      .toImage()
      .copy(map)
      .convertToFormat(QImage::Format_RGB32);
}

/// All of it painted anew.
QImage atOnce(Canvas& canvas) {
  canvas.viewport()->update();
  settle(canvas);
  return onScreen(canvas);
}

/// Pixels that a person could tell apart.
int differences(const QImage& a, const QImage& b) {
  int count = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const QColor one = a.pixelColor(x, y);
      const QColor other = b.pixelColor(x, y);
      const int apart = std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
                        std::abs(one.blue() - other.blue());
      if (apart > 12) ++count;
    }
  }
  return count;
}

/// Counts the pixels of a widget that are painted.
class PaintMeter final : public QObject {
 public:
  explicit PaintMeter(QWidget& widget) { widget.installEventFilter(this); }
  [[nodiscard]] int take() { return std::exchange(m_pixels, 0); }

 private:
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint)
      for (const QRect& rect : static_cast<QPaintEvent*>(event)->region())
        m_pixels += rect.width() * rect.height();
    return false;
  }
  int m_pixels = 0;
};

}  // namespace

TEST_CASE("what is painted in pieces is what is painted at once") {
  QuoteSession session;
  Canvas& canvas = session.canvas();
  std::mt19937 random(7);
  const auto below = [&](int count) { return std::uniform_int_distribution<int>(0, count - 1)(random); };
  for (int step = 0; step < 60; ++step) {
    INFO("step " << step);
    switch (below(5)) {
      case 0:
        canvas.zoomBy(below(2) == 0 ? 1 : -1);
        break;
      case 1:
        canvas.select(canvas.place(static_cast<std::size_t>(below(static_cast<int>(canvas.nodeCount())))));
        break;
      case 2:
        session.document().edit({QStringLiteral("Edit"), {}, {}}, [&](const Workbook& now) {
          return withScore(now, session.persona(), session.episode(static_cast<std::size_t>(1 + below(6))),
                           below(201) - 100);
        });
        break;
      default:
        canvas.scrollBy(QPointF(below(400) - 200, below(300) - 150));
    }
    settle(canvas);
    const QImage pieces = onScreen(canvas);
    REQUIRE(differences(pieces, atOnce(canvas)) == 0);
  }
}

TEST_CASE("an edit paints what it changed, and moving the map what comes into sight") {
  QuoteSession session;
  Canvas& canvas = session.canvas();
  canvas.zoomTo(1.5);
  session.document().selection().clear();
  settle(canvas);
  PaintMeter meter(*canvas.viewport());
  const int all = canvas.viewport()->width() * canvas.viewport()->height();

  const Id<Touchpoint> touchpoint = touchpointsOf(session.workbook(), session.episode(1)).front()->id;
  session.document().edit({QStringLiteral("Edit"), {}, {}}, [&](const Workbook& now) {
    return withField(now, touchpoint, &Touchpoint::crucial, !require(now, touchpoint).crucial);
  });
  settle(canvas);
  CHECK(meter.take() < all / 4);

  canvas.scrollBy({40, 0});
  settle(canvas);
  const int strip = meter.take();
  CHECK(strip > 0);
  CHECK(strip < all / 10);
}
