#include "core/layout/sheet.h"

#include <algorithm>
#include <iterator>

#include "core/lane_names.h"
#include "klantreis/stages.h"
#include "klantreis/text.h"

namespace klantreis {

namespace {

constexpr double labelTop = 10;
constexpr double hintGap = 2;
constexpr double figuresGap = 6;
constexpr double promptTop = 8;

std::optional<Word> hintOf(const Sheet& sheet, const Lane& lane) {
  switch (lane.kind) {
    case LaneKind::scenario:
      return Word::scenarioHint;
    case LaneKind::touchpoints:
      return Word::touchpointsHint;
    case LaneKind::emotion:
      return showsSide(sheet.content, SideKind::ideal) ? Word::emotionHintWithIdeal : Word::emotionHint;
    case LaneKind::gaps:
      return Word::gapsHint;
    case LaneKind::improvements:
      return Word::improvementsHint;
    case LaneKind::metrics:
      return Word::metricsHint;
    case LaneKind::stages:
      return Word::stagesHint;
    default:
      return std::nullopt;
  }
}

/// Points stand in the order of their episodes.
bool isFelt(const std::vector<CurvePoint>& line, std::size_t episode) {
  const auto point =
      std::lower_bound(line.begin(), line.end(), episode,
                       [](const CurvePoint& each, std::size_t wanted) { return each.episode < wanted; });
  return point != line.end() && point->episode == episode;
}

bool holdsStage(const EpisodeRows& rows, const Lane& lane) {
  if (lane.department)
    return std::any_of(rows.contributions.begin(), rows.contributions.end(), [&](const Contribution* row) {
      return row->actor == lane.department && !bringsNothing(*row);
    });
  return std::any_of(rows.roles.begin(), rows.roles.end(), [&](const RoleContent& item) {
    return item.row->role == lane.role && !item.row->stage.empty();
  });
}

bool holdsAnything(const Content& content, const EpisodeContent& episode, const Lane& lane) {
  switch (lane.kind) {
    case LaneKind::scenario:
      return !episode.scenario().empty();
    case LaneKind::touchpoints:
    case LaneKind::department:
      return std::any_of(
          episode.rows->touchpoints.begin(), episode.rows->touchpoints.end(),
          [&](const TouchpointContent& item) { return showsTouchpoint(content, lane, *item.row); });
    case LaneKind::emotion:
      return std::any_of(content.personas.begin(), content.personas.end(),
                         [&](const PersonaContent& persona) { return isFelt(persona.line, episode.index); });
    case LaneKind::gaps:
      return !episode.rows->gaps.empty();
    case LaneKind::improvements:
      return !episode.rows->improvements.empty();
    case LaneKind::metrics:
      return !episode.rows->metrics.empty();
    case LaneKind::remarks:
      return std::any_of(episode.rows->remarks.begin(), episode.rows->remarks.end(),
                         [&](const Remark* remark) { return remark->kind == lane.remarks; });
    case LaneKind::roles:
      return !episode.rows->roles.empty();
    case LaneKind::stages:
      return holdsStage(*episode.rows, lane);
    case LaneKind::text:
    case LaneKind::number:
    case LaneKind::pictures:
      break;
  }
  const Cell* cell = cellIn(episode, lane);
  return cell != nullptr && !isEmpty(*cell);
}

}  // namespace

WordList::WordList(const Words& words) : m_source(&words) {
  m_texts.reserve(static_cast<std::size_t>(Word::count_));
  for (std::size_t i = 0; i < static_cast<std::size_t>(Word::count_); ++i)
    m_texts.push_back(words.text(static_cast<Word>(i)));
}

std::string Sheet::word(Word word, std::initializer_list<std::string_view> args) const {
  return args.size() == 0 ? wordList.text(word) : filled(wordList.text(word), {args.begin(), args.size()});
}

Ink tintOf(Colour colour, Ink usual) {
  if (colour == Colour::none) return usual;
  return static_cast<Ink>(static_cast<int>(Ink::tintRed) + static_cast<int>(colour) - 1);
}

std::span<const EpisodeContent> Sheet::shownEpisodes() const {
  const auto firstFrom = [&](std::size_t slot) {
    return std::lower_bound(
        content.episodes.begin(), content.episodes.end(), slot,
        [](const EpisodeContent& episode, std::size_t wanted) { return episode.slot < wanted; });
  };
  return {firstFrom(grid.firstSlot), firstFrom(grid.endSlot())};
}

const std::string& Sheet::orWord(const std::string& text, Word untitled) const {
  return text.empty() ? wordList.text(untitled) : text;
}

const std::string& Sheet::titleOf(const Episode& episode) const {
  return orWord(episode.title, Word::untitledEpisode);
}

const std::string& Sheet::nameOf(const Persona& persona) const {
  return orWord(persona.name, Word::untitledPersona);
}

SetText lanePrompt(const Sheet& sheet, Word word, bool (*isEmpty)(const EpisodeContent&)) {
  const auto& episodes = sheet.content.episodes;
  if (!sheet.options.prompts || !std::all_of(episodes.begin(), episodes.end(), isEmpty)) return {};
  return sheet.type.set(sheet.word(word), style::body, sheet.grid.width() - 2 * style::cardPad);
}

const Cell* cellIn(const EpisodeContent& episode, const Lane& lane) {
  for (const Cell* cell : episode.rows->cells)
    if (cell->lane == lane.id) return cell;
  return nullptr;
}

std::string_view cellText(const EpisodeContent& episode, const Lane& lane) {
  const Cell* cell = cellIn(episode, lane);
  return cell == nullptr ? std::string_view() : cell->text;
}

std::string nameOf(const Sheet& sheet, const Lane& lane) {
  return laneName(sheet.content.workbook, lane, [&](Word word) { return sheet.word(word); });
}

namespace {

Word promptOf(const Lane& lane) {
  if (lane.kind == LaneKind::pictures) return Word::promptPicture;
  if (lane.kind != LaneKind::stages) return Word::promptCell;
  return lane.department || lane.role ? Word::promptStage : Word::promptStages;
}

}  // namespace

SetText cellPrompt(const Sheet& sheet, const Lane& lane) {
  const auto& episodes = sheet.content.episodes;
  const bool written = std::any_of(episodes.begin(), episodes.end(), [&](const EpisodeContent& episode) {
    return holdsAnything(sheet.content, episode, lane);
  });
  return written ? SetText{} : lanePrompt(sheet, promptOf(lane), [](const EpisodeContent&) { return true; });
}

LaneLabel laneLabel(const Sheet& sheet, const Lane& lane, double width) {
  LaneLabel label{.name = sheet.type.set(nameOf(sheet, lane), style::laneName, width)};
  if (const auto hint = hintOf(sheet, lane))
    label.hint = sheet.type.set(sheet.word(*hint), style::small, width);
  label.height = labelTop + label.name.height + hintGap + label.hint.height;
  return label;
}

LaneLabel withFigures(const Sheet& sheet, LaneLabel label, std::string figures, double width) {
  if (figures.empty()) return label;
  label.figures = sheet.type.set(figures, style::small, width);
  label.figuresSaid = std::move(figures);
  label.height += figuresGap + label.figures.height;
  return label;
}

PlacedBlock laneFrame(const Sheet& sheet, const Lane& lane, const LaneLabel& label, double height) {
  Pen pen;
  const Grid& grid = sheet.grid;
  pen.line({grid.edge, 0}, {grid.right, 0}, {Ink::rule, 1});
  drawPurchaseBorders(pen, sheet, height);
  pen.text(label.name, {grid.edge, labelTop}, {Ink::text, Ink::paper});
  const double hintTop = labelTop + label.name.height + hintGap;
  pen.text(label.hint, {grid.edge, hintTop}, {Ink::quiet, Ink::paper});
  pen.text(label.figures, {grid.edge, hintTop + label.hint.height + figuresGap}, {Ink::text, Ink::paper});
  Node node;
  node.part = Part::laneLabel;
  node.row = refTo(lane.id);
  const double words = hintTop + label.hint.height - labelTop;
  node.area = {grid.edge, labelTop, style::labelText, std::max(words, 16.0)};
  node.name = sheet.word(Word::nameLane, {nameOf(sheet, lane)});
  node.value = lane.name;
  node.lane = lane.id;
  if (const auto hint = hintOf(sheet, lane)) node.description = sheet.word(*hint);
  if (!label.figuresSaid.empty()) node.description += ". " + label.figuresSaid;
  std::replace(node.description.begin(), node.description.end(), '\n', ' ');
  pen.node(std::move(node));
  return {{}, pen.finish()};
}

namespace {

/// Once says enough: in the first cell.
void addPrompt(const Sheet& sheet, Cells& cells) {
  if (cells.prompt.empty() || sheet.content.episodes.empty()) return;
  Pen pen;
  pen.text(cells.prompt, {style::cardPad, promptTop}, {Ink::quiet, Ink::paper});
  cells.blocks.push_back({{sheet.grid.xOf(sheet.content.episodes.front().slot), 0}, pen.finish()});
}

}  // namespace

double leastCells(const Sheet& sheet, const Lane& lane, const SetText& prompt) {
  const double asked = prompt.empty() ? 0 : promptTop + prompt.height;
  const double wanted = sheet.oneSheet ? static_cast<double>(lane.height) : 0;
  return std::max({style::leastLane, asked, wanted, laneLabel(sheet, lane).height - style::lanePadBottom});
}

void addCells(Strip& strip, Cells cells, double top) {
  for (PlacedBlock& block : cells.blocks) block.offset.y += top;
  strip.blocks.insert(strip.blocks.end(), std::move_iterator(cells.blocks.begin()),
                      std::move_iterator(cells.blocks.end()));
}

Strip laneOf(const Sheet& sheet, const Lane& lane, Cells cells) {
  addPrompt(sheet, cells);
  const LaneLabel label = laneLabel(sheet, lane);
  Strip strip;
  strip.height = style::lanePadTop + std::max(cells.height, leastCells(sheet, lane, cells.prompt)) +
                 style::lanePadBottom;
  strip.blocks.push_back(laneFrame(sheet, lane, label, strip.height));
  addCells(strip, std::move(cells), style::lanePadTop);
  return strip;
}

Strip laneStrip(const Sheet& sheet, const Lane& lane) {
  switch (lane.kind) {
    case LaneKind::scenario:
      return scenarioLane(sheet, lane);
    case LaneKind::touchpoints:
      return touchpointLane(sheet, lane);
    case LaneKind::emotion:
      return emotionLane(sheet, lane);
    case LaneKind::gaps:
      return gapLane(sheet, lane);
    case LaneKind::improvements:
      return improvementLane(sheet, lane);
    case LaneKind::metrics:
      return metricLane(sheet, lane);
    case LaneKind::number:
      return numberLane(sheet, lane);
    case LaneKind::remarks:
      return remarkLane(sheet, lane);
    case LaneKind::department:
      return touchpointLane(sheet, lane);
    case LaneKind::roles:
      return roleLane(sheet, lane);
    case LaneKind::pictures:
      return pictureLane(sheet, lane);
    case LaneKind::stages:
      return stageLane(sheet, lane);
    case LaneKind::text:
      break;
  }
  return textLane(sheet, lane);
}

bool isEmpty(const Sheet& sheet, const Lane& lane) {
  const auto shown = sheet.shownEpisodes();
  return std::none_of(shown.begin(), shown.end(), [&](const EpisodeContent& episode) {
    return holdsAnything(sheet.content, episode, lane);
  });
}

Node cellNode(Part part, const Lane& lane, const EpisodeContent& episode, const RowRef& row) {
  Node node;
  node.part = part;
  node.row = row;
  node.lane = lane.id;
  node.episode = episode.row->id;
  return node;
}

Size pillSize(const SetText& text, const PillStyle& style) {
  return {text.width + 2 * style.padding, std::max(style.height, text.height + 4)};
}

void drawPill(Pen& pen, const SetText& text, Point topLeft, const PillStyle& style) {
  const Size size = pillSize(text, style);
  pen.box({topLeft.x, topLeft.y, size.width, size.height}, std::min(size.height / 2, 10.0),
          style.colour.ground, {style.edge, 1});
  pen.text(text, {topLeft.x + style.padding, topLeft.y + (size.height - text.height) / 2}, style.colour);
}

}  // namespace klantreis
