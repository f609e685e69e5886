// The clipboard's own format: an excerpt as JSON, which is the JSON of its workbook with the row beside it.
#include <nlohmann/json.hpp>

#include "json_rows.h"
#include "klantreis/excerpt.h"
#include "klantreis/json.h"

namespace klantreis {

namespace {

std::string_view nameOf(EntityKind kind) {
  std::string_view name;
  withEntity(kind, [&]<class T>() { name = Schema<T>::name; });
  return name;
}

std::optional<EntityKind> kindNamed(const std::string& name) {
  std::optional<EntityKind> kind;
  forEachEntity([&]<class T>() {
    if (Schema<T>::name == name) kind = kindOf<T>();
  });
  return kind;
}

std::string textIn(const nlohmann::json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Foreign bytes may nest without end: the depth is checked before anything is built.
nlohmann::json objectIn(std::string_view text) {
  try {
    return json::parsed(text, {});
  } catch (const Error&) {
    return {};
  }
}

std::optional<RowRef> rowIn(const nlohmann::json& object) {
  if (!object.is_object()) return std::nullopt;
  const auto kind = kindNamed(textIn(object, "kind"));
  const auto uuid = Uuid::parse(textIn(object, "id"));
  return kind && uuid ? std::optional(RowRef{*kind, *uuid}) : std::nullopt;
}

std::string rowText(const RowRef& row) {
  return "\"kind\": \"" + std::string(nameOf(row.kind)) + "\", \"id\": \"" + row.uuid.text() + '"';
}

bool isIn(const Workbook& workbook, const RowRef& row) {
  bool found = false;
  withEntity(row.kind, [&]<class T>() { found = tableOf<T>(workbook).contains({row.uuid}); });
  return found && canExcerpt(workbook, row);
}

}  // namespace

std::string textOf(const Excerpt& excerpt) {
  std::string others;
  for (const RowRef& row : excerpt.others) others += (others.empty() ? "{" : ", {") + rowText(row) + '}';
  return '{' + rowText(excerpt.row) + ", \"others\": [" + others +
         "], \"workbook\": " + json::textOf(excerpt.workbook) + "}\n";
}

std::optional<Excerpt> excerptFrom(std::string_view text) {
  const nlohmann::json object = objectIn(text);
  if (!object.is_object() || !object.contains("workbook")) return std::nullopt;
  const auto row = rowIn(object);
  if (!row) return std::nullopt;
  Excerpt excerpt{*row, json::fromText(object["workbook"].dump(), {})};
  if (!isIn(excerpt.workbook, excerpt.row)) return std::nullopt;
  for (const auto& each : object.value("others", nlohmann::json::array())) {
    const auto other = rowIn(each);
    if (!other || !isIn(excerpt.workbook, *other) || !canExcerptWithOthers(other->kind)) return std::nullopt;
    excerpt.others.push_back(*other);
  }
  return excerpt;
}

}  // namespace klantreis
