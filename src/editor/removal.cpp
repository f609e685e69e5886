#include "editor/removal.h"

#include <QCoreApplication>

#include "klantreis/edit.h"

namespace klantreis {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Removal)
};

/// What a part of the map shows when it is not the free room for one, and what taking that away is called.
struct Shown {
  EntityKind kind;
  QString step;
};

std::optional<Shown> shownBy(Part part) {
  switch (part) {
    case Part::phase:
      return Shown{EntityKind::phase, Texts::tr("Delete phase")};
    case Part::episodeTitle:
      return Shown{EntityKind::episode, Texts::tr("Delete episode")};
    case Part::touchpoint:
      return Shown{EntityKind::touchpoint, Texts::tr("Delete touchpoint")};
    case Part::emotion:
    case Part::emotionPoint:
      return Shown{EntityKind::emotion, Texts::tr("Delete emotion")};
    case Part::gap:
      return Shown{EntityKind::gap, Texts::tr("Delete gap")};
    case Part::improvement:
      return Shown{EntityKind::improvement, Texts::tr("Delete improvement")};
    case Part::metric:
      return Shown{EntityKind::metric, Texts::tr("Delete KPI")};
    case Part::path:
      return Shown{EntityKind::path, Texts::tr("Delete path")};
    default:
      return std::nullopt;
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

std::optional<Removal> removalAt(const Workbook& workbook, const Standpoint& at) {
  if (!at.journey || !at.place) return std::nullopt;
  const RowRef& row = at.place->row;
  if (const auto persona = asId<Persona>(row); persona && at.place->part == Part::persona)
    return ofPersona(workbook, *persona, *at.journey);
  if (const auto lane = asId<Lane>(row); lane && workbook.lanes.contains(*lane))
    return ofLane(workbook, *lane);
  const auto shown = shownBy(at.place->part);
  if (!shown || shown->kind != row.kind) return std::nullopt;
  return Removal{Texts::tr("&Delete"), shown->step,
                 [row](const Workbook& now) { return without(now, {row}); }};
}

}  // namespace klantreis
