#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "editor/drags.h"
#include "klantreis/edit.h"

namespace klantreis {

namespace {

constexpr double aboveLabel = 10;  // from the rule over a lane to its name
constexpr double phaseGrip = 14;   // units at the right end of a phase

// ---- a lane between others ----------------------------------------------------------------------

class LaneDrag final : public Drag {
  Q_DECLARE_TR_FUNCTIONS(LaneDrag)

 public:
  LaneDrag(Document& document, const Scene& scene, Id<Lane> lane)
      : m_document(document), m_scene(scene), m_lane(lane), m_spans(laneSpans(scene)) {}

  /// Before the lane in whose upper half the mouse is, or after the last.
  void moveTo(Point point) override {
    m_target.reset();
    if (m_spans.empty()) return;
    const auto below = std::find_if(m_spans.begin(), m_spans.end(), [&](const LaneSpan& span) {
      return point.y < (span.top + span.bottom) / 2;
    });
    m_target = below == m_spans.end() ? Target{std::nullopt, m_spans.back().bottom}
                                      : Target{below->lane, below->top};
  }
  void drop(bool) override {
    if (!m_target) return;
    m_document.edit({tr("Move lane"), {}, placeOf(m_document.workbook(), refTo(m_lane))},
                    [this](const Workbook& now) { return withLaneMoved(now, m_lane, index(now)); });
  }
  void cancel() override { m_target.reset(); }
  void paint(QPainter& painter, const QColor& colour) const override {
    if (m_target) paintLine(painter, {28, m_target->y, m_scene.size.width - 28, m_target->y}, colour);
  }

 private:
  struct Target {
    std::optional<Id<Lane>> before;
    double y;
  };

  /// Among the others, hidden ones too: after the last one that is seen where it goes to the end.
  [[nodiscard]] std::size_t index(const Workbook& now) const {
    std::size_t index = 0;
    std::size_t end = 0;
    for (const Lane* lane : lanesOf(now, require(now, m_lane).journey)) {
      if (lane->id == m_target->before) return index;
      if (lane->id == m_lane) continue;
      ++index;
      if (lane->shown) end = index;
    }
    return end;
  }

  Document& m_document;
  const Scene& m_scene;
  Id<Lane> m_lane;
  std::vector<LaneSpan> m_spans;
  std::optional<Target> m_target;
};

// ---- the end of a phase -------------------------------------------------------------------------

class PhaseEndDrag final : public Drag {
  Q_DECLARE_TR_FUNCTIONS(PhaseEndDrag)

 public:
  PhaseEndDrag(Document& document, const Scene& scene, const Node& node)
      : m_document(document), m_scene(scene), m_place(placeOf(node)), m_phase({node.row.uuid}) {}

  /// To the border between two columns that is nearest, and not before the phase begins.
  void moveTo(Point point) override {
    if (m_scene.columns.empty()) return;
    std::size_t nearest = begin();
    for (std::size_t i = nearest; i <= m_scene.columns.size(); ++i)
      if (std::abs(borderAt(i) - point.x) < std::abs(borderAt(nearest) - point.x)) nearest = i;
    m_end = nearest;
  }
  void drop(bool) override {
    if (!m_end) return;
    m_document.edit({tr("Move end of phase"), {}, m_place},
                    [this](const Workbook& now) { return withPhaseEndingBefore(now, m_phase, *m_end); });
  }
  void cancel() override { m_end.reset(); }
  void paint(QPainter& painter, const QColor& colour) const override {
    if (!m_end) return;
    const double x = borderAt(*m_end);
    paintLine(painter, {x, topOfPhases(m_scene), x, m_scene.size.height - 48}, colour);
  }

 private:
  /// How many episodes stand before the phase.
  [[nodiscard]] std::size_t begin() const {
    const Workbook& now = m_document.workbook();
    std::size_t count = 0;
    for (const Phase* phase : phasesOf(now, require(now, m_phase).journey)) {
      if (phase->id == m_phase) break;
      count += episodesIn(now, phase->id).size();
    }
    return count;
  }
  /// Before that column, or after the last.
  [[nodiscard]] double borderAt(std::size_t column) const {
    const auto& columns = m_scene.columns;
    constexpr double besides = 6;
    return column < columns.size() ? columns[column].x - besides
                                   : columns.back().x + columns.back().width + besides;
  }

  Document& m_document;
  const Scene& m_scene;
  Place m_place;
  Id<Phase> m_phase;
  std::optional<std::size_t> m_end;
};

// ---- where a path leads -------------------------------------------------------------------------

/// A loop or skip to another episode; what belongs to one episode goes over to another.
class PathDrag final : public Drag {
  Q_DECLARE_TR_FUNCTIONS(PathDrag)

 public:
  PathDrag(Document& document, const Scene& scene, Id<Path> path)
      : m_document(document), m_scene(scene), m_path(path) {}

  void moveTo(Point point) override {
    const Column* column = columnAt(m_scene, point.x);
    m_target = column == nullptr ? std::nullopt : std::optional(column->episode);
  }
  void drop(bool) override {
    if (!m_target) return;
    m_document.edit({tr("Move path"), {}, std::nullopt}, [this](const Workbook& now) {
      const PathKind kind = require(now, m_path).kind;
      const bool leads = kind == PathKind::loop || kind == PathKind::skip;
      return leads ? withPathTo(now, m_path, *m_target) : withField(now, m_path, &Path::from, *m_target);
    });
    m_document.selection().select(placeOf(m_document.workbook(), refTo(m_path)));
  }
  void cancel() override { m_target.reset(); }
  void paint(QPainter& painter, const QColor& colour) const override {
    const auto title =
        m_target ? findNode(m_scene, Part::episodeTitle, refTo(*m_target)) : std::optional<Hit>();
    if (!title) return;
    painter.setPen(QPen(colour, 3));
    painter.setBrush(Qt::NoBrush);
    const Rect& area = title->area;
    painter.drawRoundedRect(QRectF(area.x - 4, area.y - 4, area.width + 8, area.height + 8), 8, 8);
  }

 private:
  Document& m_document;
  const Scene& m_scene;
  Id<Path> m_path;
  std::optional<Id<Episode>> m_target;
};

}  // namespace

// ---- where things are ---------------------------------------------------------------------------

const Column* columnAt(const Scene& scene, double x) {
  const auto far = [&](const Column& column) { return std::abs(column.x + column.width / 2 - x); };
  const auto nearest = std::min_element(scene.columns.begin(), scene.columns.end(),
                                        [&](const Column& a, const Column& b) { return far(a) < far(b); });
  return nearest == scene.columns.end() ? nullptr : &*nearest;
}

std::vector<LaneSpan> laneSpans(const Scene& scene) {
  std::vector<LaneSpan> spans;
  double end = scene.size.height;
  for (const Hit& hit : allNodes(scene)) {
    const Node& node = unnumberedAt(scene, hit);
    const double top = hit.area.y - aboveLabel;
    if (node.part == Part::footer || node.part == Part::legend) end = std::min(end, top);
    if (node.part != Part::laneLabel || !node.lane) continue;
    if (!spans.empty()) spans.back().bottom = top;
    spans.push_back({*node.lane, top, 0});
  }
  if (!spans.empty()) spans.back().bottom = end;
  return spans;
}

double topOfPhases(const Scene& scene) {
  for (const Hit& hit : allNodes(scene))
    if (unnumberedAt(scene, hit).part == Part::phase) return hit.area.y;
  return 0;
}

void paintLine(QPainter& painter, const QLineF& line, const QColor& colour) {
  QPen pen(colour, 3, Qt::SolidLine, Qt::RoundCap);
  pen.setCosmetic(true);  // as clear on a small map
  painter.setPen(pen);
  painter.drawLine(line);
}

bool isPhaseEnd(const Scene& scene, const Hit& hit, Point point) {
  if (unnumberedAt(scene, hit).part != Part::phase || point.x < hit.area.right() - phaseGrip) return false;
  const auto nodes = allNodes(scene);
  return std::any_of(nodes.begin(), nodes.end(), [&](const Hit& other) {  // another phase follows
    return unnumberedAt(scene, other).part == Part::phase && other.area.x > hit.area.x;
  });
}

std::unique_ptr<Drag> laneDrag(Document& document, const Scene& scene, const Node& node) {
  return std::make_unique<LaneDrag>(document, scene, Id<Lane>{node.row.uuid});
}

std::unique_ptr<Drag> phaseEndDrag(Document& document, const Scene& scene, const Node& node) {
  return std::make_unique<PhaseEndDrag>(document, scene, node);
}

std::unique_ptr<Drag> pathDrag(Document& document, const Scene& scene, const Node& node) {
  return std::make_unique<PathDrag>(document, scene, Id<Path>{node.row.uuid});
}

}  // namespace klantreis
