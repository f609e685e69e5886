// What a step changed, as JSON: for each entity the rows it put, by id, and null for those it took away.
#include "json_rows.h"
#include "klantreis/error.h"
#include "klantreis/json.h"

namespace klantreis::json {

namespace {

/// The content of a picture stays out where only what is said of it changed: it is a thousand times as long.
template <class T>
Ordered changedObject(const RowChange<T>& change) {
  Ordered object = objectOf(*change.after);
  if (!change.before) return object;
  forEachField<T>([&](const auto& field) {
    using V = typename std::decay_t<decltype(field)>::value_type;
    if constexpr (StoredAsBytes<V>)
      if ((*change.before).*field.member == (*change.after).*field.member)
        object.erase(std::string(field.name));
  });
  return object;
}

/// With the content of the row that is there, where the patch has none.
template <class T>
void keepContent(Value& object, const Table<T>& table, const Uuid& uuid) {
  const T* row = table.find({uuid});
  if (row == nullptr || !object.is_object()) return;
  forEachField<T>([&](const auto& field) {
    using V = typename std::decay_t<decltype(field)>::value_type;
    const std::string name(field.name);
    if constexpr (StoredAsBytes<V>)
      if (!object.contains(name)) object[name] = valueOf(row->*field.member);
  });
}

template <class T>
void patchTable(const Value& rows, Table<T>& table, const FilePath& path) {
  const std::string place = '/' + std::string(Schema<T>::name);
  if (!rows.is_object()) throwWrongContent(path, place, flaws::needsObject);
  for (auto item = rows.begin(); item != rows.end(); ++item) {
    const std::string rowPlace = place + '/' + item.key();
    const std::optional<Uuid> uuid = Uuid::parse(item.key());
    if (!uuid) throwWrongContent(path, rowPlace, flaws::needsId);
    if (item.value().is_null()) {
      table.erase({*uuid});
      continue;
    }
    Value object = item.value();
    keepContent(object, table, *uuid);
    T row = rowOf<T>(object, rowPlace, path);
    if (row.id.uuid != *uuid) throwWrongContent(path, rowPlace, flaws::needsId);
    table.put(std::move(row));
  }
}

}  // namespace

std::string patchOf(const Changes& changes) {
  Ordered patch = Ordered::object();
  forEachEntity([&]<class T>() {
    if (changes.of<T>().empty()) return;
    Ordered& rows = patch[std::string(Schema<T>::name)] = Ordered::object();
    for (const RowChange<T>& change : changes.of<T>()) {
      if (change.after) {
        rows[change.after->id.text()] = changedObject(change);
      } else {
        rows[change.before->id.text()] = nullptr;
      }
    }
  });
  return patch.dump();
}

Workbook withPatch(const Workbook& workbook, std::string_view patch, const FilePath& path) {
  const Value top = parsed(patch, path);
  if (!top.is_object()) throwWrongContent(path, "/", flaws::needsObject);
  Workbook next = workbook;
  for (auto item = top.begin(); item != top.end(); ++item) {
    bool known = false;
    forEachEntity([&]<class T>() {
      if (item.key() != Schema<T>::name) return;
      known = true;
      patchTable(item.value(), tableOf<T>(next), path);
    });
    if (!known) throwWrongContent(path, '/' + item.key(), flaws::unknownKey);
  }
  return next;
}

}  // namespace klantreis::json
