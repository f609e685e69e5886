// Where in the content of a journey an error is, in the words of workbook_schema.h: an argument of errors.
// Written here and read back where errors are worded for people, so that both agree on the form.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace klantreis {

/// A table, and perhaps one of its rows and one of its fields (or "id"); what is empty is not said.
struct ContentPlace {
  std::string table;
  std::string id;
  std::string field;

  bool operator==(const ContentPlace&) const = default;
};

/// `gap`, `gap.text`, `gap 7d444840-…` or `gap 7d444840-…, text`.
[[nodiscard]] std::string placeText(const ContentPlace& place);
/// What placeText made, or nullopt for any other text, as the pointers into JSON are.
[[nodiscard]] std::optional<ContentPlace> parsePlace(std::string_view text);

}  // namespace klantreis
