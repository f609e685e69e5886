#include <algorithm>

#include "core/layout/sheet.h"

namespace klantreis {

namespace {

constexpr double padTop = 9;
constexpr double padBottom = 12;
constexpr double leastCard = 64;

/// Cards of one height with a text each.
struct TextCards {
  const Sheet& sheet;
  const Lane& lane;
  double height = 0;
  std::vector<SetText> texts;

  void measure(std::string_view text) {
    const double width = sheet.grid.width() - 2 * style::cardPad;
    texts.push_back(sheet.type.set(text, style::body, width));
    height = std::max(height, texts.back().height + padTop + padBottom);
  }
  void draw(Pen& pen, const SetText& text, Ink ink = Ink::text) const {
    pen.box({0, 0, sheet.grid.width(), height}, style::cardRadius, Ink::card, {Ink::cardEdge, 1});
    pen.text(text, {style::cardPad, padTop}, {ink, Ink::card});
  }
};

}  // namespace

Strip scenarioLane(const Sheet& sheet, const Lane& lane) {
  const auto episodes = sheet.shownEpisodes();
  TextCards cards{sheet, lane, leastCard, {}};
  const std::string prompt = sheet.options.prompts ? sheet.word(Word::promptScenario) : std::string();
  for (const EpisodeContent* episode : episodes)
    cards.measure(episode->scenario.empty() ? prompt : episode->scenario);

  Cells cells{cards.height, {}};
  for (std::size_t i = 0; i < episodes.size(); ++i) {
    const EpisodeContent& episode = *episodes[i];
    Pen pen;
    cards.draw(pen, cards.texts[i], episode.scenario.empty() ? Ink::quiet : Ink::text);
    Node node = cellNode(Part::scenario, lane, episode, refTo(episode.row->id));
    node.area = {0, 0, sheet.grid.width(), cards.height};
    node.name = sheet.word(Word::nameScenario, {episode.number, sheet.titleOf(*episode.row)});
    node.description = episode.scenario.empty() ? sheet.word(Word::emptyCell) : episode.scenario;
    node.value = episode.scenario;
    pen.node(std::move(node));
    cells.blocks.push_back({{sheet.grid.xOf(episode.slot), 0}, pen.finish()});
  }
  return laneOf(sheet, lane, std::move(cells));
}

Strip textLane(const Sheet& sheet, const Lane& lane) {
  const auto episodes = sheet.shownEpisodes();
  TextCards cards{sheet, lane, style::leastLane, {}};
  for (const EpisodeContent* episode : episodes) cards.measure(cellText(*episode, lane));

  const std::string laneName = nameOf(sheet, lane);
  const SetText prompt = cellPrompt(sheet, lane);
  Cells cells{std::max(cards.height, leastCells(sheet, lane, prompt)), {}, prompt};
  for (std::size_t i = 0; i < episodes.size(); ++i) {
    const EpisodeContent& episode = *episodes[i];
    Pen pen;
    if (!cards.texts[i].empty()) cards.draw(pen, cards.texts[i]);
    Node node = cellNode(Part::cell, lane, episode, refTo(episode.row->id));
    node.area = {0, 0, sheet.grid.width(), cards.texts[i].empty() ? cells.height : cards.height};
    node.value = cellText(episode, lane);
    node.name = sheet.word(Word::nameCell, {laneName, episode.number});
    node.description = node.value.empty() ? sheet.word(Word::emptyCell) : node.value;
    pen.node(std::move(node));
    cells.blocks.push_back({{sheet.grid.xOf(episode.slot), 0}, pen.finish()});
  }
  return laneOf(sheet, lane, std::move(cells));
}

}  // namespace klantreis
