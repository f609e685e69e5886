#include "core/layout/icons.h"

#include <array>
#include <cmath>
#include <numbers>
#include <string_view>

#include "klantreis/workbook_schema.h"

namespace klantreis {

namespace {

constexpr double disc = 9;
constexpr double dot = 4.5;
constexpr double iconLine = 1.15;

struct Drawing {
  ChannelIcon icon;
  std::string_view strokes;  // in a square from -5 to 5
};

/// In the order of the icons.
constexpr std::array drawings{
    Drawing{ChannelIcon::none, ""},
    Drawing{ChannelIcon::person, "O 0 -2.3 2.1 M -4 4.4 C -4 1.9 -2.2 1 0 1 C 2.2 1 4 1.9 4 4.4"},
    Drawing{ChannelIcon::phone,
            "M -3.6 -4.3 L -1.7 -4.5 L -0.9 -1.9 L -2.1 -1 C -1.4 0.5 -0.4 1.5 1 2.1 L 1.9 0.9 L 4.5 1.7 "
            "L 4.3 3.6 C 4.2 4.1 3.8 4.4 3.3 4.4 C -1 4.2 -4.2 1 -4.4 -3.3 C -4.4 -3.8 -4.1 -4.2 -3.6 -4.3 "
            "Z"},
    Drawing{ChannelIcon::email,
            "M -4.6 -3.2 L 4.6 -3.2 L 4.6 3.2 L -4.6 3.2 Z M -4.6 -2.6 L 0 0.8 L 4.6 -2.6"},
    Drawing{ChannelIcon::letter,
            "M -4.6 -0.8 L 0 -4.4 L 4.6 -0.8 L 4.6 4 L -4.6 4 Z M -4.6 -0.8 L 0 2 L 4.6 -0.8"},
    Drawing{ChannelIcon::website,
            "O 0 0 4.6 M -4.6 0 L 4.6 0 M 0 -4.6 C 2.6 -2 2.6 2 0 4.6 M 0 -4.6 C -2.6 -2 -2.6 2 0 4.6"},
    Drawing{ChannelIcon::search, "O -0.8 -0.8 3.3 M 1.7 1.7 L 4.5 4.5"},
    Drawing{ChannelIcon::app, "M -2.8 -4.7 L 2.8 -4.7 L 2.8 4.7 L -2.8 4.7 Z M -0.8 3 L 0.8 3"},
    Drawing{ChannelIcon::chat,
            "M -4.6 -3.8 L 4.6 -3.8 L 4.6 2.2 L -0.4 2.2 L -2.8 4.6 L -2.8 2.2 L -4.6 2.2 Z "
            "M -2.2 -1.6 L 2.2 -1.6 M -2.2 0.2 L 0.8 0.2"},
    Drawing{ChannelIcon::social,
            "O -2.9 0 1.6 O 2.9 -2.9 1.6 O 2.9 2.9 1.6 M -1.4 -0.8 L 1.4 -2.2 M -1.4 0.8 L 1.4 2.2"},
    Drawing{ChannelIcon::shop,
            "M -4 -4 L 4 -4 L 4.8 -0.8 L -4.8 -0.8 Z M -3.8 -0.8 L -3.8 4.3 L 3.8 4.3 L 3.8 -0.8 "
            "M -1.2 4.3 L -1.2 1.4 L 1.2 1.4 L 1.2 4.3"},
    Drawing{ChannelIcon::office,
            "M -3.2 4.5 L -3.2 -4.5 L 3.2 -4.5 L 3.2 4.5 Z M -1.4 -2.2 L -0.6 -2.2 M 0.6 -2.2 L 1.4 -2.2 "
            "M -1.4 0 L -0.6 0 M 0.6 0 L 1.4 0 M -0.7 4.5 L -0.7 2.2 L 0.7 2.2 L 0.7 4.5"},
    Drawing{ChannelIcon::delivery,
            "M -5 -3 L 1 -3 L 1 2.4 L -5 2.4 Z M 1 -1 L 3.2 -1 L 5 1 L 5 2.4 L 1 2.4 "
            "O -2.8 3.1 1.2 O 3 3.1 1.2"},
    Drawing{ChannelIcon::document,
            "M -3.2 -4.6 L 1.2 -4.6 L 3.4 -2.4 L 3.4 4.6 L -3.2 4.6 Z M -1.4 -0.8 L 1.6 -0.8 "
            "M -1.4 1 L 1.6 1 M -1.4 2.8 L 0.6 2.8"},
    Drawing{ChannelIcon::event,
            "M -4.2 -3.4 L 4.2 -3.4 L 4.2 4.4 L -4.2 4.4 Z M -4.2 -0.8 L 4.2 -0.8 M -2 -4.8 L -2 -2.4 "
            "M 2 -4.8 L 2 -2.4"},
    Drawing{ChannelIcon::media,
            "M -4.6 -1.4 L -2 -1.4 L 3.2 -4.2 L 3.2 4.2 L -2 1.4 L -4.6 1.4 Z M -2.6 1.6 L -1.8 4.4"},
    Drawing{ChannelIcon::home,
            "M -4.8 0 L 0 -4.4 L 4.8 0 M -3.4 -1.2 L -3.4 4.4 L 3.4 4.4 L 3.4 -1.2 "
            "M -1.1 4.4 L -1.1 1.4 L 1.1 1.4 L 1.1 4.4"},
    Drawing{ChannelIcon::bank,
            "M -4.6 -1.6 L 0 -4.6 L 4.6 -1.6 Z M -3.2 -0.2 L -3.2 2.8 M 0 -0.2 L 0 2.8 M 3.2 -0.2 L 3.2 2.8 "
            "M -4.6 4.3 L 4.6 4.3"}};

constexpr bool inOrder() {
  for (std::size_t i = 0; i < drawings.size(); ++i)
    if (static_cast<std::size_t>(drawings[i].icon) != i) return false;
  return drawings.size() == Keys<ChannelIcon>::words.size();
}
static_assert(inOrder());

std::string_view drawingOf(ChannelIcon icon) { return drawings[static_cast<std::size_t>(icon)].strokes; }

void strokeDrawing(Pen& pen, std::string_view drawing, Point centre, const Stroke& stroke) {
  pen.shape({pathOf(drawing, centre), Ink::none, 1, stroke, false});
}

}  // namespace

void drawChannelIcon(Pen& pen, ChannelIcon icon, Point centre, bool filled) {
  const Ink fill = filled ? Ink::accent : Ink::none;
  if (icon == ChannelIcon::none) {
    pen.circle(centre, dot, fill, {Ink::accent, 1.6});
    return;
  }
  pen.circle(centre, disc, fill, {Ink::accent, 1.2});
  strokeDrawing(pen, drawingOf(icon), centre, {filled ? Ink::onAccent : Ink::accent, iconLine});
}

void drawStar(Pen& pen, Point centre, double radius) {
  Shape star{{}, Ink::crucial, 1, {}, false};
  for (int i = 0; i < 10; ++i) {
    const double angle = -std::numbers::pi / 2 + i * std::numbers::pi / 5;
    const double r = i % 2 == 0 ? radius : radius * 0.42;
    star.steps.push_back({i == 0 ? PathStep::Kind::move : PathStep::Kind::line,
                          {Point{centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)}}});
  }
  star.steps.push_back({PathStep::Kind::close, {}});
  pen.shape(std::move(star));
}

void drawPain(Pen& pen, Point centre, double radius) {
  pen.circle(centre, radius, Ink::pain);
  pen.line({centre.x, centre.y - radius * 0.52}, {centre.x, centre.y + radius * 0.12}, {Ink::onPain, 1.9});
  pen.circle({centre.x, centre.y + radius * 0.5}, 1.15, Ink::onPain);
}

void drawVerdict(Pen& pen, Point centre, bool reached) {
  pen.circle(centre, 7, reached ? Ink::positive : Ink::negative);
  const std::string_view drawing =
      reached ? "M -3.1 0.2 L -0.9 2.4 L 3.2 -2.2" : "M -2.3 -2.3 L 2.3 2.3 M 2.3 -2.3 L -2.3 2.3";
  strokeDrawing(pen, drawing, centre, {Ink::onAccent, 1.7});
}

}  // namespace klantreis
