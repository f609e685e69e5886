#include "core/layout/pen.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace klantreis {

namespace {

/// Control points of a quarter of a circle lie this far along its tangents.
constexpr double roundness = 0.5522847498;

class DrawingReader {
 public:
  DrawingReader(std::string_view drawing, Point at, double scale)
      : m_rest(drawing), m_at(at), m_scale(scale) {}

  std::vector<PathStep> read() {
    std::vector<PathStep> steps;
    while (skipSpaces()) {
      const char command = m_rest.front();
      m_rest.remove_prefix(1);
      add(command, steps);
    }
    return steps;
  }

 private:
  bool skipSpaces() {
    while (!m_rest.empty() && m_rest.front() == ' ') m_rest.remove_prefix(1);
    return !m_rest.empty();
  }
  double number() {
    skipSpaces();
    double value = 0;
    const auto result = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
    m_rest.remove_prefix(static_cast<std::size_t>(result.ptr - m_rest.data()));
    return value;
  }
  Point point() {
    const double x = number();
    const double y = number();
    return {m_at.x + x * m_scale, m_at.y + y * m_scale};
  }
  void add(char command, std::vector<PathStep>& steps) {
    if (command == 'M') steps.push_back({PathStep::Kind::move, {point()}});
    if (command == 'L') steps.push_back({PathStep::Kind::line, {point()}});
    if (command == 'Z') steps.push_back({PathStep::Kind::close, {}});
    if (command == 'O') addCircle(steps);
    if (command != 'C') return;
    const Point first = point();
    const Point second = point();
    steps.push_back({PathStep::Kind::curve, {first, second, point()}});
  }
  void addCircle(std::vector<PathStep>& steps) {
    const Point c = point();
    const double r = number() * m_scale;
    const double k = r * roundness;
    steps.push_back({PathStep::Kind::move, {Point{c.x + r, c.y}}});
    const auto quarter = [&](Point a, Point b, Point end) {
      steps.push_back({PathStep::Kind::curve, {a, b, end}});
    };
    quarter({c.x + r, c.y + k}, {c.x + k, c.y + r}, {c.x, c.y + r});
    quarter({c.x - k, c.y + r}, {c.x - r, c.y + k}, {c.x - r, c.y});
    quarter({c.x - r, c.y - k}, {c.x - k, c.y - r}, {c.x, c.y - r});
    quarter({c.x + k, c.y - r}, {c.x + r, c.y - k}, {c.x + r, c.y});
    steps.push_back({PathStep::Kind::close, {}});
  }

  std::string_view m_rest;
  Point m_at;
  double m_scale;
};

std::size_t pointsOf(PathStep::Kind kind) {
  if (kind == PathStep::Kind::close) return 0;
  return kind == PathStep::Kind::curve ? 3 : 1;
}

/// Around the points and control points, so never too small.
Rect boundsOf(const std::vector<PathStep>& steps) {
  Point least{1e300, 1e300};
  Point most{-1e300, -1e300};
  for (const PathStep& step : steps) {
    for (std::size_t i = 0; i < pointsOf(step.kind); ++i) {
      least = {std::min(least.x, step.points[i].x), std::min(least.y, step.points[i].y)};
      most = {std::max(most.x, step.points[i].x), std::max(most.y, step.points[i].y)};
    }
  }
  return {least.x, least.y, most.x - least.x, most.y - least.y};
}

/// Of a picture in a workbook, which has some.
Size pixelsOf(const Picture& picture) {
  const auto head = pictureHead(picture.content.view());
  return head ? Size{static_cast<double>(head->width), static_cast<double>(head->height)} : Size{1, 1};
}

}  // namespace

Rect united(const Rect& a, const Rect& b) {
  if (a == Rect{}) return b;
  if (b == Rect{}) return a;
  const double x = std::min(a.x, b.x);
  const double y = std::min(a.y, b.y);
  return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

Rect grown(const Rect& rect, double by) {
  return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by};
}

std::vector<PathStep> pathOf(std::string_view drawing, Point at, double scale) {
  return DrawingReader(drawing, at, scale).read();
}

void Pen::box(const Rect& rect, double radius, Ink fill, const Stroke& edge) {
  cover(edge.ink == Ink::none ? rect : grown(rect, edge.width / 2));
  m_block.items.emplace_back(Box{rect, radius, fill, edge});
}

void Pen::circle(Point centre, double radius, Ink fill, const Stroke& edge) {
  box({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, radius, fill, edge);
}

void Pen::line(Point from, Point to, const Stroke& stroke) {
  shape({{{PathStep::Kind::move, {from}}, {PathStep::Kind::line, {to}}}, Ink::none, 1, stroke, false});
}

void Pen::shape(Shape shape) {
  cover(grown(boundsOf(shape.steps), shape.stroke.ink == Ink::none ? 0 : shape.stroke.width / 2));
  m_block.items.emplace_back(std::move(shape));
}

void Pen::text(const SetText& text, Point topLeft, TextColour colour) {
  placeLines(text, topLeft, 0, colour);
}

void Pen::centredText(const SetText& text, Point topCentre, TextColour colour) {
  placeLines(text, topCentre, 0.5, colour);
}

void Pen::endingText(const SetText& text, Point topRight, TextColour colour) {
  placeLines(text, topRight, 1, colour);
}

void Pen::placeLines(const SetText& text, Point top, double share, TextColour colour) {
  for (const SetLine& line : text.lines) {
    if (line.text.empty()) continue;
    TextLine placed{{top.x - line.width * share, top.y + line.baseline},
                    line.text,
                    text.font,
                    colour.ink,
                    colour.ground,
                    line.width,
                    line.ascent,
                    line.descent};
    cover(placed.area());
    m_block.items.emplace_back(std::move(placed));
  }
}

Size sizeWithin(const Picture& picture, Size room) {
  const Size pixels = pixelsOf(picture);
  const double scale = std::min({1.0, room.width / pixels.width, room.height / pixels.height});
  return {pixels.width * scale, pixels.height * scale};
}

void Pen::image(const Picture& picture, const Rect& frame, double radius, bool fills) {
  const Size pixels = pixelsOf(picture);
  const auto [least, most] = std::minmax({frame.width / pixels.width, frame.height / pixels.height});
  const double scale = fills ? most : least;
  const Size size{pixels.width * scale, pixels.height * scale};
  const Rect whole{frame.x + (frame.width - size.width) / 2, frame.y + (frame.height - size.height) / 2,
                   size.width, size.height};
  cover(frame);
  m_block.items.emplace_back(Image{frame, radius, whole, picture.content, picture.alternative});
}

void Pen::node(Node node) {
  cover(node.area);
  m_block.nodes.push_back(std::move(node));
}

}  // namespace klantreis
