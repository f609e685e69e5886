#include <algorithm>

#include "core/layout/cells.h"

namespace klantreis {

namespace {

constexpr double padTop = 9;
constexpr double padBottom = 12;
constexpr double leastCard = 64;

/// Cards of one height with a text each; a width is that of the card.
struct TextCards {
  const Sheet& sheet;

  [[nodiscard]] CellDrawing::Body body(std::string_view text, Ink ink, double width) const {
    const SetText set = sheet.type.set(text, style::body, width - 2 * style::cardPad);
    if (set.empty()) return {padTop + padBottom, nullptr};
    Pen pen;
    pen.text(set, {style::cardPad, padTop}, {ink, Ink::card});
    return {set.height + padTop + padBottom, pen.finish()};
  }
  [[nodiscard]] std::shared_ptr<const Block> ground(Node node, Size size, bool card) const {
    Pen pen;
    const Rect area{0, 0, size.width, size.height};
    if (card) pen.box(area, style::cardRadius, Ink::card, {Ink::cardEdge, 1});
    node.area = area;
    pen.node(std::move(node));
    return pen.finish();
  }
};

/// Without a character to see, which is no card.
bool isBlank(std::string_view text) { return text.find_first_not_of(" \n\t") == std::string_view::npos; }

}  // namespace

Strip scenarioLane(const Sheet& sheet, const Lane& lane) {
  const TextCards cards{sheet};
  const std::string prompt = sheet.options.prompts ? sheet.word(Word::promptScenario) : std::string();
  const auto body = [&](const EpisodeContent& episode) {
    const std::string_view text = episode.scenario();
    const double width = sheet.grid.widthOf(episode.slot);
    return text.empty() ? cards.body(prompt, Ink::quiet, width) : cards.body(text, Ink::text, width);
  };
  const auto ground = [&](const EpisodeContent& episode, double, const RowHeights& row) {
    Node node = cellNode(Part::scenario, lane, episode, refTo(episode.row->id));
    node.name = sheet.word(Word::nameScenario, {itsNumber, sheet.titleOf(*episode.row)});
    node.value = episode.scenario();
    node.description = node.value.empty() ? sheet.word(Word::emptyCell) : node.value;
    return cards.ground(std::move(node), {sheet.grid.widthOf(episode.slot), row.content}, true);
  };
  return laneOf(sheet, lane, cellsOf(sheet, &lane, {body, ground, true, leastCard}));
}

Strip textLane(const Sheet& sheet, const Lane& lane) {
  const TextCards cards{sheet};
  const std::string laneName = nameOf(sheet, lane);
  const auto body = [&](const EpisodeContent& episode) {
    return cards.body(cellText(episode, lane), Ink::text, sheet.grid.widthOf(episode.slot));
  };
  const auto ground = [&](const EpisodeContent& episode, double, const RowHeights& row) {
    Node node = cellNode(Part::cell, lane, episode, refTo(episode.row->id));
    node.value = cellText(episode, lane);
    node.name = sheet.word(Word::nameCell, {laneName, itsNumber});
    node.description = node.value.empty() ? sheet.word(Word::emptyCell) : node.value;
    const bool card = !isBlank(node.value);
    return cards.ground(std::move(node), {sheet.grid.widthOf(episode.slot), card ? row.content : row.cell},
                        card);
  };
  const SetText prompt = cellPrompt(sheet, lane);
  return laneOf(sheet, lane, cellsOf(sheet, &lane, {body, ground, true, style::leastLane, prompt}));
}

}  // namespace klantreis
