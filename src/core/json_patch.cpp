// What a step changed, as JSON: for each entity the rows it put, by id, and null for those it took away.
#include "json_rows.h"
#include "klantreis/error.h"
#include "klantreis/json.h"

namespace klantreis::json {

namespace {

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
    T row = rowOf<T>(item.value(), rowPlace, path);
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
        rows[change.after->id.text()] = objectOf(*change.after);
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
