#include <algorithm>

#include "core/layout/icons.h"
#include "core/layout/sheet.h"

namespace klantreis {

namespace {

constexpr double metricGap = 10;
constexpr double valueGap = 1;
constexpr double verdictRoom = 22;
constexpr std::string_view dash = "–";

struct Figure {
  const MetricContent* item = nullptr;
  SetText name;
  SetText value;
  std::string measured;
  std::string target;
  std::optional<bool> reached;
  [[nodiscard]] double height() const { return name.height + (value.empty() ? 0 : valueGap) + value.height; }
};

std::string withUnit(std::string number, const std::string& unit) {
  return unit.empty() ? number : number + "\u00A0" + unit;
}

/// "61 % / 40": the unit once, a dash for what was not measured, nothing at all without both.
std::string valueText(const Figure& figure) {
  if (figure.item->latest == nullptr && !figure.item->row->target) return {};
  if (!figure.item->row->target) return figure.measured;
  return figure.measured + " / " + figure.target;
}

Figure measureFigure(const Sheet& sheet, const MetricContent& item) {
  const Metric& row = *item.row;
  Figure figure;
  figure.item = &item;
  const double width = sheet.grid.width();
  figure.name = sheet.type.set(sheet.orWord(row.name, Word::untitledMetric), style::metricName, width);
  figure.measured = item.latest == nullptr
                        ? std::string(dash)
                        : withUnit(sheet.words().number(item.latest->value, row.withSign), row.unit);
  if (row.target) figure.target = sheet.words().number(*row.target, row.withSign);
  figure.value = sheet.type.set(valueText(figure), style::metricValue, width - verdictRoom);
  figure.reached = targetReached(row, item.latest);
  return figure;
}

void drawFigure(Pen& pen, const Figure& figure, double top) {
  pen.text(figure.name, {0, top}, {Ink::quiet, Ink::paper});
  if (figure.value.empty()) return;
  const double valueTop = top + figure.height() - figure.value.height;
  const Ink ink = !figure.reached ? Ink::text : *figure.reached ? Ink::positive : Ink::negative;
  pen.text(figure.value, {0, valueTop}, {ink, Ink::paper});
  if (!figure.reached) return;
  const SetLine& last = figure.value.lines.back();
  drawVerdict(pen, {last.width + 15, valueTop + last.baseline - 5.7}, *figure.reached);
}

Node figureNode(const Sheet& sheet, const Lane& lane, const EpisodeContent& episode, const Figure& figure) {
  Node node = cellNode(Part::metric, lane, episode, refTo(figure.item->row->id));
  const std::string& name = figure.item->row->name;
  node.name = sheet.word(Word::nameMetric, {sheet.orWord(name, Word::untitledMetric)});
  node.description = sheet.word(Word::measuredTarget,
                                {figure.measured, figure.target.empty() ? std::string(dash) : figure.target});
  node.value = name;
  return node;
}

struct FigureColumn {
  const EpisodeContent& episode;
  std::vector<Figure> figures;
  double height = 0;
};

FigureColumn measureColumn(const Sheet& sheet, const EpisodeContent& episode) {
  FigureColumn column{episode, {}, 0};
  for (const MetricContent& item : episode.metrics) {
    column.figures.push_back(measureFigure(sheet, item));
    column.height += column.figures.back().height() + (column.figures.size() > 1 ? metricGap : 0);
  }
  return column;
}

PlacedBlock drawColumn(const Sheet& sheet, const Lane& lane, const FigureColumn& column, double height) {
  Pen pen;
  double top = 0;
  for (const Figure& figure : column.figures) {
    drawFigure(pen, figure, top);
    Node node = figureNode(sheet, lane, column.episode, figure);
    node.area = {0, top, sheet.grid.width(), std::max(figure.height(), 1.0)};
    pen.node(std::move(node));
    top += figure.height() + metricGap;
  }
  if (column.figures.empty()) {
    Node node = cellNode(Part::metric, lane, column.episode, refTo(column.episode.row->id));
    node.area = {0, 0, sheet.grid.width(), height};
    node.name = sheet.word(Word::nameMetricsCell, {column.episode.number});
    node.description = sheet.word(Word::emptyCell);
    pen.node(std::move(node));
  }
  return {{sheet.grid.xOf(column.episode.slot), 0}, pen.finish()};
}

}  // namespace

Strip metricLane(const Sheet& sheet, const Lane& lane) {
  const SetText prompt = lanePrompt(sheet, Word::promptMetric,
                                    [](const EpisodeContent& episode) { return episode.metrics.empty(); });
  Cells cells{leastCells(sheet, lane, prompt), {}, prompt};
  std::vector<FigureColumn> columns;
  for (const EpisodeContent* episode : sheet.shownEpisodes()) {
    columns.push_back(measureColumn(sheet, *episode));
    cells.height = std::max(cells.height, columns.back().height);
  }
  for (const FigureColumn& column : columns)
    cells.blocks.push_back(drawColumn(sheet, lane, column, cells.height));
  return laneOf(sheet, lane, std::move(cells));
}

}  // namespace klantreis
