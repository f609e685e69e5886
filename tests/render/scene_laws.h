// What must hold for every picture of every journey. Each law gives the first thing that breaks it, in words,
// or an empty text; nothing here shares code with the layout.
#pragma once

#include <string>
#include <vector>

#include "klantreis/layout.h"
#include "klantreis/scene.h"

namespace klantreis::testing {

/// A line of text in the Scene's coordinates and its place in the drawing order.
struct PlacedText {
  TextLine line;
  std::size_t order = 0;
  [[nodiscard]] Rect area() const { return line.area(); }
};
[[nodiscard]] std::vector<PlacedText> textsOf(const Scene& scene);

[[nodiscard]] std::string textsThatOverlap(const Scene& scene);
[[nodiscard]] std::string textsOutside(const Scene& scene);
/// A box that is left by a text within it, or that hides one.
[[nodiscard]] std::string boxesThatCutTexts(const Scene& scene);
[[nodiscard]] std::string linesThatCrossTexts(const Scene& scene);
/// A picture that lies over a text or leaves the scene, or whose frame is not filled.
[[nodiscard]] std::string imagesOutOfPlace(const Scene& scene);
/// A text on another ground than it says, or too faint on it.
[[nodiscard]] std::string textsWithoutContrast(const Scene& scene);
[[nodiscard]] std::string nodesThatAreWrong(const Scene& scene);
[[nodiscard]] std::string columnsOutOfOrder(const Scene& scene);

/// All of them, the first that is broken.
[[nodiscard]] std::string brokenLaw(const Scene& scene);
/// Of pages of cards: those of each picture, and nothing stands beyond its page or is printed smaller than
/// that.
[[nodiscard]] std::string brokenLaw(const std::vector<Page>& pages, double leastPrint);

/// For looking for texts that were broken into lines.
[[nodiscard]] std::string withoutBlanks(const std::string& text);

}  // namespace klantreis::testing
