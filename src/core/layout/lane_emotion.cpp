#include <algorithm>

#include "core/layout/compose.h"
#include "core/layout/emotion.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {

constexpr double padTop = 22;
constexpr double padBottom = 22;
constexpr double chartPad = 36;   // above the highest and below the lowest score, for a face and its name
constexpr double labelText = 98;  // leaves room for the numbers of the axis
constexpr double axisGap = 10;
constexpr double rowsGap = 1.5;  // from the chart to its rows, of which they are a part
constexpr double promptGap = 8;

/// To the end of the last column, and on where the curves end there and their names need room.
double chartRight(const Sheet& sheet) {
  const Grid& grid = sheet.grid;
  const double columns = grid.xOf(grid.endSlot());
  if (grid.endSlot() < sheet.content.slots.size()) return columns;
  return std::min(grid.right, std::max(columns, columns - style::gap - grid.width() / 2 + grid.ends));
}

Chart chartOf(const Sheet& sheet) {
  const Grid& grid = sheet.grid;
  const double right = chartRight(sheet);
  Chart chart;
  chart.area = {grid.left(), padTop, right - grid.left(), 2 * (100 * sheet.chartUnit + chartPad)};
  chart.unitY = sheet.chartUnit;
  chart.zeroY = chart.area.y + chart.area.height / 2;
  return chart;
}

EmotionDrawing drawingOf(const Sheet& sheet, const Lane& lane) {
  EmotionDrawing drawing;
  drawing.lane = &lane;
  drawing.chart = chartOf(sheet);
  drawing.lines = placePoints(sheet, drawing.chart);
  drawing.ideal = idealPoints(sheet, drawing.chart);
  drawing.pieces = idealPieces(sheet, drawing.ideal);
  const auto addLine = [&](std::size_t persona) {
    for (CurvePiece& piece : personaPieces(sheet, drawing.lines[persona])) drawing.pieces.push_back(piece);
  };
  for (std::size_t i = 0; i < drawing.lines.size(); ++i)
    if (i != sheet.content.mainPersona) addLine(i);
  if (!drawing.lines.empty()) addLine(sheet.content.mainPersona);
  drawing.drop = dropBracket(sheet, drawing);
  return drawing;
}

void drawAxis(Pen& pen, const Sheet& sheet, const Chart& chart) {
  const auto [low, high] = rangeOf(sheet.content.journey.scale);
  const bool sign = low < 0;
  const auto label = [&](std::int64_t step, double score) {
    const SetText text = sheet.type.line(sheet.words().number(step * 1000, sign), style::small);
    pen.endingText(text, {chart.area.x - axisGap, chart.yOf(score) - text.height / 2},
                   {Ink::quiet, Ink::paper});
  };
  label(high, 100);
  if ((low + high) % 2 == 0) label((low + high) / 2, 0);
  label(low, -100);
}

PlacedBlock drawGround(const Sheet& sheet, const Chart& chart) {
  Pen pen;
  const Rect& area = chart.area;
  pen.box({area.x, area.y, area.width, chart.zeroY - area.y}, 0, Ink::chartHigh);
  pen.box({area.x, chart.zeroY, area.width, area.bottom() - chart.zeroY}, 0, Ink::chartLow);
  pen.line({area.x, chart.zeroY}, {area.right(), chart.zeroY}, {Ink::chartZero, 1.2});
  drawAxis(pen, sheet, chart);
  return {{}, pen.finish()};
}

Shape strokeOf(const CurvePiece& piece, double dx) {
  const auto at = [&](std::size_t i) { return Point{piece.bezier[i].x - dx, piece.bezier[i].y}; };
  return {{{PathStep::Kind::move, {at(0)}}, {PathStep::Kind::curve, {at(1), at(2), at(3)}}},
          Ink::none,
          1,
          piece.stroke,
          false};
}

Shape fillOf(const CurvePiece& piece, double dx, double zeroY) {
  Shape fill = strokeOf(piece, dx);
  fill.steps.push_back({PathStep::Kind::line, {Point{piece.bezier[3].x - dx, zeroY}}});
  fill.steps.push_back({PathStep::Kind::line, {Point{piece.bezier[0].x - dx, zeroY}}});
  fill.steps.push_back({PathStep::Kind::close, {}});
  fill.fill = Ink::accent;
  fill.fillOpacity = 0.05;
  fill.stroke = {};
  fill.overText = true;
  return fill;
}

/// The curves within one slot, the main one on top.
PlacedBlock drawCurves(const Sheet& sheet, const EmotionDrawing& drawing,
                       const std::vector<const CurvePiece*>& pieces, std::size_t slot) {
  Pen pen;
  const double x = sheet.grid.xOf(slot);
  for (const CurvePiece* piece : pieces)
    if (piece->filled) pen.shape(fillOf(*piece, x, drawing.chart.zeroY));
  for (const CurvePiece* piece : pieces) pen.shape(strokeOf(*piece, x));
  return {{x, 0}, pen.finish()};
}

void drawDrop(Pen& pen, const DropBracket& drop, double dx) {
  const Stroke stroke{Ink::drop, 1.4};
  const double x = drop.top.x - dx;
  pen.line({x, drop.top.y}, {x, drop.bottom}, stroke);
  for (const double y : {drop.top.y, drop.bottom}) pen.line({x - 5, y}, {x + 5, y}, stroke);
}

Node pointNode(const Sheet& sheet, const Lane& lane, const EpisodeContent& episode,
               const EmotionPoint& point) {
  const Emotion& emotion = *point.emotion;
  const Scale scale = sheet.content.journey.scale;
  const auto [low, high] = rangeOf(scale);
  const bool sign = low < 0;
  const auto number = [&](std::int64_t step) { return sheet.words().number(step * 1000, sign); };
  const double r = point.radius + 1;
  Node node = cellNode(Part::emotionPoint, lane, episode, refTo(emotion.id));
  node.area = {point.at.x - r - sheet.grid.xOf(episode.slot), point.at.y - r, 2 * r, 2 * r};
  node.value = feelingText(sheet, emotion);
  node.description = sheet.word(
      Word::scoreOf, {node.value, number(toScale(scale, emotion.score)), number(low), number(high)});
  if (emotion.layer == Layer::assumed) node.description += ", " + sheet.word(Word::assumed);
  return node;
}

/// Of the persona at the episode; nullptr where it has no score.
const EmotionPoint* pointAt(const EmotionLine& line, std::size_t episode) {
  const auto found =
      std::lower_bound(line.begin(), line.end(), episode,
                       [](const EmotionPoint& point, std::size_t index) { return point.episode < index; });
  return found != line.end() && found->episode == episode ? &*found : nullptr;
}

/// A node for each persona: its face, or where it has no score a share of the column among those without one.
/// Faces come last, to be above the shares of others.
void addNodes(Pen& pen, const Sheet& sheet, const EmotionDrawing& drawing, const EpisodeContent& episode) {
  const auto& personas = sheet.content.personas;
  const auto unscored =
      std::count_if(drawing.lines.begin(), drawing.lines.end(),
                    [&](const EmotionLine& line) { return pointAt(line, episode.index) == nullptr; });
  const double share = sheet.grid.width() / static_cast<double>(std::max<std::ptrdiff_t>(unscored, 1));
  const auto add = [&](Node node, const Persona& persona) {
    node.name = sheet.word(Word::nameEmotion, {sheet.nameOf(persona), episode.number});
    node.persona = persona.id;
    pen.node(std::move(node));
  };
  double left = 0;
  for (std::size_t i = 0; i < personas.size(); ++i) {
    if (pointAt(drawing.lines[i], episode.index) != nullptr) continue;
    const Rect& area = drawing.chart.area;
    Node node = cellNode(Part::emotion, *drawing.lane, episode, refTo(episode.row->id));
    node.area = {left, area.y, share, area.height};
    left += share;
    node.description = sheet.word(Word::notScored);
    add(std::move(node), *personas[i].row);
  }
  for (std::size_t i = 0; i < personas.size(); ++i)
    if (const EmotionPoint* point = pointAt(drawing.lines[i], episode.index))
      add(pointNode(sheet, *drawing.lane, episode, *point), *personas[i].row);
}

/// What is drawn on the chart within one column, in one place.
struct ColumnDrawing {
  std::vector<const CurvePiece*> pieces;
  std::vector<const EmotionPoint*> faces;  // the main persona's last
  std::vector<Point> ideal;
  std::vector<const ChartLabel*> labels;
};

std::map<std::size_t, ColumnDrawing> bySlot(const Sheet& sheet, const EmotionDrawing& drawing,
                                            const std::vector<ChartLabel>& labels) {
  std::map<std::size_t, ColumnDrawing> columns;
  for (const CurvePiece& piece : drawing.pieces) columns[piece.slot].pieces.push_back(&piece);
  for (const ChartLabel& label : labels) columns[label.slot].labels.push_back(&label);
  for (const IdealPoint& point : drawing.ideal) columns[point.slot].ideal.push_back(point.at);
  const auto addFaces = [&](const EmotionLine& line) {
    for (const EmotionPoint& point : line)
      columns[sheet.content.episodes[point.episode].slot].faces.push_back(&point);
  };
  for (std::size_t i = 0; i < drawing.lines.size(); ++i)
    if (i != sheet.content.mainPersona) addFaces(drawing.lines[i]);
  if (!drawing.lines.empty()) addFaces(drawing.lines[sheet.content.mainPersona]);
  return columns;
}

void drawLabel(Pen& pen, const ChartLabel& label, double dx) {
  const Point at{label.topLeft.x - dx, label.topLeft.y};
  if (const auto& leader = label.leader)
    pen.line({leader->from.x - dx, leader->from.y}, {leader->to.x - dx, leader->to.y}, {label.colour.ink, 1});
  if (label.pill)
    drawPill(pen, label.text, at, *label.pill);
  else
    pen.text(label.text, at, label.colour);
}

/// Above the middle line of a chart on which nothing stands.
void drawChartPrompt(Pen& pen, const Sheet& sheet, const EmotionDrawing& drawing,
                     const EpisodeContent& episode) {
  const bool bare = drawing.pieces.empty() && drawing.ideal.empty();
  const auto unscored = [](const EmotionLine& line) { return line.empty(); };
  if (!bare || !std::all_of(drawing.lines.begin(), drawing.lines.end(), unscored)) return;
  const SetText prompt = lanePrompt(sheet, Word::promptEmotion, [](const EpisodeContent&) { return true; });
  if (prompt.empty() || episode.index != 0) return;
  const double top = drawing.chart.zeroY - promptGap - prompt.height;
  pen.text(prompt, {style::cardPad, top}, {Ink::quiet, Ink::chartHigh});
}

PlacedBlock drawColumn(const Sheet& sheet, const EmotionDrawing& drawing, const ColumnDrawing& column,
                       const EpisodeContent& episode) {
  Pen pen;
  const double x = sheet.grid.xOf(episode.slot);
  for (const Point& point : column.ideal)
    pen.circle({point.x - x, point.y}, 3.4, Ink::card, {Ink::ideal, 1.8});
  if (drawing.drop && drawing.drop->slot == episode.slot) drawDrop(pen, *drawing.drop, x);
  for (const EmotionPoint* face : column.faces)
    drawFace(pen,
             {shapeOf(sheet.content.personas[face->persona]), {face->at.x - x, face->at.y}, face->radius},
             face->emotion->score);
  for (const ChartLabel* label : column.labels) drawLabel(pen, *label, x);
  drawChartPrompt(pen, sheet, drawing, episode);
  addNodes(pen, sheet, drawing, episode);
  return {{x, 0}, pen.finish()};
}

}  // namespace

Strip emotionLane(const Sheet& sheet, const Lane& lane) {
  const EmotionDrawing drawing = drawingOf(sheet, lane);
  const ChartLabels labels = placeLabels(sheet, drawing);
  const LaneLabel label = laneLabel(sheet, lane, labelText);

  Strip strip;
  strip.chart = drawing.chart;
  const double chartBottom = std::max(drawing.chart.area.bottom(), label.height + rowsGap);
  Strip rows = chartRows(sheet, drawing.chart, labels.rows);
  strip.height = chartBottom + (rows.height > 0 ? rowsGap + rows.height : 0) + padBottom;
  strip.blocks.push_back(drawGround(sheet, drawing.chart));
  for (PlacedBlock& block : rows.blocks) {
    block.offset.y += chartBottom + rowsGap;
    strip.blocks.push_back(std::move(block));
  }
  strip.blocks.push_back(laneFrame(sheet, lane, label, strip.height));

  auto columns = bySlot(sheet, drawing, labels.placed);
  for (const auto& [slot, column] : columns)
    if (!column.pieces.empty()) strip.blocks.push_back(drawCurves(sheet, drawing, column.pieces, slot));
  for (const EpisodeContent* episode : sheet.shownEpisodes())
    strip.blocks.push_back(drawColumn(sheet, drawing, columns[episode->slot], *episode));
  return strip;
}

}  // namespace klantreis
