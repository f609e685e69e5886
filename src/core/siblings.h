// Places among siblings: the ranks that edits give to rows they add or move.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include "klantreis/edit.h"

namespace klantreis {

/// The rank for a place at `index` among the siblings (which do not hold the row itself). Where there is no
/// room between the neighbours the siblings are ranked anew in `workbook`.
template <class T>
Rank rankAt(Workbook& workbook, const std::vector<const T*>& siblings, std::size_t index) {
  const auto rankOf = [&](std::size_t i) -> std::optional<Rank> {
    return i < siblings.size() ? std::optional(siblings[i]->rank) : std::nullopt;
  };
  const std::size_t place = std::min(index, siblings.size());
  const auto before = place > 0 ? rankOf(place - 1) : std::nullopt;
  if (const auto rank = rankBetween(before, rankOf(place))) return *rank;
  const std::vector<Rank> ranks = evenRanks(siblings.size() + 1);
  // Copies, since the siblings' rows are replaced in the table they stand in.
  std::vector<T> moved;
  moved.reserve(siblings.size());
  for (const T* sibling : siblings) moved.push_back(*sibling);
  for (std::size_t i = 0; i < moved.size(); ++i) {
    moved[i].rank = ranks[i < place ? i : i + 1];
    tableOf<T>(workbook).put(std::move(moved[i]));
  }
  return ranks[place];
}

/// The workbook with the row behind its siblings.
template <class T, class P>
Added<T> appended(const Workbook& workbook, T row, P&& isSibling) {
  Workbook next = workbook;
  const auto siblings = ranked(tableOf<T>(workbook), isSibling);
  row.rank = rankAt(next, siblings, siblings.size());
  next = withRow(next, row);
  return {std::move(next), row.id};
}

template <class T>
std::vector<const T*> others(std::vector<const T*> siblings, Id<T> id) {
  std::erase_if(siblings, [&](const T* row) { return row->id == id; });
  return siblings;
}

template <class T>
std::size_t placeOf(const std::vector<const T*>& rows, Id<T> id) {
  return static_cast<std::size_t>(
      std::find_if(rows.begin(), rows.end(), [&](const T* row) { return row->id == id; }) - rows.begin());
}

/// Whether moving the row to `index` of the others (the end, when there are fewer) leaves it where it is.
template <class T>
bool isAt(const std::vector<const T*>& siblings, Id<T> id, std::size_t index) {
  return !siblings.empty() && placeOf(siblings, id) == std::min(index, siblings.size() - 1);
}

template <class T>
std::size_t placeAfter(const std::vector<const T*>& rows, std::optional<Id<T>> after) {
  return after ? std::min(placeOf(rows, *after) + 1, rows.size()) : 0;
}

constexpr auto everything = [](const auto&) { return true; };

/// With the persona walking the journey, last of its participants.
inline Workbook withParticipant(const Workbook& workbook, Id<Journey> journey, Id<Persona> persona) {
  Participant row{.id = {}, .journey = journey, .persona = persona};
  row.id = {Schema<Participant>::derive(row)};
  return appended(workbook, row, [&](const Participant& each) { return each.journey == journey; }).workbook;
}

}  // namespace klantreis
