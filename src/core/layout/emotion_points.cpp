#include <algorithm>
#include <cmath>
#include <span>

#include "core/layout/emotion.h"

namespace klantreis {

namespace {

constexpr double mainRadius = 12;
constexpr double otherRadius = 8.5;
constexpr double crowdedRadius = 7;
constexpr double mainDot = 4.5;  // of a touchpoint's score
constexpr double otherDot = 3.5;
constexpr double sideRadius = 3.4;
constexpr double sideDot = 2.2;
constexpr std::size_t crowd = 6;  // personas from which on faces are smaller
constexpr double faceGap = 3;
constexpr double farthestShift = 90;
constexpr double shiftStep = 1;
constexpr double dotShift = 0.4;  // of the room to the next one, so that no dot passes another
static_assert(farthestShift < (style::pitch - style::gap) / 2, "beside a face there is room for dots");

double radiusOf(const Content& content, std::size_t persona, const CurvePoint& point) {
  const bool main = persona == content.mainPersona;
  if (point.touchpoint != nullptr) return main ? mainDot : otherDot;
  if (main) return mainRadius;
  return content.personas.size() > crowd ? crowdedRadius : otherRadius;
}

/// The main persona first, so that it stands in the middle of its column.
std::vector<std::size_t> drawnOrder(const Content& content) {
  std::vector<std::size_t> order;
  if (!content.personas.empty()) order.push_back(content.mainPersona);
  for (std::size_t i = 0; i < content.personas.size(); ++i)
    if (i != content.mainPersona) order.push_back(i);
  return order;
}

bool touches(const EmotionPoint& a, const EmotionPoint& b) {
  return std::hypot(a.at.x - b.at.x, a.at.y - b.at.y) < a.radius + b.radius + faceGap;
}

void moveClear(EmotionPoint& point, const std::vector<EmotionPoint>& others, double farthest) {
  const double centre = point.at.x;
  const auto isClear = [&] {
    return std::none_of(others.begin(), others.end(),
                        [&](const EmotionPoint& other) { return touches(point, other); });
  };
  for (double shift = 0; shift <= farthest; shift += shiftStep) {
    for (const double side : {1.0, -1.0}) {
      point.at.x = centre + side * shift;
      if (isClear()) return;
    }
  }
  point.at.x = centre;
}

/// From `from` to `to` at equal distances, of which that is.
template <class P>
double spread(std::span<P> points, double from, double to) {
  const double apart = (to - from) / static_cast<double>(points.size() + 1);
  for (std::size_t i = 0; i < points.size(); ++i) points[i].at.x = from + apart * static_cast<double>(i + 1);
  return apart;
}

/// What touchpoints have of the column: what is left of its face and what is right of it, or all of it.
/// Calls f(points, distance).
template <class P, class F>
void spreadTouchpoints(std::span<P> column, const Grid& grid, std::size_t slot, F&& f) {
  const auto face =
      std::find_if(column.begin(), column.end(), [](const P& point) { return point.touchpoint == nullptr; });
  const auto before = static_cast<std::size_t>(face - column.begin());
  const double left = grid.xOf(slot);
  const double right = left + grid.widthOf(slot);
  const auto place = [&](std::span<P> points, double from, double to) {
    f(points, spread(points, from, to));
  };
  place(column.first(before), left, face == column.end() ? right : face->at.x);
  if (face != column.end()) place(column.subspan(before + 1), face->at.x, right);
}

/// The points of an episode among those of a line, from `begin` on, which comes to stand behind them.
std::span<const CurvePoint> pointsAt(const std::vector<CurvePoint>& line, std::size_t episode,
                                     std::size_t& begin) {
  const std::size_t first = begin;
  while (begin < line.size() && line[begin].episode == episode) ++begin;
  return std::span(line).subspan(first, begin - first);
}

/// Places the points of all personas, column by column.
class PointPlacer {
 public:
  PointPlacer(const Sheet& sheet, const Chart& chart)
      : m_sheet(sheet),
        m_chart(chart),
        m_order(drawnOrder(sheet.content)),
        m_begin(sheet.content.personas.size()),
        m_columns(sheet.content.personas.size()),
        m_lines(sheet.content.personas.size()) {}

  std::vector<EmotionLine> place() && {
    for (const EpisodeContent& episode : m_sheet.content.episodes) placeColumn(episode);
    return std::move(m_lines);
  }

 private:
  /// The faces first: they stand as near the middle as they can, and the dots make way.
  void placeColumn(const EpisodeContent& episode) {
    m_taken.clear();
    for (const std::size_t persona : m_order) {
      read(persona, episode);
      for (EmotionPoint& point : m_columns[persona])
        if (point.touchpoint == nullptr) take(point, farthestShift);
    }
    for (const std::size_t persona : m_order) {
      const EmotionLine& column = m_columns[persona];
      spreadTouchpoints(std::span(m_columns[persona]), m_sheet.grid, episode.slot,
                        [this](std::span<EmotionPoint> dots, double apart) {
                          for (EmotionPoint& dot : dots) take(dot, dotShift * apart);
                        });
      m_lines[persona].insert(m_lines[persona].end(), column.begin(), column.end());
    }
  }

  /// All in its middle.
  void read(std::size_t persona, const EpisodeContent& episode) {
    EmotionLine& points = m_columns[persona];
    points.clear();
    for (const CurvePoint& point :
         pointsAt(m_sheet.content.personas[persona].line, episode.index, m_begin[persona]))
      points.push_back(
          {persona,
           episode.index,
           {m_sheet.grid.centreOf(episode.slot), m_chart.yOf(static_cast<double>(point.emotion->score))},
           radiusOf(m_sheet.content, persona, point),
           point.emotion,
           point.touchpoint});
  }

  void take(EmotionPoint& point, double farthest) {
    moveClear(point, m_taken, farthest);
    m_taken.push_back(point);
  }

  const Sheet& m_sheet;
  const Chart& m_chart;
  std::vector<std::size_t> m_order;
  std::vector<std::size_t> m_begin;  // of what is still to be placed of each persona's points
  std::vector<EmotionPoint> m_taken;
  std::vector<EmotionLine> m_columns;  // each persona's points of the episode that is placed
  std::vector<EmotionLine> m_lines;
};

}  // namespace

std::vector<EmotionLine> placePoints(const Sheet& sheet, const Chart& chart) {
  return PointPlacer(sheet, chart).place();
}

std::vector<PassedPoint> passedPoints(const Sheet& sheet, const Chart& chart) {
  std::vector<PassedPoint> points;
  const auto& personas = sheet.content.personas;
  for (std::size_t persona = 0; persona < personas.size(); ++persona)
    for (const EpisodeContent& episode : sheet.content.episodes)
      if (const Emotion* emotion = personas[persona].passedBy[episode.index])
        points.push_back(
            {persona,
             episode.slot,
             {sheet.grid.centreOf(episode.slot), chart.yOf(static_cast<double>(emotion->score))}});
  return points;
}

std::vector<SidePoint> sidePoints(const Sheet& sheet, const Chart& chart) {
  std::vector<SidePoint> points;
  std::vector<SidePoint> column;
  for (const SideCurve& curve : sheet.content.sides) {
    std::size_t begin = 0;
    for (const EpisodeContent& episode : sheet.content.episodes) {
      column.clear();
      for (const CurvePoint& point : pointsAt(curve.line, episode.index, begin))
        column.push_back(
            {curve.kind,
             {sheet.grid.centreOf(episode.slot), chart.yOf(static_cast<double>(point.emotion->score))},
             episode.slot,
             point.touchpoint == nullptr ? sideRadius : sideDot,
             point.touchpoint});
      spreadTouchpoints(std::span(column), sheet.grid, episode.slot, [](std::span<SidePoint>, double) {});
      points.insert(points.end(), column.begin(), column.end());
    }
  }
  return points;
}

}  // namespace klantreis
