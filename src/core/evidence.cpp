#include "klantreis/evidence.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace klantreis {

namespace {

using Places = std::unordered_map<Uuid, std::size_t>;

Places placesIn(const Workbook& workbook, Id<Journey> journey) {
  Places places;
  for (const Episode* episode : episodesOf(workbook, journey)) {
    for (const Touchpoint* touchpoint : touchpointsOf(workbook, episode->id))
      places.emplace(touchpoint->id.uuid, places.size());
    places.emplace(episode->id.uuid, places.size());
  }
  return places;
}

std::size_t placeIn(const Places& places, const Evidence& row) {
  if (row.touchpoint) return places.at(row.touchpoint->uuid);
  return row.episode ? places.at(row.episode->uuid) : places.size();
}

/// What stands first has a name.
std::pair<bool, std::string> aspectOf(const Workbook& workbook, const Evidence& row, EvidenceOrder order) {
  const std::string name = order == EvidenceOrder::perProduct ? row.product
                           : row.persona                      ? require(workbook, *row.persona).name
                                                              : std::string();
  return {name.empty(), name};
}

}  // namespace

std::vector<const Evidence*> evidenceOf(const Workbook& workbook, Id<Journey> journey, EvidenceOrder order) {
  std::vector<const Evidence*> rows =
      ranked(workbook.evidence, [&](const Evidence& row) { return row.journey == journey; });
  if (order == EvidenceOrder::asNoted) return rows;
  const Places places = placesIn(workbook, journey);
  const auto keyOf = [&](const Evidence* row) {
    return std::pair(placeIn(places, *row), aspectOf(workbook, *row, order));
  };
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const Evidence* a, const Evidence* b) { return keyOf(a) < keyOf(b); });
  return rows;
}

std::vector<const Evidence*> evidenceFor(const Workbook& workbook, Id<Persona> persona, Id<Episode> episode) {
  return ranked(workbook.evidence, [&](const Evidence& row) {
    return row.episode == episode && (!row.persona || row.persona == persona);
  });
}

WrittenDown::WrittenDown(const Workbook& workbook, Id<Journey> journey) {
  for (const Evidence& row : workbook.evidence)
    if (row.journey == journey) m_about.emplace(row.episode, row.persona);
}

bool WrittenDown::isFor(Id<Persona> persona, Id<Episode> episode) const {
  for (const std::optional<Id<Episode>>& place : {std::optional(episode), std::optional<Id<Episode>>()})
    if (m_about.contains({place, persona}) || m_about.contains({place, std::nullopt})) return true;
  return false;
}

Workbook withEvidenceAt(const Workbook& workbook, Id<Evidence> evidence, std::optional<Id<Episode>> episode) {
  Evidence row = require(workbook, evidence);
  if (row.episode == episode) return workbook;
  row.episode = episode;
  row.touchpoint.reset();
  return withRow(workbook, std::move(row));
}

}  // namespace klantreis
