#include "scene_laws.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace klantreis::testing {

namespace {

constexpr double tolerance = 0.05;

Rect shrunk(const Rect& rect, double by) {
  return {rect.x + by, rect.y + by, rect.width - 2 * by, rect.height - 2 * by};
}

bool holds(const Rect& outer, const Rect& inner) {
  return inner.x >= outer.x - tolerance && inner.y >= outer.y - tolerance &&
         inner.right() <= outer.right() + tolerance && inner.bottom() <= outer.bottom() + tolerance;
}

std::string shown(const Rect& rect) {
  return " [" + std::to_string(rect.x) + ", " + std::to_string(rect.y) + ", " + std::to_string(rect.width) +
         " × " + std::to_string(rect.height) + "]";
}

std::string shown(const PlacedText& text) { return "“" + text.line.text + "”" + shown(text.area()); }

/// Calls f(item, offset, order) in drawing order.
template <class F>
void forItems(const Scene& scene, F&& f) {
  std::size_t order = 0;
  for (const PlacedBlock& placed : scene.blocks)
    for (const Item& item : placed.block->items) f(item, placed.offset, order++);
}

Point moved(Point point, Point by) { return {point.x + by.x, point.y + by.y}; }

Point onCurve(Point a, const std::array<Point, 3>& rest, double t) {
  const double u = 1 - t;
  const auto mix = [&](double p0, double p1, double p2, double p3) {
    return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
  };
  return {mix(a.x, rest[0].x, rest[1].x, rest[2].x), mix(a.y, rest[0].y, rest[1].y, rest[2].y)};
}

/// Points along the outline, close enough that no letter fits between two.
std::vector<Point> samplesOf(const Shape& shape, Point offset) {
  std::vector<Point> points;
  Point at{};
  Point start{};
  const auto walk = [&](auto pointAt, double length) {
    const int steps = std::max(2, static_cast<int>(std::ceil(length / 1.5)));
    for (int i = 0; i <= steps; ++i) points.push_back(moved(pointAt(static_cast<double>(i) / steps), offset));
  };
  const auto walkLine = [&](Point end) {
    walk(
        [&](double t) {
          return Point{at.x + (end.x - at.x) * t, at.y + (end.y - at.y) * t};
        },
        std::hypot(end.x - at.x, end.y - at.y));
    at = end;
  };
  for (const PathStep& step : shape.steps) {
    if (step.kind == PathStep::Kind::move) at = start = step.points[0];
    if (step.kind == PathStep::Kind::line) walkLine(step.points[0]);
    if (step.kind == PathStep::Kind::close) walkLine(start);
    if (step.kind != PathStep::Kind::curve) continue;
    double length = std::hypot(step.points[0].x - at.x, step.points[0].y - at.y);
    for (std::size_t i = 1; i < 3; ++i)
      length += std::hypot(step.points[i].x - step.points[i - 1].x, step.points[i].y - step.points[i - 1].y);
    walk([&](double t) { return onCurve(at, step.points, t); }, length);
    at = step.points[2];
  }
  return points;
}

Rect boundsOf(const Shape& shape, Point offset) {
  const std::vector<Point> points = samplesOf(shape, offset);
  const auto [left, right] =
      std::minmax_element(points.begin(), points.end(), [](Point a, Point b) { return a.x < b.x; });
  const auto [top, bottom] =
      std::minmax_element(points.begin(), points.end(), [](Point a, Point b) { return a.y < b.y; });
  return {left->x, top->y, right->x - left->x, bottom->y - top->y};
}

/// An opaque area of one colour: what a text may stand on.
struct Ground {
  Rect area;
  Ink ink;
  std::size_t order;
};

std::vector<Ground> groundsOf(const Scene& scene) {
  std::vector<Ground> grounds;
  forItems(scene, [&](const Item& item, Point offset, std::size_t order) {
    if (const auto* box = std::get_if<Box>(&item); box != nullptr && box->fill != Ink::none)
      grounds.push_back({box->rect.moved(offset), box->fill, order});
    const auto* shape = std::get_if<Shape>(&item);
    if (shape != nullptr && shape->overText && shape->fill != Ink::none && shape->fillOpacity == 1)
      grounds.push_back({boundsOf(*shape, offset), shape->fill, order});
  });
  return grounds;
}

}  // namespace

std::vector<PlacedText> textsOf(const Scene& scene) {
  std::vector<PlacedText> texts;
  forItems(scene, [&](const Item& item, Point offset, std::size_t order) {
    const auto* line = std::get_if<TextLine>(&item);
    if (line == nullptr) return;
    texts.push_back({*line, order});
    texts.back().line.origin = moved(line->origin, offset);
  });
  return texts;
}

std::string textsThatOverlap(const Scene& scene) {
  std::vector<PlacedText> texts = textsOf(scene);
  std::sort(texts.begin(), texts.end(),
            [](const PlacedText& a, const PlacedText& b) { return a.area().x < b.area().x; });
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const Rect area = shrunk(texts[i].area(), tolerance);
    for (std::size_t j = i + 1; j < texts.size() && texts[j].area().x < area.right(); ++j)
      if (area.overlaps(texts[j].area())) return shown(texts[i]) + " overlaps " + shown(texts[j]);
  }
  return {};
}

std::string textsOutside(const Scene& scene) {
  const Rect whole{0, 0, scene.size.width, scene.size.height};
  for (const PlacedText& text : textsOf(scene))
    if (!holds(whole, text.area())) return shown(text) + " leaves the scene" + shown(whole);
  return {};
}

std::string boxesThatCutTexts(const Scene& scene) {
  const std::vector<PlacedText> texts = textsOf(scene);
  std::string broken;
  forItems(scene, [&](const Item& item, Point offset, std::size_t order) {
    const auto* box = std::get_if<Box>(&item);
    if (box == nullptr || !broken.empty()) return;
    const Rect rect = box->rect.moved(offset);
    for (const PlacedText& text : texts) {
      if (!shrunk(text.area(), tolerance).overlaps(rect)) continue;
      if (!holds(rect, text.area())) broken = shown(text) + " leaves the box" + shown(rect);
      if (box->fill != Ink::none && order > text.order) broken = shown(text) + " is hidden by" + shown(rect);
    }
  });
  return broken;
}

std::string imagesOutOfPlace(const Scene& scene) {
  const std::vector<PlacedText> texts = textsOf(scene);
  std::string broken;
  forItems(scene, [&](const Item& item, Point offset, std::size_t) {
    const auto* image = std::get_if<Image>(&item);
    if (image == nullptr || !broken.empty()) return;
    const Rect frame = image->frame.moved(offset);
    if (!holds({0, 0, scene.size.width, scene.size.height}, frame)) broken = "an image leaves the scene";
    if (!holds(image->whole, image->frame)) broken = "an image does not fill its frame" + shown(frame);
    for (const PlacedText& text : texts)
      if (shrunk(text.area(), tolerance).overlaps(frame)) broken = shown(text) + " is under an image";
  });
  return broken;
}

std::string linesThatCrossTexts(const Scene& scene) {
  const std::vector<PlacedText> texts = textsOf(scene);
  std::string broken;
  forItems(scene, [&](const Item& item, Point offset, std::size_t) {
    const auto* shape = std::get_if<Shape>(&item);
    if (shape == nullptr || shape->overText || !broken.empty()) return;
    const double reach = shape->stroke.ink == Ink::none ? 0 : shape->stroke.width / 2;
    const Rect bounds = shrunk(boundsOf(*shape, offset), -reach - tolerance);
    std::vector<Point> samples;
    for (const PlacedText& text : texts) {
      if (!text.area().overlaps(bounds)) continue;
      if (samples.empty()) samples = samplesOf(*shape, offset);
      const Rect reached = shrunk(text.area(), tolerance - reach);
      for (const Point& point : samples)
        if (reached.contains(point)) broken = shown(text) + " is crossed by a line in" + shown(bounds);
    }
  });
  return broken;
}

std::string textsWithoutContrast(const Scene& scene) {
  const std::vector<Ground> grounds = groundsOf(scene);
  for (const PlacedText& text : textsOf(scene)) {
    Ink ground = Ink::paper;
    const Rect area = shrunk(text.area(), 0.5);
    for (const Ground& candidate : grounds)
      if (candidate.order < text.order && candidate.area.overlaps(area)) ground = candidate.ink;
    for (const ThemeName theme : {ThemeName::light, ThemeName::dark}) {
      const Rgb stated = colourOf(theme, text.line.ground);
      if (colourOf(theme, ground) != stated) return shown(text) + " stands on another ground than it says";
      if (contrast(colourOf(theme, text.line.ink), stated) < 4.5) return shown(text) + " is too faint";
    }
  }
  return {};
}

std::string nodesThatAreWrong(const Scene& scene) {
  const Rect whole{0, 0, scene.size.width, scene.size.height};
  for (const Hit& hit : allNodes(scene)) {
    const Node& node = nodeAt(scene, hit);
    if (node.name.empty()) return "a node has no name" + shown(hit.area);
    if (hit.area.width <= 0 || hit.area.height <= 0) return node.name + " has no area" + shown(hit.area);
    if (!holds(whole, hit.area)) return node.name + " leaves the scene" + shown(hit.area);
    if (!holds(scene.blocks[hit.block].bounds(), hit.area)) return node.name + " leaves its block";
  }
  return {};
}

std::string columnsOutOfOrder(const Scene& scene) {
  for (std::size_t i = 1; i < scene.columns.size(); ++i)
    if (scene.columns[i].x < scene.columns[i - 1].x + scene.columns[i - 1].width)
      return "column " + std::to_string(i) + " begins in the one before it";
  return {};
}

std::string brokenLaw(const Scene& scene) {
  for (auto* law : {textsThatOverlap, textsOutside, boxesThatCutTexts, linesThatCrossTexts, imagesOutOfPlace,
                    textsWithoutContrast, nodesThatAreWrong, columnsOutOfOrder})
    if (std::string broken = law(scene); !broken.empty()) return broken;
  return {};
}

std::string brokenLaw(const std::vector<Page>& pages, double leastPrint) {
  constexpr double beyond = 0.01;
  for (const Page& page : pages) {
    if (std::string broken = brokenLaw(page.scene); !broken.empty()) return broken;
    if (page.scene.size.height * page.scale + 2 * page.margin > page.size.height + beyond)
      return "a page holds more than its paper";
    for (const PlacedBlock& block : page.scene.blocks)
      if (block.bounds().bottom() > page.scene.size.height + beyond) return "a block stands beyond its page";
    for (const PlacedText& text : textsOf(page.scene))
      if (text.line.font.size * page.scale < leastPrint) return "too small: " + text.line.text;
  }
  return pages.empty() ? "there is no page" : std::string();
}

std::string withoutBlanks(const std::string& text) {
  std::string letters;
  for (const char c : text)
    if (c != ' ' && c != '\n' && c != '\t') letters += c;
  return letters;
}

}  // namespace klantreis::testing
