#include <algorithm>

#include "core/layout/cells.h"
#include "klantreis/scenario_prompts.h"

namespace klantreis {

namespace {

constexpr double padTop = 9;
constexpr double padBottom = 12;
constexpr double leastCard = 64;
constexpr double paragraphGap = 5;

struct Paragraph {
  std::string text;
  Ink ink = Ink::text;
};

/// Cards of one height with texts; a width is that of the card.
struct TextCards {
  const Sheet& sheet;

  [[nodiscard]] CellDrawing::Body body(std::string_view text, Ink ink, double width) const {
    return body({Paragraph{std::string(text), ink}}, width);
  }
  [[nodiscard]] CellDrawing::Body body(const std::vector<Paragraph>& paragraphs, double width) const {
    Pen pen;
    double top = padTop;
    for (const Paragraph& each : paragraphs) {
      const SetText set = sheet.type.set(each.text, style::body, width - 2 * style::cardPad);
      if (set.empty()) continue;
      if (top > padTop) top += paragraphGap;
      pen.text(set, {style::cardPad, top}, {each.ink, Ink::card});
      top += set.height;
    }
    return {top + padBottom, top > padTop ? pen.finish() : nullptr};
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

/// What happens, and under it the answers to the questions about it.
std::vector<Paragraph> toldOf(const Sheet& sheet, const EpisodeContent& episode) {
  std::vector<Paragraph> told;
  if (!episode.scenario().empty()) told.push_back({std::string(episode.scenario()), Ink::text});
  for (std::size_t i = 0; episode.rows->scenario != nullptr && i < scenarioPrompts.size(); ++i) {
    const std::string& answer = episode.rows->scenario->*scenarioPrompts.at(i);
    const auto word = static_cast<Word>(static_cast<std::size_t>(Word::scenarioDoes) + i);
    if (!answer.empty()) told.push_back({sheet.word(word, {answer}), Ink::quiet});
  }
  return told;
}

/// Without a character to see, which is no card.
bool isBlank(std::string_view text) { return text.find_first_not_of(" \n\t") == std::string_view::npos; }

}  // namespace

Strip scenarioLane(const Sheet& sheet, const Lane& lane) {
  const TextCards cards{sheet};
  const std::string prompt = sheet.options.prompts ? sheet.word(Word::promptScenario) : std::string();
  const auto body = [&](const EpisodeContent& episode) {
    std::vector<Paragraph> told = toldOf(sheet, episode);
    if (told.empty()) told.push_back({prompt, Ink::quiet});
    return cards.body(told, sheet.grid.widthOf(episode.slot));
  };
  const auto ground = [&](const EpisodeContent& episode, double, const RowHeights& row) {
    Node node = cellNode(Part::scenario, lane, episode, refTo(episode.row->id));
    node.name = sheet.word(Word::nameScenario, {itsNumber, sheet.titleOf(*episode.row)});
    node.value = episode.scenario();
    for (const Paragraph& each : toldOf(sheet, episode))
      node.description += (node.description.empty() ? "" : "\n") + each.text;
    if (node.description.empty()) node.description = sheet.word(Word::emptyCell);
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
