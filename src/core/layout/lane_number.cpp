#include <algorithm>
#include <cmath>

#include "core/layout/sheet.h"
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

struct Amount {
  const EpisodeContent* episode = nullptr;
  SetText text;
  std::optional<double> figure;
};

struct Amounts {
  std::vector<Amount> all;
  double height = 0;  // of the highest text
  double greatest = 0;
};

Amounts measureAmounts(const Sheet& sheet, const Lane& lane) {
  Amounts amounts;
  for (const EpisodeContent* episode : sheet.shownEpisodes()) {
    const std::string_view text = cellText(*episode, lane);
    const auto figure = figureIn(text);
    amounts.all.push_back(
        {episode, sheet.type.set(text, figure ? style::metricValue : style::body, sheet.grid.width()),
         figure});
    amounts.height = std::max(amounts.height, amounts.all.back().text.height);
  }
  // Of the whole journey, so that bars on several pages can be compared.
  for (const EpisodeContent& episode : sheet.content.episodes)
    amounts.greatest = std::max(amounts.greatest, std::abs(figureIn(cellText(episode, lane)).value_or(0)));
  return amounts;
}

/// A bar as long as the figure is great, all beginning at the left; below zero it has the colour of what is
/// wrong and the figure its sign.
void drawBar(Pen& pen, const Sheet& sheet, double figure, const Amounts& amounts) {
  const double top = amounts.height + barGap;
  const double share = amounts.greatest > 0 ? std::abs(figure) / amounts.greatest : 0;
  const double width = std::max(share * sheet.grid.width(), leastBar);
  pen.box({0, top, sheet.grid.width(), barHeight}, barHeight / 2, Ink::rule);
  pen.box({0, top, width, barHeight}, std::min(barHeight, width) / 2,
          figure < 0 ? Ink::negative : Ink::accent);
}

PlacedBlock drawAmount(const Sheet& sheet, const Lane& lane, const Amount& amount, const Amounts& amounts) {
  Pen pen;
  pen.text(amount.text, {0, amounts.height - amount.text.height}, {Ink::text, Ink::paper});
  if (amount.figure) drawBar(pen, sheet, *amount.figure, amounts);
  const EpisodeContent& episode = *amount.episode;
  Node node = cellNode(Part::cell, lane, episode, refTo(episode.row->id));
  node.area = {0, 0, sheet.grid.width(), amounts.height + barGap + barHeight};
  node.value = cellText(episode, lane);
  node.name = sheet.word(Word::nameCell, {nameOf(sheet, lane), episode.number});
  node.description = node.value.empty() ? sheet.word(Word::emptyCell) : node.value;
  pen.node(std::move(node));
  return {{sheet.grid.xOf(episode.slot), 0}, pen.finish()};
}

}  // namespace

Strip numberLane(const Sheet& sheet, const Lane& lane) {
  const SetText prompt = cellPrompt(sheet, lane);
  const double least = leastCells(sheet, lane, prompt);
  Amounts amounts = measureAmounts(sheet, lane);
  amounts.height = std::max(amounts.height, least - barGap - barHeight);
  Cells cells{amounts.height + barGap + barHeight, {}, prompt};
  for (const Amount& amount : amounts.all) cells.blocks.push_back(drawAmount(sheet, lane, amount, amounts));
  return laneOf(sheet, lane, std::move(cells));
}

}  // namespace klantreis
