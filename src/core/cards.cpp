// Moving what stands in the cells of a map. Touchpoints take along what hangs on them; other cards go alone.
#include "core/siblings.h"
#include "klantreis/edit.h"

namespace klantreis {

namespace {

/// The cards of its kind in an episode: remarks of each kind stand apart.
template <class T>
std::vector<const T*> cardsLike(const Workbook& workbook, Id<T> id, Id<Episode> episode) {
  const T& card = require(workbook, id);
  return ranked(tableOf<T>(workbook), [&](const T& each) {
    if constexpr (std::is_same_v<T, Remark>)
      if (each.kind != card.kind) return false;
    return each.episode == episode;
  });
}

template <class T>
Workbook moved(const Workbook& workbook, Id<T> id, Id<Episode> episode, std::size_t index) {
  if constexpr (std::is_same_v<T, Touchpoint>) {
    return withTouchpointMoved(workbook, id, episode, index);
  } else {
    const auto siblings = cardsLike(workbook, id, episode);
    if (isAt(siblings, id, index)) return workbook;
    T card = require(workbook, id);
    Workbook next = workbook;
    card.rank = rankAt(next, others(siblings, id), index);
    if constexpr (std::is_same_v<T, Remark>)
      if (card.episode != episode) card.touchpoint.reset();
    card.episode = episode;
    return withRow(next, std::move(card));
  }
}

/// The place beside one of `count`; nullopt at the ends.
std::optional<std::size_t> beside(std::size_t place, std::size_t count, int direction) {
  if (direction < 0 ? place == 0 : place + 1 >= count) return std::nullopt;
  return direction < 0 ? place - 1 : place + 1;
}

template <class T>
Workbook shifted(const Workbook& workbook, Id<T> id, int direction) {
  const Id<Episode> episode = require(workbook, id).episode;
  const auto siblings = cardsLike(workbook, id, episode);
  const auto target = beside(placeOf(siblings, id), siblings.size(), direction);
  return target ? moved(workbook, id, episode, *target) : workbook;
}

template <class T>
Workbook carried(const Workbook& workbook, Id<T> id, int direction) {
  const Id<Episode> from = require(workbook, id).episode;
  const auto episodes = episodesOf(workbook, *journeyOf(workbook, from));
  const auto target = beside(placeOf(episodes, from), episodes.size(), direction);
  if (!target) return workbook;
  return moved(workbook, id, episodes[*target]->id, placeOf(cardsLike(workbook, id, from), id));
}

/// The card as the lane has them.
template <class T>
Workbook withLaneOf(const Workbook& workbook, Id<T> id, const Lane& lane) {
  if constexpr (std::is_same_v<T, Remark>)
    if (lane.kind == LaneKind::remarks) return withField(workbook, id, &Remark::kind, lane.remarks);
  if constexpr (std::is_same_v<T, Touchpoint>) {
    if (lane.kind == LaneKind::touchpoints) return withField(workbook, id, &Touchpoint::department, {});
    if (lane.kind == LaneKind::department)
      return withField(workbook, id, &Touchpoint::department, lane.department);
  }
  return workbook;
}

/// Calls f with the card's typed id.
template <class F>
Workbook ofCard(const Workbook& workbook, const RowRef& card, F&& f) {
  switch (card.kind) {
    case EntityKind::touchpoint:
      return f(Id<Touchpoint>{card.uuid});
    case EntityKind::gap:
      return f(Id<Gap>{card.uuid});
    case EntityKind::improvement:
      return f(Id<Improvement>{card.uuid});
    case EntityKind::metric:
      return f(Id<Metric>{card.uuid});
    case EntityKind::remark:
      return f(Id<Remark>{card.uuid});
    default:
      return workbook;
  }
}

}  // namespace

bool isCard(EntityKind kind) {
  return kind == EntityKind::touchpoint || kind == EntityKind::gap || kind == EntityKind::improvement ||
         kind == EntityKind::metric || kind == EntityKind::remark;
}

Workbook withCardMoved(const Workbook& workbook, const RowRef& card, const CardPlace& place) {
  return ofCard(workbook, card, [&]<class T>(Id<T> id) {
    const Workbook next = place.lane ? withLaneOf(workbook, id, require(workbook, *place.lane)) : workbook;
    const auto siblings = others(cardsLike(next, id, place.episode), id);
    const auto before = place.before ? asId<T>(*place.before) : std::nullopt;
    return moved(next, id, place.episode, before ? placeOf(siblings, *before) : siblings.size());
  });
}

Workbook withCardShifted(const Workbook& workbook, const RowRef& card, int direction) {
  return ofCard(workbook, card, [&](auto id) { return shifted(workbook, id, direction); });
}

Workbook withCardCarried(const Workbook& workbook, const RowRef& card, int direction) {
  return ofCard(workbook, card, [&](auto id) { return carried(workbook, id, direction); });
}

}  // namespace klantreis
