// A card as a page: a head and framed sections in columns under it, on one sheet for a screen or on as many
// pages of paper as it takes. What stands on it is told by who makes it.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/layout/card_section.h"

namespace klantreis {

/// Sections that run through columns beside each other; the next band begins under the longest of them.
struct CardBand {
  std::size_t columns = 1;
  std::vector<CardSection> sections;
};

/// Measured for one width.
struct CardContent {
  std::string title;    // of the document
  std::string running;  // the same on the pages after the first
  std::shared_ptr<const Block> head;
  double headHeight = 0;
  std::vector<CardBand> bands;
};
using CardAt = std::function<CardContent(double width)>;

/// Of one of so many columns.
[[nodiscard]] double cardColumnWidth(double width, std::size_t columns);

/// One sheet, as high as it needs be.
[[nodiscard]] Scene cardSheet(const CardAt& cardAt, const Lettering& lettering);

/// The fewest pages, with no print below 7 points; of the ways to do so the one that parts the fewest
/// sections, and then the one with the largest print.
[[nodiscard]] std::vector<Page> cardPages(const CardAt& cardAt, const Paper& paper,
                                          const Lettering& lettering);

}  // namespace klantreis
