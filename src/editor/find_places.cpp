#include "editor/find_places.h"

#include <algorithm>

#include "editor/felt_place.h"
#include "klantreis/edit.h"
#include "klantreis/organisation.h"

namespace klantreis {

namespace {

Place inEpisode(Part part, Id<Episode> episode) { return {part, refTo(episode), {}, episode, {}}; }

Part partOf(const Field<Journey, std::string>& field) {
  if (field.member == &Journey::goal) return Part::goal;
  return field.member == &Journey::versionNote ? Part::footer : Part::title;
}

Place placeOfJourney(const TextPlace& text) {
  Part part = Part::title;
  forEachField<Journey>([&](const auto& field) {
    if constexpr (std::is_same_v<std::decay_t<decltype(field)>, Field<Journey, std::string>>)
      if (field.name == text.field) part = partOf(field);
  });
  return {part, text.row, {}, {}, {}};
}

Place placeOfCell(const Cell& cell) { return {Part::cell, refTo(cell.episode), cell.lane, cell.episode, {}}; }

Place placeOfFeeling(const Emotion& emotion) {
  if (emotion.touchpoint)
    return {Part::touchpointScore, refTo(*emotion.touchpoint), {}, emotion.episode, emotion.persona};
  return {Part::emotionPoint, refTo(emotion.episode), {}, emotion.episode, emotion.persona};
}

/// In the first cell that shows it, or else on the card of the persona whose face it is.
Place placeOfPicture(const Workbook& workbook, Id<Picture> picture) {
  for (const Cell& cell : workbook.cells)
    if (cell.picture == picture) return placeOfCell(cell);
  for (const Persona& persona : workbook.personas)
    if (persona.photo == picture) return placeOf(workbook, refTo(persona.id));
  return {};
}

/// Where notes of its kind are shown.
bool hasLane(const Workbook& workbook, const Remark& remark) {
  const auto journey = journeyOf(workbook, remark.episode);
  return std::any_of(workbook.lanes.begin(), workbook.lanes.end(), [&](const Lane& lane) {
    return lane.kind == LaneKind::remarks && lane.remarks == remark.kind && lane.shown &&
           lane.journey == journey;
  });
}

Place placeOfRemark(const Workbook& workbook, const Remark& remark) {
  if (hasLane(workbook, remark)) return placeOf(workbook, refTo(remark.id));
  return remark.touchpoint ? placeOf(workbook, refTo(*remark.touchpoint))
                           : inEpisode(Part::episodeTitle, remark.episode);
}

Place placeOfPart(const Workbook& workbook, const Involvement& part) {
  const auto journey = journeyOf(workbook, part.episode);
  const bool drawn = std::any_of(workbook.lanes.begin(), workbook.lanes.end(), [&](const Lane& lane) {
    return lane.kind == LaneKind::roles && lane.shown && lane.journey == journey;
  });
  return drawn ? placeOf(workbook, refTo(part.id)) : inEpisode(Part::episodeTitle, part.episode);
}

/// The lane of stages that shows it, if there is one.
template <class P>
const Lane* stageLane(const Workbook& workbook, Id<Episode> episode, P shows) {
  const auto journey = journeyOf(workbook, episode);
  const auto found = std::find_if(workbook.lanes.begin(), workbook.lanes.end(), [&](const Lane& lane) {
    return lane.kind == LaneKind::stages && lane.shown && lane.journey == journey && shows(lane);
  });
  return found == workbook.lanes.end() ? nullptr : &*found;
}

Place placeOfStage(const Lane& lane, Id<Episode> episode) {
  return {Part::stage, refTo(episode), lane.id, episode, {}};
}

Place placeOfText(const Workbook& workbook, const Involvement& part, std::string_view field) {
  const Lane* lane =
      stageLane(workbook, part.episode, [&](const Lane& each) { return each.role == part.role; });
  return field == "stage" && lane != nullptr ? placeOfStage(*lane, part.episode)
                                             : placeOfPart(workbook, part);
}

Place placeOfEvidence(const Evidence& evidence) {
  return evidence.episode ? inEpisode(Part::episodeTitle, *evidence.episode)
                          : Place{Part::title, refTo(evidence.journey), {}, {}, {}};
}

/// The persona walks the journey that is shown too, so that need not change.
bool walksHere(const Workbook& workbook, const RowRef& row, const Standpoint& now) {
  const auto persona = asId<Persona>(row);
  if (!persona || !now.journey) return false;
  return std::any_of(
      workbook.participants.begin(), workbook.participants.end(),
      [&](const Participant& each) { return each.journey == *now.journey && each.persona == *persona; });
}

template <class T>
const T& rowOf(const Workbook& workbook, const TextPlace& text) {
  return *tableOf<T>(workbook).find({text.row.uuid});
}

}  // namespace

Place placeOfContribution(const Workbook& workbook, Id<Contribution> contribution) {
  const Contribution& row = require(workbook, contribution);
  const Lane* lane =
      stageLane(workbook, row.episode, [&](const Lane& each) { return each.department == row.actor; });
  return lane == nullptr ? placeOf(workbook, refTo(contribution)) : placeOfStage(*lane, row.episode);
}

std::optional<Place> placeShowing(const Workbook& workbook, const TextPlace& text) {
  switch (text.row.kind) {
    case EntityKind::journey:
      return placeOfJourney(text);
    case EntityKind::role:
      return Place{Part::roles, refTo(rowOf<Role>(workbook, text).journey), {}, {}, {}};
    case EntityKind::scenario:
      return inEpisode(Part::scenario, {text.row.uuid});
    case EntityKind::cell:
      return placeOfCell(rowOf<Cell>(workbook, text));
    case EntityKind::picture:
      return placeOfPicture(workbook, Id<Picture>{text.row.uuid});
    case EntityKind::emotion:
      return placeOfFeeling(rowOf<Emotion>(workbook, text));
    case EntityKind::remark:
      return placeOfRemark(workbook, rowOf<Remark>(workbook, text));
    case EntityKind::involvement:
      return placeOfText(workbook, rowOf<Involvement>(workbook, text), text.field);
    case EntityKind::contribution:
      return placeOfContribution(workbook, {text.row.uuid});
    case EntityKind::evidence:
      return placeOfEvidence(rowOf<Evidence>(workbook, text));
    case EntityKind::review:
      return Place{Part::title, refTo(rowOf<Review>(workbook, text).journey), {}, {}, {}};
    case EntityKind::trait:
      return placeOf(workbook, refTo(rowOf<Trait>(workbook, text).persona));
    case EntityKind::criterion:
      return placeOf(workbook, refTo(rowOf<Criterion>(workbook, text).segment));
    case EntityKind::aim:
      return placeOf(workbook,
                     organisationOf(workbook) == nullptr ? text.row : refTo(organisationOf(workbook)->id));
    case EntityKind::channel:
    case EntityKind::actor:
    case EntityKind::segment:
    case EntityKind::savedView:
      return std::nullopt;
    default:
      return placeOf(workbook, text.row);
  }
}

Standpoint standpointShowing(const Workbook& workbook, const TextPlace& text, const Standpoint& now) {
  const auto place = placeShowing(workbook, text);
  if (!place) return now;
  const auto journey = whereaboutsOf(workbook, text.row).journey;
  const bool stays = !journey || walksHere(workbook, text.row, now);
  return {stays ? now.journey : journey, place};
}

MarkedPlaces::MarkedPlaces(const std::vector<Place>& places) {
  for (const Place& place : places) m_keys.insert(keyOf(place));
}

MarkedPlaces::Key MarkedPlaces::keyOf(const Place& place) {
  if (isOfWholeEpisode(place)) return {std::nullopt, refTo(*place.episode), place.persona->uuid};
  if (isOfLane(place.part) && place.lane) return {place.part, place.row, place.lane->uuid};
  return {place.part, place.row, std::nullopt};
}

}  // namespace klantreis
