#include <algorithm>
#include <optional>
#include <random>
#include <tuple>

#include "catch.h"
#include "core/layout/page_breaks.h"

using namespace klantreis;

namespace {

struct Pages {
  std::size_t count = 0;
  double cost = 0;
  [[nodiscard]] bool isBetterThan(const Pages& other) const {
    return std::tie(count, cost) < std::tie(other.count, other.cost);
  }
};

/// What it costs to begin a page with these lanes; nothing where a page would overflow.
std::optional<Pages> costOf(const std::vector<std::size_t>& breaks, const std::vector<double>& lanes,
                            const PageRoom& room) {
  Pages pages{1, 0};
  double left = room.first;
  for (std::size_t i = 0; i < lanes.size(); ++i) {
    if (std::find(breaks.begin(), breaks.end(), i) != breaks.end()) {
      ++pages.count;
      pages.cost += left * left;
      left = room.later;
    }
    left -= lanes[i];
    if (left < 0) return std::nullopt;
  }
  pages.cost += lastPageShare * left * left;
  return pages;
}

/// The best of all ways to part the lanes, tried one by one: each bit says whether a lane begins a page.
Pages bestOf(const std::vector<double>& lanes, const PageRoom& room) {
  Pages best{lanes.size() + 2, 0};
  const unsigned first = lanes.front() > room.first ? 1 : 0;
  for (unsigned bits = first; bits < 1U << lanes.size(); ++bits) {
    if ((bits & 1U) != first) continue;
    std::vector<std::size_t> breaks;
    for (std::size_t i = 0; i < lanes.size(); ++i)
      if ((bits >> i & 1U) != 0) breaks.push_back(i);
    if (const auto pages = costOf(breaks, lanes, room); pages && pages->isBetterThan(best)) best = *pages;
  }
  return best;
}

}  // namespace

TEST_CASE("lanes are parted over the fewest pages, with the least left over") {
  std::mt19937 random(7);
  const auto upTo = [&](unsigned most) { return static_cast<double>(random() % most); };
  for (int round = 0; round < 300; ++round) {
    const PageRoom room{40 + upTo(60), 100 + upTo(40)};
    std::vector<double> lanes;
    for (std::size_t count = 1 + random() % 9; lanes.size() < count;) lanes.push_back(1 + upTo(100));
    INFO("round " << round);
    const auto pages = costOf(pageBreaks(lanes, room), lanes, room);
    const Pages best = bestOf(lanes, room);
    REQUIRE(pages);
    CHECK(pages->count == best.count);
    CHECK(pages->cost == Approx(best.cost));
  }
}

TEST_CASE("lanes that fit on the page that is begun need no other") {
  CHECK(pageBreaks({10, 20, 30}, {60, 100}).empty());
  CHECK(pageBreaks({}, {60, 100}).empty());
  CHECK(pageBreaks({10, 20, 31}, {60, 100}) == std::vector<std::size_t>{2});
}

TEST_CASE("the first page is full, but no lane is left alone on the last") {
  CHECK(pageBreaks({30, 30, 30, 30, 30}, {90, 90}) == std::vector<std::size_t>{3});
  CHECK(pageBreaks({10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10}, {100, 100}) == std::vector<std::size_t>{7});
}
