#include <nlohmann/json.hpp>

#include "base64.h"
#include "klantreis/json.h"
#include "klantreis/store.h"
#include "stored_value.h"

namespace klantreis::json {

namespace {

using Ordered = nlohmann::ordered_json;

Ordered reference(std::string_view definition) { return {{"$ref", "#/$defs/" + std::string(definition)}}; }

template <class T, class V>
Ordered typeOf(const Field<T, V>& field) {
  using P = Plain<V>;
  if constexpr (WholeNumber<P>) {
    return {{"type", "integer"}, {"minimum", field.low}, {"maximum", field.high}};
  } else if constexpr (Truth<P>) {
    return {{"type", "boolean"}};
  } else if constexpr (StoredAsBytes<P>) {
    return {{"type", "string"}, {"contentEncoding", "base64"}, {"maxLength", base64Length(field.high)}};
  } else if constexpr (Enumeration<P>) {
    return {{"enum", Keys<P>::words}};
  } else if constexpr (Reference<P>) {
    Ordered type = reference("id");
    type["description"] = "the id of a row in “" + std::string(Schema<typename IsId<P>::Target>::name) + "”";
    return type;
  } else if constexpr (std::is_same_v<P, Date>) {
    return reference("date");
  } else if constexpr (std::is_same_v<P, Rank>) {
    return reference("rank");
  } else {
    return {{"type", "string"}, {"maxLength", field.high}};
  }
}

template <class T>
Ordered definitionOf() {
  Ordered needed = Ordered::array();
  Ordered keys{{"id", reference("id")}};
  if (!DerivedEntity<T>) needed.push_back("id");
  forEachField<T>([&](const auto& field) {
    using V = typename std::decay_t<decltype(field)>::value_type;
    Ordered& key = keys[std::string(field.name)] = typeOf(field);
    if constexpr (Needed<V>) {
      needed.push_back(field.name);
    } else if constexpr (StoredAsText<V>) {
      key["default"] = storedText(T{}.*field.member);
    } else if constexpr (!Optional<V>) {
      key["default"] = T{}.*field.member;
    }
  });
  return {{"type", "object"}, {"properties", keys}, {"required", needed}, {"additionalProperties", false}};
}

Ordered definitions() {
  Ordered all{
      {"id",
       {{"type", "string"}, {"pattern", "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}}},
      {"rank",
       {{"type", "string"},
        {"pattern", "^[0-9a-z]{0,63}[1-9a-z]$"},
        {"description", "the place among its siblings: texts compared byte by byte, equal ones by id"}}},
      {"date",
       {{"type", "string"}, {"pattern", "^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}}}};
  forEachEntity([&]<class T>() { all[std::string(Schema<T>::name)] = definitionOf<T>(); });
  return all;
}

}  // namespace

std::string schemaText() {
  Ordered keys{{"$schema", {{"type", "string"}}},
               {"format", {{"const", store::format}}},
               {"application", {{"const", "klantreis"}}}};
  forEachEntity([&]<class T>() {
    keys[std::string(Schema<T>::name)] = {{"type", "array"}, {"items", reference(Schema<T>::name)}};
  });
  const Ordered schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                       {"title", "A Klantreis journey file as JSON"},
                       {"type", "object"},
                       {"properties", keys},
                       {"required", {"format", "application"}},
                       {"additionalProperties", false},
                       {"$defs", definitions()}};
  return schema.dump(2) + '\n';
}

}  // namespace klantreis::json
