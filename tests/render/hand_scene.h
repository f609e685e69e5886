// A Scene made by hand, with the texts that exporters trip over.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "klantreis/scene.h"
#include "render/text_measure.h"

namespace klantreis::testing {

inline TextLine lineAt(double x, double y, std::string_view text, const Font& font = {}) {
  const auto measured = QtTextMeasure().breakLines(text, font, 1e6).front();
  return {{x, y},          std::string(text), font, Ink::text, Ink::paper, measured.width,
          measured.ascent, measured.descent};
}

/// One line of text under the other, 30 units apart, in a block that lies at (20, 10).
inline Scene sceneOfLines(const std::vector<std::string>& texts, const Font& font = {14}) {
  Block block;
  double y = 30;
  double widest = 100;
  for (const std::string& text : texts) {
    const TextLine line = lineAt(10, y, text, font);
    widest = std::max(widest, line.width);
    block.items.emplace_back(line);
    y += 30;
  }
  block.bounds = {0, 0, widest + 20, y};
  Scene scene{{widest + 60, y + 30}, "“Hand-made” & <tried>", "en", {}, {}, {}};
  scene.blocks.push_back({{20, 10}, std::make_shared<const Block>(block)});
  return scene;
}

}  // namespace klantreis::testing
