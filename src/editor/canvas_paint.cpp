// How the canvas paints: only what is exposed, found without looking at the rest.
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <utility>

#include "editor/canvas.h"
#include "editor/colours.h"
#include "render/overview.h"
#include "render/paint.h"

namespace klantreis {

namespace {

constexpr int mostStrips = 8;  // beyond it one rectangle around them costs less
constexpr std::chrono::milliseconds textTime(3);
constexpr float ringAway = 0.5F;  // of the selection while the focus is elsewhere; dashes have a meaning here

}  // namespace

void Canvas::paintEvent(QPaintEvent* event) {
  m_enough = std::chrono::steady_clock::now() + textTime;
  m_painted = event->region();
  QPainter painter(viewport());
  if (m_painted.rectCount() > mostStrips) return paint(painter, event->rect());
  for (const QRect& exposed : m_painted) paint(painter, exposed);
}

void Canvas::paint(QPainter& painter, const QRect& exposed) {
  painter.save();
  painter.setClipRect(exposed);
  painter.setRenderHint(QPainter::Antialiasing);
  if (m_scene.blocks.empty()) {
    painter.fillRect(exposed, colour(m_theme, Tint::desk));
  } else {
    painter.save();
    paintPaper(painter, exposed);
    paintMap(painter, exposed);
    painter.restore();
    paintMarks(painter);
  }
  painter.restore();
}

void Canvas::paintMap(QPainter& painter, const QRect& exposed) {
  painter.save();
  painter.translate(m_view.origin());
  painter.scale(m_view.zoom, m_view.zoom);
  const int reach = reachBeyondBlocks();
  const Point first = m_view.toScene(QPointF(exposed.topLeft() - QPoint(reach, reach)));
  const Point last = m_view.toScene(QPointF(exposed.bottomRight() + QPoint(reach + 1, reach + 1)));
  const Rect part{first.x, first.y, last.x - first.x, last.y - first.y};
  const double column = m_scene.columns.empty() ? 0 : m_scene.columns.front().width;
  std::vector<std::size_t> blocks = m_index.blocksIn(part);
  std::erase_if(blocks, [&](std::size_t block) { return !m_painted.intersects(onScreen(m_scene, block)); });
  const Exposure exposure{m_theme, QRectF(part.x, part.y, part.width, part.height), column, m_enough};
  paintLater(m_painter.paint(painter, m_scene, exposure, blocks), exposed);
  m_pointer.paint(painter, colour(m_theme, Tint::accent));
  painter.restore();
  if (!m_found.empty()) paintFound(painter, blocks);
}

/// Signs stand on whole pixels, and far away headings are larger than their blocks.
int Canvas::reachBeyondBlocks() const { return isOverview(m_view.zoom) ? overviewReach : 2; }

/// All that the block draws.
QRect Canvas::onScreen(const Scene& scene, std::size_t block) const {
  const int reach = reachBeyondBlocks();
  return m_view.toView(scene.blocks[block].bounds()).toAlignedRect().adjusted(-reach, -reach, reach, reach);
}

/// What there was no time for, in the next frame.
void Canvas::paintLater(const std::vector<std::size_t>& blocks, const QRect& exposed) {
  for (const std::size_t block : blocks) m_unfinished |= m_painted & onScreen(m_scene, block) & exposed;
  if (!m_unfinished.isEmpty() && !m_nextFrame.isActive()) m_nextFrame.start();
}

/// As a marker pen does: the ground takes the colour, the text stays as clear as it is.
void Canvas::paintFound(QPainter& painter, const std::vector<std::size_t>& blocks) const {
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour(m_theme, Tint::found));
  painter.setCompositionMode(m_theme == ThemeName::light ? QPainter::CompositionMode_Multiply
                                                         : QPainter::CompositionMode_Screen);
  for (const std::size_t index : blocks) {
    const PlacedBlock& placed = m_scene.blocks[index];
    for (const Node& node : placed.block->nodes)
      if (m_found.contains(placeOf(node)))
        painter.drawRoundedRect(m_view.toView(node.area.moved(placed.offset)), 5, 5);
  }
}

/// Where the outlines are; a little more than they cover.
QRegion Canvas::markArea() const {
  QRegion area;
  const auto add = [&](std::optional<std::size_t> index) {
    if (index) area |= m_view.toView(areaOf(*index)).toAlignedRect().adjusted(-5, -5, 5, 5);
  };
  add(current());
  add(m_pointer.hovered());
  for (const std::size_t other : m_others) add(other);
  return area;
}

/// Where several things are selected: those beside the current one.
void Canvas::findOthers() {
  m_others.clear();
  for (const Place& place : m_document.selection().standpoint().others)
    if (const auto index = indexOf(place)) m_others.push_back(*index);
}

void Canvas::updateMarks() {
  const QRegion now = markArea();
  viewport()->update(std::exchange(m_marked, now) | now);
}

/// The sheet with a soft shadow, drawn as outlines that fade. Where all is inside there is nothing to see of
/// it.
void Canvas::paintPaper(QPainter& painter, const QRect& exposed) const {
  constexpr int reach = 5;
  const QRectF paper = m_view.toView(Rect{0, 0, m_view.paper.width, m_view.paper.height});
  const double radius = 8 * std::min(1.0, m_view.zoom);
  if (paper.adjusted(radius, radius, -radius, -radius).contains(exposed))
    return painter.fillRect(exposed, colour(m_theme, Ink::paper));
  painter.fillRect(exposed, colour(m_theme, Tint::desk));
  painter.setBrush(Qt::NoBrush);
  for (int i = reach; i > 0; --i) {
    painter.setPen(QPen(QColor(20, 30, 50, 5), 2.0 * i));
    painter.drawRoundedRect(paper.translated(0, 1.5), radius, radius);
  }
  painter.setPen(QPen(colour(m_theme, Tint::line), 1));
  painter.setBrush(colour(m_theme, Ink::paper));
  painter.drawRoundedRect(paper, radius, radius);
  QPainterPath sheet;
  sheet.addRoundedRect(paper, radius, radius);
  painter.setClipPath(sheet, Qt::IntersectClip);
}

/// What is selected, and fainter what the mouse is over.
void Canvas::paintMarks(QPainter& painter) const {
  const auto outline = [&](std::size_t index, QPen pen) {
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_view.toView(areaOf(index)).adjusted(-1.5, -1.5, 1.5, 1.5), 6, 6);
  };
  QColor ring = colour(m_theme, Tint::accent);
  if (!hasFocus()) ring.setAlphaF(ringAway);
  const auto selected = current();
  if (const auto hovered = m_pointer.hovered(); hovered && hovered != selected)
    outline(*hovered, QPen(colour(m_theme, Tint::edge), 1.2));
  if (selected) outline(*selected, QPen(ring, 2.4));
  for (const std::size_t other : m_others) outline(other, QPen(ring, 1.6));
}

}  // namespace klantreis
