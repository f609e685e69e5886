// Each entity is described once, in a Schema<T>: its name, its fields with their types and limits,
// and what happens to it when a row it refers to is deleted. SQL, JSON, the published JSON Schema,
// diff, validation and cascading delete all walk this description, so that adding a field is one
// member and one entry. This is the vocabulary; workbook_schema.h has the descriptions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

#include "klantreis/id.h"
#include "klantreis/rank.h"
#include "klantreis/workbook.h"

namespace klantreis {

constexpr std::int64_t titleLength = 500;    // characters
constexpr std::int64_t textLength = 20'000;  // characters

/// What a deleted row does to the rows that refer to it.
enum class OnDelete { cascade, clear };

/// One field of an entity. `low` and `high` limit numbers, `high` is the greatest length of a text in
/// characters and of bytes; onDelete counts for references only.
template <class Owner, class Value>
struct Field {
  using value_type = Value;
  std::string_view name;
  Value Owner::*member;
  std::int64_t low = 0;
  std::int64_t high = 0;
  OnDelete onDelete = OnDelete::cascade;
  int since = 1;  // the first format that has it; files of older ones are read as if it were at its default
};

/// Describes T: `name`, `table` (pointer to the member of Workbook), `fields` (tuple of Field) and, for rows
/// that are unique by a key, `derive(const T&)`, which gives the uuid they must have. `since` is the first
/// format that has it, where that is not the first.
template <class T>
struct Schema;

template <class T>
[[nodiscard]] constexpr int firstFormat() {
  if constexpr (requires { Schema<T>::since; }) {
    return Schema<T>::since;
  } else {
    return 1;
  }
}

/// The texts an enumeration has in files: `words`, in the order of its values.
template <class E>
struct Keys;

template <class T>
concept DerivedEntity = requires(const T& row) {
  Schema<T>::derive(row);
};

// ---- kinds of values -------------------------------------------------------------------------------

template <class V>
struct IsId : std::false_type {};
template <class T>
struct IsId<Id<T>> : std::true_type {
  using Target = T;
};
template <class V>
struct IsOptional : std::false_type {
  using Inner = V;
};
template <class V>
struct IsOptional<std::optional<V>> : std::true_type {
  using Inner = V;
};
/// The value without std::optional around it.
template <class V>
using Plain = typename IsOptional<V>::Inner;

template <class V>
concept Reference = IsId<Plain<V>>::value;
template <class V>
concept Enumeration = std::is_enum_v<V>;
template <class V>
concept Optional = IsOptional<V>::value;

template <Enumeration E>
[[nodiscard]] constexpr std::string_view keyOf(E value) {
  return Keys<E>::words[static_cast<std::size_t>(value)];
}
template <Enumeration E>
[[nodiscard]] constexpr std::optional<E> fromKey(std::string_view key) {
  for (std::size_t i = 0; i < Keys<E>::words.size(); ++i)
    if (Keys<E>::words[i] == key) return static_cast<E>(i);
  return std::nullopt;
}

// ---- making descriptions -----------------------------------------------------------------------------

template <class T>
constexpr auto title(std::string_view name, std::string T::*member) {
  return Field<T, std::string>{name, member, 0, titleLength};
}
template <class T>
constexpr auto text(std::string_view name, std::string T::*member) {
  return Field<T, std::string>{name, member, 0, textLength};
}
/// Bytes of which `greatest` limits the number.
template <class T>
constexpr auto bytes(std::string_view name, Bytes T::*member, std::int64_t greatest) {
  return Field<T, Bytes>{name, member, 0, greatest};
}
template <class T, class V>
constexpr auto number(std::string_view name, V T::*member, std::int64_t low, std::int64_t high) {
  static_assert(std::is_same_v<Plain<V>, std::int64_t>);
  return Field<T, V>{name, member, low, high};
}
/// Booleans, enumerations, dates and ranks.
template <class T, class V>
constexpr auto value(std::string_view name, V T::*member) {
  return Field<T, V>{name, member};
}
/// A reference without which the row cannot be: it goes when its target goes.
template <class T, class V>
requires Reference<V>
constexpr auto belongsTo(std::string_view name, V T::*member) {
  return Field<T, V>{name, member, 0, 0, OnDelete::cascade};
}
/// A reference that becomes empty when its target goes.
template <class T, class U>
constexpr auto link(std::string_view name, std::optional<Id<U>> T::*member) {
  return Field<T, std::optional<Id<U>>>{name, member, 0, 0, OnDelete::clear};
}

/// A field that came with that format.
template <class T, class V>
constexpr auto since(int format, Field<T, V> field) {
  field.since = format;
  return field;
}

/// Calls f(field) for each field of T, in the order of the description.
template <class T, class F>
constexpr void forEachField(F&& f) {
  std::apply([&](const auto&... field) { (f(field), ...); }, Schema<T>::fields);
}

}  // namespace klantreis
