// What the canvas paints in pieces is what it would paint at once, and an edit paints no more than it
// changed.
#include <QImage>
#include <QPaintEvent>
#include <QScreen>
#include <QTimer>
#include <cstdlib>
#include <utility>
#include <vector>

#include "catch.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "random_edits.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

constexpr int untilNothingIsLeft = 5'000;  // milliseconds; on a busy machine painting may take long

/// Until texts that come in a later frame are painted too.
void settle(Canvas& canvas) {
  const auto timers = canvas.findChildren<QTimer*>(QString(), Qt::FindDirectChildrenOnly);
  REQUIRE(timers.size() == 1);
  do {
    QCoreApplication::processEvents(QEventLoop::AllEvents, untilNothingIsLeft);
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

/// One of all edits, as long as there is still a map after it.
void editAnything(Document& document, Dice& dice) {
  const RandomEdit& edit = dice.one(randomEdits());
  UNSCOPED_INFO(edit.name);
  const auto shown = document.selection().journey();
  if (const Edit call = edit.at(document.workbook(), dice))
    document.edit({QStringLiteral("Edit"), {}, document.selection().place()}, call);
  if (!shown || !document.workbook().journeys.contains(*shown)) document.undo();
}

std::vector<Place> somePlaces(const Canvas& canvas, Dice& dice) {
  std::vector<Place> places;
  for (int i = 0; i < 4; ++i) places.push_back(canvas.place(dice.below(canvas.nodeCount())));
  return places;
}

void doAnything(QuoteSession& session, Dice& dice) {
  Canvas& canvas = session.canvas();
  Document& document = session.document();
  switch (dice.below(7)) {
    case 0:
      return canvas.zoomBy(dice.chance(50) ? 1 : -1);
    case 1:
      return canvas.select(canvas.place(dice.below(canvas.nodeCount())));
    case 2:
      return document.selection().choose(somePlaces(canvas, dice));
    case 3:
      return dice.chance(60) ? document.undo() : document.redo();
    case 4:
    case 5:
      return editAnything(document, dice);
    default:
      return canvas.scrollBy(
          {static_cast<double>(dice.between(-200, 200)), static_cast<double>(dice.between(-150, 150))});
  }
}

/// Where two pictures differ.
QRect boxOfDifferences(const QImage& a, const QImage& b) {
  QRect box;
  for (int y = 0; y < a.height(); ++y)
    for (int x = 0; x < a.width(); ++x)
      if (a.pixel(x, y) != b.pixel(x, y)) box |= QRect(x, y, 1, 1);
  return box;
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
  Dice dice(7);
  for (int step = 0; step < 120; ++step) {
    INFO("step " << step);
    doAnything(session, dice);
    settle(session.canvas());
    const QImage pieces = onScreen(session.canvas());
    REQUIRE(differences(pieces, atOnce(session.canvas())) == 0);
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

TEST_CASE("in the overview the names of phases and episodes can be read") {
  QuoteSession session;
  Canvas& canvas = session.canvas();
  const Id<Episode> episode = session.episode(3);
  const Id<Phase> phase = phasesOf(session.workbook(), session.journey()).front()->id;
  session.document().selection().clear();
  canvas.zoomTo(GENERATE(0.3, 0.39));
  const auto heading = [&](Part part, const RowRef& row) {
    const auto hit = findNode(canvas.scene(), part, row);
    REQUIRE(hit);
    return canvas.view().toView(hit->area).toAlignedRect().adjusted(0, -6, 0, 6);
  };
  const auto looks = [&](const QRect& strip, const auto& rename) {
    std::vector<QImage> pictures;
    for (const char* name : {"EEEE", "HHHH", ""}) {
      session.document().edit({QStringLiteral("Edit"), {}, {}},
                              [&](const Workbook& now) { return rename(now, name); });
      pictures.push_back(atOnce(canvas).copy(strip));
    }
    return pictures;
  };
  // An E differs from an H at its top and its foot: what differs is as high as capitals of 11 pixels.
  const auto check = [](const std::vector<QImage>& pictures) {
    for (const QImage& other : {pictures[1], pictures[2]}) {
      const QRect letters = boxOfDifferences(pictures[0], other);
      CHECK(letters.height() >= 7);
      CHECK(letters.height() <= 16);
      CHECK(letters.width() >= 16);
    }
  };
  check(looks(heading(Part::phase, refTo(phase)), [&](const Workbook& now, const char* name) {
    return withField(now, phase, &Phase::name, name);
  }));
  check(looks(heading(Part::episodeTitle, refTo(episode)), [&](const Workbook& now, const char* name) {
    return withField(now, episode, &Episode::title, name);
  }));
}
