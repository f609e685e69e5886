// The bodies of the templates of edit.h.
#pragma once

#include <algorithm>

#include "klantreis/check.h"

namespace klantreis {

namespace detail {
/// A row of any entity, to sort them all by the same code.
struct RankedRow {
  const Rank* rank;
  const void* row;
};
/// Equal ranks stay in their order.
void sortByRank(std::vector<RankedRow>& rows);

[[noreturn]] void throwRowGone(std::string_view entity);
[[noreturn]] void throwMissingReference(std::string_view entity, std::string_view field);

template <class T>
void requireReferences(const Workbook& workbook, const T& row) {
  forEachField<T>([&](const auto& field) {
    using V = typename std::decay_t<decltype(field)>::value_type;
    if constexpr (Reference<V>) {
      using Target = typename IsId<Plain<V>>::Target;
      const V& id = row.*field.member;
      if constexpr (Optional<V>) {
        if (id && !tableOf<Target>(workbook).contains(*id))
          throwMissingReference(Schema<T>::name, field.name);
      } else {
        if (!tableOf<Target>(workbook).contains(id)) throwMissingReference(Schema<T>::name, field.name);
      }
    }
  });
}
/// Whether the row before, if there was one, shows a picture that the one after does not.
template <class T>
[[nodiscard]] bool losesPicture(const T* before, const T& after) {
  bool loses = false;
  forEachField<T>([&](const auto& field) {
    if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::value_type,
                                 std::optional<Id<Picture>>>)
      loses = loses ||
              (before != nullptr && before->*field.member && before->*field.member != after.*field.member);
  });
  return loses;
}
/// What nobody sees any more does not stay in a file that goes to others.
void dropUnshownPictures(Workbook& workbook);
}  // namespace detail

template <class T>
Workbook withRow(const Workbook& workbook, T row) {
  requireValid(row);
  detail::requireReferences(workbook, row);
  const bool losesPicture = detail::losesPicture(tableOf<T>(workbook).find(row.id), row);
  Workbook next = workbook;
  tableOf<T>(next).put(std::move(row));
  if (losesPicture) detail::dropUnshownPictures(next);
  return next;
}

template <class T>
const T& require(const Workbook& workbook, Id<T> id) {
  const T* row = tableOf<T>(workbook).find(id);
  if (row == nullptr) detail::throwRowGone(Schema<T>::name);
  return *row;
}

template <class T, class P>
std::vector<const T*> ranked(const Table<T>& table, P&& predicate) {
  std::vector<detail::RankedRow> found;
  for (const T& row : table)
    if (predicate(row)) found.push_back({&row.rank, &row});
  detail::sortByRank(found);
  std::vector<const T*> rows(found.size());
  std::transform(found.begin(), found.end(), rows.begin(),
                 [](const detail::RankedRow& each) { return static_cast<const T*>(each.row); });
  return rows;
}

}  // namespace klantreis
