#include "klantreis/roles.h"

#include "catch.h"
#include "errors.h"
#include "klantreis/check.h"
#include "klantreis/excerpt.h"
#include "klantreis/filter.h"
#include "klantreis/sample.h"

using namespace klantreis;

namespace {

/// The quote sample, in which two roles take part in the third and fourth episode.
struct Firm {
  Firm() {
    book = findSample(samples(), "offerte").make(Language::english);
    journey = journeysInOrder(book).front()->id;
    const auto episodes = episodesOf(book, journey);
    third = episodes.at(2)->id;
    fourth = episodes.at(3)->id;
    const auto roles = rolesOf(book, journey);
    leader = roles.at(0)->id;
    planner = roles.at(1)->id;
    book = withInvolved(book, planner, third).workbook;
    const auto [next, part] = withInvolved(book, leader, third);
    book = withField(next, part, &Involvement::decides, true);
    book = withField(book, part, &Involvement::questions, std::string("Is it delivered in week 12?"));
    book = withInvolved(book, planner, fourth).workbook;
  }
  [[nodiscard]] std::size_t touchpointsAt(const Workbook& shown, Id<Episode> episode) const {
    return touchpointsOf(shown, episode).size();
  }

  FixedIds ids{"firm"};
  Workbook book;
  Id<Journey> journey{};
  Id<Episode> third{};
  Id<Episode> fourth{};
  Id<Role> leader{};
  Id<Role> planner{};
};

}  // namespace

TEST_CASE("roles take part in an episode in the order of the journey's roles") {
  const Firm firm;
  const auto parts = involvementsAt(firm.book, firm.third);
  REQUIRE(parts.size() == 2);
  CHECK(parts[0]->role == firm.leader);
  CHECK(parts[0]->decides);
  CHECK(parts[1]->role == firm.planner);
  CHECK(check(firm.book).empty());
}

TEST_CASE("a role that takes part already keeps what it asks") {
  const Firm firm;
  CHECK(withInvolved(firm.book, firm.leader, firm.third).workbook == firm.book);
}

TEST_CASE("a role is known by its name, and added where there is none of that name") {
  Firm firm;
  const std::string name = require(firm.book, firm.leader).name;
  const auto known = withInvolved(firm.book, firm.ids, name, firm.fourth);
  CHECK(known.workbook.roles == firm.book.roles);
  CHECK(takesPart(known.workbook, firm.leader, firm.fourth));
  const auto fresh = withInvolved(firm.book, firm.ids, "Caretaker", firm.fourth);
  CHECK(fresh.workbook.roles.size() == firm.book.roles.size() + 1);
  CHECK(rolesOf(fresh.workbook, firm.journey).back()->name == "Caretaker");
}

TEST_CASE("a role takes no part in another journey") {
  Firm firm;
  const auto [book, other] = withNewJourney(firm.book, firm.ids, "other", Language::english);
  const Id<Episode> there = episodesOf(book, other).front()->id;
  CHECK_THROWS_AS(withInvolved(book, firm.leader, there), Error);
  Involvement wrong{.id = {}, .role = firm.leader, .episode = there};
  wrong.id = {Schema<Involvement>::derive(wrong)};
  const Workbook broken = withRow(book, wrong);
  REQUIRE(check(broken).size() == 1);
  CHECK(check(broken).front().error.args().front() == rules::roleInJourney);
}

TEST_CASE("a part goes with its role, and with its episode") {
  const Firm firm;
  CHECK(without(firm.book, {refTo(firm.leader)}).involvements.size() == 2);
  CHECK(without(firm.book, {refTo(firm.third)}).involvements.size() == 1);
}

TEST_CASE("an episode that is put into another journey brings its roles along by name") {
  Firm firm;
  const auto [book, other] = withNewJourney(firm.book, firm.ids, "other", Language::english);
  const auto put = withExcerpt(book, firm.ids, excerptOf(book, refTo(firm.third)), {.journey = other});
  REQUIRE(put);
  CHECK(check(put->workbook).empty());
  const auto parts = involvementsAt(put->workbook, Id<Episode>{put->row.uuid});
  REQUIRE(parts.size() == 2);
  CHECK(parts[0]->questions + parts[1]->questions == "Is it delivered in week 12?");
  CHECK(rolesOf(put->workbook, other).size() == 2);
  CHECK(rolesOf(put->workbook, firm.journey).size() == rolesOf(firm.book, firm.journey).size());
}

TEST_CASE("a filter by role leaves the parts of that role and the touchpoints where it takes part") {
  const Firm firm;
  const Workbook shown = klantreis::shown(firm.book, {.role = firm.leader});
  CHECK(shown.involvements.size() == 1);
  CHECK(firm.touchpointsAt(shown, firm.third) == firm.touchpointsAt(firm.book, firm.third));
  CHECK(firm.touchpointsAt(shown, firm.fourth) == 0);
  CHECK(shown.episodes == firm.book.episodes);
  CHECK(check(shown).empty());
  const auto ideal = counterpartOf(firm.book, firm.journey);
  REQUIRE(ideal);
  for (const Episode* episode : episodesOf(firm.book, *ideal))
    CHECK(firm.touchpointsAt(shown, episode->id) == firm.touchpointsAt(firm.book, episode->id));
}

TEST_CASE("a saved view keeps the role, until the role is gone") {
  Firm firm;
  const Filter filter{.role = firm.leader};
  const auto [book, view] = withSavedView(firm.book, firm.ids, "Leader", filter);
  CHECK(filterOf(require(book, view)) == filter);
  const Workbook gone = without(book, {refTo(firm.leader)});
  CHECK(filterOf(require(gone, view)).empty());
  CHECK(existing(gone, filter).empty());
}

TEST_CASE("the usual roles of building are offered in both languages") {
  const auto english = usualRoles(Language::english);
  const auto dutch = usualRoles(Language::dutch);
  CHECK(english.size() == dutch.size());
  CHECK(std::find(dutch.begin(), dutch.end(), "Werkvoorbereider") != dutch.end());
  CHECK(std::find(english.begin(), english.end(), "Work planner") != english.end());
}

TEST_CASE("the house buyer says who decides, advises, uses, buys and blocks") {
  const Workbook house = findSample(samples(), "huiskoper").make(Language::english);
  for (const auto part : involvementParts) {
    const auto& rows = house.involvements;
    CHECK(std::any_of(rows.begin(), rows.end(), [&](const Involvement& row) { return row.*part; }));
  }
  const Id<Journey> journey = journeysInOrder(house).front()->id;
  const auto lanes = lanesOf(house, journey);
  CHECK(std::any_of(lanes.begin(), lanes.end(),
                    [](const Lane* lane) { return lane->kind == LaneKind::roles; }));
}
