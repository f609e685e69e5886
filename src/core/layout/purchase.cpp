#include <algorithm>

#include "core/layout/sheet.h"

namespace klantreis {

namespace {

constexpr PillStyle look{style::tag, {Ink::accent, Ink::accentSoft}, Ink::none, 9, 20};
constexpr double padTop = 6;
constexpr double widest = 128;  // so that it stays clear of the arcs that come down to the episodes

double borderOf(const Grid& grid, std::size_t slot) { return grid.xOf(slot + 1) - style::gap / 2; }

}  // namespace

Strip purchaseStrip(const Sheet& sheet) {
  const SetText text = sheet.type.set(sheet.word(Word::purchase), look.font, widest - 2 * look.padding);
  const Size size = pillSize(text, look);
  Strip strip;
  for (const EpisodeContent& episode : sheet.shownEpisodes()) {
    if (!episode.row->purchase) continue;
    strip.height = padTop + size.height;
    // Pushed to the left where the border is the edge of the page.
    const double x =
        std::min(borderOf(sheet.grid, episode.slot) - size.width / 2, sheet.grid.right - size.width);
    Pen pen;
    drawPill(pen, text, {x, padTop}, look);
    strip.blocks.push_back({{}, pen.finish()});
  }
  return strip;
}

void drawPurchaseBorders(Pen& pen, const Sheet& sheet, double height) {
  for (const EpisodeContent& episode : sheet.shownEpisodes()) {
    if (!episode.row->purchase) continue;
    const double x = borderOf(sheet.grid, episode.slot);
    pen.line({x, 0}, {x, height}, {Ink::accent, 1.4});
  }
}

}  // namespace klantreis
