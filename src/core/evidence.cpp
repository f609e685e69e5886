#include "klantreis/evidence.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace klantreis {

namespace {

using Places = std::unordered_map<Id<Episode>, std::size_t>;

Places placesIn(const Workbook& workbook, Id<Journey> journey) {
  Places places;
  for (const Episode* episode : episodesOf(workbook, journey)) places.emplace(episode->id, places.size());
  return places;
}

/// Where evidence stands: behind that of touchpoints what is of none, and what stands first has a name.
struct Spot {
  std::size_t episode = 0;
  bool loose = true;
  Rank rank;
  std::optional<Id<Touchpoint>> touchpoint;
  bool unnamed = true;
  std::string name;
  auto operator<=>(const Spot&) const = default;
};

std::string aspectOf(const Workbook& workbook, const Evidence& row, EvidenceOrder order) {
  if (order == EvidenceOrder::perProduct) return row.product;
  return row.persona ? require(workbook, *row.persona).name : std::string();
}

/// A touchpoint stands where its rank says, so that nobody walks through all others to find its place. What
/// is of an episode of another journey, as files of other programs may say, stands with what is of none.
Spot spotOf(const Workbook& workbook, const Places& places, const Evidence& row, EvidenceOrder order) {
  Spot spot;
  const auto place = row.episode ? places.find(*row.episode) : places.end();
  spot.episode = place == places.end() ? places.size() : place->second;
  spot.touchpoint = row.touchpoint;
  spot.loose = !row.touchpoint;
  if (row.touchpoint) spot.rank = require(workbook, *row.touchpoint).rank;
  spot.name = aspectOf(workbook, row, order);
  spot.unnamed = spot.name.empty();
  return spot;
}

}  // namespace

std::vector<const Evidence*> evidenceOf(const Workbook& workbook, Id<Journey> journey, EvidenceOrder order) {
  std::vector<const Evidence*> rows =
      ranked(workbook.evidence, [&](const Evidence& row) { return row.journey == journey; });
  if (order == EvidenceOrder::asNoted) return rows;
  const Places places = placesIn(workbook, journey);
  std::vector<std::pair<Spot, const Evidence*>> placed;
  for (const Evidence* row : rows) placed.emplace_back(spotOf(workbook, places, *row, order), row);
  std::stable_sort(placed.begin(), placed.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::transform(placed.begin(), placed.end(), rows.begin(), [](const auto& each) { return each.second; });
  return rows;
}

std::vector<const Evidence*> evidenceFor(const Workbook& workbook, Id<Persona> persona, Id<Episode> episode) {
  return ranked(workbook.evidence, [&](const Evidence& row) {
    return row.episode == episode && (!row.persona || row.persona == persona);
  });
}

bool isWritten(const Evidence& evidence) {
  const auto texts = {&Evidence::who, &Evidence::text, &Evidence::address, &Evidence::product};
  return evidence.date || evidence.count != Evidence().count ||
         std::any_of(texts.begin(), texts.end(), [&](auto text) { return !(evidence.*text).empty(); });
}

WrittenDown::WrittenDown(const Workbook& workbook, Id<Journey> journey) {
  for (const Evidence& row : workbook.evidence)
    if (row.journey == journey && isWritten(row)) m_about.emplace(row.episode, row.persona);
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
