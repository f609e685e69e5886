#include "core/layout/label_places.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace klantreis {

namespace {

constexpr double nameGap = 3;
constexpr double besideGap = 6;
constexpr double pillGap = 9;
constexpr double pillAside = 22;
constexpr double nearest = 14;  // of texts with a leader, from the face
constexpr double farthest = 94;
constexpr double step = 8;
constexpr double leaderGap = 2;  // from the leader to the text

/// Down and up first, sideways last: the curves run there.
constexpr std::array<Point, 16> directions{{{0, 1},
                                            {0, -1},
                                            {0.38, 0.92},
                                            {-0.38, 0.92},
                                            {0.38, -0.92},
                                            {-0.38, -0.92},
                                            {0.71, 0.71},
                                            {-0.71, 0.71},
                                            {0.71, -0.71},
                                            {-0.71, -0.71},
                                            {0.92, 0.38},
                                            {-0.92, 0.38},
                                            {0.92, -0.38},
                                            {-0.92, -0.38},
                                            {1, 0},
                                            {-1, 0}}};

}  // namespace

std::vector<Point> placesAround(const EmotionPoint& face, Size size) {
  const auto [x, y] = face.at;
  const double r = face.radius;
  const double left = x - size.width / 2;
  const double below = y + r + nameGap;
  const double above = y - r - nameGap - size.height;
  const double middle = y - size.height / 2;
  const double slide = std::max(size.width / 2 - 2, 0.0);
  const double corner = r + 4;
  return {{left, below},
          {left, above},
          {x + r + besideGap, middle},
          {x - r - besideGap - size.width, middle},
          {left + slide, below},
          {left - slide, below},
          {left + slide, above},
          {left - slide, above},
          {left + slide / 2, below + 4},
          {left - slide / 2, below + 4},
          {left + slide / 2, above - 4},
          {left - slide / 2, above - 4},
          {x + r + besideGap, middle + corner},
          {x - r - besideGap - size.width, middle + corner},
          {x + r + besideGap, middle - corner},
          {x - r - besideGap - size.width, middle - corner},
          {left, below + 10},
          {left, above - 10}};
}

std::vector<Point> pillPlaces(const EmotionPoint& face, Size size) {
  const auto [x, y] = face.at;
  const double r = face.radius;
  const double middle = y - size.height / 2;
  std::vector<Point> places{{x + r + pillGap, middle}, {x - r - pillGap - size.width, middle}};
  for (const double aside : {pillAside, -pillAside}) {  // where a feeling stands beside the face
    places.push_back({x + r + besideGap, middle + aside});
    places.push_back({x - r - besideGap - size.width, middle + aside});
  }
  for (const double dx : {size.width / 2, 0.0, size.width}) {
    for (const double dy : {r + 6, r + 24}) {
      places.push_back({x - dx, y - dy - size.height});
      places.push_back({x - dx, y + dy});
    }
  }
  return places;
}

std::vector<Point> endPlaces(const EmotionPoint& face, Size size) {
  std::vector<Point> places;
  for (double away = besideGap + 2; away <= 120; away += 8)
    places.push_back({face.at.x + face.radius + away, face.at.y - size.height / 2});
  const double under = face.radius + 9;  // a name that stands at the right of the face
  places.push_back({face.at.x + face.radius + besideGap, face.at.y - size.height / 2 + under});
  places.push_back({face.at.x + face.radius + besideGap, face.at.y - size.height / 2 - under});
  const std::vector<Point> around = placesAround(face, size);
  places.insert(places.end(), around.begin(), around.end());
  return places;
}

std::vector<Point> distantPlaces(const EmotionPoint& face, Size size) {
  std::vector<Point> places;
  for (double away = face.radius + nearest; away <= face.radius + farthest; away += step) {
    for (const Point& direction : directions) {
      // The text touches the circle of that radius from outside.
      const double x = face.at.x + direction.x * (away + size.width / 2);
      const double y = face.at.y + direction.y * (away + size.height / 2);
      places.push_back({x - size.width / 2, y - size.height / 2});
    }
  }
  return places;
}

Leader leaderTo(const EmotionPoint& face, double reach, const Rect& text) {
  const Rect around = grown(text, leaderGap);
  const Point to{std::clamp(face.at.x, around.x, around.right()),
                 std::clamp(face.at.y, around.y, around.bottom())};
  const double length = std::hypot(to.x - face.at.x, to.y - face.at.y);
  const double share = std::min(reach / length, 1.0);
  return {{face.at.x + (to.x - face.at.x) * share, face.at.y + (to.y - face.at.y) * share}, to};
}

}  // namespace klantreis
