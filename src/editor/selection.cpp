#include "editor/selection.h"

#include <algorithm>
#include <utility>

#include "editor/felt_place.h"
#include "klantreis/edit.h"

namespace klantreis {

namespace {

/// The part of the map that shows such rows, if there is one.
std::optional<Part> partFor(EntityKind kind) {
  switch (kind) {
    case EntityKind::persona:
      return Part::persona;
    case EntityKind::phase:
      return Part::phase;
    case EntityKind::episode:
      return Part::episodeTitle;
    case EntityKind::touchpoint:
      return Part::touchpoint;
    case EntityKind::gap:
      return Part::gap;
    case EntityKind::improvement:
      return Part::improvement;
    case EntityKind::metric:
      return Part::metric;
    case EntityKind::remark:
      return Part::remark;
    case EntityKind::role:
      return Part::roles;
    case EntityKind::involvement:
      return Part::involvement;
    case EntityKind::contribution:
      return Part::stage;
    case EntityKind::path:
      return Part::path;
    case EntityKind::lane:
      return Part::laneLabel;
    case EntityKind::journey:
      return Part::title;
    default:
      return std::nullopt;
  }
}

template <class T>
std::optional<Id<Episode>> episodeOfRow(const Workbook& workbook, const RowRef& row) {
  if constexpr (requires(const T& one) {
                  { one.episode } -> std::same_as<const Id<Episode>&>;
                }) {
    const T* found = tableOf<T>(workbook).find({row.uuid});
    return found == nullptr ? std::nullopt : std::optional(found->episode);
  } else if constexpr (std::is_same_v<T, Episode>) {
    return asId<Episode>(row);
  } else {
    return std::nullopt;
  }
}

}  // namespace

Place placeOf(const Node& node) { return {node.part, node.row, node.lane, node.episode, node.persona}; }

bool isOfLane(Part part) { return part == Part::cell || part == Part::stage; }

bool areSame(const Place& a, const Place& b) {
  return a.part == b.part && a.row == b.row && a.persona == b.persona &&
         (!isOfLane(a.part) || a.lane == b.lane);
}

bool isThere(const Workbook& workbook, const Place& place) {
  if (place.part == Part::touchpointScore) return isFelt(place) && feltAt(workbook, place) != nullptr;
  if (isFelt(place))
    return workbook.personas.contains(*place.persona) && workbook.episodes.contains(*place.episode);
  bool found = false;
  withEntity(place.row.kind,
             [&]<class T>() { found = tableOf<T>(workbook).contains(Id<T>{place.row.uuid}); });
  return found && (!place.episode || workbook.episodes.contains(*place.episode));
}

Place placeOf(const Workbook& workbook, const RowRef& row) {
  Place place{partFor(row.kind).value_or(Part::title), row, {}, {}, {}};
  withEntity(row.kind, [&]<class T>() { place.episode = episodeOfRow<T>(workbook, row); });
  return place;
}

Standpoint standpointAt(const Workbook& workbook, const RowRef& added, const Standpoint& now) {
  const auto remark = asId<Remark>(added);
  if (remark && require(workbook, *remark).touchpoint) return now;  // it is a mark of its touchpoint
  if (!partFor(added.kind)) return now;
  const auto journey = asId<Journey>(added);
  return {journey ? journey : now.journey, placeOf(workbook, added)};
}

std::optional<Id<Episode>> Selection::episode() const {
  if (!place()) return std::nullopt;
  return place()->episode ? place()->episode : asId<Episode>(place()->row);
}

std::vector<Place> Selection::places() const {
  std::vector<Place> all = m_standpoint.others;
  if (place()) all.push_back(*place());
  return all;
}

bool Selection::contains(const Place& wanted) const {
  const auto all = places();
  return std::any_of(all.begin(), all.end(), [&](const Place& each) { return areSame(each, wanted); });
}

void Selection::choose(std::vector<Place> places) {
  if (places.empty()) return clear();
  const Place last = std::move(places.back());
  places.pop_back();
  stand({journey(), last, std::move(places)});
}

void Selection::toggle(const Place& place) {
  std::vector<Place> all = places();
  if (std::erase_if(all, [&](const Place& each) { return areSame(each, place); }) == 0) all.push_back(place);
  choose(std::move(all));
}

void Selection::stand(Standpoint standpoint) {
  if (standpoint == m_standpoint) return;
  m_standpoint = std::move(standpoint);
  Q_EMIT changed();
}

}  // namespace klantreis
