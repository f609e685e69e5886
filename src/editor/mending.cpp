#include "editor/mending.h"

#include "editor/find_places.h"
#include "editor/inspector_gap.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {

/// Empty for what is typed on the map.
std::string_view fieldFor(FindingKind kind) {
  switch (kind) {
    case FindingKind::journeyUnnamed:
      return fieldOf(&Journey::title).name;
    case FindingKind::personaUnnamed:
      return fieldOf(&Persona::name).name;
    case FindingKind::weightMissing:
      return fieldOf(&Improvement::impact).name;
    case FindingKind::reviewMissing:
      return fieldOf(&Journey::nextReview).name;
    case FindingKind::groupMissing:
      return fieldOf(&Journey::segment).name;
    case FindingKind::groupVague:
      return fieldOf(&Segment::description).name;
    case FindingKind::scopeMissing:
      return fieldOf(&Journey::scope).name;
    case FindingKind::promiseBroken:
      return fieldOf(&Remark::broken).name;
    case FindingKind::channelUnused:
      return fieldOf(&Touchpoint::channel).name;
    case FindingKind::gapOpen:
      return GapPage::solution;
    case FindingKind::aimMissing:
      return fieldOf(&Improvement::aim).name;
    case FindingKind::ownerMissing:
      return fieldOf(&Improvement::owner).name;
    case FindingKind::deadlineMissing:
    case FindingKind::deadlineBeforeStart:
    case FindingKind::overdue:
      return fieldOf(&Improvement::due).name;
    case FindingKind::resultMissing:
      return fieldOf(&Improvement::result).name;
    case FindingKind::episodeStale:
      return fieldOf(&Episode::reviewed).name;
    default:
      return {};
  }
}

Mending::Means meansFor(FindingKind kind) {
  switch (kind) {
    case FindingKind::scoreAssumed:
    case FindingKind::mostlyAssumed:
      return Mending::Means::source;
    case FindingKind::scoreUnfounded:
      return Mending::Means::evidence;
    default:
      return Mending::Means::map;
  }
}

/// Something of that kind can be written there while the cell is empty.
Place cellOf(Part part, Id<Episode> episode) { return {part, refTo(episode), {}, episode, {}}; }

/// Of all shown personas; null while there is none.
const Emotion* lowestFeeling(const Workbook& workbook, Id<Journey> journey) {
  const Emotion* lowest = nullptr;
  for (const Curve& curve : shownCurves(workbook, journey)) {
    const auto valley = momentsOf(curve).valley;
    if (valley && (lowest == nullptr || valley->emotion->score < lowest->score)) lowest = valley->emotion;
  }
  return lowest;
}

/// Where it hurts most, or else at the beginning.
std::optional<Id<Episode>> worstEpisode(const Workbook& workbook, Id<Journey> journey) {
  if (const Emotion* lowest = lowestFeeling(workbook, journey)) return lowest->episode;
  const auto episodes = episodesOf(workbook, journey);
  return episodes.empty() ? std::nullopt : std::optional(episodes.front()->id);
}

/// What hurts most is what is made otherwise first: its feeling, or else an episode.
std::optional<Place> worstPlace(const Workbook& workbook, Id<Journey> journey) {
  if (const Emotion* lowest = lowestFeeling(workbook, journey))
    return placeShowing(workbook, {refTo(lowest->id), {}});
  const auto worst = worstEpisode(workbook, journey);
  return worst ? std::optional(placeOf(workbook, refTo(*worst))) : std::nullopt;
}

/// A gap of which nothing is said yet.
std::optional<Id<Gap>> unsaidGap(const Workbook& workbook, Id<Journey> journey) {
  for (const Gap& gap : workbook.gaps)
    if (gap.text.empty() && journeyOf(workbook, gap.episode) == journey) return gap.id;
  return std::nullopt;
}

/// That of the first score that is assumed.
std::optional<Place> assumedIn(const Workbook& workbook, Id<Journey> journey) {
  const auto episodes = episodesOf(workbook, journey);
  for (const Curve& curve : shownCurves(workbook, journey))
    for (std::size_t i = 0; i < episodes.size(); ++i)
      if (curve.points[i] != nullptr && curve.points[i]->layer == Layer::assumed)
        return Place{Part::emotionPoint, refTo(episodes[i]->id), {}, episodes[i]->id, curve.persona};
  return std::nullopt;
}

std::optional<Id<Episode>> lastEpisode(const Workbook& workbook, Id<Journey> journey) {
  const auto episodes = episodesOf(workbook, journey);
  return episodes.empty() ? std::nullopt : std::optional(episodes.back()->id);
}

std::optional<Place> placeInJourney(const Workbook& workbook, const MethodFinding& finding) {
  const auto journey = asId<Journey>(finding.row);
  if (!journey) return std::nullopt;
  if (finding.kind == FindingKind::goalMissing) return Place{Part::goal, finding.row, {}, {}, {}};
  if (finding.kind == FindingKind::gapMissing)
    if (const auto open = unsaidGap(workbook, *journey)) return placeOf(workbook, refTo(*open));
  if (finding.kind == FindingKind::gapMissing)
    if (const auto worst = worstEpisode(workbook, *journey)) return cellOf(Part::gap, *worst);
  if (finding.kind == FindingKind::idealUnchanged) return worstPlace(workbook, *journey);
  if (finding.kind == FindingKind::mostlyAssumed) return assumedIn(workbook, *journey);
  if (finding.kind == FindingKind::tooManyEpisodes || finding.kind == FindingKind::tooFewEpisodes)
    if (const auto last = lastEpisode(workbook, *journey)) return placeOf(workbook, refTo(*last));
  return std::nullopt;
}

std::optional<Place> placeAtEpisode(const MethodFinding& finding) {
  const auto episode = asId<Episode>(finding.row);
  if (!episode) return std::nullopt;
  switch (finding.kind) {
    case FindingKind::scenarioMissing:
      return cellOf(Part::scenario, *episode);
    case FindingKind::touchpointMissing:
      return cellOf(Part::addTouchpoint, *episode);
    case FindingKind::lowWithoutGap:
      return cellOf(Part::gap, *episode);
    default:
      if (!finding.persona) return std::nullopt;
      return Place{Part::emotionPoint, finding.row, {}, episode, finding.persona};
  }
}

}  // namespace

Mending mendingOf(const Workbook& workbook, const MethodFinding& finding) {
  const std::string_view field = fieldFor(finding.kind);
  if (finding.kind == FindingKind::criteriaMissing)
    return {placeOf(workbook, finding.row), Mending::Means::criterion};
  if (!field.empty())
    return {placeOf(workbook, finding.row), Mending::Means::field, TextPlace{finding.row, field}};
  if (const auto place = placeInJourney(workbook, finding)) return {*place, meansFor(finding.kind)};
  if (const auto place = placeAtEpisode(finding)) return {*place, meansFor(finding.kind)};
  return {placeOf(workbook, finding.row)};
}

std::optional<Command> additionFor(FindingKind kind) {
  switch (kind) {
    case FindingKind::personaMissing:
      return Command::insertPersona;
    case FindingKind::tooFewEpisodes:
      return Command::insertEpisode;
    case FindingKind::idealMissing:
      return Command::insertIdeal;
    case FindingKind::improvementMissing:
      return Command::insertImprovement;
    case FindingKind::reviewOverdue:
      return Command::recordReview;
    default:
      return std::nullopt;
  }
}

std::optional<FindingKind> unnamedBefore(Command addition) {
  if (addition == Command::insertPersona) return FindingKind::personaUnnamed;
  if (addition == Command::insertEpisode) return FindingKind::episodeUnnamed;
  return std::nullopt;
}

}  // namespace klantreis
