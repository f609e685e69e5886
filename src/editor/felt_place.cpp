#include "editor/felt_place.h"

#include "klantreis/edit.h"

namespace klantreis {

namespace {

std::optional<Id<Touchpoint>> touchpointOf(const Place& place) {
  return place.part == Part::touchpointScore ? asId<Touchpoint>(place.row) : std::nullopt;
}

}  // namespace

bool isFelt(const Place& place) { return place.persona && place.episode; }

bool isOfWholeEpisode(const Place& place) { return isFelt(place) && !touchpointOf(place); }

const Emotion* feltAt(const Workbook& workbook, const Place& place) {
  const auto touchpoint = touchpointOf(place);
  return touchpoint ? shownEmotion(workbook, *place.persona, *touchpoint)
                    : shownEmotion(workbook, *place.persona, *place.episode);
}

Workbook withScoreAt(const Workbook& workbook, const Place& place, std::int64_t score) {
  const auto touchpoint = touchpointOf(place);
  return touchpoint ? withScore(workbook, *place.persona, *touchpoint, score)
                    : withScore(workbook, *place.persona, *place.episode, score);
}

Workbook withLayerAt(const Workbook& workbook, const Place& place, Layer layer) {
  const auto touchpoint = touchpointOf(place);
  return touchpoint ? withLayer(workbook, *place.persona, *touchpoint, layer)
                    : withLayer(workbook, *place.persona, *place.episode, layer);
}

Uuid rowFelt(const Place& place) {
  const auto touchpoint = touchpointOf(place);
  return touchpoint ? touchpoint->uuid : place.episode->uuid;
}

}  // namespace klantreis
