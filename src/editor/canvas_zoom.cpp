// How large the canvas shows the map, and which part of it.
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>
#include <cmath>
#include <utility>

#include "editor/canvas.h"

namespace klantreis {

namespace {

// A map opens as wide as the window, so that nobody misses what lies beyond its edge, as long as its texts
// are six pixels high; a wider one is shown from its beginning.
constexpr double leastWhole = 0.5;
constexpr double openingZoom = 0.7;
constexpr double closest = 2;
constexpr int roomAround = 48;  // pixels about what is selected
constexpr int lineStep = 40;    // pixels of a turn of the wheel or a click on a scroll bar

}  // namespace

void Canvas::setTheme(ThemeName theme) {
  m_theme = theme;
  viewport()->update();
}

void Canvas::setZoom(double zoom, QPointF anchor) {
  const Point fixed = m_view.toScene(anchor);
  m_fit = Fit::none;
  finishEditing();
  const QScopedValueRollback redrawn(m_redrawn, true);
  m_view.zoom = std::clamp(zoom, CanvasView::least, CanvasView::most);
  m_view.centre();
  updateScrollBars();
  scrollBy(m_view.toView(fixed) - anchor);
  viewport()->update();
  updateMarks();
  Q_EMIT zoomChanged(m_view.zoom);
}

/// What is selected stays where it is, and in sight.
void Canvas::zoomTo(double zoom) {
  const auto index = selectedInSight();
  const QRectF fixed = index ? m_view.toView(areaOf(*index)) : QRectF(viewport()->rect());
  setZoom(zoom, fixed.center());
  if (index) makeVisible(*index);
}

/// As far as its middle.
std::optional<std::size_t> Canvas::selectedInSight() const {
  const auto index = current();
  const QRectF window(QPointF(), m_view.viewport);
  return index && window.contains(m_view.toView(areaOf(*index)).center()) ? index : std::nullopt;
}

void Canvas::zoomBy(int steps) { zoomTo(m_view.zoom * std::pow(CanvasView::step, steps)); }

void Canvas::zoomToFit() { follow(Fit::whole); }

/// No larger than texts are on a poster; all that is selected, in the middle of the window.
void Canvas::zoomToSelection() {
  const auto index = current();
  if (!index) return;
  QRectF area = m_view.toView(areaOf(*index));
  for (const Place& place : m_document.selection().standpoint().others)
    if (const auto other = indexOf(place)) area |= m_view.toView(areaOf(*other));
  const Point middle = m_view.toScene(area.center());
  const QSizeF room = m_view.viewport.shrunkBy(QMargins(roomAround, roomAround, roomAround, roomAround));
  const double larger =
      std::min(room.width() / std::max(area.width(), 1.0), room.height() / std::max(area.height(), 1.0));
  setZoom(std::min(m_view.zoom * larger, closest), {});
  scrollBy(m_view.toView(middle) - QRectF({}, m_view.viewport).center());
  viewport()->update();
  updateMarks();
}

void Canvas::zoomToRead() {
  follow(Fit::toRead);
  horizontalScrollBar()->setValue(0);
  verticalScrollBar()->setValue(0);
}

void Canvas::follow(Fit fit) {
  if (fit == Fit::whole) setZoom(m_view.zoomToFit(), {});
  const double whole = m_view.zoomToWidth();
  if (fit == Fit::toRead) setZoom(whole < leastWhole ? openingZoom : whole, {});
  m_fit = fit;
}

/// Both ways at once, so that what is in sight is moved once.
void Canvas::scrollBy(QPointF pixels) {
  const QPointF before = m_view.scroll;
  {
    const QScopedValueRollback together(m_redrawn, true);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    static_cast<int>(std::lround(pixels.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(pixels.y())));
  }
  if (!m_redrawn) shift((before - m_view.scroll).toPoint());
}

void Canvas::updateScrollBars() {
  m_view.viewport = viewport()->size();
  const auto set = [](QScrollBar* bar, double desk, int size) {
    bar->setRange(0, std::max(0, static_cast<int>(std::ceil(desk)) - size));
    bar->setPageStep(size);
    bar->setSingleStep(lineStep);
  };
  set(horizontalScrollBar(), m_view.desk().width(), viewport()->width());
  set(verticalScrollBar(), m_view.desk().height(), viewport()->height());
  m_view.scroll = QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

void Canvas::scrollContentsBy(int dx, int dy) {
  m_view.scroll = QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
  if (!m_redrawn) shift({dx, dy});
  const auto index = m_edited && m_editor->active() ? indexOf(*m_edited) : std::nullopt;
  if (index) m_editor->place(spotOf(*index));
}

/// Moves what is in sight; only what comes into sight is painted.
void Canvas::shift(QPoint pixels) {
  if (pixels.isNull()) return;
  viewport()->scroll(pixels.x(), pixels.y());
  m_marked.translate(pixels);
  m_unfinished.translate(pixels);
}

/// Also when a scroll bar comes or goes: only what fits the window follows that. What is selected stays in
/// sight beside a panel that opens.
void Canvas::resizeEvent(QResizeEvent* event) {
  const auto index = selectedInSight();
  QAbstractScrollArea::resizeEvent(event);
  m_view.viewport = viewport()->size();
  if (std::exchange(m_size, size()) != size()) m_view.centre();
  const QScopedValueRollback redrawn(m_redrawn, true);
  updateScrollBars();
  follow(m_fit);
  if (index) makeVisible(*index);
  updateMarks();
}

}  // namespace klantreis
