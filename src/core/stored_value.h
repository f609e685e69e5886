// The forms that values have in files: every value is a text, a whole number or a truth. One place,
// so that SQLite and JSON agree, and so that what is written is what is read.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "klantreis/file.h"
#include "klantreis/workbook_schema.h"

namespace klantreis {

template <class V>
concept WholeNumber = std::is_same_v<V, std::int64_t>;
template <class V>
concept Truth = std::is_same_v<V, bool>;
template <class V>
concept StoredAsText = !WholeNumber<V> && !Truth<V> && !Optional<V>;

/// Values without which a row means nothing; all others have a default.
template <class V>
concept Needed = (Reference<V> && !Optional<V>) || std::is_same_v<V, Date>;

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

/// What stands in a file where a value of that type belongs, in words for a message.
template <class V>
[[nodiscard]] std::string expected() {
  if constexpr (Optional<V>) {
    return expected<Plain<V>>();
  } else if constexpr (WholeNumber<V>) {
    return "a whole number is needed";
  } else if constexpr (Truth<V>) {
    return "true or false is needed";
  } else if constexpr (Enumeration<V>) {
    std::string words;
    for (const std::string_view word : Keys<V>::words) words.append(words.empty() ? "" : ", ").append(word);
    return "one of these is needed: " + words;
  } else if constexpr (Reference<V>) {
    return "an id is needed";
  } else if constexpr (std::is_same_v<V, Date>) {
    return "a date like 2026-11-21 is needed";
  } else if constexpr (std::is_same_v<V, Rank>) {
    return "a rank is needed (1 to 64 of 0-9 and a-z, the last not 0)";
  } else {
    return "a text is needed";
  }
}

/// Throws wrongContent for the first rule of check.h that the workbook breaks.
void requireRules(const Workbook& workbook, const FilePath& path);

}  // namespace klantreis
