// Moving what stands in the cells of a map. Touchpoints take along what hangs on them; other cards go alone.
#include "core/siblings.h"
#include "klantreis/edit.h"

namespace klantreis {

namespace {

template <class T>
std::vector<const T*> cardsOf(const Workbook& workbook, Id<Episode> episode) {
  return ranked(tableOf<T>(workbook), [&](const T& each) { return each.episode == episode; });
}

template <class T>
Workbook moved(const Workbook& workbook, Id<T> id, Id<Episode> episode, std::size_t index) {
  if constexpr (std::is_same_v<T, Touchpoint>) {
    return withTouchpointMoved(workbook, id, episode, index);
  } else {
    const auto siblings = cardsOf<T>(workbook, episode);
    if (isAt(siblings, id, index)) return workbook;
    T card = require(workbook, id);
    Workbook next = workbook;
    card.rank = rankAt(next, others(siblings, id), index);
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
  const auto siblings = cardsOf<T>(workbook, episode);
  const auto target = beside(placeOf(siblings, id), siblings.size(), direction);
  return target ? moved(workbook, id, episode, *target) : workbook;
}

template <class T>
Workbook carried(const Workbook& workbook, Id<T> id, int direction) {
  const Id<Episode> from = require(workbook, id).episode;
  const auto episodes = episodesOf(workbook, *journeyOf(workbook, from));
  const auto target = beside(placeOf(episodes, from), episodes.size(), direction);
  if (!target) return workbook;
  return moved(workbook, id, episodes[*target]->id, placeOf(cardsOf<T>(workbook, from), id));
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
    default:
      return workbook;
  }
}

}  // namespace

bool isCard(EntityKind kind) {
  return kind == EntityKind::touchpoint || kind == EntityKind::gap || kind == EntityKind::improvement ||
         kind == EntityKind::metric;
}

Workbook withCardShifted(const Workbook& workbook, const RowRef& card, int direction) {
  return ofCard(workbook, card, [&](auto id) { return shifted(workbook, id, direction); });
}

Workbook withCardCarried(const Workbook& workbook, const RowRef& card, int direction) {
  return ofCard(workbook, card, [&](auto id) { return carried(workbook, id, direction); });
}

}  // namespace klantreis
