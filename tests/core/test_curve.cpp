#include "klantreis/curve.h"

#include <algorithm>
#include <cmath>
#include <random>

#include "catch.h"

using namespace klantreis;

namespace {

std::vector<Point> randomScores(std::uint32_t seed) {
  std::mt19937 random(seed);
  std::uniform_int_distribution<int> step(-5, 5);
  std::vector<Point> points;
  for (int i = 0; i < 12; ++i) points.push_back({i * 221.0 + step(random), step(random) * 22.0});
  return points;
}

double distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

}  // namespace

TEST_CASE("the curve stays between the scores of each two neighbours and never turns back") {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const std::vector<Point> points = randomScores(seed);
    const std::vector<Bezier> curves = monotoneCurve(points);
    REQUIRE(curves.size() == points.size() - 1);
    for (std::size_t i = 0; i < curves.size(); ++i) {
      INFO("seed " << seed << ", segment " << i);
      CHECK(curves[i].front() == points[i]);
      CHECK(curves[i].back() == points[i + 1]);
      const auto [low, high] = std::minmax({points[i].y, points[i + 1].y});
      const double direction = points[i + 1].y < points[i].y ? -1 : 1;
      Point last = points[i];
      for (int t = 1; t <= 50; ++t) {
        const Point next = pointAt(curves[i], t / 50.0);
        REQUIRE(next.x > last.x);
        REQUIRE(next.y >= low - 1e-9);
        REQUIRE(next.y <= high + 1e-9);
        REQUIRE((next.y - last.y) * direction >= -1e-9);
        last = next;
      }
    }
  }
}

TEST_CASE("the curve is smooth where two segments meet") {
  const std::vector<Bezier> curves = monotoneCurve(randomScores(7));
  for (std::size_t i = 0; i + 1 < curves.size(); ++i) {
    const auto slope = [](Point a, Point b) { return (b.y - a.y) / (b.x - a.x); };
    CHECK(slope(curves[i][2], curves[i][3]) ==
          Approx(slope(curves[i + 1][0], curves[i + 1][1])).margin(1e-9));
  }
}

TEST_CASE("fewer than two points have no curve") {
  CHECK(monotoneCurve({}).empty());
  const std::vector<Point> one{{1, 2}};
  CHECK(monotoneCurve(one).empty());
}

TEST_CASE("x runs evenly along a segment, so that it can be cut at the border of a column") {
  const Bezier curve = monotoneCurve(randomScores(3)).front();
  const double width = curve[3].x - curve[0].x;
  for (const double t : {0.1, 0.25, 0.5, 0.9}) CHECK(pointAt(curve, t).x == Approx(curve[0].x + t * width));
}

TEST_CASE("the two parts of a curve are the curve") {
  const Bezier whole = monotoneCurve(randomScores(5))[2];
  for (const double t : {0.2, 0.5, 0.7}) {
    const auto [before, after] = split(whole, t);
    CHECK(before[3] == after[0]);
    for (const double u : {0.0, 0.3, 0.6, 1.0}) {
      CHECK(distance(pointAt(before, u), pointAt(whole, t * u)) < 1e-9);
      CHECK(distance(pointAt(after, u), pointAt(whole, t + (1 - t) * u)) < 1e-9);
    }
    CHECK(lengthOf(before) + lengthOf(after) == Approx(lengthOf(whole)).margin(0.1));
  }
}

TEST_CASE("the length of a straight curve is the distance of its ends") {
  const std::vector<Point> points{{0, 0}, {300, 400}};
  CHECK(lengthOf(monotoneCurve(points).front()) == Approx(500).margin(0.01));
}
