#include <algorithm>
#include <cmath>

#include "core/layout/sheet.h"

namespace klantreis {

namespace {

constexpr double padTop = 5;
constexpr double levelGap = 6;
constexpr double bend = 12;     // radius of the corners
constexpr double legRoom = 12;  // from the lowest level to the arrow's point
constexpr double anchorGap = 14;
constexpr double anchorZone = 68;  // of a column's width; labels stand between two zones
constexpr double labelPad = 8;
constexpr double leastLabel = 44;
constexpr double edgePad = 4;  // from a label to the edge of the page

struct Leg {
  std::size_t way = 0;
  bool arrives = false;
  double x = 0;
};

/// A way drawn as an arc: up from one episode, level, and down to another. At the edge of a page the leg is
/// missing.
struct Arc {
  const Way* way = nullptr;
  double left = 0;
  double right = 0;
  bool legLeft = true;
  bool legRight = true;
  bool arrowLeft = false;
  double labelX = 0;  // left edge
  SetText label;
  std::size_t level = 0;
  [[nodiscard]] double labelRight() const { return labelX + label.width; }
};

std::string labelText(const Sheet& sheet, const Way& way) {
  const Path& row = *way.row;
  std::string text = row.condition;
  if (text.empty())
    text = row.kind == PathKind::skip ? sheet.word(Word::skip)
                                      : sheet.word(Word::backTo, {sheet.content.episodes[way.to].number});
  return row.share ? text + "\u00A0·\u00A0" + std::to_string(*row.share) + "\u00A0%" : text;
}

class Arcs {
 public:
  explicit Arcs(const Sheet& sheet) : m_sheet(sheet) {
    for (const Way& way : sheet.content.ways)
      if (isShown(way.from) || isShown(way.to)) m_ways.push_back(&way);
    placeLegs();
    for (std::size_t i = 0; i < m_ways.size(); ++i) m_arcs.push_back(arcOf(i));
    std::stable_sort(m_arcs.begin(), m_arcs.end(),
                     [](const Arc& a, const Arc& b) { return a.right - a.left < b.right - b.left; });
    for (Arc& arc : m_arcs) placeLabel(arc);
    assignLevels();
  }

  [[nodiscard]] const std::vector<Arc>& all() const { return m_arcs; }
  [[nodiscard]] const std::vector<double>& levelHeights() const { return m_levelHeights; }

 private:
  [[nodiscard]] std::size_t slotOf(std::size_t episode) const {
    return m_sheet.content.episodes[episode].slot;
  }
  [[nodiscard]] bool isShown(std::size_t episode) const { return m_sheet.grid.shows(slotOf(episode)); }

  /// The legs of a column side by side: those that go left before those that go right, long ones outside, so
  /// that nested arcs do not cross.
  void placeLegs() {
    struct End {
      std::size_t slot;
      long reach;  // to the other end, in columns; negative to the left
      std::size_t leg;
    };
    std::vector<End> ends;
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
      const auto from = static_cast<long>(slotOf(m_ways[i]->from));
      const auto to = static_cast<long>(slotOf(m_ways[i]->to));
      ends.push_back({static_cast<std::size_t>(from), to - from, m_legs.size()});
      m_legs.push_back({i, false, 0});
      ends.push_back({static_cast<std::size_t>(to), from - to, m_legs.size()});
      m_legs.push_back({i, true, 0});
    }
    // Nearest partner outermost on its own side: …, -2, -1 | 1, 2 would cross; -1, -2 | 2, 1 nests.
    std::stable_sort(ends.begin(), ends.end(), [](const End& a, const End& b) {
      if (a.slot != b.slot) return a.slot < b.slot;
      if ((a.reach < 0) != (b.reach < 0)) return a.reach < 0;
      return a.reach > b.reach;
    });
    for (std::size_t first = 0; first < ends.size();) {
      std::size_t end = first;
      while (end < ends.size() && ends[end].slot == ends[first].slot) ++end;
      const auto count = static_cast<double>(end - first);
      const double step = std::min(anchorGap, anchorZone / count);
      const double centre = m_sheet.grid.centreOf(ends[first].slot);
      for (std::size_t i = first; i < end; ++i)
        m_legs[ends[i].leg].x = centre + (static_cast<double>(i - first) - (count - 1) / 2) * step;
      first = end;
    }
  }

  Arc arcOf(std::size_t index) const {
    const Way& way = *m_ways[index];
    const Grid& grid = m_sheet.grid;
    const auto xOf = [&](std::size_t leg, std::size_t episode) {
      if (slotOf(episode) < grid.firstSlot) return grid.edge;
      return isShown(episode) ? m_legs[leg].x : grid.xOf(grid.endSlot());
    };
    double from = xOf(2 * index, way.from);
    double to = xOf(2 * index + 1, way.to);
    Arc arc{&way, from, to, isShown(way.from), isShown(way.to), false, 0, {}, 0};
    if (from > to) {
      std::swap(arc.left, arc.right);
      std::swap(arc.legLeft, arc.legRight);
      arc.arrowLeft = true;
    }
    return arc;
  }

  /// The label breaks the level part of its arc where no leg of another arc can pass: in the middle if there
  /// is room, else in the widest free part.
  void placeLabel(Arc& arc) {
    const std::string text = labelText(m_sheet, *arc.way);
    std::vector<double> stops{arc.left + (arc.legLeft ? bend : edgePad),
                              arc.right - (arc.legRight ? bend : edgePad)};
    for (const Leg& leg : m_legs)
      if (leg.x > arc.left && leg.x < arc.right) stops.push_back(leg.x);
    std::sort(stops.begin(), stops.end());
    const SetText line = m_sheet.type.line(text, style::small);
    const double middle = (arc.left + arc.right) / 2;
    double best = -1;
    double bestDistance = 0;
    Rect widest;
    for (std::size_t i = 0; i + 1 < stops.size(); ++i) {
      const Rect room{stops[i] + labelPad, 0, stops[i + 1] - stops[i] - 2 * labelPad, 0};
      if (room.width > widest.width) widest = room;
      if (room.width < line.width) continue;
      const double x = std::clamp(middle - line.width / 2, room.x, room.right() - line.width);
      const double distance = std::abs(x + line.width / 2 - middle);
      if (best >= 0 && distance >= bestDistance) continue;
      best = x;
      bestDistance = distance;
    }
    if (best >= 0) {
      arc.label = line;
      arc.labelX = best;
      return;
    }
    arc.label = m_sheet.type.set(text, style::small, std::max(widest.width, leastLabel));
    arc.labelX = widest.x + (widest.width - arc.label.width) / 2;
  }

  /// Short arcs lowest; each as low as it can be without meeting another of its level.
  void assignLevels() {
    std::vector<std::vector<const Arc*>> levels;
    for (Arc& arc : m_arcs) {
      const auto meets = [&](const Arc* other) {
        return arc.left - bend < other->right && other->left - bend < arc.right;
      };
      arc.level = 0;
      while (arc.level < levels.size() &&
             std::any_of(levels[arc.level].begin(), levels[arc.level].end(), meets))
        ++arc.level;
      if (arc.level == levels.size()) levels.emplace_back();
      levels[arc.level].push_back(&arc);
    }
    for (const auto& level : levels) {
      double height = 16;
      for (const Arc* arc : level) height = std::max(height, arc->label.height);
      m_levelHeights.push_back(height);
    }
  }

  const Sheet& m_sheet;
  std::vector<const Way*> m_ways;
  std::vector<Leg> m_legs;  // two for each way: where it leaves, where it arrives
  std::vector<Arc> m_arcs;
  std::vector<double> m_levelHeights;
};

/// Half of an arc, from its label to the foot of its leg (or to the edge of the page).
Shape halfArc(Point from, double footX, bool leg, double footY) {
  const double side = footX < from.x ? -1 : 1;
  Shape half{{{PathStep::Kind::move, {from}}}, Ink::none, 1, {Ink::quiet, 1.4, Dash::dashed, 0}, false};
  if (!leg) {
    half.steps.push_back({PathStep::Kind::line, {Point{footX, from.y}}});
    return half;
  }
  const double r = std::min({bend, footY - from.y, std::abs(footX - from.x)});
  half.steps.push_back({PathStep::Kind::line, {Point{footX - side * r, from.y}}});
  half.steps.push_back(
      {PathStep::Kind::curve,
       {Point{footX - side * r * 0.45, from.y}, Point{footX, from.y + r * 0.45}, Point{footX, from.y + r}}});
  half.steps.push_back({PathStep::Kind::line, {Point{footX, footY}}});
  return half;
}

void drawArrowHead(Pen& pen, Point tip, double dx, double dy) {
  const Point a{tip.x - 6 * dx - 4 * dy, tip.y - 6 * dy - 4 * dx};
  const Point b{tip.x - 6 * dx + 4 * dy, tip.y - 6 * dy + 4 * dx};
  pen.shape({{{PathStep::Kind::move, {a}}, {PathStep::Kind::line, {tip}}, {PathStep::Kind::line, {b}}},
             Ink::none,
             1,
             {Ink::quiet, 1.4},
             false});
}

/// The arc with its level part at that height and the points of its arrow at the bottom.
PlacedBlock drawArc(const Sheet& sheet, const Arc& arc, double y, double bottom) {
  Pen pen;
  const double labelTop = y - arc.label.height / 2;
  pen.shape(halfArc({arc.labelX - 5, y}, arc.left, arc.legLeft, bottom - 1));
  pen.shape(halfArc({arc.labelRight() + 5, y}, arc.right, arc.legRight, bottom - 1));
  const double tipX = arc.arrowLeft ? arc.left : arc.right;
  const bool leg = arc.arrowLeft ? arc.legLeft : arc.legRight;
  if (leg)
    drawArrowHead(pen, {tipX, bottom}, 0, 1);
  else
    drawArrowHead(pen, {tipX, y}, arc.arrowLeft ? -1 : 1, 0);
  pen.centredText(arc.label, {arc.labelX + arc.label.width / 2, labelTop}, {Ink::quiet, Ink::paper});
  Node node;
  node.part = Part::path;
  node.row = refTo(arc.way->row->id);
  node.area = {arc.labelX, labelTop, std::max(arc.label.width, 1.0), std::max(arc.label.height, 1.0)};
  node.name = sheet.word(Word::namePath, {labelText(sheet, *arc.way)});
  node.value = arc.way->row->condition;
  node.episode = sheet.content.episodes[arc.way->from].row->id;
  pen.node(std::move(node));
  return {{}, pen.finish()};
}

}  // namespace

Strip wayStrip(const Sheet& sheet, double legs) {
  Strip strip;
  const Arcs arcs(sheet);
  if (arcs.all().empty()) return strip;
  const std::vector<double>& heights = arcs.levelHeights();
  strip.height = padTop + legRoom + legs;
  for (const double height : heights) strip.height += height + levelGap;

  double top = strip.height - legRoom - legs;
  for (std::size_t level = 0; level < heights.size(); ++level) {
    top -= heights[level] + levelGap;
    for (const Arc& arc : arcs.all())
      if (arc.level == level)
        strip.blocks.push_back(drawArc(sheet, arc, top + heights[level] / 2, strip.height - 1));
  }
  return strip;
}

}  // namespace klantreis
