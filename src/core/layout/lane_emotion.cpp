#include <algorithm>
#include <iterator>
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

EmotionDrawing drawingOf(const Sheet& sheet, const Lane& lane, PieceLengths& lengths) {
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
    const auto add = [&](const std::vector<CurvePiece>& pieces) {
      drawing.pieces.insert(drawing.pieces.end(), pieces.begin(), pieces.end());
    };
    add(loopPieces(sheet, drawing.chart, line, lengths));
    add(personaPieces(sheet, line, lengths));
  };
  for (std::size_t i = 0; i < drawing.lines.size(); ++i)
    if (i != sheet.content.mainPersona) addLine(i);
  if (!drawing.lines.empty()) addLine(sheet.content.mainPersona);
  drawing.drop = dropBracket(sheet, drawing);
  drawing.parts = std::make_shared<const ChartParts>(partsOf(sheet, drawing));
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

/// What was drawn on other ground is no use, nor what was drawn of episodes that are gone.
void forgetOthers(KeptEmotions& kept, KeptEmotions::Ground ground, const Sheet& sheet) {
  if (kept.ground != ground) kept.drawn.clear();
  kept.ground = std::move(ground);
  ColumnPainter::Memory used;
  const auto episodes = sheet.shownEpisodes();
  const auto isKept = [&](const EpisodeContent& episode) { return kept.drawn.contains(episode.row->id); };
  const auto known = std::count_if(episodes.begin(), episodes.end(), isKept);
  if (static_cast<std::size_t>(known) == kept.drawn.size()) return;
  for (const EpisodeContent& episode : episodes) used.insert(kept.drawn.extract(episode.row->id));
  kept.drawn = std::move(used);
}

/// The curves of all columns, and over them what stands on the chart.
std::vector<PlacedBlock> drawColumns(const Sheet& sheet, const EmotionDrawing& drawing,
                                     const ChartLabels& labels, KeptEmotions& kept) {
  const ScoreWords scores(sheet);
  const ColumnPainter painter(sheet, drawing, scores);
  forgetOthers(kept, groundOf(sheet, drawing), sheet);
  std::vector<PlacedBlock> curves;
  std::vector<PlacedBlock> above;
  ColumnDrawing column;
  for (std::size_t slot = sheet.grid.firstSlot; slot < sheet.grid.endSlot(); ++slot) {
    const Point at{sheet.grid.xOf(slot), 0};
    painter.read(slot, labels, column);
    const auto index = sheet.content.slots[slot].episode;
    if (!index) {
      if (auto block = painter.curvesOf(column.pieces)) curves.push_back({at, std::move(block)});
      continue;
    }
    if (*index == 0) column.marks.prompt = chartPrompt(sheet, drawing);
    const EpisodeContent& episode = sheet.content.episodes[*index];
    ColumnPainter::Kept& drawn = kept.drawn[episode.row->id];
    painter.draw(column, episode, drawn);
    if (drawn.curves) curves.push_back({at, drawn.curves});
    above.push_back({at, drawn.column, *index + 1});
  }
  curves.insert(curves.end(), std::move_iterator(above.begin()), std::move_iterator(above.end()));
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
  if (content.personas.size() > 1)
    figures = sheet.orWord(main.row->name, Word::untitledPersona) + "\n" + figures;
  return figures;
}

Strip drawLane(const Sheet& sheet, const Lane& lane, KeptEmotions& kept) {
  const EmotionDrawing drawing = drawingOf(sheet, lane, kept.lengths);
  const ChartLabels labels = placeLabels(sheet, drawing, kept.labels);
  const LaneLabel label = withFigures(sheet, laneLabel(sheet, lane, labelText), figuresOf(sheet), labelText);

  Strip strip;
  strip.chart = drawing.chart;
  const double chartBottom = std::max(drawing.chart.area.bottom(), label.height + rowsGap);
  Strip rows = chartRows(sheet, drawing.chart, labels.rows);
  strip.height = chartBottom + (rows.height > 0 ? rowsGap + rows.height : 0) + padBottom;
  strip.blocks.push_back(drawGround(sheet, drawing.chart, ScoreWords(sheet)));
  for (PlacedBlock& block : rows.blocks) {
    block.offset.y += chartBottom + rowsGap;
    strip.blocks.push_back(std::move(block));
  }
  strip.blocks.push_back(laneFrame(sheet, lane, label, strip.height));
  std::vector<PlacedBlock> columns = drawColumns(sheet, drawing, labels, kept);
  strip.blocks.insert(strip.blocks.end(), std::move_iterator(columns.begin()),
                      std::move_iterator(columns.end()));
  return strip;
}

}  // namespace

bool KeptEmotions::Source::isLike(const Source& other) const {
  return lane == other.lane && grid == other.grid && scale == other.scale && prompts == other.prompts &&
         mainPersona == other.mainPersona && personas == other.personas && sides == other.sides &&
         columns == other.columns && slotCount == other.slotCount;
}

Strip emotionLane(const Sheet& sheet, const Lane& lane) {
  KeptEmotions own;
  KeptEmotions& kept = sheet.emotions == nullptr ? own : *sheet.emotions;
  KeptEmotions::Source source = sourceOf(sheet, lane);
  if (!kept.source.isLike(source)) kept.strip = drawLane(sheet, lane, kept);
  kept.source = std::move(source);
  return kept.strip;
}

}  // namespace klantreis
