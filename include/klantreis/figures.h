// The figures the method reads off a journey: which score is shown where, how much of it rests on
// evidence, and the moments people remember. Pure functions; layout draws them, the status bar and
// `klantreis info` print them.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "klantreis/workbook_schema.h"

namespace klantreis {

/// The score shown for a persona at an episode: of the strongest layer there is (Layer). Nullptr when none.
[[nodiscard]] const Emotion* shownEmotion(const Workbook& workbook, Id<Persona> persona, Id<Episode> episode);
/// The same at a touchpoint.
[[nodiscard]] const Emotion* shownEmotion(const Workbook& workbook, Id<Persona> persona,
                                          Id<Touchpoint> touchpoint);

/// A score on a curve: of an episode as a whole or of one of its touchpoints.
struct CurvePoint {
  std::size_t episode = 0;  // its place in the journey
  const Emotion* emotion = nullptr;
  const Touchpoint* touchpoint = nullptr;
  bool operator==(const CurvePoint&) const = default;
};

/// One persona's scores along a journey: for each episode in order, the emotion shown for it as a whole or
/// nullptr, as where the persona does not pass (walked_way.h); and all that the curve runs through, with the
/// touchpoints that have a score of their own.
struct Curve {
  Id<Persona> persona;
  std::vector<const Emotion*> points;
  std::vector<CurvePoint> line;
};
/// The points of one episode: what is felt at it as a whole, if anything, stands in the middle of those of
/// its touchpoints, which are in their order.
void addPoints(std::vector<CurvePoint>& line, const CurvePoint& whole, const std::vector<CurvePoint>& parts);
[[nodiscard]] Curve curveOf(const Workbook& workbook, Id<Journey> journey, Id<Persona> persona);
/// All curves of the journey's shown personas, in their order. One pass over the emotions.
[[nodiscard]] std::vector<Curve> shownCurves(const Workbook& workbook, Id<Journey> journey);

/// Points of the curve as it is drawn; absent when it has no scores (drop: no two neighbours or no fall).
struct Moments {
  std::optional<CurvePoint> valley;   // the lowest score, the later on a tie
  std::optional<CurvePoint> peak;     // the highest score, the later on a tie
  std::optional<CurvePoint> end;      // the last score
  std::optional<CurvePoint> intense;  // greatest |score|, the later on a tie
  std::optional<std::pair<CurvePoint, CurvePoint>>
      drop;  // largest fall between scored neighbours, the first on a tie
};
[[nodiscard]] Moments momentsOf(const std::vector<CurvePoint>& line);
[[nodiscard]] inline Moments momentsOf(const Curve& curve) { return momentsOf(curve.line); }

/// What the moments come to, in thousandths of the scale's steps, so that they fit the scores as people read
/// them.
struct CurveFigures {
  std::int64_t painPleasureGap = 0;  // highest - lowest
  std::int64_t peakEnd = 0;          // mean of the most intense moment and the end (Kahneman)
};
/// Nullopt without a score.
[[nodiscard]] std::optional<CurveFigures> curveFigures(const std::vector<CurvePoint>& line, Scale scale);

/// Shown scores, those of touchpoints too, and how many of them rest on evidence (any layer but the assumed).
struct EvidenceShare {
  std::size_t scores = 0;
  std::size_t evidenced = 0;
  /// Rounded; 0 when there are no scores.
  [[nodiscard]] int percent() const;
};
[[nodiscard]] EvidenceShare evidenceShare(const Workbook& workbook, Id<Journey> journey);

/// How many of each kind the journey's evidence counts, as far as it is written, in the order of the kinds,
/// zeros left out.
[[nodiscard]] std::vector<std::pair<EvidenceKind, std::int64_t>> evidenceCounts(const Workbook& workbook,
                                                                                Id<Journey> journey);

struct Counts {
  std::size_t episodes = 0;
  std::size_t touchpoints = 0;
};
[[nodiscard]] Counts countsOf(const Workbook& workbook, Id<Journey> journey);

/// The latest measurement by date; nullptr when there is none.
[[nodiscard]] const Measurement* latestMeasurement(const Workbook& workbook, Id<Metric> metric);
/// Whether the target is reached; nullopt without a target or a measurement.
[[nodiscard]] std::optional<bool> targetReached(const Metric& metric, const Measurement* latest);

enum class Quadrant { quickWin, bigProject, fillIn, thanklessTask };
/// Impact from 50 up is high, effort from 50 up is high. Absent in the very middle, where a new one stands
/// until it is placed.
[[nodiscard]] std::optional<Quadrant> quadrantOf(const Improvement& improvement);
/// The journey's improvements, the most impact for the least effort first; on a tie the most impact.
[[nodiscard]] std::vector<const Improvement*> improvementsByPriority(const Workbook& workbook,
                                                                     Id<Journey> journey);
/// Planned or under way.
[[nodiscard]] bool isOpen(const Improvement& improvement);
/// Its deadline is before its start, which is allowed while one of the two is still to be mended.
[[nodiscard]] bool endsBeforeStart(const Improvement& improvement);
/// Its day is past and it is open.
[[nodiscard]] bool isOverdue(const Improvement& improvement, Date today);

// ---- scales ----------------------------------------------------------------------------------------------

/// Lowest and highest step of a scale, as people say them.
[[nodiscard]] std::pair<std::int64_t, std::int64_t> rangeOf(Scale scale);
/// -100 … 100 as the nearest step of the scale, halves away from the middle.
[[nodiscard]] std::int64_t toScale(Scale scale, std::int64_t score);
[[nodiscard]] std::int64_t fromScale(Scale scale, std::int64_t step);
/// The score moved onto the nearest step of the scale.
[[nodiscard]] std::int64_t snapped(Scale scale, std::int64_t score);

}  // namespace klantreis
