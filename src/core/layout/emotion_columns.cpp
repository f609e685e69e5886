#include "core/layout/emotion_columns.h"

#include <algorithm>
#include <utility>

#include "klantreis/figures.h"

namespace klantreis {

namespace {

Point left(Point point, double by) { return {point.x - by, point.y}; }

/// From the left edge of the column that begins at x.
CurvePiece within(CurvePiece piece, double x) {
  for (Point& point : piece.bezier) point = left(point, x);
  piece.slot = 0;
  return piece;
}

EmotionPoint within(EmotionPoint point, double x) {
  point.at = left(point.at, x);
  point.episode = 0;
  return point;
}

ChartLabel within(ChartLabel label, double x) {
  label.topLeft = left(label.topLeft, x);
  if (label.leader) label.leader = Leader{left(label.leader->from, x), left(label.leader->to, x)};
  label.slot = 0;
  return label;
}

SidePoint within(SidePoint point, double x) {
  point.at = left(point.at, x);
  return point;
}

PassedPoint within(PassedPoint point, double x) {
  point.at = left(point.at, x);
  point.slot = 0;
  return point;
}

DropBracket within(DropBracket drop, double x) {
  drop.top = left(drop.top, x);
  drop.slot = 0;
  return drop;
}

Shape strokeOf(const CurvePiece& piece) {
  const Bezier& curve = piece.bezier;
  return {{{PathStep::Kind::move, {curve[0]}}, {PathStep::Kind::curve, {curve[1], curve[2], curve[3]}}},
          Ink::none,
          1,
          piece.stroke,
          false};
}

Shape fillOf(const CurvePiece& piece, double zeroY) {
  const Bezier& curve = piece.bezier;
  return {{{PathStep::Kind::move, {curve[0]}},
           {PathStep::Kind::curve, {curve[1], curve[2], curve[3]}},
           {PathStep::Kind::line, {Point{curve[3].x, zeroY}}},
           {PathStep::Kind::line, {Point{curve[0].x, zeroY}}},
           {PathStep::Kind::close, {}}},
          Ink::accent,
          0.05,
          {},
          true};
}

void drawDrop(Pen& pen, const DropBracket& drop) {
  const Stroke stroke{Ink::drop, 1.4};
  const double x = drop.top.x;
  pen.line({x, drop.top.y}, {x, drop.bottom}, stroke);
  for (const double y : {drop.top.y, drop.bottom}) pen.line({x - 5, y}, {x + 5, y}, stroke);
}

void drawLabel(Pen& pen, const ChartLabel& label) {
  if (const auto& leader = label.leader) pen.line(leader->from, leader->to, {label.colour.ink, 1});
  if (label.pill)
    drawPill(pen, label.text, label.topLeft, *label.pill);
  else
    pen.text(label.text, label.topLeft, label.colour);
}

}  // namespace

ChartParts partsOf(const Sheet& sheet, const EmotionDrawing& drawing) {
  const Grid& grid = sheet.grid;
  const auto forShown = [&](auto& add, std::size_t slot, const auto& thing) {
    if (grid.shows(slot)) add(slot - grid.firstSlot, thing);
  };
  const auto ofSlot = [&](const auto& things) {
    return [&](auto add) {
      for (const auto& thing : things) forShown(add, thing.slot, thing);
    };
  };
  const std::size_t main = sheet.content.mainPersona;
  const auto forFaces = [&](auto add) {
    const auto addLine = [&](const EmotionLine& line) {
      for (const EmotionPoint& point : line) forShown(add, sheet.content.episodes[point.episode].slot, point);
    };
    for (std::size_t i = 0; i < drawing.lines.size(); ++i)
      if (i != main) addLine(drawing.lines[i]);
    if (!drawing.lines.empty()) addLine(drawing.lines[main]);
  };
  return {{grid.slotCount, ofSlot(drawing.pieces)},
          {grid.slotCount, forFaces},
          {grid.slotCount, ofSlot(drawing.sides)},
          {grid.slotCount, ofSlot(drawing.passedBy)}};
}

void ColumnPainter::read(std::size_t slot, const ChartLabels& labels, ColumnDrawing& column) const {
  const double x = m_sheet.grid.xOf(slot);
  const std::size_t place = slot - m_sheet.grid.firstSlot;
  const auto take = [&](const auto& things, auto& list) {
    list.clear();
    for (const auto& thing : things.in(place)) list.push_back(within(thing, x));
  };
  ColumnMarks& marks = column.marks;
  take(m_drawing.parts->pieces, column.pieces);
  take(m_drawing.parts->faces, marks.points);
  take(m_drawing.parts->sides, marks.sides);
  take(m_drawing.parts->passedBy, marks.passedBy);
  marks.labels.clear();
  for (const ChartLabel* label : labels.placed.in(place)) marks.labels.push_back(within(*label, x));
  marks.drop.reset();
  if (const auto& drop = m_drawing.drop; drop && drop->slot == slot) marks.drop = within(*drop, x);
  marks.prompt = {};
}

ScoreWords::ScoreWords(const Sheet& sheet) : m_scale(sheet.content.journey.scale) {
  const auto [low, high] = rangeOf(m_scale);
  m_low = low;
  for (std::int64_t step = low; step <= high; ++step)
    m_steps.push_back(sheet.words().number(step * 1000, low < 0));
}

const std::string& ScoreWords::of(std::int64_t score) const {
  return m_steps[static_cast<std::size_t>(toScale(m_scale, score) - m_low)];
}

const std::string* ScoreWords::middle() const {
  return m_steps.size() % 2 == 0 ? nullptr : &m_steps[m_steps.size() / 2];
}

void ColumnPainter::draw(const ColumnDrawing& column, const EpisodeContent& episode, Kept& kept) const {
  const bool fresh = kept.column == nullptr;
  if (fresh || kept.drawing.pieces != column.pieces) {
    kept.curves = curvesOf(column.pieces);
    kept.drawing.pieces = column.pieces;
  }
  if (fresh || kept.drawing.marks != column.marks) {
    kept.column = columnOf(column.marks, episode);
    kept.drawing.marks = column.marks;
  }
}

std::shared_ptr<const Block> ColumnPainter::curvesOf(const std::vector<CurvePiece>& pieces) const {
  if (pieces.empty()) return nullptr;
  Pen pen;
  pen.expect(2 * pieces.size());
  for (const CurvePiece& piece : pieces)
    if (piece.filled) pen.shape(fillOf(piece, m_drawing.chart.zeroY));
  for (const CurvePiece& piece : pieces) pen.shape(strokeOf(piece));
  return pen.finish();
}

std::shared_ptr<const Block> ColumnPainter::columnOf(const ColumnMarks& marks,
                                                     const EpisodeContent& episode) const {
  Pen pen;
  for (const SidePoint& point : marks.sides)
    pen.circle(point.at, point.radius, Ink::card, {strokeOf(point.kind).ink, 1.8});
  if (m_sheet.content.personas.size() == 1)
    for (const PassedPoint& point : marks.passedBy)
      drawMarker(pen, {shapeOf(m_sheet.content.personas.front()), point.at, passedRadius}, {Ink::quiet, 1.4});
  if (marks.drop) drawDrop(pen, *marks.drop);
  for (const EmotionPoint& point : marks.points) drawPoint(pen, point);
  for (const ChartLabel& label : marks.labels) drawLabel(pen, label);
  pen.text(marks.prompt, {style::cardPad, m_drawing.chart.zeroY - promptGap - marks.prompt.height},
           {Ink::quiet, Ink::chartHigh});
  addNodes(pen, marks, episode);
  return pen.finish();
}

/// A face, or a dot in the ink of the curve.
void ColumnPainter::drawPoint(Pen& pen, const EmotionPoint& point) const {
  const PersonaContent& persona = m_sheet.content.personas[point.persona];
  const bool main = point.persona == m_sheet.content.mainPersona;
  if (point.touchpoint == nullptr)
    drawFace(pen, {shapeOf(persona), point.at, point.radius}, point.emotion->score);
  else
    pen.circle(point.at, point.radius, Ink::card, {curveInk(persona, main), main ? 2.4 : 1.8});
}

/// A node for each persona: its face, or where it has no score a share of the column among those without one.
/// Faces come last, to be above the shares of others, and the dots of touchpoints above them.
void ColumnPainter::addNodes(Pen& pen, const ColumnMarks& marks, const EpisodeContent& episode) const {
  const auto& personas = m_sheet.content.personas;
  std::vector<const EmotionPoint*> points(personas.size());
  for (const EmotionPoint& point : marks.points)
    if (point.touchpoint == nullptr) points[point.persona] = &point;
  const auto unscored = static_cast<double>(std::count(points.begin(), points.end(), nullptr));
  const double share = m_sheet.grid.widthOf(episode.slot) / std::max(unscored, 1.0);
  const auto add = [&](Node node, const Persona& persona) {
    node.name = m_sheet.word(Word::nameEmotion, {m_sheet.nameOf(persona), itsNumber});
    node.persona = persona.id;
    pen.node(std::move(node));
  };
  double left = 0;
  for (std::size_t i = 0; i < personas.size(); ++i) {
    if (points[i] != nullptr) continue;
    const Rect& area = m_drawing.chart.area;
    Node node = cellNode(Part::emotion, *m_drawing.lane, episode, refTo(episode.row->id));
    node.area = {left, area.y, share, area.height};
    left += share;
    const bool passedBy = std::any_of(marks.passedBy.begin(), marks.passedBy.end(),
                                      [i](const PassedPoint& point) { return point.persona == i; });
    node.description = m_sheet.word(passedBy ? Word::passedBy : Word::notScored);
    add(std::move(node), *personas[i].row);
  }
  for (std::size_t i = 0; i < personas.size(); ++i)
    if (points[i] != nullptr) add(pointNode(episode, *points[i]), *personas[i].row);
  for (const EmotionPoint& point : marks.points)
    if (point.touchpoint != nullptr) pen.node(dotNode(episode, point));
}

Node ColumnPainter::pointNode(const EpisodeContent& episode, const EmotionPoint& point) const {
  const Emotion& emotion = *point.emotion;
  Node node = cellNode(Part::emotionPoint, *m_drawing.lane, episode, refTo(emotion.id));
  node.area = grown({point.at.x, point.at.y, 0, 0}, point.radius + 1);
  node.value = feelingText(m_sheet, emotion);
  node.description = scoreText(emotion, node.value);
  return node;
}

/// Stands for the touchpoint, where its score is changed.
Node ColumnPainter::dotNode(const EpisodeContent& episode, const EmotionPoint& point) const {
  const Persona& persona = *m_sheet.content.personas[point.persona].row;
  const Touchpoint& touchpoint = *point.touchpoint;
  Node node = cellNode(Part::touchpointScore, *m_drawing.lane, episode, refTo(touchpoint.id));
  node.area = grown({point.at.x, point.at.y, 0, 0}, point.radius + 1);
  node.persona = persona.id;
  node.name = m_sheet.word(
      Word::nameTouchpointScore,
      {m_sheet.nameOf(persona), m_sheet.orWord(touchpoint.title, Word::untitledTouchpoint), itsNumber});
  node.description = scoreText(*point.emotion, feelingText(m_sheet, *point.emotion));
  return node;
}

std::string ColumnPainter::scoreText(const Emotion& emotion, const std::string& feeling) const {
  std::string text = m_sheet.word(
      Word::scoreOf, {feeling, m_scores.of(emotion.score), m_scores.lowest(), m_scores.highest()});
  if (emotion.layer == Layer::assumed) text += ", " + m_sheet.word(Word::assumed);
  return text;
}

}  // namespace klantreis
