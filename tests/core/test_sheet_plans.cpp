#include <cmath>

#include "catch.h"
#include "core/layout/sheet_plan.h"
#include "core/layout/style.h"

using namespace klantreis;

TEST_CASE("each plan shares out all columns evenly, in order, on sheets that are wide enough") {
  const Paper a4{.size = {842, 595}};
  for (std::size_t slots = 0; slots <= 60; ++slots) {
    const auto plans = sheetPlans(a4, slots, 150);
    REQUIRE_FALSE(plans.empty());
    for (const SheetPlan& plan : plans) {
      INFO(slots << " columns on " << plan.ranges.size() << " sheets, " << plan.size.width << " wide");
      const double width = (plan.size.width - 2 * a4.margin) / plan.scale - style::labelWidth;
      std::size_t next = 0;
      for (const SlotRange& range : plan.ranges) {
        CHECK(range.first == next);
        CHECK(static_cast<double>(range.count) * paperPitch <= width + 0.01);
        CHECK(range.count <= plan.ranges.front().count);
        CHECK(range.count + 1 >= plan.ranges.front().count);
        next += range.count;
      }
      CHECK(next == slots);
      CHECK(plan.scale <= a4.scale);
      CHECK(style::small.size * plan.scale >= 6);
    }
  }
}

TEST_CASE("sheets are tried lying and standing") {
  bool lying = false;
  bool standing = false;
  for (const SheetPlan& plan : sheetPlans({.size = {842, 595}}, 20, 0)) {
    lying |= plan.size.width > plan.size.height;
    standing |= plan.size.width < plan.size.height;
  }
  CHECK(lying);
  CHECK(standing);
}
