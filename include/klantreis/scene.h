// A finished picture of a journey: rectangles, paths, images and finished lines of text with the place of
// each, and for everything a user can point at the row it shows, its role and its name. Screen, PNG, PDF and
// SVG only walk it; nothing that draws breaks, shortens or moves anything.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "klantreis/geometry.h"
#include "klantreis/theme.h"
#include "klantreis/workbook_schema.h"

namespace klantreis {

enum class Dash : std::uint8_t { solid, dashed, dotted };

struct Stroke {
  Ink ink = Ink::none;
  double width = 1;
  Dash dash = Dash::solid;
  double dashOffset = 0;  // units along the line, so that parts of one line continue each other's pattern
  bool operator==(const Stroke&) const = default;
};

/// A rectangle with round corners.
struct Box {
  Rect rect;
  double radius = 0;
  Ink fill = Ink::none;
  Stroke stroke;
  bool operator==(const Box&) const = default;
};

struct PathStep {
  enum class Kind : std::uint8_t { move, line, curve, close };
  Kind kind = Kind::move;
  std::array<Point, 3> points{};  // move and line use the first; a curve has two control points and its end
  bool operator==(const PathStep&) const = default;
};

struct Shape {
  std::vector<PathStep> steps;
  Ink fill = Ink::none;
  double fillOpacity = 1;
  Stroke stroke;
  bool overText = false;  // decoration that may lie under or around text (band, background)
  bool operator==(const Shape&) const = default;
};

enum class Weight : std::uint8_t { regular, semibold, bold };
struct Font {
  double size = 12;  // units: pixels at 100 %
  Weight weight = Weight::regular;
  bool italic = false;
  bool operator==(const Font&) const = default;
};

/// One finished line of text. The origin is the left end of its baseline; the ink stays within
/// [x, x+width] × [y-ascent, y+descent].
struct TextLine {
  Point origin;
  std::string text;
  Font font;
  Ink ink = Ink::text;
  Ink ground = Ink::paper;  // what it stands on, for the contrast law
  double width = 0;
  double ascent = 0;
  double descent = 0;
  [[nodiscard]] Rect area() const { return {origin.x, origin.y - ascent, width, ascent + descent}; }
  bool operator==(const TextLine&) const = default;
};

/// A picture behind a frame with round corners: what of `whole` lies outside of it is not seen.
struct Image {
  Rect frame;
  double radius = 0;
  Rect whole;
  Bytes content;
  std::string text;  // what is to be seen, for those who do not see it
  bool operator==(const Image&) const = default;
};

using Item = std::variant<Box, Shape, TextLine, Image>;

/// What a node is, for screen readers, tools and hit testing. A persona's feeling at an episode is an
/// emotionPoint (its face on the chart) where there is a score, and an emotion (a share of the empty column)
/// where there is none yet; a touchpointScore is the dot of what it feels at a touchpoint. An addTouchpoint
/// is the free room of a touchpoints cell.
enum class Part : std::uint8_t {
  title,
  goal,
  state,
  facts,
  roles,
  persona,
  phase,
  episodeTitle,
  laneLabel,
  scenario,
  touchpoint,
  addTouchpoint,
  emotion,
  emotionPoint,
  touchpointScore,
  gap,
  improvement,
  metric,
  remark,
  involvement,
  cell,
  stage,
  path,
  idealChanges,
  time,
  footer,
  legend
};

/// Stands in the texts of a block's nodes for the number of their episode, so that an episode more before it
/// leaves the block as it is.
inline constexpr char numberSign = '\x1A';

/// Something a user can point at: the row it shows (for a scenario or an empty cell its episode), where, and
/// what a screen reader says. `lane` and `episode` give its place in the grid; `persona` whose feeling it is.
struct Node {
  Part part = Part::title;
  RowRef row;
  Rect area;
  std::string name;         // role in words and title, e.g. "Scenario of episode 4, I wait for the quote"
  std::string description;  // content or marks, e.g. "online, crucial, pain: …"
  std::string value;        // the text a user edits in place here
  std::optional<Id<Lane>> lane;
  std::optional<Id<Episode>> episode;
  std::optional<Id<Persona>> persona;
  bool operator==(const Node&) const = default;
};

/// A part of the picture that depends on few rows (one per episode and lane, and some others), in its own
/// coordinates. Shared between Scenes: a layout after an edit reuses those whose rows did not change.
struct Block {
  Rect bounds;  // of everything in it
  std::vector<Item> items;
  std::vector<Node> nodes;
  bool operator==(const Block&) const = default;
};

struct PlacedBlock {
  Point offset;
  std::shared_ptr<const Block> block;
  std::size_t number = 0;  // of its episode, from 1
  bool continues = false;  // one with the block before, of the same offset: apart only to be shared
  [[nodiscard]] Rect bounds() const { return block->bounds.moved(offset); }
};

/// Where the columns and the chart are, for tools that drag.
struct Column {
  Id<Episode> episode;
  double x = 0;
  double width = 0;
  double cell = 0;  // the width of its cells, which stand at the left
};
struct Chart {
  Rect area;  // scores -100 … 100 lie on its inner part
  double zeroY = 0;
  double unitY = 0;  // units per point of score, positive
  [[nodiscard]] double yOf(double score) const { return zeroY - score * unitY; }
  [[nodiscard]] double scoreAt(double y) const { return (zeroY - y) / unitY; }
};

struct Scene {
  Size size;
  std::string title;                // of the journey: document title, accessible name of the whole
  std::string language;             // "en" or "nl"
  std::vector<PlacedBlock> blocks;  // in drawing order
  std::vector<Column> columns;
  std::optional<Chart> chart;
};

/// A node of the Scene, in the Scene's coordinates.
struct Hit {
  std::size_t block = 0;
  std::size_t node = 0;
  Rect area;
};
/// The topmost node at the point.
[[nodiscard]] std::optional<Hit> hitTest(const Scene& scene, Point point);
/// As it is there, with its number.
[[nodiscard]] Node nodeAt(const Scene& scene, const Hit& hit);
/// The same without a copy, and without the number.
[[nodiscard]] const Node& unnumberedAt(const Scene& scene, const Hit& hit);
[[nodiscard]] Node numbered(const Node& node, std::size_t number);
/// All nodes in reading order: head, then lane by lane, episode by episode.
[[nodiscard]] std::vector<Hit> allNodes(const Scene& scene);
/// The first node of that part that shows the row.
[[nodiscard]] std::optional<Hit> findNode(const Scene& scene, Part part, const RowRef& row);

}  // namespace klantreis
