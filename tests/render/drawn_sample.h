// What the tests of the layout share: a sample as it is drawn, and what to look for in it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "klantreis/curve.h"
#include "klantreis/edit.h"
#include "klantreis/layout.h"
#include "klantreis/sample.h"
#include "render/text_measure.h"
#include "render/words_qt.h"
#include "scene_laws.h"

namespace klantreis::testing {

inline Workbook quote() { return findSample(samples(), "offerte").make(Language::english); }

inline LayoutOptions optionsFor(const Workbook& book) {
  LayoutOptions options{};
  options.journey = journeysInOrder(book).front()->id;
  return options;
}

inline Scene draw(const Workbook& book, const LayoutOptions& options) {
  const QtTextMeasure measure;
  return layout(book, options, measure, *wordsFor(Language::english));
}
inline Scene draw(const Workbook& book) { return draw(book, optionsFor(book)); }

inline std::vector<Node> nodesOf(const Scene& scene, Part part) {
  std::vector<Node> nodes;
  for (const Hit& hit : allNodes(scene))
    if (unnumberedAt(scene, hit).part == part) nodes.push_back(nodeAt(scene, hit));
  return nodes;
}

inline std::optional<PlacedText> findText(const Scene& scene, const std::string& text) {
  for (const PlacedText& line : textsOf(scene))
    if (line.line.text == text) return line;
  return std::nullopt;
}

/// The number of the column that the middle of the text stands in, from 1.
inline std::size_t columnOf(const Scene& scene, const std::string& text) {
  const auto line = findText(scene, text);
  if (!line) return 0;
  const double x = line->area().x + line->area().width / 2;
  std::size_t column = 0;
  while (column < scene.columns.size() && scene.columns[column].x <= x) ++column;
  return column;
}

struct CurvePart {
  Stroke stroke;
  Bezier curve;
};

inline std::vector<CurvePart> piecesOf(const Scene& scene, Ink ink) {
  std::vector<CurvePart> pieces;
  for (const PlacedBlock& placed : scene.blocks) {
    for (const Item& item : placed.block->items) {
      const auto* shape = std::get_if<Shape>(&item);
      if (shape == nullptr || shape->stroke.ink != ink || shape->steps.size() != 2 ||
          shape->steps[1].kind != PathStep::Kind::curve)
        continue;
      Bezier curve{shape->steps[0].points[0], shape->steps[1].points[0], shape->steps[1].points[1],
                   shape->steps[1].points[2]};
      for (Point& point : curve) point = {point.x + placed.offset.x, point.y + placed.offset.y};
      pieces.push_back({shape->stroke, curve});
    }
  }
  return pieces;
}

}  // namespace klantreis::testing
