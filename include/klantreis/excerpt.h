// A part of a map that goes elsewhere: to the clipboard and from there into another journey or file, or
// beside itself (Duplicate). It is a workbook that is valid by itself, so that files, JSON and `check` know
// it already.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "klantreis/workbook_schema.h"

namespace klantreis {

struct Excerpt {
  RowRef row;
  Workbook workbook;                // the rows, what cannot be without them, and what these refer to
  std::vector<RowRef> others = {};  // taken with it, in the order of the map after it
};

/// As JSON, for the clipboard.
[[nodiscard]] std::string textOf(const Excerpt& excerpt);
/// nullopt when the text is none. Throws as json::fromText when its workbook breaks the rules.
[[nodiscard]] std::optional<Excerpt> excerptFrom(std::string_view text);

/// Phases, episodes and what stands in them, personas, scores, and lanes of texts, numbers or pictures with
/// their cells.
[[nodiscard]] bool canExcerpt(const Workbook& workbook, const RowRef& row);
/// Throws rowGone when there is no such row.
[[nodiscard]] Excerpt excerptOf(const Workbook& workbook, const RowRef& row,
                                const std::vector<RowRef>& others = {});
/// Several can be taken together that are cards or episodes.
[[nodiscard]] bool canExcerptWithOthers(EntityKind kind);

/// Where the user is, for what is put there: after the row when it is of its kind, else at the end.
struct ExcerptSpot {
  Id<Journey> journey;
  std::optional<RowRef> row;
  std::optional<Id<Episode>> episode;
  std::optional<Id<Persona>> persona;
  std::optional<Id<Lane>> lane = {};
};
struct PutExcerpt {
  Workbook workbook;
  RowRef row;  // as it is there
  std::vector<RowRef> others = {};
};
/// A copy of the row and of what belongs to it, under ids of their own. Channels, people, target groups,
/// personas and lanes are those of the workbook with the same id or name, or come along. A lane's cells go to
/// the same episodes, their counterparts, or those of the same title. A score or a cell takes the place of
/// the one there. What was taken with it follows: episodes after each other, cards of further episodes in the
/// episodes after the one at the spot, as far as there are any. nullopt where one of them has no place.
[[nodiscard]] std::optional<PutExcerpt> withExcerpt(const Workbook& workbook, IdSource& ids,
                                                    const Excerpt& excerpt, const ExcerptSpot& spot);

/// A copy beside the row. Throws rowGone when it cannot be taken.
[[nodiscard]] PutExcerpt withDuplicate(const Workbook& workbook, IdSource& ids, const RowRef& row);

}  // namespace klantreis
