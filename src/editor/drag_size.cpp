#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "editor/drags.h"
#include "editor/sizes.h"
#include "klantreis/edit.h"

namespace klantreis {

namespace {

constexpr double columnGrip = 14;   // units at the right end of a column's head
constexpr double laneGrip = 7;      // units around the end of a lane, beside its cells
constexpr double besideCells = 28;  // of a lane's height

/// The width of a column, and of all that are selected with it, by the right end of its head.
class ColumnWidthDrag final : public Drag {
  Q_DECLARE_TR_FUNCTIONS(ColumnWidthDrag)

 public:
  ColumnWidthDrag(Document& document, const Scene& scene, const Column& column)
      : m_document(document), m_scene(scene), m_column(column) {
    const auto width = require(document.workbook(), column.episode).width;
    m_percent = column.cell / static_cast<double>(width);
  }

  void moveTo(Point point) override { m_width = nearestWidth((point.x - m_column.x) / m_percent); }
  void drop(bool) override {
    if (m_width) setWidths(m_document, resized(m_document, m_column.episode), *m_width);
  }
  void cancel() override { m_width.reset(); }
  void paint(QPainter& painter, const QColor& colour) const override {
    if (!m_width) return;
    const double x = m_column.x + static_cast<double>(*m_width) * m_percent;
    paintLine(painter, {x, topOfPhases(m_scene), x, m_scene.size.height - 48}, colour);
  }

 private:
  Document& m_document;
  const Scene& m_scene;
  Column m_column;
  double m_percent = 1;  // units of the picture
  std::optional<std::int64_t> m_width;
};

/// The least height of a lane, and of all that are selected with it, by its lower end under its name.
class LaneHeightDrag final : public Drag {
  Q_DECLARE_TR_FUNCTIONS(LaneHeightDrag)

 public:
  LaneHeightDrag(Document& document, const Scene& scene, const LaneSpan& span)
      : m_document(document), m_scene(scene), m_span(span) {}

  void moveTo(Point point) override { m_height = nearestHeight(point.y - m_span.top - besideCells); }
  void drop(bool) override {
    if (m_height) setHeights(m_document, resized(m_document, m_span.lane), *m_height);
  }
  void cancel() override { m_height.reset(); }
  void paint(QPainter& painter, const QColor& colour) const override {
    if (!m_height) return;
    const double y = m_span.top + static_cast<double>(*m_height) + besideCells;
    paintLine(painter, {28, y, m_scene.size.width - 28, y}, colour);
  }

 private:
  Document& m_document;
  const Scene& m_scene;
  LaneSpan m_span;
  std::optional<std::int64_t> m_height;
};

const Column* columnOf(const Scene& scene, Id<Episode> episode) {
  const auto found = std::find_if(scene.columns.begin(), scene.columns.end(),
                                  [&](const Column& column) { return column.episode == episode; });
  return found == scene.columns.end() ? nullptr : &*found;
}

}  // namespace

double heightOfCells(const LaneSpan& span) { return span.bottom - span.top - besideCells; }

bool isColumnEnd(const Scene& scene, const Hit& hit, Point point) {
  const Node& node = unnumberedAt(scene, hit);
  return node.part == Part::episodeTitle && point.x > hit.area.right() - columnGrip;
}

std::optional<Id<Lane>> laneEndingAt(const Scene& scene, Point point) {
  if (scene.columns.empty() || point.x > scene.columns.front().x - laneGrip) return std::nullopt;
  for (const LaneSpan& span : laneSpans(scene))
    if (std::abs(point.y - span.bottom) <= laneGrip) return span.lane;
  return std::nullopt;
}

std::unique_ptr<Drag> columnWidthDrag(Document& document, const Scene& scene, const Node& node) {
  const Column* column = columnOf(scene, Id<Episode>{node.row.uuid});
  return column == nullptr ? nullptr : std::make_unique<ColumnWidthDrag>(document, scene, *column);
}

std::unique_ptr<Drag> laneHeightDrag(Document& document, const Scene& scene, Id<Lane> lane) {
  for (const LaneSpan& span : laneSpans(scene))
    if (span.lane == lane) return std::make_unique<LaneHeightDrag>(document, scene, span);
  return nullptr;
}

}  // namespace klantreis
