#include "klantreis/filter.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "core/siblings.h"
#include "klantreis/roles.h"

namespace klantreis {

namespace {

bool meets(ChannelReach reach, ChannelReach wanted) { return reach == wanted || reach == ChannelReach::both; }

std::optional<Id<Actor>> departmentAt(const Workbook& workbook, const Touchpoint& touchpoint) {
  if (touchpoint.department) return touchpoint.department;
  const Episode* episode = workbook.episodes.find(touchpoint.episode);
  return episode != nullptr ? episode->department : std::nullopt;
}

bool isOfIdeal(const Workbook& workbook, Id<Episode> episode) {
  const auto id = journeyOf(workbook, episode);
  const Journey* journey = id ? workbook.journeys.find(*id) : nullptr;
  return journey != nullptr && journey->idealOf.has_value();
}

/// Whether it stands at no touchpoint, or at one that is there.
template <class T>
Table<T> whereItStands(const Table<T>& rows, const Table<Touchpoint>& touchpoints) {
  return rows.where([&](const T& row) { return !row.touchpoint || touchpoints.contains(*row.touchpoint); });
}

/// The scores that count at their place, where they rest on that layer.
Table<Emotion> restingOn(const Workbook& workbook, Layer layer) {
  using Place = std::tuple<Id<Persona>, Id<Episode>, std::optional<Id<Touchpoint>>>;
  const auto placeOf = [](const Emotion& row) { return Place{row.persona, row.episode, row.touchpoint}; };
  std::map<Place, Layer> strongest;
  for (const Emotion& row : workbook.emotions) {
    const auto [place, added] = strongest.emplace(placeOf(row), row.layer);
    if (!added) place->second = std::max(place->second, row.layer);
  }
  return workbook.emotions.where([&](const Emotion& row) {
    const bool counts = row.layer == layer && strongest.at(placeOf(row)) == layer;
    return counts || isOfIdeal(workbook, row.episode);
  });
}

void showOnly(Table<Participant>& participants, Id<Persona> persona) {
  for (const Participant& row : Table<Participant>(participants)) {
    const bool wanted = row.persona == persona;
    if (row.shown == wanted) continue;
    Participant other = row;
    other.shown = wanted;
    participants.put(std::move(other));
  }
}

/// Whether it is another role of the same journey.
bool isBeside(const Workbook& workbook, Id<Role> role, Id<Role> wanted) {
  return role != wanted && require(workbook, role).journey == require(workbook, wanted).journey;
}

bool isWithout(const Workbook& workbook, Id<Episode> episode, Id<Role> role) {
  return journeyOf(workbook, episode) == require(workbook, role).journey &&
         !takesPart(workbook, role, episode);
}

template <class T>
void keepExisting(std::optional<Id<T>>& id, const Workbook& workbook) {
  if (id && !tableOf<T>(workbook).contains(*id)) id.reset();
}

template <class P>
const SavedView* firstView(const Workbook& workbook, P&& isIt) {
  const auto views = savedViewsInOrder(workbook);
  const auto found = std::find_if(views.begin(), views.end(), isIt);
  return found == views.end() ? nullptr : *found;
}

}  // namespace

bool matches(const Workbook& workbook, const Touchpoint& touchpoint, const Filter& filter) {
  if (filter.department && departmentAt(workbook, touchpoint) != filter.department) return false;
  if (filter.role && isWithout(workbook, touchpoint.episode, *filter.role)) return false;
  if (filter.channel && touchpoint.channel != filter.channel) return false;
  if (!filter.reach) return true;
  const Channel* channel = touchpoint.channel ? workbook.channels.find(*touchpoint.channel) : nullptr;
  return channel != nullptr && meets(channel->reach, *filter.reach);
}

Workbook shown(const Workbook& workbook, const Filter& filter) {
  Workbook next = workbook;
  if (filter.persona) showOnly(next.participants, *filter.persona);
  if (filter.layer) next.emotions = restingOn(workbook, *filter.layer);
  if (filter.role)
    next.involvements = workbook.involvements.where(
        [&](const Involvement& row) { return !isBeside(workbook, row.role, *filter.role); });
  if (!filter.limitsTouchpoints()) return next;
  next.touchpoints = workbook.touchpoints.where(
      [&](const Touchpoint& touchpoint) { return matches(workbook, touchpoint, filter); });
  next.emotions = whereItStands(next.emotions, next.touchpoints);
  next.remarks = whereItStands(next.remarks, next.touchpoints);
  next.evidence = whereItStands(next.evidence, next.touchpoints);
  return next;
}

Filter existing(const Workbook& workbook, Filter filter) {
  keepExisting(filter.persona, workbook);
  keepExisting(filter.department, workbook);
  keepExisting(filter.channel, workbook);
  keepExisting(filter.role, workbook);
  return filter;
}

Touchpoint fitting(Touchpoint touchpoint, const Filter& filter) {
  if (filter.department) touchpoint.department = filter.department;
  if (filter.channel) touchpoint.channel = filter.channel;
  return touchpoint;
}

// ---- saved views --------------------------------------------------------------------------------

Filter filterOf(const SavedView& view) {
  return {view.persona, view.department, view.channel, view.reach, view.layer, view.role};
}

std::vector<const SavedView*> savedViewsInOrder(const Workbook& workbook) {
  return ranked(workbook.savedViews, [](const SavedView&) { return true; });
}

const SavedView* findView(const Workbook& workbook, const std::string& name) {
  return firstView(workbook, [&](const SavedView* view) { return view->name == name; });
}

const SavedView* findView(const Workbook& workbook, const Filter& filter) {
  return firstView(workbook, [&](const SavedView* view) { return filterOf(*view) == filter; });
}

Added<SavedView> withSavedView(const Workbook& workbook, IdSource& ids, std::string name,
                               const Filter& filter) {
  const SavedView* there = findView(workbook, name);
  const SavedView view{.id = there != nullptr ? there->id : ids.make<SavedView>(),
                       .name = std::move(name),
                       .persona = filter.persona,
                       .department = filter.department,
                       .channel = filter.channel,
                       .reach = filter.reach,
                       .layer = filter.layer,
                       .role = filter.role,
                       .rank = there != nullptr ? there->rank : Rank{}};
  if (there != nullptr) return {withRow(workbook, view), view.id};
  return appended(workbook, view, [](const SavedView&) { return true; });
}

}  // namespace klantreis
