// Cuts a strip that is taller than a page into parts: boxes and upright lines are cut through, every other
// shape and every line of text is whole on exactly one part.
#pragma once

#include <vector>

#include "core/layout/sheet.h"

namespace klantreis {

class Slicer {
 public:
  explicit Slicer(const Strip& strip);

  [[nodiscard]] bool done() const { return m_done; }
  /// The next part, no higher than that unless a single line of text is.
  [[nodiscard]] Strip next(double height);

 private:
  struct Text {
    Rect area;
    std::size_t block = 0;
    std::size_t item = 0;
    bool taken = false;
  };
  /// From where to where this part shows, and where the next one starts.
  struct Window {
    double top = 0;
    double bottom = 0;
    double next = 0;
  };

  Window takeTexts(double height);
  [[nodiscard]] PlacedBlock partOf(std::size_t block, const Window& window,
                                   const std::vector<bool>& chosen) const;

  const Strip& m_strip;
  std::vector<Text> m_texts;  // from top to bottom
  std::vector<std::size_t> m_chosen;
  double m_top = 0;
  bool m_done = false;
};

}  // namespace klantreis
