#include <algorithm>

#include "core/layout/cells.h"
#include "core/layout/icons.h"
#include "core/layout/phrases.h"

namespace klantreis {

namespace {

constexpr double chipHeight = 26;
constexpr double chipGap = 6;
constexpr double chipPad = 4.6;  // above and below the text
constexpr double factsGap = 1;
constexpr double iconCentre = 16;
constexpr double textLeft = 31;
constexpr double dotTextLeft = 28;
constexpr double markWidth = 19;
constexpr double markRight = 15;  // from the chip's right edge to the first mark's centre

struct Chip {
  const TouchpointContent* item = nullptr;
  double width = 0;
  SetText text;
  SetText facts{};  // quietly under it
  double textX = 0;
  double height = 0;
  bool online = false;
};

double textHeight(const Chip& chip) {
  return chip.text.height + (chip.facts.empty() ? 0 : factsGap + chip.facts.height);
}

ChannelIcon iconOf(const TouchpointContent& item) {
  return item.channel == nullptr ? ChannelIcon::none : item.channel->icon;
}

const std::string& titleOf(const Sheet& sheet, const Touchpoint& row) {
  return sheet.orWord(row.title, Word::untitledTouchpoint);
}

/// As it is to the customer first; nothing where nobody said.
void addImportance(const Sheet& sheet, const Touchpoint& row, std::vector<std::string>& facts) {
  if (row.importance) facts.push_back(sheet.word(Word::importanceThere, {std::to_string(*row.importance)}));
  if (row.importanceToUs)
    facts.push_back(sheet.word(row.importance ? Word::importanceToUsThen : Word::importanceToUsOnly,
                               {std::to_string(*row.importanceToUs)}));
}

/// What was said of the contact itself.
std::vector<std::string> factsOf(const Sheet& sheet, const Touchpoint& row) {
  std::vector<std::string> facts;
  if (row.with != ContactWith::unknown)
    facts.push_back(
        sheet.word(static_cast<Word>(static_cast<int>(Word::withEmployee) + static_cast<int>(row.with) - 1)));
  if (row.contact == Contact::indirect) facts.push_back(sheet.word(Word::indirectContact));
  addImportance(sheet, row, facts);
  return facts;
}

/// How customers can say how it was may be a long text: the card says only that they can.
std::string shortFacts(const Sheet& sheet, const Touchpoint& row) {
  std::vector<std::string> facts = factsOf(sheet, row);
  if (!row.feedback.empty()) facts.push_back(sheet.word(Word::feedbackThere));
  return joined(facts, " · ");
}

Chip measureChip(const Sheet& sheet, const TouchpointContent& item, double width) {
  Chip chip{&item, width};
  chip.textX = iconOf(item) == ChannelIcon::none ? dotTextLeft : textLeft;
  chip.online = item.channel != nullptr && item.channel->reach != ChannelReach::offline;
  const double marks = (item.row->crucial ? markWidth : 0) + (item.pains.empty() ? 0 : markWidth);
  const double room = width - chip.textX - marks - chipPad - 6;
  chip.text = sheet.type.set(titleOf(sheet, *item.row), style::body, room);
  chip.facts = sheet.type.set(shortFacts(sheet, *item.row), style::small, room);
  chip.height = std::max(chipHeight, textHeight(chip) + 2 * chipPad);
  return chip;
}

std::string described(const Sheet& sheet, const Chip& chip) {
  const TouchpointContent& item = *chip.item;
  std::string text = sheet.word(chip.online ? Word::online : Word::offline);
  const auto add = [&](const std::string& more) { text += ", " + more; };
  if (item.channel != nullptr && !item.channel->name.empty()) add(item.channel->name);
  if (!item.row->ours) add(sheet.word(Word::outsideOurControl));
  if (item.row->crucial) add(sheet.word(Word::crucial));
  for (const std::string& fact : factsOf(sheet, *item.row)) add(fact);
  if (!item.row->feedback.empty()) add(sheet.word(Word::feedbackBy, {item.row->feedback}));
  if (item.row->inScenario) add(sheet.word(Word::toldInScenario));
  for (const Remark* pain : item.pains) add(sheet.word(Word::pain, {pain->text}));
  return text;
}

void drawChip(Pen& pen, const Chip& chip, double top) {
  const double width = chip.width;
  const Touchpoint& row = *chip.item->row;
  const Ink ground = tintOf(row.colour, chip.online && row.ours ? Ink::chipOnline : Ink::card);
  const Stroke edge = row.ours ? Stroke{Ink::chipEdge, 1.2} : Stroke{Ink::chipOutside, 1.2, Dash::dashed, 0};
  pen.box({0, top, width, chip.height}, chipHeight / 2, ground, edge);
  const double middle = top + chipHeight / 2;
  drawChannelIcon(pen, iconOf(*chip.item), {iconCentre, middle}, chip.online);
  const double textTop = top + (chip.height - textHeight(chip)) / 2;
  pen.text(chip.text, {chip.textX, textTop}, {inkOf(row.title), ground});
  pen.text(chip.facts, {chip.textX, textTop + chip.text.height + factsGap}, {Ink::quiet, ground});
  double mark = width - markRight;
  if (!chip.item->pains.empty()) {
    drawPain(pen, {mark, middle}, 8);
    mark -= markWidth;
  }
  if (row.crucial) drawStar(pen, {mark, middle}, 6.4);
}

Node chipNode(const Sheet& sheet, const Lane& lane, const EpisodeContent& episode, const Chip& chip) {
  Node node = cellNode(Part::touchpoint, lane, episode, refTo(chip.item->row->id));
  node.name = sheet.word(Word::nameTouchpoint, {titleOf(sheet, *chip.item->row), itsNumber});
  node.description = described(sheet, chip);
  node.value = chip.item->row->title;
  return node;
}

CellDrawing::Body drawChips(const Sheet& sheet, const Lane& lane, const EpisodeContent& episode) {
  Pen pen;
  double top = 0;
  for (const TouchpointContent& item : episode.rows->touchpoints) {
    if (!showsTouchpoint(sheet.content, lane, *item.row)) continue;
    const Chip chip = measureChip(sheet, item, sheet.grid.widthOf(episode.slot));
    drawChip(pen, chip, top);
    Node node = chipNode(sheet, lane, episode, chip);
    node.area = {0, top, chip.width, chip.height};
    pen.node(std::move(node));
    top += chip.height + chipGap;
  }
  if (top <= 0) return {};
  return {top - chipGap, pen.finish()};
}

/// What is left of a column.
struct RestOfColumn {
  double top = 0;  // 0 where no chip stands
  RowHeights row;
};

std::string nameOfRoom(const Sheet& sheet, const Lane& lane) {
  return lane.kind == LaneKind::department ? sheet.word(Word::nameCell, {nameOf(sheet, lane), itsNumber})
                                           : sheet.word(Word::nameTouchpoints, {itsNumber});
}

/// The room under the chips is a node too, where a touchpoint can be added.
std::shared_ptr<const Block> drawRoom(const Sheet& sheet, const Lane& lane, const EpisodeContent& episode,
                                      const RestOfColumn& rest) {
  const bool empty = rest.top <= 0;
  if (rest.row.content - rest.top < chipHeight && !empty) return nullptr;
  Node node = cellNode(Part::addTouchpoint, lane, episode, refTo(episode.row->id));
  node.area = {0, rest.top, sheet.grid.widthOf(episode.slot), std::max(rest.row.cell - rest.top, chipHeight)};
  node.name = nameOfRoom(sheet, lane);
  if (empty) node.description = sheet.word(Word::emptyCell);
  Pen pen;
  pen.node(std::move(node));
  return pen.finish();
}

/// A lane of a department says first that it needs one.
SetText touchpointPrompt(const Sheet& sheet, const Lane& lane) {
  if (lane.kind == LaneKind::department && !lane.department)
    return lanePrompt(sheet, Word::promptDepartment, [](const EpisodeContent&) { return true; });
  return lanePrompt(sheet, Word::promptTouchpoint,
                    [](const EpisodeContent& episode) { return episode.rows->touchpoints.empty(); });
}

}  // namespace

Strip touchpointLane(const Sheet& sheet, const Lane& lane) {
  const auto body = [&](const EpisodeContent& episode) { return drawChips(sheet, lane, episode); };
  const auto room = [&](const EpisodeContent& episode, double chips, const RowHeights& row) {
    return drawRoom(sheet, lane, episode, {chips > 0 ? chips + chipGap : 0, row});
  };
  const SetText prompt = touchpointPrompt(sheet, lane);
  return laneOf(sheet, lane, cellsOf(sheet, &lane, {body, room, false, style::leastLane, prompt}));
}

}  // namespace klantreis
