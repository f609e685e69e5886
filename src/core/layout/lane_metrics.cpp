#include <algorithm>

#include "core/layout/cells.h"
#include "core/layout/icons.h"
#include "klantreis/figures.h"

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

Figure measureFigure(const Sheet& sheet, const MetricContent& item, double width) {
  const Metric& row = *item.row;
  Figure figure;
  figure.item = &item;
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

CellDrawing::Body drawFigures(const Sheet& sheet, const Lane& lane, const EpisodeContent& episode) {
  Pen pen;
  const double width = sheet.grid.widthOf(episode.slot);
  double top = 0;
  for (const MetricContent& item : episode.rows->metrics) {
    const Figure figure = measureFigure(sheet, item, width);
    drawFigure(pen, figure, top);
    Node node = figureNode(sheet, lane, episode, figure);
    node.area = {0, top, width, std::max(figure.height(), 1.0)};
    pen.node(std::move(node));
    top += figure.height() + metricGap;
  }
  if (episode.rows->metrics.empty()) return {};
  return {std::max(top - metricGap, 0.0), pen.finish()};
}

}  // namespace

Strip metricLane(const Sheet& sheet, const Lane& lane) {
  const auto body = [&](const EpisodeContent& episode) { return drawFigures(sheet, lane, episode); };
  const auto room = [&](const EpisodeContent& episode, double, const RowHeights& row) {
    if (!episode.rows->metrics.empty()) return std::shared_ptr<const Block>();
    Node node = cellNode(Part::metric, lane, episode, refTo(episode.row->id));
    node.name = sheet.word(Word::nameMetricsCell, {itsNumber});
    return emptyCell(sheet, episode, std::move(node), row);
  };
  const SetText prompt = lanePrompt(
      sheet, Word::promptMetric, [](const EpisodeContent& episode) { return episode.rows->metrics.empty(); });
  return laneOf(sheet, lane, cellsOf(sheet, &lane, {body, room, true, style::leastLane, prompt}));
}

}  // namespace klantreis
