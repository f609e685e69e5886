// From a workbook to a finished picture of one journey. Everything is measured before it is placed: cells
// grow with what they hold, nothing is cut, no two texts overlap, and no line or face crosses a text.
// Qt-free: what fonts measure comes in through TextMeasure, every added word through Words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "klantreis/scene.h"
#include "klantreis/words.h"
#include "klantreis/workbook.h"

namespace klantreis {

/// A line of a broken text: bytes [begin, end) of it, without the break itself.
struct BrokenLine {
  std::size_t begin = 0;
  std::size_t end = 0;
  double width = 0;
  double ascent = 0;  // of this line's ink and font, whichever is more
  double descent = 0;
};

class TextMeasure {
 public:
  virtual ~TextMeasure() = default;
  /// Lines no wider than `width` units where the text allows it: between words, at line feeds, and within a
  /// word that is wider than a line. At least one line. Design metrics, so the same on every screen and
  /// printer.
  [[nodiscard]] virtual std::vector<BrokenLine> breakLines(std::string_view text, const Font& font,
                                                           double width) const = 0;
};

struct LayoutOptions {
  Id<Journey> journey;
  Date today;  // the only clock of layout and findings
  bool showIdeal = true;
  bool prompts = false;  // quiet questions in what is empty, for an editor; never in what leaves the program
  // Whose markers are drawn, if scored on this journey; else those of the first shown that is.
  std::optional<Id<Persona>> selectedPersona;
  // Part of the map, for pages: episodes [firstEpisode, firstEpisode + episodeCount) and lanes likewise; with
  // their labels. The head (title, personas) and the footer's legend only where wanted.
  std::size_t firstEpisode = 0;
  std::size_t episodeCount = SIZE_MAX;
  std::size_t firstLane = 0;
  std::size_t laneCount = SIZE_MAX;
  bool head = true;
  bool legend = true;
  std::size_t page = 1;
  std::size_t pages = 1;
  double width = 0;  // at least; columns widen up to a limit to fill it
};

[[nodiscard]] Scene layout(const Workbook& workbook, const LayoutOptions& options, const TextMeasure& measure,
                           const Words& words);

/// What turns words into lines. Refers to both; for the length of a call.
struct Lettering {
  const TextMeasure& measure;
  const Words& words;
};
/// Paper in points, and how the map is cut to fit.
struct Paper {
  Size size;  // of the page, in points
  double margin = 24;
  double scale = 0.55;  // points per unit, at most
};
/// A page: a Scene and which part of it (whole, but where one lane is taller than a page).
struct Page {
  Scene scene;
  double top = 0;  // units of the scene
  double bottom = 0;
  double scale = 0.75;  // points per unit, the same on all pages of one paper
};
/// Breaks between episodes, then between lanes, and inside a lane only when it alone is taller than a page.
/// A page leaves out the lanes that hold nothing in its columns, unless they hold nothing anywhere, and has a
/// legend of those it shows. Where that saves pages, all become smaller, but no text below 6 points; the
/// chart is as high as fills the pages best.
[[nodiscard]] std::vector<Page> paginate(const Workbook& workbook, const LayoutOptions& options,
                                         const Paper& paper, const Lettering& lettering);

}  // namespace klantreis
