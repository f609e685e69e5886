// The map as a table, for other programs, and a table of theirs as a part of the map: the first row names the
// episodes, the first column the lanes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "klantreis/edit.h"
#include "klantreis/pasted_table.h"
#include "klantreis/words.h"

namespace klantreis {

// ---- out -------------------------------------------------------------------------------------------------

/// One row or one column of the map; all of it without either.
struct GridPart {
  std::optional<Id<Lane>> lane;
  std::optional<Id<Episode>> episode;
};
/// The shown lanes; cards of a cell on lines of their own, and a row of scores for each persona.
[[nodiscard]] PastedTable gridTable(const Workbook& workbook, Id<Journey> journey, const Words& words,
                                    const GridPart& part);

// ---- in --------------------------------------------------------------------------------------------------

/// What a row of the table becomes: of a lane of that kind, for a persona where it is scores. Without a lane
/// or persona a new one of that name.
struct FillRow {
  std::string name;
  LaneKind kind = LaneKind::text;
  std::optional<Id<Lane>> lane;
  std::optional<Id<Persona>> persona;
  std::vector<std::string> cells;  // one for each episode
};
struct GridFill {
  std::vector<std::string> episodes;
  std::vector<FillRow> rows;
};
/// Rows are known by the names of lanes and personas; one of numbers only is a curve.
[[nodiscard]] GridFill gridFill(const Workbook& workbook, Id<Journey> journey, const PastedTable& table,
                                const Words& words);

/// After an episode, or at the end of the journey.
struct FillPlace {
  Id<Journey> journey;
  std::optional<Id<Episode>> after;
};
/// With the table's episodes and what stands at them. An episode in which nothing stands yet is filled first
/// when it is the only one.
[[nodiscard]] Added<Episode> withFill(const Workbook& workbook, IdSource& ids, const FillPlace& place,
                                      const GridFill& fill);

/// Each line an episode, or a card of that kind in the episode; after the selected one. The first of them.
struct LinesPlace {
  FillPlace at;
  EntityKind kind = EntityKind::episode;
  std::optional<Id<Touchpoint>> touchpoint;
};
[[nodiscard]] Workbook withLines(const Workbook& workbook, IdSource& ids, const LinesPlace& place,
                                 const std::vector<std::string>& lines);

/// A number as people write it in a table, with a point or a comma; nullopt for anything else.
[[nodiscard]] std::optional<double> numberIn(const std::string& cell);

}  // namespace klantreis
