#include <algorithm>

#include "core/layout/cells.h"
#include "core/layout/phrases.h"

namespace klantreis {

namespace {

constexpr double pad = 8;
constexpr double radius = 5;
constexpr double tallest = 190;  // so that a sheet has room for a few lanes
constexpr double captionTop = 6;
constexpr double padBottom = 10;

const Picture* pictureIn(const Sheet& sheet, const EpisodeContent& episode, const Lane& lane) {
  const Cell* cell = cellIn(episode, lane);
  return cell == nullptr || !cell->picture ? nullptr : sheet.content.workbook.pictures.find(*cell->picture);
}

/// Room for the picture, as wide as the card and no higher than the picture needs.
Rect frameFor(const Picture& picture, double width) {
  const Size fitted = sizeWithin(picture, {width, tallest});
  return {pad + (width - fitted.width) / 2, pad, fitted.width, fitted.height};
}

/// In a cell of that width.
CellDrawing::Body drawBody(const Sheet& sheet, const Picture* picture, std::string_view caption,
                           double width) {
  const SetText text = sheet.type.set(caption, style::body, width - 2 * style::cardPad);
  Pen pen;
  double y = pad;
  if (picture != nullptr) {
    const Rect frame = frameFor(*picture, width - 2 * pad);
    pen.image(*picture, frame, radius);
    y = frame.bottom();
  }
  if (!text.empty()) {
    y += picture == nullptr ? 0 : captionTop;
    pen.text(text, {style::cardPad, y}, {Ink::text, Ink::card});
    y += text.height;
  }
  return y == pad ? CellDrawing::Body{} : CellDrawing::Body{y + padBottom, pen.finish()};
}

Node pictureNode(const Sheet& sheet, const EpisodeContent& episode, const Lane& lane) {
  const Picture* picture = pictureIn(sheet, episode, lane);
  Node node = cellNode(Part::cell, lane, episode, refTo(episode.row->id));
  node.name = sheet.word(Word::nameCell, {nameOf(sheet, lane), itsNumber});
  node.value = cellText(episode, lane);
  const std::string seen = picture == nullptr ? std::string() : picture->alternative;
  node.description = joined({seen, node.value}, ". ");
  if (node.description.empty())
    node.description = sheet.word(picture == nullptr ? Word::emptyCell : Word::undescribedPicture);
  return node;
}

}  // namespace

Strip pictureLane(const Sheet& sheet, const Lane& lane) {
  const auto body = [&](const EpisodeContent& episode) {
    return drawBody(sheet, pictureIn(sheet, episode, lane), cellText(episode, lane),
                    sheet.grid.widthOf(episode.slot));
  };
  const auto ground = [&](const EpisodeContent& episode, double, const RowHeights& row) {
    const Cell* cell = cellIn(episode, lane);
    const bool card = cell != nullptr && !isEmpty(*cell);
    Node node = pictureNode(sheet, episode, lane);
    node.area = {0, 0, sheet.grid.widthOf(episode.slot), card ? row.content : row.cell};
    Pen pen;
    if (card) pen.box(node.area, style::cardRadius, Ink::card, {Ink::cardEdge, 1});
    pen.node(std::move(node));
    return pen.finish();
  };
  const SetText prompt = cellPrompt(sheet, lane);
  return laneOf(sheet, lane, cellsOf(sheet, &lane, {body, ground, true, style::leastLane, prompt}));
}

}  // namespace klantreis
