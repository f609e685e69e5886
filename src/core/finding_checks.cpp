#include "core/finding_checks.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "klantreis/edit.h"
#include "klantreis/evidence.h"
#include "klantreis/target_group.h"
#include "klantreis/walked_way.h"

namespace klantreis {

namespace {

constexpr std::size_t fewestEpisodes = 5;
constexpr std::size_t mostEpisodes = 7;
constexpr int enoughEvidence = 50;  // percent

/// The place of the last episode that is passed. Later than any where none is.
std::size_t lastOf(const std::vector<bool>& passes) {
  const auto last = std::find(passes.rbegin(), passes.rend(), true);
  return last == passes.rend() ? passes.size() : static_cast<std::size_t>(passes.rend() - last) - 1;
}

std::int64_t thousandths(std::size_t number) { return static_cast<std::int64_t>(number) * 1000; }

bool isEmpty(const Scenario& scenario) {
  const auto texts = {&Scenario::text,    &Scenario::does,        &Scenario::feels, &Scenario::experiences,
                      &Scenario::movedBy, &Scenario::motivatedBy, &Scenario::says};
  return std::all_of(texts.begin(), texts.end(), [&](auto text) { return (scenario.*text).empty(); });
}

}  // namespace

FindingChecks::FindingChecks(const Workbook& workbook, const Journey& journey, Date today,
                             std::vector<MethodFinding>& found)
    : m_book(workbook),
      m_journey(journey),
      m_today(today),
      m_found(found),
      m_episodes(episodesOf(workbook, journey.id)) {
  for (const Episode* episode : m_episodes) m_places.emplace(episode->id, m_places.size());
  for (Curve& curve : shownCurves(workbook, journey.id)) {
    auto way = walkedWay(m_episodes, takenPaths(workbook, curve.persona));
    m_lines.push_back({std::move(curve), std::move(way.passes)});
  }
}

MethodFinding& FindingChecks::note(FindingKind kind) {
  const MethodStep step = m_journey.idealOf ? MethodStep::ideal : natureOf(kind).step;
  m_found.push_back({.kind = kind,
                     .step = std::max(step, natureOf(kind).step),
                     .row = refTo(m_journey.id),
                     .name = m_journey.title});
  return m_found.back();
}

MethodFinding& FindingChecks::noteEpisode(FindingKind kind, std::size_t place) {
  const Episode& episode = *m_episodes[place];
  return note(kind, episode, place, episode.title);
}

/// Of a touchpoint's own score the touchpoint is told, where it can be changed.
MethodFinding& FindingChecks::noteFeeling(FindingKind kind, const Line& line, const CurvePoint& point) {
  const Touchpoint* at = point.touchpoint;
  MethodFinding& finding =
      at == nullptr ? noteEpisode(kind, point.episode) : note(kind, *at, point.episode, at->title);
  finding.persona = line.curve.persona;
  return finding;
}

void FindingChecks::noteScore(FindingKind kind, const Line& line, const CurvePoint& point) {
  noteFeeling(kind, line, point).amounts = {stepOf(point.emotion->score)};
}

std::int64_t FindingChecks::stepOf(std::int64_t score) const {
  return toScale(m_journey.scale, score) * 1000;
}

void FindingChecks::checkGroup() {
  const Segment* group = m_journey.segment ? m_book.segments.find(*m_journey.segment) : nullptr;
  if (group == nullptr) {
    note(FindingKind::groupMissing);
    return;
  }
  const auto noteGroup = [&](FindingKind kind) {
    MethodFinding& finding = note(kind);
    finding.row = refTo(group->id);
    finding.name = group->name;
  };
  if (isVagueGroup(*group)) noteGroup(FindingKind::groupVague);
  if (std::none_of(m_book.criteria.begin(), m_book.criteria.end(),
                   [&](const Criterion& each) { return each.segment == group->id && !each.name.empty(); }))
    noteGroup(FindingKind::criteriaMissing);
}

void FindingChecks::checkChoice() {
  checkGroup();
  if (m_journey.title.empty()) note(FindingKind::journeyUnnamed);
  if (m_journey.goal.empty()) note(FindingKind::goalMissing);
  if (m_journey.scope.empty()) note(FindingKind::scopeMissing);
  const auto participants = participantsOf(m_book, m_journey.id);
  if (participants.empty()) note(FindingKind::personaMissing);
  for (const auto& [participant, persona] : participants)
    if (persona->name.empty()) note(FindingKind::personaUnnamed).row = refTo(persona->id);
}

// ---- the map ----------------------------------------------------------------------------------

void FindingChecks::checkEpisodeCount() {
  const std::size_t count = m_episodes.size();
  if (count < fewestEpisodes) note(FindingKind::tooFewEpisodes).amounts = {thousandths(count)};
  if (count > mostEpisodes) note(FindingKind::tooManyEpisodes).amounts = {thousandths(count)};
  for (std::size_t i = 0; i < count; ++i)
    if (m_episodes[i]->title.empty()) noteEpisode(FindingKind::episodeUnnamed, i);
}

void FindingChecks::checkMap() {
  const auto isTold = [&](const std::string& title) {
    return title.empty() || isFirstPerson(title, m_journey.language);
  };
  if (!isTold(m_journey.title)) note(FindingKind::titleNotFirstPerson);
  for (std::size_t i = 0; i < m_episodes.size(); ++i) {
    if (!isTold(m_episodes[i]->title)) noteEpisode(FindingKind::titleNotFirstPerson, i);
    const Scenario* scenario = m_book.scenarios.find(scenarioOf(m_episodes[i]->id));
    if (scenario == nullptr || isEmpty(*scenario)) noteEpisode(FindingKind::scenarioMissing, i);
  }
  checkTouchpoints();
  checkCrucial();
  checkRemarks();
  checkMetrics();
}

void FindingChecks::checkTouchpoints() {
  std::vector<bool> touched(m_episodes.size());
  for (const Touchpoint* touchpoint : rowsHere(m_book.touchpoints)) {
    const std::size_t place = m_places.at(touchpoint->episode);
    touched[place] = true;
    const Channel* channel = touchpoint->channel ? m_book.channels.find(*touchpoint->channel) : nullptr;
    if (channel != nullptr && !channel->used)
      note(FindingKind::channelUnused, *touchpoint, place, touchpoint->title);
  }
  for (std::size_t i = 0; i < touched.size(); ++i)
    if (!touched[i]) noteEpisode(FindingKind::touchpointMissing, i);
}

/// By a score of its own, else by that of its episode.
void FindingChecks::checkCrucial() {
  std::map<std::pair<Id<Touchpoint>, Id<Persona>>, const Emotion*> own;
  for (const Emotion& emotion : m_book.emotions) {
    if (!emotion.touchpoint) continue;
    const Emotion*& slot = own[{*emotion.touchpoint, emotion.persona}];
    if (slot == nullptr || slot->layer < emotion.layer) slot = &emotion;
  }
  for (const Touchpoint* touchpoint :
       ranked(m_book.touchpoints, [&](const Touchpoint& each) { return each.crucial; })) {
    const auto place = m_places.find(touchpoint->episode);
    if (place == m_places.end()) continue;
    for (const Line& line : m_lines) {
      const auto found = own.find({touchpoint->id, line.curve.persona});
      const Emotion* felt = found != own.end() ? found->second : line.curve.points[place->second];
      if (felt == nullptr || felt->score >= 0 || !line.passes[place->second]) continue;
      MethodFinding& finding = note(FindingKind::crucialLow, *touchpoint, place->second, touchpoint->title);
      finding.persona = line.curve.persona;
      finding.amounts = {stepOf(felt->score)};
    }
  }
}

void FindingChecks::checkRemarks() {
  for (const Remark* remark : ranked(m_book.remarks, [&](const Remark& each) {
         return each.broken && each.kind == RemarkKind::promise && m_places.contains(each.episode);
       }))
    note(FindingKind::promiseBroken, *remark, m_places.at(remark->episode), remark->text);
}

void FindingChecks::checkMetrics() {
  std::map<Id<Metric>, const Measurement*> latest;
  for (const Measurement& measurement : m_book.measurements) {
    const Measurement*& slot = latest[measurement.metric];
    if (slot == nullptr || slot->date < measurement.date) slot = &measurement;
  }
  for (const Metric* metric : rowsHere(m_book.metrics)) {
    const auto measured = latest.find(metric->id);
    if (measured == latest.end() || targetReached(*metric, measured->second).value_or(true)) continue;
    note(FindingKind::targetMissed, *metric, m_places.at(metric->episode), metric->name).amounts = {
        measured->second->value, *metric->target};
  }
}

// ---- feelings ---------------------------------------------------------------------------------

void FindingChecks::checkFeelings() {
  for (const Line& line : m_lines) {
    for (std::size_t i = 0; i < m_episodes.size(); ++i)
      if (line.curve.points[i] == nullptr && line.passes[i])
        noteFeeling(FindingKind::emotionMissing, line, {i});
    const auto end = momentsOf(line.curve).end;
    if (end && end->episode == lastOf(line.passes) && end->emotion->score <= 0)
      noteScore(FindingKind::endNotPositive, line, *end);
  }
}

void FindingChecks::checkEvidence() {
  const WrittenDown evidence(m_book, m_journey.id);
  EvidenceShare share;
  for (const Line& line : m_lines)
    for (const CurvePoint& point : line.curve.line) {
      ++share.scores;
      if (point.emotion->layer == Layer::assumed) {
        noteFeeling(FindingKind::scoreAssumed, line, point);
        continue;
      }
      ++share.evidenced;
      if (!evidence.isFor(point.emotion->persona, point.emotion->episode))
        noteFeeling(FindingKind::scoreUnfounded, line, point);
    }
  if (share.scores > 0 && share.percent() < enoughEvidence)
    note(FindingKind::mostlyAssumed).amounts = {std::int64_t{1000} * share.percent()};
}

/// A lowest moment that is a good one leaves nothing for the highest to stand out from.
void FindingChecks::checkIdealCurve() {
  for (const Line& line : m_lines) {
    const auto valley = momentsOf(line.curve).valley;
    if (valley && valley->emotion->score > 0) noteScore(FindingKind::idealWithoutDip, line, *valley);
  }
}

/// The same episodes with the same feelings.
bool FindingChecks::isLike(const FindingChecks& other) const {
  const auto felt = [](const CurvePoint& a, const CurvePoint& b) {
    return a.episode == b.episode && a.emotion->score == b.emotion->score;
  };
  return std::equal(m_episodes.begin(), m_episodes.end(), other.m_episodes.begin(), other.m_episodes.end(),
                    [](const Episode* a, const Episode* b) { return a->title == b->title; }) &&
         std::equal(m_lines.begin(), m_lines.end(), other.m_lines.begin(), other.m_lines.end(),
                    [&](const Line& a, const Line& b) {
                      return a.curve.persona == b.curve.persona &&
                             std::equal(a.curve.line.begin(), a.curve.line.end(), b.curve.line.begin(),
                                        b.curve.line.end(), felt);
                    });
}

void FindingChecks::tellFigures() {
  for (const Line& line : m_lines) tellFiguresOf(line);
}

void FindingChecks::tellFiguresOf(const Line& line) {
  const Moments moments = momentsOf(line.curve);
  if (!moments.valley || *moments.valley == *moments.peak) return;
  const auto at = [&](const CurvePoint& point) { return stepOf(point.emotion->score); };
  noteScore(FindingKind::valley, line, *moments.valley);
  noteScore(FindingKind::peak, line, *moments.peak);
  if (moments.drop) {
    const auto [from, to] = *moments.drop;
    noteFeeling(FindingKind::drop, line, to).amounts = {at(from) - at(to), thousandths(from.episode + 1)};
  }
  const auto tell = [&](FindingKind kind, std::int64_t amount) {
    MethodFinding& finding = note(kind);
    finding.persona = line.curve.persona;
    finding.amounts = {amount};
  };
  const CurveFigures figures = *curveFigures(line.curve.line, m_journey.scale);
  tell(FindingKind::painPleasureGap, figures.painPleasureGap);
  tell(FindingKind::peakEnd, figures.peakEnd);
}

/// Of the episode; without an emotion where there is none.
CurvePoint FindingChecks::lowestAt(const Line& line, std::size_t place) {
  CurvePoint lowest{place};
  for (const CurvePoint& point : line.curve.line)
    if (point.episode == place && (lowest.emotion == nullptr || point.emotion->score < lowest.emotion->score))
      lowest = point;
  return lowest;
}

void FindingChecks::checkLows(const std::vector<Id<Episode>>& described) {
  const std::set<Id<Episode>> known(described.begin(), described.end());
  for (std::size_t i = 0; i < m_episodes.size(); ++i) {
    if (known.contains(m_episodes[i]->id)) continue;
    for (const Line& line : m_lines) {
      const CurvePoint low = lowestAt(line, i);
      if (low.emotion == nullptr || low.emotion->score >= 0) continue;
      noteScore(FindingKind::lowWithoutGap, line, low);
      break;
    }
  }
}

}  // namespace klantreis
