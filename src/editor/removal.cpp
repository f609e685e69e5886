#include "editor/removal.h"

#include <QCoreApplication>

#include "editor/picture_place.h"
#include "editor/stage_place.h"
#include "klantreis/edit.h"

namespace klantreis {

namespace {

struct RemovalTexts {
  Q_DECLARE_TR_FUNCTIONS(Removal)
};

/// What taking such a row away is called.
QString stepOf(EntityKind kind) {
  switch (kind) {
    case EntityKind::episode:
      return RemovalTexts::tr("Delete episode");
    case EntityKind::touchpoint:
      return RemovalTexts::tr("Delete touchpoint");
    case EntityKind::emotion:
      return RemovalTexts::tr("Delete emotion");
    case EntityKind::gap:
      return RemovalTexts::tr("Delete gap");
    case EntityKind::improvement:
      return RemovalTexts::tr("Delete improvement");
    case EntityKind::metric:
      return RemovalTexts::tr("Delete KPI");
    case EntityKind::remark:
      return RemovalTexts::tr("Delete note");
    case EntityKind::role:
      return RemovalTexts::tr("Delete role");
    case EntityKind::involvement:
      return RemovalTexts::tr("Take role out of episode");
    case EntityKind::contribution:
      return RemovalTexts::tr("Take supplier out of episode");
    default:
      return RemovalTexts::tr("Delete path");
  }
}

Removal ofPersona(const Workbook& workbook, Id<Persona> persona, std::optional<Id<Journey>> at) {
  if (at && walksElsewhere(workbook, persona, *at))
    return {RemovalTexts::tr("Remo&ve Persona from This Journey"),
            RemovalTexts::tr("Remove persona from this journey"),
            [journey = *at, persona](const Workbook& now) { return withPersonaOut(now, journey, persona); }};
  return {RemovalTexts::tr("&Delete Persona"), RemovalTexts::tr("Delete persona"),
          [persona](const Workbook& now) { return without(now, {refTo(persona)}); }};
}

Removal ofLane(const Workbook& workbook, Id<Lane> lane) {
  if (isUsual(require(workbook, lane).kind))
    return {RemovalTexts::tr("&Hide Lane"), RemovalTexts::tr("Hide lane"),
            [lane](const Workbook& now) { return withField(now, lane, &Lane::shown, false); }};
  return {RemovalTexts::tr("&Delete Lane"), RemovalTexts::tr("Delete lane"),
          [lane](const Workbook& now) { return without(now, {refTo(lane)}); }};
}

/// Its episodes stay, unless there is no other phase to take them.
Removal ofPhase(const Workbook& workbook, Id<Phase> phase) {
  const bool only = phasesOf(workbook, require(workbook, phase).journey).size() == 1;
  return {only ? RemovalTexts::tr("&Delete Phase with Its Episodes")
               : RemovalTexts::tr("&Delete Phase, Keep Its Episodes"),
          RemovalTexts::tr("Delete phase"),
          [phase](const Workbook& now) { return withoutPhase(now, phase); }};
}

/// What each source said of it, else a weaker one would take the place of what is taken away.
Removal ofEmotion(const Emotion& emotion) {
  return {RemovalTexts::tr("&Delete"), stepOf(EntityKind::emotion),
          [persona = emotion.persona, episode = emotion.episode](const Workbook& now) {
            return withoutEmotion(now, persona, episode);
          }};
}

}  // namespace

std::optional<EntityKind> shownBy(Part part) {
  switch (part) {
    case Part::persona:
      return EntityKind::persona;
    case Part::laneLabel:
      return EntityKind::lane;
    case Part::phase:
      return EntityKind::phase;
    case Part::episodeTitle:
      return EntityKind::episode;
    case Part::touchpoint:
      return EntityKind::touchpoint;
    case Part::emotion:
    case Part::emotionPoint:
      return EntityKind::emotion;
    case Part::gap:
      return EntityKind::gap;
    case Part::improvement:
      return EntityKind::improvement;
    case Part::metric:
      return EntityKind::metric;
    case Part::remark:
      return EntityKind::remark;
    case Part::roles:
      return EntityKind::role;
    case Part::involvement:
      return EntityKind::involvement;
    case Part::stage:
      return EntityKind::contribution;
    case Part::path:
      return EntityKind::path;
    default:
      return std::nullopt;
  }
}

std::optional<Removal> removalAt(const Workbook& workbook, const Standpoint& at) {
  if (!at.place) return std::nullopt;
  const RowRef& row = at.place->row;
  if (const auto persona = asId<Persona>(row); persona && at.place->part == Part::persona)
    return ofPersona(workbook, *persona, at.journey);
  if (!at.journey) return std::nullopt;
  if (const auto lane = asId<Lane>(row); lane && workbook.lanes.contains(*lane))
    return ofLane(workbook, *lane);
  if (const auto cell = pictureCell(workbook, at.place);
      cell && cellAt(workbook, cell->lane, cell->episode) != nullptr)
    return Removal{RemovalTexts::tr("&Delete Picture"), RemovalTexts::tr("Delete picture"),
                   [cell](const Workbook& now) { return withoutCell(now, cell->lane, cell->episode); }};
  if (const auto stage = stageCell(workbook, at.place); stage && !stageAt(workbook, *stage).empty())
    return Removal{RemovalTexts::tr("&Delete Stage"), RemovalTexts::tr("Delete stage"),
                   [stage](const Workbook& now) { return withStage(now, *stage, {}); }};
  if (const auto scored = asId<Touchpoint>(row); scored && at.place->part == Part::touchpointScore)
    return Removal{RemovalTexts::tr("&Delete Score"), RemovalTexts::tr("Delete score"),
                   [scored, persona = *at.place->persona](const Workbook& now) {
                     return withoutScore(now, persona, *scored);
                   }};
  if (shownBy(at.place->part) != row.kind) return std::nullopt;
  if (const auto phase = asId<Phase>(row); phase && workbook.phases.contains(*phase))
    return ofPhase(workbook, *phase);
  if (const auto id = asId<Emotion>(row); id && workbook.emotions.contains(*id))
    return ofEmotion(require(workbook, *id));
  return Removal{RemovalTexts::tr("&Delete"), stepOf(row.kind),
                 [row](const Workbook& now) { return without(now, {row}); }};
}

}  // namespace klantreis
