#include <unordered_map>

#include "klantreis/edit.h"

namespace klantreis {

namespace {

using Renamed = std::unordered_map<Uuid, Uuid>;

/// Scenarios share their episode's uuid and derived ids follow from their key, so neither gets one of its
/// own.
template <class T>
constexpr bool hasOwnId = !DerivedEntity<T> && !std::is_same_v<T, Scenario>;

Renamed newIdsFor(const Workbook& workbook, IdSource& ids) {
  Renamed renamed;
  forEachEntity([&]<class T>() {
    if constexpr (hasOwnId<T>)
      for (const T& row : tableOf<T>(workbook)) renamed.emplace(row.id.uuid, ids.next());
  });
  return renamed;
}

template <class V>
void rename(V& reference, const Renamed& renamed) {
  if constexpr (Optional<V>) {
    if (reference) reference->uuid = renamed.at(reference->uuid);
  } else {
    reference.uuid = renamed.at(reference.uuid);
  }
}

template <class T>
T withReferences(T row, const Renamed& renamed) {
  forEachField<T>([&](const auto& field) {
    using V = typename std::decay_t<decltype(field)>::value_type;
    // The id of a picture follows from its bytes, which stay.
    if constexpr (Reference<V> && !std::is_same_v<Plain<V>, Id<Picture>>) rename(row.*field.member, renamed);
  });
  if constexpr (DerivedEntity<T>) {
    row.id = {Schema<T>::derive(row)};
  } else {
    rename(row.id, renamed);
  }
  return row;
}

}  // namespace

Workbook withNewIds(const Workbook& workbook, IdSource& ids) {
  const Renamed renamed = newIdsFor(workbook, ids);
  Workbook next;
  forEachEntity([&]<class T>() {
    for (const T& row : tableOf<T>(workbook)) tableOf<T>(next).put(withReferences(row, renamed));
  });
  return next;
}

}  // namespace klantreis
