// A row as a JSON object and back, by the description of its entity. What a whole file (json.cpp) and what a
// step's patch (json_patch.cpp) are made of.
#pragma once

#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "json_structure.h"
#include "stored_value.h"

namespace klantreis::json {

using Ordered = nlohmann::ordered_json;
using Value = nlohmann::json;  // a sorted map: ordered_json would look through all keys for each new one

// ---- writing
// -----------------------------------------------------------------------------------------------

template <class V>
Ordered valueOf(const V& value) {
  if constexpr (StoredAsText<V>) {
    return storedText(value);
  } else {
    return value;
  }
}

template <class T>
Ordered objectOf(const T& row) {
  Ordered object{{"id", row.id.text()}};
  forEachField<T>([&](const auto& field) {
    const auto& value = row.*field.member;
    if constexpr (Optional<std::decay_t<decltype(value)>>) {
      if (value) object[std::string(field.name)] = valueOf(*value);
    } else {
      object[std::string(field.name)] = valueOf(value);
    }
  });
  return object;
}

// ---- reading
// -----------------------------------------------------------------------------------------------

inline Value parsed(std::string_view text, const FilePath& path) {
  const std::size_t nul = text.find('\0');  // the parser takes one for the end of the text
  if (nul != std::string_view::npos) throw Error(ErrorCode::jsonSyntax, {path, std::to_string(nul + 1)});
  StructureCheck structure(path);
  Value::sax_parse(text.begin(), text.end(), &structure);
  return Value::parse(text.begin(), text.end());
}

template <class V>
std::optional<V> fromValue(const Value& value) {
  if constexpr (WholeNumber<V>) {
    if (!value.is_number_integer()) return std::nullopt;
    constexpr auto greatest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > greatest) return std::nullopt;
    return value.get<std::int64_t>();
  } else if constexpr (Truth<V>) {
    return value.is_boolean() ? std::optional(value.get<bool>()) : std::nullopt;
  } else {
    return value.is_string() ? fromStoredText<V>(value.get_ref<const std::string&>()) : std::nullopt;
  }
}

/// Reads one row's object. Keys that are absent leave optional values absent and others at their default.
template <class T>
class RowReader {
 public:
  RowReader(const Value& object, std::string place, const FilePath& path)
      : m_object(object), m_place(std::move(place)), m_path(path) {
    if (!object.is_object()) throwWrongContent(path, m_place, flaws::needsObject);
  }

  T row() {
    T row;
    const bool hasId = read("id", row.id, !DerivedEntity<T>);
    forEachField<T>([&](const auto& field) {
      using V = typename std::decay_t<decltype(field)>::value_type;
      read(field.name, row.*field.member, Needed<V>);
    });
    requireNothingElse();
    if constexpr (DerivedEntity<T>)
      if (!hasId) row.id = {Schema<T>::derive(row)};
    return row;
  }

 private:
  template <class V>
  bool read(std::string_view key, V& value, bool needed) {
    const auto found = m_object.find(std::string(key));
    if (found == m_object.end()) {
      if (needed) throwWrongContent(m_path, m_place + '/' + std::string(key), flaws::missingKey);
      return false;
    }
    ++m_known;
    std::optional<Plain<V>> stored = fromValue<Plain<V>>(*found);
    if (!stored) throwWrongContent(m_path, m_place + '/' + std::string(key), need<V>());
    value = *std::move(stored);
    return true;
  }

  void requireNothingElse() const {
    if (m_object.size() == m_known) return;
    for (auto item = m_object.begin(); item != m_object.end(); ++item) {
      const std::string& key = item.key();
      bool known = key == "id";
      forEachField<T>([&](const auto& field) { known = known || field.name == key; });
      if (!known) throwWrongContent(m_path, m_place + '/' + key, flaws::unknownKey);
    }
  }

  const Value& m_object;
  std::string m_place;
  const FilePath& m_path;
  std::size_t m_known = 0;
};

}  // namespace klantreis::json
