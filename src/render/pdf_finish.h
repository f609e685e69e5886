// What QPdfWriter cannot do: what words say, language, outline, and the same bytes every time.
#pragma once

#include <string>
#include <vector>

#include "render/paint.h"
#include "render/pdf_outline.h"

namespace klantreis {

struct PdfExtras {
  std::string language;
  std::vector<OutlineEntry> outline;
  std::vector<std::vector<DrawnWord>> words;  // of each page
  double userUnit = 1;                        // points to the unit of page space, above 1 for huge pages
};

/// The finished PDF. Throws cannotRender.
[[nodiscard]] std::string finishedPdf(const std::string& drawn, const PdfExtras& extras);

/// A page's drawing operators with the words marked: /Span with /ActualText around the glyphs that QPdfWriter
/// drew under the word's transform.
[[nodiscard]] std::string withActualText(const std::string& content, const std::vector<DrawnWord>& words);

}  // namespace klantreis
