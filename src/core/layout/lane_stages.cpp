#include <algorithm>
#include <array>

#include "core/layout/cells.h"
#include "core/layout/phase_inks.h"
#include "core/layout/phrases.h"
#include "klantreis/phase_models.h"

namespace klantreis {

namespace {

constexpr double bandPad = 5;
constexpr double padTop = 7;
constexpr double padBottom = 10;
constexpr double markGap = 2;

/// What stands at an episode in the lane, of a contribution or an involvement.
struct StageCell {
  std::string_view stage;
  std::string_view offer;
  std::string marks;
  [[nodiscard]] bool empty() const { return stage.empty() && !isCard(); }
  [[nodiscard]] bool isCard() const { return !offer.empty() || !marks.empty(); }
};

std::string marksOf(const Sheet& sheet, const Contribution& row) {
  std::vector<std::string> marks;
  if (row.moment) marks.push_back(sheet.word(Word::rightMoment));
  if (row.owns) marks.push_back(sheet.word(Word::answersForIt));
  if (row.several) marks.push_back(sheet.word(Word::severalOfThem));
  return joined(marks, " · ");
}

StageCell stageCell(const Sheet& sheet, const EpisodeContent& episode, const Lane& lane) {
  for (const Contribution* row : episode.rows->contributions)
    if (lane.department == row->actor) return {row->stage, row->offer, marksOf(sheet, *row)};
  for (const RoleContent& item : episode.rows->roles)
    if (!lane.department && lane.role == item.row->role) return {item.row->stage, {}, {}};
  return {};
}

/// As the phases of the model that it is of, so that one stage is of one colour in all such lanes.
PhaseInks inksOf(std::string_view stage) {
  const auto step = stepNamed(stage);
  return step ? phaseInks[*step % phaseInks.size()] : PhaseInks{Ink::accentSoft, Ink::accent};
}

double drawBand(Pen& pen, const SetText& stage, double width, const PhaseInks& inks) {
  if (stage.empty()) return 0;
  const double height = stage.height + 2 * bandPad;
  pen.box({0, 0, width, height}, style::cardRadius, inks.fill);
  pen.text(stage, {style::cardPad, bandPad}, {inks.text, inks.fill});
  return height;
}

CellDrawing::Body drawStage(const Sheet& sheet, const StageCell& cell, double width) {
  if (cell.empty()) return {};
  const auto set = [&](std::string_view text, const Font& font) {
    return sheet.type.set(text, font, width - 2 * style::cardPad);
  };
  Pen pen;
  double height = drawBand(pen, set(cell.stage, style::laneName), width, inksOf(cell.stage));
  const SetText offer = set(cell.offer, style::body);
  const SetText marks = set(cell.marks, style::tag);
  if (!cell.isCard()) return {height, pen.finish()};
  height += padTop;
  pen.text(offer, {style::cardPad, height}, {Ink::text, Ink::card});
  height += offer.height + (offer.empty() ? 0 : markGap);
  pen.text(marks, {style::cardPad, height}, {Ink::quiet, Ink::card});
  return {height + marks.height + padBottom, pen.finish()};
}

Node stageNode(const Sheet& sheet, const Lane& lane, const EpisodeContent& episode, const StageCell& cell) {
  Node node = cellNode(Part::stage, lane, episode, refTo(episode.row->id));
  node.name = sheet.word(Word::nameCell, {nameOf(sheet, lane), itsNumber});
  node.value = cell.stage;
  node.description = joined({std::string(cell.stage), std::string(cell.offer), cell.marks}, ", ");
  if (cell.empty()) node.description = sheet.word(Word::emptyCell);
  return node;
}

}  // namespace

Strip stageLane(const Sheet& sheet, const Lane& lane) {
  const auto body = [&](const EpisodeContent& episode) {
    return drawStage(sheet, stageCell(sheet, episode, lane), sheet.grid.widthOf(episode.slot));
  };
  const auto ground = [&](const EpisodeContent& episode, double, const RowHeights& row) {
    const StageCell cell = stageCell(sheet, episode, lane);
    Node node = stageNode(sheet, lane, episode, cell);
    node.area = {0, 0, sheet.grid.widthOf(episode.slot), cell.empty() ? row.cell : row.content};
    Pen pen;
    if (cell.isCard()) pen.box(node.area, style::cardRadius, Ink::card, {Ink::cardEdge, 1});
    pen.node(std::move(node));
    return pen.finish();
  };
  const SetText prompt = cellPrompt(sheet, lane);
  return laneOf(sheet, lane, cellsOf(sheet, &lane, {body, ground, true, style::leastLane, prompt}));
}

}  // namespace klantreis
