#include <algorithm>
#include <random>

#include "catch.h"
#include "core/layout/page_breaks.h"

using namespace klantreis;

namespace {

struct Pages {
  std::size_t count = 0;
  double fullest = 0;
  bool operator==(const Pages&) const = default;
};

/// The best of all ways to part the lanes, tried one by one: each bit says whether a lane begins a page.
Pages bestOf(const std::vector<double>& lanes, const PageRoom& room) {
  Pages best{lanes.size() + 2, 0};
  const unsigned first = lanes.front() > room.first ? 1 : 0;
  for (unsigned bits = first; bits < 1U << lanes.size(); ++bits) {
    if ((bits & 1U) != first) continue;
    Pages pages{1, room.firstTaken};
    double free = room.first;
    double height = room.firstTaken;
    bool fits = true;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
      if ((bits >> i & 1U) != 0) {
        ++pages.count;
        free = room.later;
        height = room.laterTaken;
      }
      free -= lanes[i];
      height += lanes[i];
      fits = fits && free >= 0;
      pages.fullest = std::max(pages.fullest, height);
    }
    const bool better =
        pages.count < best.count || (pages.count == best.count && pages.fullest < best.fullest);
    if (fits && better) best = pages;
  }
  return best;
}

Pages partedAt(const std::vector<std::size_t>& breaks, const std::vector<double>& lanes,
               const PageRoom& room) {
  Pages pages{1, room.firstTaken};
  double height = room.firstTaken;
  for (std::size_t i = 0; i < lanes.size(); ++i) {
    if (std::find(breaks.begin(), breaks.end(), i) != breaks.end()) {
      ++pages.count;
      height = room.laterTaken;
    }
    height += lanes[i];
    pages.fullest = std::max(pages.fullest, height);
  }
  return pages;
}

}  // namespace

TEST_CASE("lanes are parted over the fewest pages, the fullest as little filled as can be") {
  std::mt19937 random(7);
  const auto upTo = [&](unsigned most) { return static_cast<double>(random() % most); };
  for (int round = 0; round < 300; ++round) {
    const PageRoom room{40 + upTo(60), 100 + upTo(40), 50 + upTo(50), upTo(30)};
    std::vector<double> lanes;
    for (std::size_t count = 1 + random() % 9; lanes.size() < count;) lanes.push_back(1 + upTo(100));
    INFO("round " << round);
    CHECK(partedAt(pageBreaks(lanes, room), lanes, room) == bestOf(lanes, room));
  }
}

TEST_CASE("lanes that fit on the page that is begun need no other") {
  CHECK(pageBreaks({10, 20, 30}, {60, 100, 40, 0}).empty());
  CHECK(pageBreaks({}, {60, 100, 40, 0}).empty());
  CHECK(pageBreaks({10, 20, 31}, {60, 100, 0, 0}) == std::vector<std::size_t>{2});
}
