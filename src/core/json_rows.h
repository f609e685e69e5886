// A row as a JSON object and back, by the description of its entity. What a whole file (json.cpp) and what a
// step's patch (json_patch.cpp) are made of.
#pragma once

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base64.h"
#include "json_structure.h"
#include "stored_value.h"

namespace klantreis::json {

using Ordered = nlohmann::ordered_json;
using Value = nlohmann::json;  // a sorted map: ordered_json would look through all keys for each new one

// ---- writing ------------------------------------------------------------------------------------------

template <class V>
Ordered valueOf(const V& value) {
  if constexpr (StoredAsText<V>) {
    return storedText(value);
  } else if constexpr (StoredAsBytes<V>) {
    return base64Of(value.view());
  } else {
    return value;
  }
}

/// What is at its default is left out: a row has many fields, and most people fill in few.
template <class T>
Ordered objectOf(const T& row) {
  Ordered object{{"id", row.id.text()}};
  forEachField<T>([&](const auto& field) {
    using V = typename std::decay_t<decltype(field)>::value_type;
    const V& value = row.*field.member;
    if constexpr (Optional<V>) {
      if (value) object[std::string(field.name)] = valueOf(*value);
    } else {
      if (Needed<V> || value != T{}.*field.member) object[std::string(field.name)] = valueOf(value);
    }
  });
  return object;
}

// ---- reading ------------------------------------------------------------------------------------------

/// Throws jsonSyntax and jsonTooDeep, and for a key that comes twice.
[[nodiscard]] Value parsed(std::string_view text, const FilePath& path);

template <class V>
std::optional<V> fromValue(const Value& value) {
  if constexpr (WholeNumber<V>) {
    if (!value.is_number_integer()) return std::nullopt;
    constexpr auto greatest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > greatest) return std::nullopt;
    return value.get<std::int64_t>();
  } else if constexpr (Truth<V>) {
    return value.is_boolean() ? std::optional(value.get<bool>()) : std::nullopt;
  } else if constexpr (StoredAsBytes<V>) {
    if (!value.is_string()) return std::nullopt;
    std::optional<std::string> bytes = fromBase64(value.get_ref<const std::string&>());
    return bytes ? std::optional(Bytes(*std::move(bytes))) : std::nullopt;
  } else {
    return value.is_string() ? fromStoredText<V>(value.get_ref<const std::string&>()) : std::nullopt;
  }
}

/// The values of one row's object, and in the end whether there were others. Knows no entity: its code is
/// there once for each kind of value, not for each field.
class RowReader {
 public:
  RowReader(const Value& object, std::string place, const FilePath& path);

  /// False when the key is absent; then the value stays as it is.
  template <class V>
  bool read(std::string_view key, V& value, bool needed) {
    const Value* found = find(key, needed);
    if (found == nullptr) return false;
    std::optional<Plain<V>> stored = fromValue<Plain<V>>(*found);
    if (!stored) throwWrongContent(m_path, m_place + '/' + std::string(key), need<V>());
    value = *std::move(stored);
    return true;
  }
  /// Throws for a key that was not asked for.
  void requireNothingElse() const;

 private:
  const Value* find(std::string_view key, bool needed);

  const Value& m_object;
  std::string m_place;
  const FilePath& m_path;
  std::vector<std::string_view> m_known;
};

/// Keys that are absent leave optional values absent and others at their default.
template <class T>
T rowOf(const Value& object, std::string place, const FilePath& path) {
  RowReader reader(object, std::move(place), path);
  T row;
  const bool hasId = reader.read("id", row.id, !DerivedEntity<T>);
  forEachField<T>([&](const auto& field) {
    using V = typename std::decay_t<decltype(field)>::value_type;
    reader.read(field.name, row.*field.member, Needed<V>);
  });
  reader.requireNothingElse();
  if constexpr (DerivedEntity<T>)
    if (!hasId) row.id = {Schema<T>::derive(row)};
  return row;
}

}  // namespace klantreis::json
