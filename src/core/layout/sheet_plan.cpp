#include "core/layout/sheet_plan.h"

#include <algorithm>

#include "core/layout/style.h"

namespace klantreis {

namespace {

constexpr double leastScale = 0.522;  // points to the unit, so that the smallest text has six
constexpr double scaleStep = 0.95;

/// All about as wide, the first ones widest.
std::vector<SlotRange> shared(std::size_t slots, std::size_t count) {
  std::vector<SlotRange> ranges;
  std::size_t first = 0;
  for (std::size_t i = 1; i <= count; ++i) {
    const std::size_t end = (slots * i + count - 1) / count;
    ranges.push_back({first, end - first});
    first = end;
  }
  return ranges;
}

/// What the ranges need of the width of a sheet, in units.
double widthOf(const std::vector<SlotRange>& ranges, double ends) {
  const auto most = static_cast<double>(ranges.front().count);
  const auto last = static_cast<double>(ranges.back().count);
  const double columns = std::max(most * paperPitch, (last - 0.5) * paperPitch - style::gap / 2 + ends);
  return style::labelWidth + columns;
}

class Planner {
 public:
  Planner(const Paper& paper, std::size_t slots, double ends)
      : m_paper(paper), m_slots(slots), m_ends(ends) {}

  /// With as few ranges as the width allows, and with one more: they may do without a second sheet each.
  void addFor(Size size) {
    std::size_t fewest = 1;
    while (fewest < m_slots && scaleFor(size, fewest) < leastScale) ++fewest;
    addFor(size, fewest);
    if (fewest < m_slots) addFor(size, fewest + 1);
  }
  [[nodiscard]] std::vector<SheetPlan> taken() { return std::move(m_plans); }

 private:
  /// At which so many ranges just fit the width.
  [[nodiscard]] double scaleFor(Size size, std::size_t count) const {
    return (size.width - 2 * m_paper.margin) / widthOf(shared(m_slots, count), m_ends);
  }
  void addFor(Size size, std::size_t count) {
    double scale = std::min(scaleFor(size, count), m_paper.scale);
    for (; scale > leastScale; scale *= scaleStep) m_plans.push_back({size, scale, shared(m_slots, count)});
    m_plans.push_back({size, leastScale, shared(m_slots, count)});
  }

  const Paper& m_paper;
  std::size_t m_slots;
  double m_ends;
  std::vector<SheetPlan> m_plans;
};

}  // namespace

std::vector<SheetPlan> sheetPlans(const Paper& paper, std::size_t slots, double ends) {
  Planner planner(paper, slots, ends);
  planner.addFor(paper.size);
  planner.addFor({paper.size.height, paper.size.width});
  return planner.taken();
}

}  // namespace klantreis
