#include "klantreis/many.h"

#include <algorithm>
#include <tuple>

#include "core/belonging.h"
#include "core/siblings.h"

namespace klantreis {

namespace {

/// Where a card is: its episode in the journey, and its place in the cell.
struct CardSpot {
  std::size_t episode = 0;
  std::size_t place = 0;
};

template <class T>
constexpr bool standsInCell =
    std::is_same_v<T, Touchpoint> || std::is_same_v<T, Gap> || std::is_same_v<T, Improvement> ||
    std::is_same_v<T, Metric> || std::is_same_v<T, Remark>;

/// The cards of its kind at an episode.
template <class T>
std::vector<const T*> cellOf(const Workbook& workbook, const T& card, Id<Episode> episode) {
  return ranked(tableOf<T>(workbook), [&](const T& each) {
    if constexpr (std::is_same_v<T, Remark>)
      if (each.kind != card.kind) return false;
    return each.episode == episode;
  });
}

/// Calls f with the row of the card; it is one.
template <class F>
void withCard(const Workbook& workbook, const RowRef& card, F&& f) {
  withEntity(card.kind, [&]<class T>() {
    if constexpr (standsInCell<T>) f(require(workbook, Id<T>{card.uuid}));
  });
}

CardSpot spotOf(const Workbook& workbook, const RowRef& card) {
  CardSpot spot;
  withCard(workbook, card, [&](const auto& row) {
    spot.episode = placeOf(episodesOf(workbook, *journeyOf(workbook, row.episode)), row.episode);
    spot.place = placeOf(cellOf(workbook, row, row.episode), row.id);
  });
  return spot;
}

/// The card above or below it.
std::optional<RowRef> cardBeside(const Workbook& workbook, const RowRef& card, int direction) {
  std::optional<RowRef> beside;
  withCard(workbook, card, [&](const auto& row) {
    const auto cell = cellOf(workbook, row, row.episode);
    const std::size_t place = placeOf(cell, row.id);
    if (direction < 0 ? place > 0 : place + 1 < cell.size())
      beside = refTo(cell[direction < 0 ? place - 1 : place + 1]->id);
  });
  return beside;
}

/// At the same height in the episode beside; nullopt where there is none.
std::optional<CardPlace> placeBeside(const Workbook& workbook, const RowRef& card, const CardSpot& spot,
                                     int direction) {
  std::optional<CardPlace> place;
  withCard(workbook, card, [&](const auto& row) {
    const auto episodes = episodesOf(workbook, *journeyOf(workbook, row.episode));
    if (direction < 0 ? spot.episode == 0 : spot.episode + 1 >= episodes.size()) return;
    place = CardPlace{.episode = episodes[direction < 0 ? spot.episode - 1 : spot.episode + 1]->id};
    const auto cell = cellOf(workbook, row, place->episode);
    if (spot.place < cell.size()) place->before = refTo(cell[spot.place]->id);
  });
  return place;
}

/// By `before`, a comparison of their spots.
template <class Before>
std::vector<RowRef> sorted(const Workbook& workbook, const std::vector<RowRef>& cards, Before&& before) {
  std::vector<std::pair<CardSpot, RowRef>> spots;
  for (const RowRef& card : cards)
    if (isCard(card.kind)) spots.emplace_back(spotOf(workbook, card), card);
  std::stable_sort(spots.begin(), spots.end(),
                   [&](const auto& a, const auto& b) { return before(a.first, b.first); });
  std::vector<RowRef> rows;
  for (const auto& [spot, card] : spots) rows.push_back(card);
  return rows;
}

}  // namespace

Workbook withCardsShifted(const Workbook& workbook, const std::vector<RowRef>& cards, int direction) {
  Workbook next = workbook;
  RowSet stuck;
  for (const RowRef& card : sorted(workbook, cards, [&](const CardSpot&a, const CardSpot&b) {
         return direction < 0 ? a.place < b.place : b.place < a.place;
       })) {
    const auto beside = cardBeside(next, card, direction);
    if (!beside || stuck.contains(*beside)) {
      stuck.insert(card);
    } else {
      next = withCardShifted(next, card, direction);
    }
  }
  return next;
}

/// At the heights they had, so the upper ones first.
Workbook withCardsCarried(const Workbook& workbook, const std::vector<RowRef>& cards, int direction) {
  Workbook next = workbook;
  for (const RowRef& card : sorted(workbook, cards, [&](const CardSpot&a, const CardSpot&b) {
         if (a.episode != b.episode) return direction < 0 ? a.episode < b.episode : b.episode < a.episode;
         return a.place < b.place;
       })) {
    const auto place = placeBeside(next, card, spotOf(workbook, card), direction);
    if (!place) return workbook;
    next = withCardMoved(next, card, *place);
  }
  return next;
}

Workbook withCardsMoved(const Workbook& workbook, const std::vector<RowRef>& cards, const CardPlace& place) {
  Workbook next = workbook;
  for (const RowRef& card : sorted(workbook, cards, [](const CardSpot&a, const CardSpot&b) {
         return std::tie(a.episode, a.place) < std::tie(b.episode, b.place);
       }))
    next = withCardMoved(next, card, place);
  return next;
}

Workbook withEpisodesShifted(const Workbook& workbook, const std::vector<Id<Episode>>& episodes,
                             int direction) {
  if (episodes.empty()) return workbook;
  std::vector<Id<Episode>> inTurn;
  for (const Episode* each : episodesOf(workbook, *journeyOf(workbook, episodes.front())))
    if (std::find(episodes.begin(), episodes.end(), each->id) != episodes.end()) inTurn.push_back(each->id);
  if (direction > 0) std::reverse(inTurn.begin(), inTurn.end());
  Workbook next = workbook;
  for (const Id<Episode>& episode : inTurn) {
    const Workbook shifted = withEpisodeShifted(next, episode, direction);
    if (shifted == next) return workbook;
    next = shifted;
  }
  return next;
}

}  // namespace klantreis
