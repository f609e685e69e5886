#include "klantreis/json.h"

#include "json_rows.h"
#include "klantreis/error.h"
#include "klantreis/store.h"

namespace klantreis::json {

namespace {

constexpr const char* application = "klantreis";

template <class T>
void readTable(const Value& rows, Table<T>& table, const FilePath& path) {
  const std::string place = '/' + std::string(Schema<T>::name);
  if (!rows.is_array()) throwWrongContent(path, place, flaws::needsArray);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string rowPlace = place + '/' + std::to_string(i);
    T row = rowOf<T>(rows[i], rowPlace, path);
    if (table.contains(row.id)) throwWrongContent(path, rowPlace, flaws::repeatedId);
    table.put(std::move(row));
  }
}

void requireFormat(const Value& top, const FilePath& path) {
  if (!top.is_object()) throwWrongContent(path, "/", flaws::needsObject);
  if (top.value("application", Value()) != application)
    throwWrongContent(path, "/application", flaws::needsApplication);
  const std::optional<std::int64_t> format = fromValue<std::int64_t>(top.value("format", Value()));
  if (!format || *format < 1) throwWrongContent(path, "/format", need<std::int64_t>());
  if (*format > store::format)
    throw Error(ErrorCode::newerFile, {path, std::to_string(*format), std::to_string(store::format)});
}

}  // namespace

std::string textOf(const Workbook& workbook) {
  Ordered top{{"format", store::format}, {"application", application}};
  forEachEntity([&]<class T>() {
    if (tableOf<T>(workbook).empty()) return;
    Ordered& rows = top[std::string(Schema<T>::name)] = Ordered::array();
    for (const T& row : tableOf<T>(workbook)) rows.push_back(objectOf(row));
  });
  try {
    return top.dump(2) + '\n';
  } catch (const Ordered::type_error&) {
    throw Error(ErrorCode::textNotUtf8, {"JSON"});
  }
}

Workbook fromText(std::string_view text, const FilePath& path) {
  const Value top = parsed(text, path);
  requireFormat(top, path);
  Workbook workbook;
  for (auto item = top.begin(); item != top.end(); ++item) {
    const std::string& key = item.key();
    bool known = key == "format" || key == "application" || key == "$schema";
    forEachEntity([&]<class T>() {
      if (key != Schema<T>::name) return;
      known = true;
      readTable(item.value(), tableOf<T>(workbook), path);
    });
    if (!known) throwWrongContent(path, '/' + key, flaws::unknownKey);
  }
  requireRules(workbook, path);
  return workbook;
}

}  // namespace klantreis::json
