// The forms that values have in files: every value is a text, a whole number, a truth or bytes. One place,
// so that SQLite and JSON agree, and so that what is written is what is read.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "klantreis/file.h"
#include "klantreis/flaws.h"
#include "klantreis/workbook_schema.h"

namespace klantreis {

template <class V>
concept WholeNumber = std::is_same_v<V, std::int64_t>;
template <class V>
concept Truth = std::is_same_v<V, bool>;
template <class V>
concept StoredAsBytes = std::is_same_v<V, Bytes>;
template <class V>
concept StoredAsText = !WholeNumber<V> && !Truth<V> && !StoredAsBytes<V> && !Optional<V>;

/// Values without which a row means nothing; all others have a default.
template <class V>
concept Needed = (Reference<V> && !Optional<V>) || std::is_same_v<V, Date> || StoredAsBytes<V>;

template <StoredAsText V>
[[nodiscard]] std::string storedText(const V& value) {
  if constexpr (Enumeration<V>) {
    return std::string(keyOf(value));
  } else if constexpr (Reference<V>) {
    return value.text();
  } else if constexpr (std::is_same_v<V, Date>) {
    return dateText(value);
  } else if constexpr (std::is_same_v<V, Rank>) {
    return value.text;
  } else {
    return value;
  }
}

/// Nullopt when the text is no such value. Limits are checked later, by check().
template <StoredAsText V>
[[nodiscard]] std::optional<V> fromStoredText(std::string_view text) {
  if constexpr (Enumeration<V>) {
    return fromKey<V>(text);
  } else if constexpr (Reference<V>) {
    const std::optional<Uuid> uuid = Uuid::parse(text);
    return uuid ? std::optional(V{*uuid}) : std::nullopt;
  } else if constexpr (std::is_same_v<V, Date>) {
    return parseDate(text);
  } else if constexpr (std::is_same_v<V, Rank>) {
    Rank rank{std::string(text)};
    return rank.valid() ? std::optional(std::move(rank)) : std::nullopt;
  } else {
    return std::string(text);
  }
}

/// What is needed where a value of that type belongs.
template <class V>
[[nodiscard]] constexpr std::string_view need() {
  using P = Plain<V>;
  if constexpr (WholeNumber<P>) return flaws::needsNumber;
  if constexpr (Truth<P>) return flaws::needsTruth;
  if constexpr (StoredAsBytes<P>) return flaws::needsPicture;
  if constexpr (Enumeration<P>) return flaws::needsWord;
  if constexpr (Reference<P>) return flaws::needsId;
  if constexpr (std::is_same_v<P, Date>) return flaws::needsDate;
  if constexpr (std::is_same_v<P, Rank>) return flaws::needsRank;
  return flaws::needsText;
}

[[noreturn]] void throwWrongContent(const FilePath& path, std::string place, std::string_view flaw);

/// Throws wrongContent for the first rule of check.h that the workbook breaks.
void requireRules(const Workbook& workbook, const FilePath& path);

}  // namespace klantreis
