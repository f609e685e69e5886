// Filters: what they leave is a whole workbook in which nothing else is changed.
#include <iostream>

#include "catch.h"
#include "klantreis/check.h"
#include "klantreis/diff.h"
#include "klantreis/figures.h"
#include "klantreis/filter.h"
#include "klantreis/sample.h"
#include "random_edits.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

template <class T>
std::optional<Id<T>> perhapsOne(const Table<T>& rows, Dice& dice) {
  return rows.empty() || dice.chance(60) ? std::nullopt : std::optional(dice.one(rows).id);
}

Filter randomFilter(const Workbook& book, Dice& dice) {
  Filter filter{perhapsOne(book.personas, dice), perhapsOne(book.actors, dice),
                perhapsOne(book.channels, dice)};
  if (dice.chance(40)) filter.reach = static_cast<ChannelReach>(dice.below(3));
  if (dice.chance(40)) filter.layer = static_cast<Layer>(dice.below(3));
  return filter;
}

/// Calls f(workbook, filter) for many of both; prints the seed of the one that fails.
template <class F>
void forRandomFilters(F&& f) {
  for (std::uint32_t seed = 1; seed <= 200; ++seed) {
    INFO("seed " << seed);
    Dice dice(seed);
    const Workbook book = randomWorkbook(seed);
    f(book, randomFilter(book, dice));
  }
}

Workbook filteredQuote() { return findSample(samples(), "offerte").make(Language::english); }

const Channel& channelNamed(const Workbook& book, const std::string& name) {
  for (const Channel& channel : book.channels)
    if (channel.name == name) return channel;
  FAIL("no channel " << name);
  return *book.channels.begin();
}

std::size_t touchpointsIn(const Workbook& book) {
  return countsOf(book, journeysInOrder(book).front()->id).touchpoints;
}

}  // namespace

TEST_CASE("what a filter leaves is a valid workbook, and no row is other than it was") {
  std::size_t smaller = 0;
  forRandomFilters([&](const Workbook& book, const Filter& filter) {
    const Workbook left = shown(book, filter);
    CHECK(check(left).empty());
    const Changes changes = diff(book, left);
    forEachEntity([&]<class T>() {
      for (const RowChange<T>& change : changes.of<T>()) {
        REQUIRE(change.before);
        if constexpr (std::is_same_v<T, Participant>) {
          CHECK(fieldsThatDiffer(*change.before, *change.after) == std::vector<std::string_view>{"shown"});
        } else {
          CHECK_FALSE(change.after);
        }
      }
    });
    smaller += left == book ? 0 : 1;
  });
  CHECK(smaller > 100);
}

TEST_CASE("a filter leaves what it left the first time, and an empty one everything") {
  forRandomFilters([](const Workbook& book, const Filter& filter) {
    const Workbook left = shown(book, filter);
    CHECK(shown(left, filter) == left);
    CHECK(shown(book, {}) == book);
  });
}

TEST_CASE("every touchpoint that matches is there, and no other") {
  forRandomFilters([](const Workbook& book, const Filter& filter) {
    const Workbook left = shown(book, filter);
    for (const Touchpoint& touchpoint : book.touchpoints)
      CHECK(left.touchpoints.contains(touchpoint.id) == matches(book, touchpoint, filter));
  });
}

TEST_CASE("of the scores those are left that count and rest on the layer, and those of ideals") {
  std::size_t left = 0;
  std::size_t gone = 0;
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    const Workbook book = randomWorkbook(seed);
    for (const Layer layer : {Layer::assumed, Layer::customersSaid, Layer::dataShows}) {
      const Workbook filtered = shown(book, {.layer = layer});
      for (const Persona& persona : book.personas)
        for (const Episode& episode : book.episodes) {
          INFO("seed " << seed);
          const Emotion* before = shownEmotion(book, persona.id, episode.id);
          const Emotion* now = shownEmotion(filtered, persona.id, episode.id);
          if (before == nullptr) continue;
          const bool ideal = require(book, *journeyOf(book, episode.id)).idealOf.has_value();
          const bool stays = ideal || before->layer == layer;
          CHECK((now != nullptr) == stays);
          if (now != nullptr) CHECK(*now == *before);
          ++(stays ? left : gone);
        }
    }
  }
  CHECK(left > 100);
  CHECK(gone > 100);
}

TEST_CASE("a filter by persona shows that one only, hidden in the file or not") {
  forRandomFilters([](const Workbook& book, const Filter& filter) {
    if (!filter.persona) return;
    for (const Participant& row : shown(book, filter).participants)
      CHECK(row.shown == (row.persona == *filter.persona));
  });
}

TEST_CASE("a touchpoint counts for its own department, and without one for that of its episode") {
  Workbook book = filteredQuote();
  FixedIds ids("departments");
  const auto [withSales, sales] = withNewActor(book, ids, "Sales");
  const auto [withBoth, service] = withNewActor(withSales, ids, "Service");
  const Episode* episode = episodesOf(withBoth, journeysInOrder(withBoth).front()->id).front();
  book = withField(withBoth, episode->id, &Episode::department, sales);
  const auto touchpoints = touchpointsOf(book, episode->id);
  REQUIRE(touchpoints.size() == 2);
  book = withField(book, touchpoints[0]->id, &Touchpoint::department, service);
  CHECK(touchpointsOf(shown(book, {.department = sales}), episode->id).size() == 1);
  CHECK(touchpointsOf(shown(book, {.department = service}), episode->id).front()->id == touchpoints[0]->id);
}

TEST_CASE("a channel that is both is online and offline; a touchpoint without a channel is neither") {
  Workbook book = filteredQuote();
  const std::size_t online = touchpointsIn(shown(book, {.reach = ChannelReach::online}));
  const std::size_t offline = touchpointsIn(shown(book, {.reach = ChannelReach::offline}));
  CHECK(online > 0);
  CHECK(offline > 0);
  const Id<Channel> phone = channelNamed(book, "Telephone").id;
  const std::size_t calls = touchpointsIn(shown(book, {.channel = phone}));
  REQUIRE(calls > 0);
  book = withField(book, phone, &Channel::reach, ChannelReach::both);
  CHECK(touchpointsIn(shown(book, {.reach = ChannelReach::online})) == online + calls);
  CHECK(touchpointsIn(shown(book, {.reach = ChannelReach::offline})) == offline);
  CHECK(touchpointsIn(shown(book, {.reach = ChannelReach::both})) == calls);
  book = without(book, {refTo(phone)});
  CHECK(touchpointsIn(shown(book, {.reach = ChannelReach::online})) == online);
  CHECK(touchpointsIn(shown(book, {.reach = ChannelReach::offline})) == offline - calls);
}

TEST_CASE("a touchpoint made to fit is shown by a filter by department and channel") {
  forRandomFilters([](const Workbook& book, const Filter& filter) {
    if (book.touchpoints.empty() || filter.reach) return;
    const Workbook next = withRow(book, fitting(*book.touchpoints.begin(), filter));
    CHECK(shown(next, filter).touchpoints.contains(next.touchpoints.begin()->id));
  });
}

TEST_CASE("a filter lets go of what is not there any more") {
  forRandomFilters([](const Workbook& book, const Filter& filter) {
    CHECK(existing(book, filter) == filter);
    CHECK(existing(Workbook(), filter) == Filter{.reach = filter.reach, .layer = filter.layer});
  });
}

TEST_CASE("a view is saved behind the others, found by name and by what it shows, and saved anew") {
  FixedIds ids("views");
  const Workbook book = filteredQuote();
  const Filter online{.reach = ChannelReach::online};
  const Filter assumed{.layer = Layer::assumed};
  auto [first, onlineView] = withSavedView(book, ids, "Online", online);
  auto [both, assumedView] = withSavedView(first, ids, "Guesses", assumed);
  const auto names = savedViewsInOrder(both);
  REQUIRE(names.size() == 2);
  CHECK(names[0]->id == onlineView);
  CHECK(filterOf(*findView(both, "Guesses")) == assumed);
  CHECK(findView(both, online)->id == onlineView);
  CHECK(findView(both, "online") == nullptr);
  CHECK(findView(both, Filter()) == nullptr);
  const auto [again, same] = withSavedView(both, ids, "Online", assumed);
  CHECK(same == onlineView);
  CHECK(again.savedViews.size() == 2);
  CHECK(filterOf(*findView(again, "Online")) == assumed);
  CHECK(savedViewsInOrder(again)[0]->id == onlineView);
}

TEST_CASE("a view stays when what it is about goes, and asks for it no more") {
  FixedIds ids("views");
  const Workbook book = filteredQuote();
  const Id<Channel> phone = channelNamed(book, "Telephone").id;
  const auto [saved, view] = withSavedView(book, ids, "Calls", {.channel = phone, .layer = Layer::assumed});
  CHECK(filterOf(require(without(saved, {refTo(phone)}), view)) == Filter{.layer = Layer::assumed});
}

TEST_CASE("a table keeps the chunks that a filter leaves whole") {
  Table<Channel> table;
  FixedIds ids("rows");
  for (int i = 0; i < 1000; ++i) table.put(Channel{.id = ids.make<Channel>(), .name = std::to_string(i)});
  const auto all = table.where([](const Channel&) { return true; });
  CHECK(all == table);
  CHECK(all.begin().sharesChunkWith(table.begin()));
  const auto few = table.where([](const Channel& channel) { return channel.name.ends_with('7'); });
  CHECK(few.size() == 100);
  for (const Channel& channel : few) CHECK(few.find(channel.id)->name.ends_with('7'));
  CHECK(table.where([](const Channel&) { return false; }) == Table<Channel>());
}
