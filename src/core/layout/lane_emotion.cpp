#include <algorithm>
#include <utility>

#include "core/layout/compose.h"
#include "core/layout/emotion_columns.h"
#include "core/layout/emotion_memory.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {

constexpr double padTop = 22;
constexpr double padBottom = 22;
constexpr double chartPad = 36;   // above the highest and below the lowest score, for a face and its name
constexpr double labelText = 98;  // leaves room for the numbers of the axis
constexpr double axisGap = 10;
constexpr double rowsGap = 1.5;  // from the chart to its rows, of which they are a part

/// To the end of the last column, and on where the curves end there and their names need room.
double chartRight(const Sheet& sheet) {
  const Grid& grid = sheet.grid;
  const double columns = grid.xOf(grid.endSlot());
  if (grid.endSlot() < sheet.content.slots.size()) return columns;
  return std::min(grid.right, std::max(columns, columns - style::gap - grid.width() / 2 + grid.ends));
}

/// As high as a user made the lane, and no less than usual.
double unitOf(const Sheet& sheet, const Lane& lane) {
  if (!sheet.oneSheet) return sheet.chartUnit;
  return std::max(sheet.chartUnit, (static_cast<double>(lane.height) / 2 - chartPad) / 100);
}

Chart chartOf(const Sheet& sheet, const Lane& lane) {
  const Grid& grid = sheet.grid;
  const double right = chartRight(sheet);
  Chart chart;
  chart.unitY = unitOf(sheet, lane);
  chart.area = {grid.left(), padTop, right - grid.left(), 2 * (100 * chart.unitY + chartPad)};
  chart.zeroY = chart.area.y + chart.area.height / 2;
  return chart;
}

EmotionDrawing drawingOf(const Sheet& sheet, const Lane& lane) {
  PieceLengths own;
  PieceLengths& lengths = sheet.emotions == nullptr ? own : sheet.emotions->lengths;
  lengths.begin();
  EmotionDrawing drawing;
  drawing.lane = &lane;
  drawing.chart = chartOf(sheet, lane);
  drawing.lines = placePoints(sheet, drawing.chart);
  drawing.passedBy = passedPoints(sheet, drawing.chart);
  drawing.sides = sidePoints(sheet, drawing.chart);
  drawing.pieces = sidePieces(sheet, drawing.sides, lengths);
  const auto addLine = [&](std::size_t persona) {
    const EmotionLine& line = drawing.lines[persona];
    for (const auto& pieces :
         {loopPieces(sheet, drawing.chart, line, lengths), personaPieces(sheet, line, lengths)})
      drawing.pieces.insert(drawing.pieces.end(), pieces.begin(), pieces.end());
  };
  for (std::size_t i = 0; i < drawing.lines.size(); ++i)
    if (i != sheet.content.mainPersona) addLine(i);
  if (!drawing.lines.empty()) addLine(sheet.content.mainPersona);
  drawing.drop = dropBracket(sheet, drawing);
  return drawing;
}

void drawAxis(Pen& pen, const Sheet& sheet, const Chart& chart, const ScoreWords& scores) {
  const auto label = [&](const std::string& words, double score) {
    const SetText text = sheet.type.line(words, style::small);
    pen.endingText(text, {chart.area.x - axisGap, chart.yOf(score) - text.height / 2},
                   {Ink::quiet, Ink::paper});
  };
  label(scores.highest(), 100);
  if (scores.middle() != nullptr) label(*scores.middle(), 0);
  label(scores.lowest(), -100);
}

PlacedBlock drawGround(const Sheet& sheet, const Chart& chart, const ScoreWords& scores) {
  Pen pen;
  const Rect& area = chart.area;
  pen.box({area.x, area.y, area.width, chart.zeroY - area.y}, 0, Ink::chartHigh);
  pen.box({area.x, chart.zeroY, area.width, area.bottom() - chart.zeroY}, 0, Ink::chartLow);
  pen.line({area.x, chart.zeroY}, {area.right(), chart.zeroY}, {Ink::chartZero, 1.2});
  drawAxis(pen, sheet, chart, scores);
  return {{}, pen.finish()};
}

/// Above the middle line of a chart on which nothing stands, in the first column.
SetText chartPrompt(const Sheet& sheet, const EmotionDrawing& drawing) {
  const bool bare = drawing.pieces.empty() && drawing.sides.empty() && drawing.passedBy.empty();
  const auto unscored = [](const EmotionLine& line) { return line.empty(); };
  if (!bare || !std::all_of(drawing.lines.begin(), drawing.lines.end(), unscored)) return {};
  return lanePrompt(sheet, Word::promptEmotion, [](const EpisodeContent&) { return true; });
}

KeptEmotions::Source sourceOf(const Sheet& sheet, const Lane& lane) {
  const Content& content = sheet.content;
  KeptEmotions::Source source{.book = content.workbook,
                              .lane = &lane,
                              .grid = sheet.grid,
                              .scale = content.journey.scale,
                              .prompts = sheet.options.prompts,
                              .mainPersona = content.mainPersona,
                              .personas = content.personas,
                              .sides = content.sides,
                              .slotCount = content.slots.size()};
  source.columns.reserve(content.episodes.size());
  for (const EpisodeContent& episode : content.episodes)
    source.columns.push_back({episode.row->id, episode.slot, episode.row->purchase});
  return source;
}

KeptEmotions::Ground groundOf(const Sheet& sheet, const EmotionDrawing& drawing) {
  KeptEmotions::Ground ground{.lane = drawing.lane,
                              .width = sheet.grid.width(),
                              .cells = sheet.grid.cells,
                              .scale = sheet.content.journey.scale,
                              .mainPersona = sheet.content.mainPersona,
                              .area = drawing.chart.area,
                              .zeroY = drawing.chart.zeroY};
  ground.area.x = ground.area.width = 0;
  for (const PersonaContent& persona : sheet.content.personas)
    ground.personas.emplace_back(persona.row, persona.place);
  return ground;
}

/// Those that stand on the same ground as before.
ColumnPainter::Memory keptOn(const KeptEmotions::Ground& ground, const Sheet& sheet) {
  if (sheet.emotions == nullptr || sheet.emotions->ground != ground) return {};
  return std::exchange(sheet.emotions->drawn, {});
}

ColumnPainter::Kept drawnOrKept(ColumnDrawing column, const EpisodeContent& episode,
                                const ColumnPainter& painter, ColumnPainter::Memory& before) {
  const auto kept = before.find(episode.row->id);
  return painter.drawn(std::move(column), episode, kept == before.end() ? nullptr : &kept->second);
}

/// The curves of all columns, and over them what stands on the chart.
std::vector<PlacedBlock> drawColumns(const Sheet& sheet, const EmotionDrawing& drawing,
                                     std::vector<ColumnDrawing> columns, const ScoreWords& scores) {
  const ColumnPainter painter(sheet, drawing, scores);
  KeptEmotions::Ground ground = groundOf(sheet, drawing);
  ColumnPainter::Memory before = keptOn(ground, sheet);
  ColumnPainter::Memory drawn;
  std::vector<PlacedBlock> curves;
  std::vector<PlacedBlock> above;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::size_t slot = sheet.grid.firstSlot + i;
    const Point at{sheet.grid.xOf(slot), 0};
    const auto index = sheet.content.slots[slot].episode;
    if (!index) {
      if (auto block = painter.curvesOf(columns[i].pieces)) curves.push_back({at, std::move(block)});
      continue;
    }
    const EpisodeContent& episode = sheet.content.episodes[*index];
    auto column = drawnOrKept(std::move(columns[i]), episode, painter, before);
    if (column.curves) curves.push_back({at, column.curves});
    above.push_back({at, column.column, *index + 1});
    drawn.emplace(episode.row->id, std::move(column));
  }
  if (sheet.emotions != nullptr) {
    sheet.emotions->ground = std::move(ground);
    sheet.emotions->drawn = std::move(drawn);
  }
  curves.insert(curves.end(), above.begin(), above.end());
  return curves;
}

/// What the moments of the curve that has markers come to. With one step alone there is nothing between them.
std::string figuresOf(const Sheet& sheet) {
  const Content& content = sheet.content;
  if (content.personas.empty()) return {};
  const PersonaContent& main = content.personas[content.mainPersona];
  const Moments moments = momentsOf(main.line);
  if (!moments.valley || isFlat(moments)) return {};
  const Scale scale = content.journey.scale;
  const auto [gap, peakEnd] = *curveFigures(main.line, scale);
  const bool bothWays = rangeOf(scale).first < 0;
  std::string figures = sheet.word(Word::painPleasureGap, {sheet.words().number(gap, false)}) + "\n" +
                        sheet.word(Word::peakEnd, {sheet.words().number(peakEnd, bothWays)});
  if (content.personas.size() > 1) figures = sheet.orWord(main.row->name, Word::untitledPersona) + "\n" + figures;
  return figures;
}

Strip drawLane(const Sheet& sheet, const Lane& lane) {
  const EmotionDrawing drawing = drawingOf(sheet, lane);
  ChartLabels labels = placeLabels(sheet, drawing);
  const LaneLabel label = withFigures(sheet, laneLabel(sheet, lane, labelText), figuresOf(sheet), labelText);

  Strip strip;
  strip.chart = drawing.chart;
  const double chartBottom = std::max(drawing.chart.area.bottom(), label.height + rowsGap);
  Strip rows = chartRows(sheet, drawing.chart, labels.rows);
  strip.height = chartBottom + (rows.height > 0 ? rowsGap + rows.height : 0) + padBottom;
  const ScoreWords scores(sheet);
  strip.blocks.push_back(drawGround(sheet, drawing.chart, scores));
  for (PlacedBlock& block : rows.blocks) {
    block.offset.y += chartBottom + rowsGap;
    strip.blocks.push_back(std::move(block));
  }
  strip.blocks.push_back(laneFrame(sheet, lane, label, strip.height));

  std::vector<ColumnDrawing> columns = columnsOf(sheet, drawing, std::move(labels.placed));
  if (!sheet.content.episodes.empty()) {
    const std::size_t first = sheet.content.episodes.front().slot;
    if (sheet.grid.shows(first))
      columns[first - sheet.grid.firstSlot].marks.prompt = chartPrompt(sheet, drawing);
  }
  for (PlacedBlock& block : drawColumns(sheet, drawing, std::move(columns), scores))
    strip.blocks.push_back(std::move(block));
  return strip;
}

}  // namespace

bool KeptEmotions::Source::isLike(const Source& other) const {
  return lane == other.lane && grid == other.grid && scale == other.scale && prompts == other.prompts &&
         mainPersona == other.mainPersona && personas == other.personas && sides == other.sides &&
         columns == other.columns && slotCount == other.slotCount;
}

Strip emotionLane(const Sheet& sheet, const Lane& lane) {
  if (sheet.emotions == nullptr) return drawLane(sheet, lane);
  KeptEmotions::Source source = sourceOf(sheet, lane);
  if (!sheet.emotions->source.isLike(source)) sheet.emotions->strip = drawLane(sheet, lane);
  sheet.emotions->source = std::move(source);
  return sheet.emotions->strip;
}

}  // namespace klantreis
