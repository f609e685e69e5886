// Finding and replacing in everything that users typed: every text field of every entity, whichever journey
// it is in and whether the map shows it or not. The schema says what the texts are; nothing here knows one by
// name.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "klantreis/workbook_schema.h"

namespace klantreis {

/// What is looked for. Nothing is found of an empty text.
struct Query {
  std::string text;
  bool matchCase = false;
  bool wholeWords = false;
  bool operator==(const Query&) const = default;
};

/// A part of a text, in bytes.
struct Span {
  std::size_t begin = 0;
  std::size_t length = 0;
  bool operator==(const Span&) const = default;
};

/// From left to right, each after the end of the one before.
[[nodiscard]] std::vector<Span> spansOf(std::string_view text, const Query& query);

/// A field of a row.
struct TextPlace {
  RowRef row;
  std::string_view field;  // its name in the schema
  bool operator==(const TextPlace&) const = default;
};

struct TextMatch {
  TextPlace place;
  Span span;
  bool operator==(const TextMatch&) const = default;
};

/// In the order in which the maps are read: journey by journey, its head before its episodes; what no journey
/// has for itself comes last.
[[nodiscard]] std::vector<TextMatch> matchesIn(const Workbook& workbook, const Query& query);

/// With other text in the place of matches of that workbook, which are in the order of matchesIn(). A cell
/// that becomes empty goes. Throws textTooLong where a text would not fit into its field.
[[nodiscard]] Workbook withReplaced(const Workbook& workbook, std::span<const TextMatch> matches,
                                    std::string_view replacement);

/// The journey and the episode that the row is in. A persona is in the first journey that it walks.
struct Whereabouts {
  std::optional<Id<Journey>> journey;
  std::optional<Id<Episode>> episode;
};
[[nodiscard]] Whereabouts whereaboutsOf(const Workbook& workbook, const RowRef& row);

}  // namespace klantreis
