// The parts of the emotion lane: where the faces stand, how the curves run between them, and where names and
// markers find room.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "core/layout/by_slot.h"
#include "core/layout/marker.h"
#include "core/layout/room.h"
#include "core/layout/sheet.h"
#include "klantreis/curve.h"

namespace klantreis {

/// The typed word, or that of the wheel; empty where there is none.
[[nodiscard]] std::string feelingText(const Sheet& sheet, const Emotion& emotion);

/// A face on the chart, or the dot of a touchpoint. Points of all episodes are placed, shown or not, so that
/// curves run on beyond the page.
struct EmotionPoint {
  std::size_t persona = 0;  // index into the content's personas
  std::size_t episode = 0;
  Point at;
  double radius = 0;
  const Emotion* emotion = nullptr;
  const Touchpoint* touchpoint = nullptr;
  bool operator==(const EmotionPoint&) const = default;
};

/// One persona's points from left to right.
using EmotionLine = std::vector<EmotionPoint>;

/// For each persona its points; those that would cover each other stand a little apart. What is felt at an
/// episode as a whole stands in the middle of the column, at its touchpoints before and after that.
[[nodiscard]] std::vector<EmotionLine> placePoints(const Sheet& sheet, const Chart& chart);

/// A part of a curve within one slot.
struct CurvePiece {
  Bezier bezier;
  Stroke stroke;
  std::size_t slot = 0;
  bool filled = false;  // down (or up) to the middle of the chart
  bool operator==(const CurvePiece&) const = default;
};

/// Of one score alone or of equal ones: no moment stands out. Where there are scores.
[[nodiscard]] inline bool isFlat(const Moments& moments) {
  return moments.valley->emotion->score == moments.peak->emotion->score;
}

/// How long pieces of curves are, which takes longer to tell than that one is as it was.
class PieceLengths {
 public:
  /// All are asked for anew, in the same order.
  void begin() {
    m_before = std::exchange(m_now, {});
    m_now.reserve(m_before.size());
  }
  [[nodiscard]] double of(const Bezier& piece);

 private:
  std::vector<std::pair<Bezier, double>> m_before;
  std::vector<std::pair<Bezier, double>> m_now;
};

[[nodiscard]] std::vector<CurvePiece> personaPieces(const Sheet& sheet, const EmotionLine& line,
                                                    PieceLengths& lengths);
/// A point of a curve beside those of the personas, and all such curves.
struct SidePoint {
  SideKind kind = SideKind::ideal;
  Point at;
  std::size_t slot = 0;
  double radius = 0;
  const Touchpoint* touchpoint = nullptr;
  bool operator==(const SidePoint&) const = default;
};
[[nodiscard]] Stroke strokeOf(SideKind kind);
[[nodiscard]] std::vector<SidePoint> sidePoints(const Sheet& sheet, const Chart& chart);
[[nodiscard]] std::vector<CurvePiece> sidePieces(const Sheet& sheet, const std::vector<SidePoint>& points,
                                                 PieceLengths& lengths);

/// A score of an episode that its persona does not pass. Marked where that persona is shown alone.
struct PassedPoint {
  std::size_t persona = 0;
  std::size_t slot = 0;
  Point at;
  bool operator==(const PassedPoint&) const = default;
};
[[nodiscard]] std::vector<PassedPoint> passedPoints(const Sheet& sheet, const Chart& chart);
/// From the end of each loop that the persona walks back to its beginning, past its points between them,
/// which it comes to again in the same order.
[[nodiscard]] std::vector<CurvePiece> loopPieces(const Sheet& sheet, const Chart& chart,
                                                 const EmotionLine& line, PieceLengths& lengths);

/// The bracket that measures the largest drop.
struct DropBracket {
  Point top;
  double bottom = 0;
  std::size_t slot = 0;
  SetText label;
  bool operator==(const DropBracket&) const = default;
};

/// A thin line from a face or a dot to its text.
struct Leader {
  Point from;
  Point to;
  bool operator==(const Leader&) const = default;
};

/// A text on the chart, or a pill.
struct ChartLabel {
  SetText text;
  Point topLeft;
  TextColour colour;
  std::optional<PillStyle> pill;
  std::size_t slot = 0;
  std::optional<Leader> leader;  // of one that stands farther away
  std::int64_t score = 0;        // of a feeling
  bool operator==(const ChartLabel&) const = default;
};

/// From the words of an empty chart to its middle line.
constexpr double promptGap = 8;

/// Of the mark of a score that is passed by.
constexpr double passedRadius = 5;

/// What the face before a feeling in a row takes.
constexpr double rowFaceRoom = 22;

/// What one persona's row under the chart holds: the texts that found no room on it, by slot.
using ChartRow = std::map<std::size_t, std::vector<ChartLabel>>;

struct ChartLabels {
  BySlot<const ChartLabel*> placed;
  std::vector<ChartRow> rows;  // one per persona
};

/// What stands in each slot shown.
struct ChartParts {
  BySlot<CurvePiece> pieces;
  BySlot<EmotionPoint> faces;  // the main persona's last
  BySlot<SidePoint> sides;
  BySlot<PassedPoint> passedBy;
};

/// Everything that is drawn on the chart.
struct EmotionDrawing {
  const Lane* lane = nullptr;
  Chart chart;
  std::vector<EmotionLine> lines;
  std::vector<CurvePiece> pieces;
  std::vector<SidePoint> sides;
  std::vector<PassedPoint> passedBy;
  std::optional<DropBracket> drop;
  std::shared_ptr<const ChartParts> parts;  // of all these
};

[[nodiscard]] ChartParts partsOf(const Sheet& sheet, const EmotionDrawing& drawing);
[[nodiscard]] std::optional<DropBracket> dropBracket(const Sheet& sheet, const EmotionDrawing& drawing);
struct KeptLabels;
/// Refers to what is kept, which was that of another drawing.
[[nodiscard]] ChartLabels placeLabels(const Sheet& sheet, const EmotionDrawing& drawing, KeptLabels& kept);

/// The rows of texts under the chart, on a ground as wide as the chart.
[[nodiscard]] Strip chartRows(const Sheet& sheet, const Chart& chart, const std::vector<ChartRow>& rows);

}  // namespace klantreis
