#include <algorithm>

#include "core/layout/icons.h"
#include "core/layout/sheet.h"

namespace klantreis {

namespace {

constexpr double chipHeight = 26;
constexpr double chipGap = 6;
constexpr double chipPad = 4.6;  // above and below the text
constexpr double iconCentre = 16;
constexpr double textLeft = 31;
constexpr double dotTextLeft = 28;
constexpr double markWidth = 19;
constexpr double markRight = 15;  // from the chip's right edge to the first mark's centre

struct Chip {
  const TouchpointContent* item = nullptr;
  SetText text;
  double textX = 0;
  double height = 0;
  bool online = false;
};

ChannelIcon iconOf(const TouchpointContent& item) {
  return item.channel == nullptr ? ChannelIcon::none : item.channel->icon;
}

const std::string& titleOf(const Sheet& sheet, const Touchpoint& row) {
  return sheet.orWord(row.title, Word::untitledTouchpoint);
}

Chip measureChip(const Sheet& sheet, const TouchpointContent& item) {
  Chip chip{&item, {}, iconOf(item) == ChannelIcon::none ? dotTextLeft : textLeft, chipHeight, false};
  chip.online = item.channel != nullptr && item.channel->reach != ChannelReach::offline;
  const double marks = (item.row->crucial ? markWidth : 0) + (item.pains.empty() ? 0 : markWidth);
  chip.text = sheet.type.set(titleOf(sheet, *item.row), style::body,
                             sheet.grid.width() - chip.textX - marks - chipPad - 6);
  chip.height = std::max(chipHeight, chip.text.height + 2 * chipPad);
  return chip;
}

std::string described(const Sheet& sheet, const Chip& chip) {
  const TouchpointContent& item = *chip.item;
  std::string text = sheet.word(chip.online ? Word::online : Word::offline);
  const auto add = [&](const std::string& more) { text += ", " + more; };
  if (item.channel != nullptr && !item.channel->name.empty()) add(item.channel->name);
  if (!item.row->ours) add(sheet.word(Word::outsideOurControl));
  if (item.row->crucial) add(sheet.word(Word::crucial));
  for (const Remark* pain : item.pains) add(sheet.word(Word::pain, {pain->text}));
  return text;
}

void drawChip(Pen& pen, const Sheet& sheet, const Chip& chip, double top) {
  const double width = sheet.grid.width();
  const Touchpoint& row = *chip.item->row;
  const Ink ground = chip.online && row.ours ? Ink::chipOnline : Ink::card;
  const Stroke edge = row.ours ? Stroke{Ink::chipEdge, 1.2} : Stroke{Ink::chipOutside, 1.2, Dash::dashed, 0};
  pen.box({0, top, width, chip.height}, chipHeight / 2, ground, edge);
  const double middle = top + chipHeight / 2;
  drawChannelIcon(pen, iconOf(*chip.item), {iconCentre, middle}, chip.online);
  pen.text(chip.text, {chip.textX, top + (chip.height - chip.text.height) / 2}, {inkOf(row.title), ground});
  double mark = width - markRight;
  if (!chip.item->pains.empty()) {
    drawPain(pen, {mark, middle}, 8);
    mark -= markWidth;
  }
  if (row.crucial) drawStar(pen, {mark, middle}, 6.4);
}

Node chipNode(const Sheet& sheet, const Lane& lane, const EpisodeContent& episode, const Chip& chip) {
  Node node = cellNode(Part::touchpoint, lane, episode, refTo(chip.item->row->id));
  node.name = sheet.word(Word::nameTouchpoint, {titleOf(sheet, *chip.item->row), episode.number});
  node.description = described(sheet, chip);
  node.value = chip.item->row->title;
  return node;
}

struct ChipColumn {
  const EpisodeContent* episode = nullptr;
  std::vector<Chip> chips;
  double height = 0;
};

ChipColumn measureColumn(const Sheet& sheet, const Lane& lane, const EpisodeContent& episode) {
  ChipColumn column{&episode, {}, 0};
  for (const TouchpointContent& item : episode.touchpoints) {
    if (!showsTouchpoint(sheet.content, lane, *item.row)) continue;
    column.chips.push_back(measureChip(sheet, item));
    column.height += column.chips.back().height + (column.chips.size() > 1 ? chipGap : 0);
  }
  return column;
}

struct Heights {
  double chips = 0;  // of the highest column
  double cell = 0;
};

/// The room under the chips is a node too, where a touchpoint can be added.
PlacedBlock drawColumn(const Sheet& sheet, const Lane& lane, const ChipColumn& column,
                       const Heights& heights) {
  Pen pen;
  double top = 0;
  for (const Chip& chip : column.chips) {
    drawChip(pen, sheet, chip, top);
    Node node = chipNode(sheet, lane, *column.episode, chip);
    node.area = {0, top, sheet.grid.width(), chip.height};
    pen.node(std::move(node));
    top += chip.height + chipGap;
  }
  if (heights.chips - top >= chipHeight || column.chips.empty()) {
    Node node = cellNode(Part::addTouchpoint, lane, *column.episode, refTo(column.episode->row->id));
    node.area = {0, top, sheet.grid.width(), std::max(heights.cell - top, chipHeight)};
    node.name = lane.kind == LaneKind::department
                    ? sheet.word(Word::nameCell, {nameOf(sheet, lane), column.episode->number})
                    : sheet.word(Word::nameTouchpoints, {column.episode->number});
    if (column.chips.empty()) node.description = sheet.word(Word::emptyCell);
    pen.node(std::move(node));
  }
  return {{sheet.grid.xOf(column.episode->slot), 0}, pen.finish()};
}

/// A lane of a department says first that it needs one.
SetText touchpointPrompt(const Sheet& sheet, const Lane& lane) {
  if (lane.kind == LaneKind::department && !lane.department)
    return lanePrompt(sheet, Word::promptDepartment, [](const EpisodeContent&) { return true; });
  return lanePrompt(sheet, Word::promptTouchpoint,
                    [](const EpisodeContent& episode) { return episode.touchpoints.empty(); });
}

}  // namespace

Strip touchpointLane(const Sheet& sheet, const Lane& lane) {
  std::vector<ChipColumn> columns;
  double height = style::leastLane;
  for (const EpisodeContent* episode : sheet.shownEpisodes()) {
    columns.push_back(measureColumn(sheet, lane, *episode));
    height = std::max(height, columns.back().height);
  }
  const SetText prompt = touchpointPrompt(sheet, lane);
  const Heights heights{height, std::max(height, leastCells(sheet, lane, prompt))};
  Cells cells{heights.cell, {}, prompt};
  for (const ChipColumn& column : columns) cells.blocks.push_back(drawColumn(sheet, lane, column, heights));
  return laneOf(sheet, lane, std::move(cells));
}

}  // namespace klantreis
