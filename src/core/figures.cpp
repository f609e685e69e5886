#include "klantreis/figures.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "klantreis/edit.h"
#include "klantreis/evidence.h"
#include "klantreis/plan_order.h"
#include "klantreis/walked_way.h"

namespace klantreis {

namespace {

using Where = std::tuple<Id<Persona>, Id<Episode>, std::optional<Id<Touchpoint>>>;

/// The emotion of the strongest layer at each place.
std::map<Where, const Emotion*> shownEmotions(const Workbook& workbook) {
  std::map<Where, const Emotion*> shown;
  for (const Emotion& emotion : workbook.emotions) {
    const Emotion*& slot = shown[{emotion.persona, emotion.episode, emotion.touchpoint}];
    if (slot == nullptr || slot->layer < emotion.layer) slot = &emotion;
  }
  return shown;
}

/// The curves of personas along the same episodes.
class Curves {
 public:
  Curves(const Workbook& workbook, Id<Journey> journey)
      : m_book(workbook),
        m_episodes(episodesOf(workbook, journey)),
        m_shown(shownEmotions(workbook)),
        m_touchpoints(scoredTouchpoints()) {}

  [[nodiscard]] Curve of(Id<Persona> persona) const {
    const WalkedWay way = walkedWay(m_episodes, takenPaths(m_book, persona));
    Curve curve{persona, std::vector<const Emotion*>(m_episodes.size()), {}};
    for (std::size_t i = 0; i < m_episodes.size(); ++i) {
      if (!way.passes[i]) continue;
      curve.points[i] = shown({persona, m_episodes[i]->id, std::nullopt});
      addPoints(curve.line, {i, curve.points[i]}, partsOf(persona, i));
    }
    return curve;
  }

 private:
  [[nodiscard]] const Emotion* shown(const Where& where) const {
    const auto found = m_shown.find(where);
    return found == m_shown.end() ? nullptr : found->second;
  }
  /// Few have a score; those at each episode, in their order.
  [[nodiscard]] std::map<Id<Episode>, std::vector<const Touchpoint*>> scoredTouchpoints() const {
    std::set<Id<Touchpoint>> scored;
    for (const auto& [where, emotion] : m_shown)
      if (emotion->touchpoint) scored.insert(*emotion->touchpoint);
    std::map<Id<Episode>, std::vector<const Touchpoint*>> byEpisode;
    if (scored.empty()) return byEpisode;
    for (const Touchpoint* row :
         ranked(m_book.touchpoints, [&](const Touchpoint& each) { return scored.contains(each.id); }))
      byEpisode[row->episode].push_back(row);
    return byEpisode;
  }
  [[nodiscard]] std::vector<CurvePoint> partsOf(Id<Persona> persona, std::size_t place) const {
    const Id<Episode> episode = m_episodes[place]->id;
    const auto touchpoints = m_touchpoints.find(episode);
    if (touchpoints == m_touchpoints.end()) return {};
    std::vector<CurvePoint> parts;
    for (const Touchpoint* touchpoint : touchpoints->second)
      if (const Emotion* emotion = shown({persona, episode, touchpoint->id}))
        parts.push_back({place, emotion, touchpoint});
    return parts;
  }

  const Workbook& m_book;
  std::vector<const Episode*> m_episodes;
  std::map<Where, const Emotion*> m_shown;
  std::map<Id<Episode>, std::vector<const Touchpoint*>> m_touchpoints;
};

std::unordered_map<Id<Episode>, std::size_t> placesOf(const std::vector<const Episode*>& episodes) {
  std::unordered_map<Id<Episode>, std::size_t> places;
  for (const Episode* episode : episodes) places.emplace(episode->id, places.size());
  return places;
}

}  // namespace

namespace {

/// Of the strongest layer that there is for the persona and the place of `key`.
const Emotion* strongest(const Workbook& workbook, Emotion key) {
  for (const Layer layer : {Layer::dataShows, Layer::customersSaid, Layer::assumed}) {
    key.layer = layer;
    if (const Emotion* found = workbook.emotions.find({Schema<Emotion>::derive(key)})) return found;
  }
  return nullptr;
}

}  // namespace

const Emotion* shownEmotion(const Workbook& workbook, Id<Persona> persona, Id<Episode> episode) {
  return strongest(workbook, {.id = {}, .persona = persona, .episode = episode});
}

const Emotion* shownEmotion(const Workbook& workbook, Id<Persona> persona, Id<Touchpoint> touchpoint) {
  const Touchpoint* row = workbook.touchpoints.find(touchpoint);
  if (row == nullptr) return nullptr;
  return strongest(workbook,
                   {.id = {}, .persona = persona, .episode = row->episode, .touchpoint = touchpoint});
}

void addPoints(std::vector<CurvePoint>& line, const CurvePoint& whole, const std::vector<CurvePoint>& parts) {
  const bool felt = whole.emotion != nullptr;
  const auto middle = parts.begin() + static_cast<std::ptrdiff_t>(felt ? parts.size() / 2 : parts.size());
  line.insert(line.end(), parts.begin(), middle);
  if (felt) line.push_back(whole);
  line.insert(line.end(), middle, parts.end());
}

Curve curveOf(const Workbook& workbook, Id<Journey> journey, Id<Persona> persona) {
  return Curves(workbook, journey).of(persona);
}

std::vector<Curve> shownCurves(const Workbook& workbook, Id<Journey> journey) {
  const Curves all(workbook, journey);
  std::vector<Curve> curves;
  for (const auto& [participant, persona] : participantsOf(workbook, journey))
    if (participant->shown) curves.push_back(all.of(persona->id));
  return curves;
}

Moments momentsOf(const std::vector<CurvePoint>& line) {
  Moments moments;
  std::int64_t deepestFall = 0;
  const auto score = [](const std::optional<CurvePoint>& point) { return point->emotion->score; };
  for (const CurvePoint& point : line) {
    if (moments.end && score(moments.end) - score(point) > deepestFall) {
      deepestFall = score(moments.end) - score(point);
      moments.drop = {*moments.end, point};
    }
    if (!moments.valley || score(point) <= score(moments.valley)) moments.valley = point;
    if (!moments.peak || score(point) >= score(moments.peak)) moments.peak = point;
    if (!moments.intense || std::abs(score(point)) >= std::abs(score(moments.intense)))
      moments.intense = point;
    moments.end = point;
  }
  return moments;
}

std::optional<CurveFigures> curveFigures(const std::vector<CurvePoint>& line, Scale scale) {
  const Moments moments = momentsOf(line);
  if (!moments.end) return std::nullopt;
  const auto at = [&](const std::optional<CurvePoint>& point) {
    return toScale(scale, point->emotion->score) * 1000;
  };
  return CurveFigures{at(moments.peak) - at(moments.valley), (at(moments.intense) + at(moments.end)) / 2};
}

int EvidenceShare::percent() const {
  return scores == 0 ? 0 : static_cast<int>((evidenced * 200 + scores) / (scores * 2));
}

EvidenceShare evidenceShare(const Workbook& workbook, Id<Journey> journey) {
  EvidenceShare share;
  for (const Curve& curve : shownCurves(workbook, journey)) {
    for (const CurvePoint& point : curve.line) {
      ++share.scores;
      if (point.emotion->layer != Layer::assumed) ++share.evidenced;
    }
  }
  return share;
}

std::vector<std::pair<EvidenceKind, std::int64_t>> evidenceCounts(const Workbook& workbook,
                                                                  Id<Journey> journey) {
  std::array<std::int64_t, Keys<EvidenceKind>::words.size()> counts{};
  for (const Evidence& evidence : workbook.evidence)
    if (evidence.journey == journey && isWritten(evidence))
      counts[static_cast<std::size_t>(evidence.kind)] += evidence.count;
  std::vector<std::pair<EvidenceKind, std::int64_t>> result;
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (counts[i] > 0) result.emplace_back(static_cast<EvidenceKind>(i), counts[i]);
  return result;
}

Counts countsOf(const Workbook& workbook, Id<Journey> journey) {
  std::unordered_set<Id<Episode>> episodes;
  for (const Episode& episode : workbook.episodes)
    if (journeyOf(workbook, episode.id) == journey) episodes.insert(episode.id);
  const auto isOfJourney = [&](const Touchpoint& row) { return episodes.contains(row.episode); };
  const auto& touchpoints = workbook.touchpoints;
  if (episodes.size() == workbook.episodes.size()) return {episodes.size(), touchpoints.size()};
  return {episodes.size(),
          static_cast<std::size_t>(std::count_if(touchpoints.begin(), touchpoints.end(), isOfJourney))};
}

const Measurement* latestMeasurement(const Workbook& workbook, Id<Metric> metric) {
  const Measurement* latest = nullptr;
  for (const Measurement& measurement : workbook.measurements)
    if (measurement.metric == metric && (latest == nullptr || latest->date < measurement.date))
      latest = &measurement;
  return latest;
}

std::optional<bool> targetReached(const Metric& metric, const Measurement* latest) {
  if (!metric.target || latest == nullptr) return std::nullopt;
  return metric.direction == Direction::higherIsBetter ? latest->value >= *metric.target
                                                       : latest->value <= *metric.target;
}

std::optional<Quadrant> quadrantOf(const Improvement& improvement) {
  constexpr std::int64_t middle = 50;
  if (improvement.impact == middle && improvement.effort == middle) return std::nullopt;
  const bool easy = improvement.effort < middle;
  if (improvement.impact >= middle) return easy ? Quadrant::quickWin : Quadrant::bigProject;
  return easy ? Quadrant::fillIn : Quadrant::thanklessTask;
}

std::vector<const Improvement*> improvementsByPriority(const Workbook& workbook, Id<Journey> journey) {
  if (workbook.improvements.empty()) return {};
  const std::unordered_map<Id<Episode>, std::size_t> places = placesOf(episodesOf(workbook, journey));
  std::vector<const Improvement*> rows =
      ranked(workbook.improvements, [&](const Improvement& each) { return places.contains(each.episode); });
  std::stable_sort(rows.begin(), rows.end(), [&](const Improvement* a, const Improvement* b) {
    return places.at(a->episode) < places.at(b->episode);
  });
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Improvement* a, const Improvement* b) { return comesFirst(*a, *b); });
  return rows;
}

bool isOpen(const Improvement& improvement) {
  return improvement.status == Status::planned || improvement.status == Status::inProgress;
}

bool endsBeforeStart(const Improvement& improvement) {
  return improvement.starts && improvement.due && *improvement.due < *improvement.starts;
}

bool isOverdue(const Improvement& improvement, Date today) {
  return isOpen(improvement) && improvement.due && *improvement.due < today;
}

std::pair<std::int64_t, std::int64_t> rangeOf(Scale scale) {
  switch (scale) {
    case Scale::minusTwoToTwo:
      return {-2, 2};
    case Scale::minusFiveToFive:
      return {-5, 5};
    case Scale::oneToFive:
      return {1, 5};
    case Scale::oneToTen:
      return {1, 10};
  }
  return {-5, 5};
}

std::int64_t toScale(Scale scale, std::int64_t score) {
  const auto [low, high] = rangeOf(scale);
  // Steps from the nearer end, in two-hundredths; a half is rounded towards that end.
  const std::int64_t fromEnd = ((100 - std::abs(score)) * (high - low) + 99) / 200;
  return score >= 0 ? high - fromEnd : low + fromEnd;
}

std::int64_t fromScale(Scale scale, std::int64_t step) {
  const auto [low, high] = rangeOf(scale);
  const std::int64_t numerator = (2 * step - low - high) * 100;
  const std::int64_t span = high - low;
  const std::int64_t half = numerator >= 0 ? span / 2 : -(span / 2);
  return (numerator + half) / span;
}

std::int64_t snapped(Scale scale, std::int64_t score) { return fromScale(scale, toScale(scale, score)); }

}  // namespace klantreis
