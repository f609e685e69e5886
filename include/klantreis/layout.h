// From a workbook to a finished picture of one journey. Everything is measured before it is placed: cells
// grow with what they hold, nothing is cut, no two texts overlap, and no line or face crosses a text.
// Qt-free: what fonts measure comes in through TextMeasure, every added word through Words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
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
};

[[nodiscard]] Scene layout(const Workbook& workbook, const LayoutOptions& options, const TextMeasure& measure,
                           const Words& words);

/// Lays out one workbook after another, each much like the one before: gives what layout() gives, and draws
/// anew only what changed.
class Layouter {
 public:
  /// Refers to both.
  Layouter(const TextMeasure& measure, const Words& words);
  ~Layouter();
  [[nodiscard]] Scene layout(const Workbook& workbook, const LayoutOptions& options);

 private:
  struct Memory;
  std::unique_ptr<Memory> m_memory;
};

/// What turns words into lines. Refers to both; for the length of a call.
struct Lettering {
  const TextMeasure& measure;
  const Words& words;
};
/// Paper in points, lying; sheets of it may stand.
struct Paper {
  Size size;
  double margin = 24;
  double scale = 0.75;  // points per unit, at most
};
/// A page, and where its Scene lies on it.
struct Page {
  Scene scene;
  Size size;  // in points, like the margin
  double margin = 0;
  double scale = 0.75;  // points per unit
};
/// Breaks between episodes; between lanes only where no sheet has room for all of them, and inside a lane
/// only when it alone is taller than a page. Takes the fewest sheets, lying or standing; of the ways to do so
/// the one with the largest print, none below 6 points, and the chart as high as there is room for. A page
/// leaves out the lanes that hold nothing in its columns, unless they hold nothing anywhere, and has a legend
/// of those it shows.
[[nodiscard]] std::vector<Page> paginate(const Workbook& workbook, const LayoutOptions& options,
                                         const Paper& paper, const Lettering& lettering);

}  // namespace klantreis
