#include <algorithm>
#include <cmath>

#include "core/layout/cells.h"
#include "klantreis/grid_table.h"

namespace klantreis {

namespace {

constexpr double barGap = 5;
constexpr double barHeight = 6;
constexpr double leastBar = 3;

/// The only number in the text, with whatever stands around it: "€ 12,50", "9 days"; nullopt where there is
/// none or more than one, since nobody knows which is meant.
std::optional<double> figureIn(std::string_view text) {
  constexpr std::string_view digits = "0123456789";
  const std::size_t begin = text.find_first_of(digits);
  if (begin == std::string_view::npos) return std::nullopt;
  std::size_t end = text.find_first_not_of("0123456789.,", begin);
  end = end == std::string_view::npos ? text.size() : end;
  if (text.find_first_of(digits, end) != std::string_view::npos) return std::nullopt;
  while (digits.find(text[end - 1]) == std::string_view::npos) --end;
  const bool below = begin > 0 && (text[begin - 1] == '-' || text.substr(0, begin).ends_with("\u2212"));
  const auto size = numberIn(std::string(text.substr(begin, end - begin)));
  return size && below ? -*size : size;
}

constexpr double underText = barGap + barHeight;

/// Of the whole journey, so that bars on several pages can be compared.
double greatestIn(const Sheet& sheet, const Lane& lane) {
  double greatest = 0;
  for (const EpisodeContent& episode : sheet.content.episodes)
    greatest = std::max(greatest, std::abs(figureIn(cellText(episode, lane)).value_or(0)));
  return greatest;
}

SetText amountText(const Sheet& sheet, std::string_view text, double width) {
  return sheet.type.set(text, figureIn(text) ? style::metricValue : style::body, width);
}

/// A bar as long as the figure is great, all beginning at the left; below zero it has the colour of what is
/// wrong and the figure its sign.
void drawBar(Pen& pen, double figure, double greatest, const Rect& whole) {
  const double share = greatest > 0 ? std::abs(figure) / greatest : 0;
  const double width = std::max(share * whole.width, leastBar);
  pen.box(whole, barHeight / 2, Ink::rule);
  pen.box({0, whole.y, width, barHeight}, std::min(barHeight, width) / 2,
          figure < 0 ? Ink::negative : Ink::accent);
}

/// The text stands on the bar, and all bars on one line.
std::shared_ptr<const Block> drawAmount(const Sheet& sheet, std::string_view typed, double greatest,
                                        Node node) {
  const double bottom = node.area.height - underText;
  const SetText text = amountText(sheet, typed, node.area.width);
  Pen pen;
  pen.text(text, {0, bottom - text.height}, {Ink::text, Ink::paper});
  if (const auto figure = figureIn(typed))
    drawBar(pen, *figure, greatest, {0, bottom + barGap, node.area.width, barHeight});
  pen.node(std::move(node));
  return pen.finish();
}

}  // namespace

Strip numberLane(const Sheet& sheet, const Lane& lane) {
  const double greatest = greatestIn(sheet, lane);
  const std::string laneName = nameOf(sheet, lane);
  const auto body = [&](const EpisodeContent& episode) {
    return CellDrawing::Body{
        amountText(sheet, cellText(episode, lane), sheet.grid.widthOf(episode.slot)).height + underText,
        nullptr};
  };
  const auto amount = [&](const EpisodeContent& episode, double, const RowHeights& row) {
    const std::string_view text = cellText(episode, lane);
    Node node = cellNode(Part::cell, lane, episode, refTo(episode.row->id));
    node.area = {0, 0, sheet.grid.widthOf(episode.slot), row.cell};
    node.value = text;
    node.name = sheet.word(Word::nameCell, {laneName, itsNumber});
    node.description = text.empty() ? sheet.word(Word::emptyCell) : node.value;
    return drawAmount(sheet, text, greatest, std::move(node));
  };
  const SetText prompt = cellPrompt(sheet, lane);
  return laneOf(sheet, lane, cellsOf(sheet, &lane, {body, amount, true, style::leastLane, prompt, greatest}));
}

}  // namespace klantreis
