// Pictures come and go with what shows them.
#include <algorithm>
#include <set>
#include <utility>

#include "klantreis/picture.h"

namespace klantreis {

namespace {

using PictureSet = std::set<Id<Picture>>;

template <class Value>
constexpr bool isPicture = std::is_same_v<Value, std::optional<Id<Picture>>>;

/// Whether rows of T can show a picture.
template <class T>
constexpr bool canShow() {
  bool can = false;
  forEachField<T>(
      [&](const auto& field) { can = can || isPicture<typename std::decay_t<decltype(field)>::value_type>; });
  return can;
}

template <class T>
void collectShown(const T& row, PictureSet& shown) {
  forEachField<T>([&](const auto& field) {
    if constexpr (isPicture<typename std::decay_t<decltype(field)>::value_type>)
      if (row.*field.member) shown.insert(*(row.*field.member));
  });
}

Cell emptyCell(Id<Lane> lane, Id<Episode> episode) {
  Cell cell{.id = {}, .lane = lane, .episode = episode};
  cell.id = {Schema<Cell>::derive(cell)};
  return cell;
}

}  // namespace

namespace detail {

void dropUnshownPictures(Workbook& workbook) {
  if (workbook.pictures.empty()) return;
  PictureSet shown;
  forEachEntity([&]<class T>() {
    if constexpr (canShow<T>())
      for (const T& row : tableOf<T>(workbook)) collectShown(row, shown);
  });
  const Table<Picture> all = workbook.pictures;
  for (const Picture& picture : all)
    if (!shown.contains(picture.id)) workbook.pictures.erase(picture.id);
}

}  // namespace detail

std::uint64_t sizeOfPictures(const Workbook& workbook) {
  std::uint64_t size = 0;
  for (const Picture& picture : workbook.pictures) size += picture.content.view().size();
  return size;
}

const Cell* cellAt(const Workbook& workbook, Id<Lane> lane, Id<Episode> episode) {
  return workbook.cells.find(emptyCell(lane, episode).id);
}

const Picture* pictureAt(const Workbook& workbook, Id<Lane> lane, Id<Episode> episode) {
  const Cell* cell = cellAt(workbook, lane, episode);
  return cell == nullptr || !cell->picture ? nullptr : workbook.pictures.find(*cell->picture);
}

Added<Picture> withPicture(const Workbook& workbook, Bytes content) {
  Picture picture{.id = {}, .content = std::move(content), .alternative = {}};
  picture.id = {Schema<Picture>::derive(picture)};
  if (workbook.pictures.contains(picture.id)) return {workbook, picture.id};
  if (sizeOfPictures(workbook) + picture.content.view().size() > greatestPictures)
    throw Error(ErrorCode::tooManyPictures, {std::to_string(greatestPictures >> 20U)});
  return {withRow(workbook, picture), picture.id};
}

Workbook withCellPicture(const Workbook& workbook, Id<Lane> lane, Id<Episode> episode, Bytes content) {
  const auto [next, picture] = withPicture(workbook, std::move(content));
  const Cell* there = cellAt(workbook, lane, episode);
  Cell cell = there == nullptr ? emptyCell(lane, episode) : *there;
  cell.picture = picture;
  return withRow(next, std::move(cell));
}

Workbook withoutCell(const Workbook& workbook, Id<Lane> lane, Id<Episode> episode) {
  return without(workbook, {refTo(emptyCell(lane, episode).id)});
}

Added<Lane> withPictureLane(const Workbook& workbook, IdSource& ids, Id<Episode> episode) {
  const Id<Journey> journey = require(workbook, require(workbook, episode).phase).journey;
  for (const Lane* lane : lanesOf(workbook, journey))
    if (lane->kind == LaneKind::pictures && lane->shown && pictureAt(workbook, lane->id, episode) == nullptr)
      return {workbook, lane->id};
  return withNewLane(workbook, ids, {journey, std::nullopt}, {.kind = LaneKind::pictures});
}

Workbook withPhoto(const Workbook& workbook, Id<Persona> persona, Bytes content) {
  if (content.empty()) return withField(workbook, persona, &Persona::photo, std::nullopt);
  const auto [next, picture] = withPicture(workbook, std::move(content));
  return withField(next, persona, &Persona::photo, picture);
}

}  // namespace klantreis
