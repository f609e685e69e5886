#include <algorithm>
#include <cmath>
#include <span>
#include <tuple>

#include "core/layout/emotion.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {

constexpr double loopWidth = 1.4;
constexpr double loopRoom = 26;   // between a loop and what it passes
constexpr double loopMargin = 8;  // from there to the edge of the chart
constexpr double loopHead = 7;

/// Cuts a Bézier whose x runs evenly at the borders of the slots.
class Cutter {
 public:
  Cutter(const Grid& grid, std::vector<CurvePiece>& pieces, PieceLengths& lengths)
      : m_grid(grid), m_pieces(pieces), m_lengths(lengths) {}

  /// A curve that begins in its slot and ends in a later one. Its pattern begins with what is shown of it:
  /// were it to go on from the curve before, each score would draw the whole line behind it anew.
  void cut(const CurvePiece& whole, std::size_t lastSlot) {
    const double end = whole.bezier[3].x;
    Bezier rest = whole.bezier;
    double length = 0;
    for (std::size_t slot = whole.slot; slot <= lastSlot; ++slot) {
      Bezier piece = rest;
      const double border = borderAfter(slot);
      if (slot < lastSlot) std::tie(piece, rest) = split(rest, (border - rest[0].x) / (end - rest[0].x));
      if (!m_grid.shows(slot)) continue;  // a page's pattern begins where the page does
      m_pieces.push_back({piece, whole.stroke, slot, whole.filled});
      m_pieces.back().stroke.dashOffset += length;
      if (slot < lastSlot && whole.stroke.dash != Dash::solid) length += m_lengths.of(piece);
    }
  }

 private:
  /// In the middle between two cards, but at the edges of the chart exactly there.
  [[nodiscard]] double borderAfter(std::size_t slot) const {
    const bool edge = slot + 1 == m_grid.firstSlot || slot + 1 == m_grid.endSlot();
    return m_grid.xOf(slot + 1) - (edge ? 0 : style::gap / 2);
  }

  const Grid& m_grid;
  std::vector<CurvePiece>& m_pieces;
  PieceLengths& m_lengths;
};

Dash dashBetween(const EmotionPoint& a, const EmotionPoint& b, const Persona& persona) {
  const bool assumed = a.emotion->layer == Layer::assumed || b.emotion->layer == Layer::assumed;
  const bool ours = persona.kind != PersonaKind::competitorsCustomer;
  return assumed ? Dash::dotted : ours ? Dash::solid : Dash::dashed;
}

/// What is passed again: from the first point of the episode where the loop leads to the last of the one
/// where it begins. Empty where one of them has no score.
std::span<const EmotionPoint> passedAgain(const EmotionLine& line, const WalkedLoop& loop) {
  const auto isAt = [](std::size_t episode) {
    return [episode](const EmotionPoint& point) { return point.episode == episode; };
  };
  const auto first = std::find_if(line.begin(), line.end(), isAt(loop.to));
  const auto last = std::find_if(line.rbegin(), line.rend(), isAt(loop.from));
  if (first == line.end() || last == line.rend()) return {};
  return {first, last.base()};
}

/// From the first of the points to the last, on the side of them where the way around is shorter.
Bezier bowOver(std::span<const EmotionPoint> points, const Chart& chart) {
  const Point a = points.front().at;
  const Point b = points.back().at;
  const auto [highest, lowest] = std::minmax_element(
      points.begin(), points.end(),
      [](const EmotionPoint& one, const EmotionPoint& other) { return one.at.y < other.at.y; });
  const double top = std::max(highest->at.y - loopRoom, chart.area.y + loopMargin);
  const double bottom = std::min(lowest->at.y + loopRoom, chart.area.bottom() - loopMargin);
  const double ends = (a.y + b.y) / 2;
  const double crest = ends - top <= bottom - ends ? top : bottom;
  const double y = (4 * crest - ends) / 3;  // of the handles, so that the middle comes to that height
  const double third = (b.x - a.x) / 3;
  return {a, {a.x + third, y}, {b.x - third, y}, b};
}

struct HeadLook {
  Ink ink;
  std::size_t slot;
};

/// An arrow into the face where the loop arrives, as two strokes.
void addHead(std::vector<CurvePiece>& pieces, const Bezier& bow, const EmotionPoint& face,
             const HeadLook& look) {
  const double slope = std::atan2(bow[1].y - bow[0].y, bow[1].x - bow[0].x);
  const auto from = [](Point start, double angle, double length) {
    return Point{start.x + length * std::cos(angle), start.y + length * std::sin(angle)};
  };
  const Point tip = from(face.at, slope, face.radius + 2);
  for (const double side : {-0.5, 0.5}) {
    const Point end = from(tip, slope + side, loopHead);
    const Point third{(end.x - tip.x) / 3, (end.y - tip.y) / 3};
    pieces.push_back({{tip, {tip.x + third.x, tip.y + third.y}, {end.x - third.x, end.y - third.y}, end},
                      {look.ink, loopWidth, Dash::solid, 0},
                      look.slot,
                      false});
  }
}

template <class P>
std::vector<Point> placesOf(const std::vector<P>& points) {
  std::vector<Point> places;
  for (const P& point : points) places.push_back(point.at);
  return places;
}

}  // namespace

double PieceLengths::of(const Bezier& piece) {
  const std::size_t place = m_now.size();
  const bool still = place < m_before.size() && m_before[place].first == piece;
  return m_now.emplace_back(piece, still ? m_before[place].second : lengthOf(piece)).second;
}

std::vector<CurvePiece> personaPieces(const Sheet& sheet, const EmotionLine& line, PieceLengths& lengths) {
  std::vector<CurvePiece> pieces;
  if (line.empty()) return pieces;
  const bool main = line.front().persona == sheet.content.mainPersona;
  Stroke stroke{curveInk(sheet.content.personas[line.front().persona], main), main ? 3.0 : 1.8, Dash::solid,
                0};
  const std::vector<Bezier> curves = monotoneCurve(placesOf(line));
  Cutter cutter(sheet.grid, pieces, lengths);
  const auto slotOf = [&](const EmotionPoint& point) { return sheet.content.episodes[point.episode].slot; };
  for (std::size_t i = 0; i < curves.size(); ++i) {
    stroke.dash = dashBetween(line[i], line[i + 1], *sheet.content.personas[line[i].persona].row);
    cutter.cut({curves[i], stroke, slotOf(line[i]), main}, slotOf(line[i + 1]));
  }
  return pieces;
}

std::vector<CurvePiece> loopPieces(const Sheet& sheet, const Chart& chart, const EmotionLine& line,
                                   PieceLengths& lengths) {
  std::vector<CurvePiece> pieces;
  if (line.empty()) return pieces;
  const PersonaContent& persona = sheet.content.personas[line.front().persona];
  const Ink ink = curveInk(persona, line.front().persona == sheet.content.mainPersona);
  Cutter cutter(sheet.grid, pieces, lengths);
  const auto slotOf = [&](const EmotionPoint& point) { return sheet.content.episodes[point.episode].slot; };
  for (const WalkedLoop& loop : persona.loops) {
    const std::span<const EmotionPoint> passed = passedAgain(line, loop);
    if (passed.empty()) continue;
    const std::size_t first = slotOf(passed.front());
    const Bezier bow = bowOver(passed, chart);
    cutter.cut({bow, {ink, loopWidth, Dash::dashed, 0}, first, false}, slotOf(passed.back()));
    if (sheet.grid.shows(first)) addHead(pieces, bow, passed.front(), {ink, first});
  }
  return pieces;
}

Stroke strokeOf(SideKind kind) {
  switch (kind) {
    case SideKind::ideal:
      break;
    case SideKind::assumed:
      return {Ink::quiet, 1.6, Dash::dotted, 0};
    case SideKind::said:
      return {Ink::quiet, 1.6, Dash::dashed, 0};
    case SideKind::data:
      return {Ink::quiet, 1.6, Dash::solid, 0};
  }
  return {Ink::ideal, 2.2, Dash::dashed, 0};
}

std::vector<CurvePiece> sidePieces(const Sheet& sheet, const std::vector<SidePoint>& points,
                                   PieceLengths& lengths) {
  std::vector<CurvePiece> pieces;
  Cutter cutter(sheet.grid, pieces, lengths);
  for (auto first = points.begin(); first != points.end();) {
    const auto end =
        std::find_if(first, points.end(), [&](const SidePoint& point) { return point.kind != first->kind; });
    const std::vector<Bezier> curves = monotoneCurve(placesOf(std::vector(first, end)));
    const Stroke stroke = strokeOf(first->kind);
    for (std::size_t i = 0; i < curves.size(); ++i, ++first)
      cutter.cut({curves[i], stroke, first->slot, false}, std::next(first)->slot);
    first = end;
  }
  return pieces;
}

}  // namespace klantreis
