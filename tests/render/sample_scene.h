// The pictures of the samples, as the programs make them.
#pragma once

#include <chrono>
#include <vector>

#include "klantreis/error.h"
#include "klantreis/layout.h"
#include "klantreis/sample.h"
#include "render/text_measure.h"
#include "render/words_qt.h"

namespace klantreis::testing {

inline LayoutOptions optionsFor(const Workbook& workbook) {
  using namespace std::chrono;
  for (const Journey& journey : workbook.journeys)
    if (!journey.idealOf) return {journey.id, Date{year{2026}, November, day{22}}};
  throw Error(ErrorCode::rowGone, {"journey"});
}

inline Scene sampleScene(std::string_view name, Language language) {
  const Workbook workbook = findSample(samples(), name).make(language);
  return layout(workbook, optionsFor(workbook), QtTextMeasure(), *wordsFor(language));
}

inline std::vector<Page> samplePages(std::string_view name, Language language, const Paper& paper) {
  const Workbook workbook = findSample(samples(), name).make(language);
  return paginate(workbook, optionsFor(workbook), paper, {QtTextMeasure(), *wordsFor(language)});
}

inline std::vector<TextLine> linesOf(const Scene& scene) {
  std::vector<TextLine> lines;
  for (const PlacedBlock& placed : scene.blocks)
    for (const Item& item : placed.block->items)
      if (const auto* line = std::get_if<TextLine>(&item)) {
        lines.push_back(*line);
        lines.back().origin.x += placed.offset.x;
        lines.back().origin.y += placed.offset.y;
      }
  return lines;
}

}  // namespace klantreis::testing
