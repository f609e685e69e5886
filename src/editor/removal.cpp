#include "editor/removal.h"

#include <QCoreApplication>

#include "klantreis/edit.h"

namespace klantreis {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Removal)
};

/// What taking such a row away is called.
QString stepOf(EntityKind kind) {
  switch (kind) {
    case EntityKind::phase:
      return Texts::tr("Delete phase");
    case EntityKind::episode:
      return Texts::tr("Delete episode");
    case EntityKind::touchpoint:
      return Texts::tr("Delete touchpoint");
    case EntityKind::emotion:
      return Texts::tr("Delete emotion");
    case EntityKind::gap:
      return Texts::tr("Delete gap");
    case EntityKind::improvement:
      return Texts::tr("Delete improvement");
    case EntityKind::metric:
      return Texts::tr("Delete KPI");
    default:
      return Texts::tr("Delete path");
  }
}

Removal ofPersona(const Workbook& workbook, Id<Persona> persona, Id<Journey> journey) {
  if (walksElsewhere(workbook, persona, journey))
    return {Texts::tr("Remo&ve Persona from This Journey"), Texts::tr("Remove persona from this journey"),
            [=](const Workbook& now) { return withPersonaOut(now, journey, persona); }};
  return {Texts::tr("&Delete Persona"), Texts::tr("Delete persona"),
          [persona](const Workbook& now) { return without(now, {refTo(persona)}); }};
}

Removal ofLane(const Workbook& workbook, Id<Lane> lane) {
  if (require(workbook, lane).kind != LaneKind::text)
    return {Texts::tr("&Hide Lane"), Texts::tr("Hide lane"),
            [lane](const Workbook& now) { return withField(now, lane, &Lane::shown, false); }};
  return {Texts::tr("&Delete Lane"), Texts::tr("Delete lane"),
          [lane](const Workbook& now) { return without(now, {refTo(lane)}); }};
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
    case Part::path:
      return EntityKind::path;
    default:
      return std::nullopt;
  }
}

std::optional<Removal> removalAt(const Workbook& workbook, const Standpoint& at) {
  if (!at.journey || !at.place) return std::nullopt;
  const RowRef& row = at.place->row;
  if (const auto persona = asId<Persona>(row); persona && at.place->part == Part::persona)
    return ofPersona(workbook, *persona, *at.journey);
  if (const auto lane = asId<Lane>(row); lane && workbook.lanes.contains(*lane))
    return ofLane(workbook, *lane);
  if (shownBy(at.place->part) != row.kind) return std::nullopt;
  return Removal{Texts::tr("&Delete"), stepOf(row.kind),
                 [row](const Workbook& now) { return without(now, {row}); }};
}

}  // namespace klantreis
