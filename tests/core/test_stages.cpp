#include "klantreis/stages.h"

#include <ctime>

#include "bench/made_journey.h"
#include "catch.h"
#include "errors.h"
#include "klantreis/check.h"
#include "klantreis/evidence.h"
#include "klantreis/phase_models.h"
#include "klantreis/roles.h"
#include "klantreis/sample.h"

using namespace klantreis;
using klantreis::testing::errorOf;

namespace {

/// The quote sample with a bank that has a lane of stages.
struct Bank {
  Bank() {
    book = findSample(samples(), "offerte").make(Language::english);
    journey = journeysInOrder(book).front()->id;
    for (const Episode* each : episodesOf(book, journey)) episodes.push_back(each->id);
    auto [named, actor] = withNewSupplier(book, ids, "Bank");
    bank = actor;
    auto [laned, made] = withNewLane(named, ids, {journey, std::nullopt},
                                     {.kind = LaneKind::stages, .name = {}, .department = actor});
    book = std::move(laned);
    lane = made;
  }
  [[nodiscard]] StagePlace at(std::size_t number) const { return {lane, episodes.at(number - 1)}; }

  FixedIds ids{"bank"};
  Workbook book;
  Id<Journey> journey{};
  std::vector<Id<Episode>> episodes;
  Id<Actor> bank{};
  Id<Lane> lane{};
};

}  // namespace

TEST_CASE("a supplier stands at a stage of AIDA at each episode, until the stage is taken away") {
  const Bank bank;
  const Workbook told = withStage(withStage(bank.book, bank.at(1), "Attention"), bank.at(2), "Interest");
  CHECK(require(told, bank.bank).kind == ActorKind::supplier);
  CHECK(stageAt(told, bank.at(2)) == "Interest");
  CHECK(contributionAt(told, bank.bank, bank.episodes.at(0))->stage == "Attention");
  CHECK(check(told).empty());
  CHECK(withStage(withStage(told, bank.at(1), ""), bank.at(2), "") == bank.book);
  const Id<Contribution> kept = contributionAt(told, bank.bank, bank.episodes.at(0))->id;
  const Workbook offered = withField(told, kept, &Contribution::offer, std::string("A mortgage"));
  CHECK(require(withStage(offered, bank.at(1), ""), kept).offer == "A mortgage");
  CHECK(stageAt(withStage(offered, bank.at(1), ""), bank.at(1)).empty());
}

TEST_CASE("a supplier that is typed is the one of that name, whatever the case of its letters") {
  const Bank bank;
  FixedIds ids("typed");
  const auto known = withContribution(bank.book, ids, "BANK", bank.episodes.at(3));
  CHECK(require(known.workbook, known.id).actor == bank.bank);
  CHECK(known.workbook.actors.size() == bank.book.actors.size());
  const auto fresh = withContribution(bank.book, ids, "Painter", bank.episodes.at(3));
  CHECK(require(fresh.workbook, require(fresh.workbook, fresh.id).actor).name == "Painter");
  CHECK(fresh.workbook.actors.size() == bank.book.actors.size() + 1);
}

TEST_CASE("a role has stages too, and a lane of nobody takes none") {
  const Bank bank;
  const Id<Role> role = rolesOf(bank.book, bank.journey).front()->id;
  Workbook book = withField(bank.book, bank.lane, &Lane::department, std::optional<Id<Actor>>());
  CHECK(errorOf([&] { return withStage(book, bank.at(3), "Desire"); }).code == ErrorCode::brokenRule);
  const Workbook without = withField(book, bank.lane, &Lane::role, std::optional(role));
  book = withStage(withField(book, bank.lane, &Lane::role, std::optional(role)), bank.at(3), "Desire");
  CHECK(takesPart(book, role, bank.episodes.at(2)));
  CHECK(stageAt(book, bank.at(3)) == "Desire");
  CHECK(check(book).empty());
  CHECK(withStage(book, bank.at(3), "") == without);
}

TEST_CASE("a stage is known by the model it is of, in both languages") {
  CHECK(stepNamed("Desire") == 2);
  CHECK(stepNamed("Verlangen") == 2);
  CHECK(stepNamed("Advocate") == 4);
  CHECK_FALSE(stepNamed("Waiting").has_value());
}

TEST_CASE("evidence is gathered per touchpoint, then per product, and the rest comes last") {
  const Bank bank;
  const auto touchpoints = touchpointsOf(bank.book, bank.episodes.at(4));
  REQUIRE(touchpoints.size() > 1);
  Workbook book = without(bank.book, [&] {
    std::vector<RowRef> all;
    for (const Evidence& each : bank.book.evidence) all.push_back(refTo(each.id));
    return all;
  }());
  FixedIds ids("evidence");
  const auto note = [&](const std::string& product, std::optional<Id<Touchpoint>> at) {
    auto [next, id] = withNewEvidence(book, ids, bank.journey, bank.episodes.at(4));
    book = withField(withField(next, id, &Evidence::product, product), id, &Evidence::touchpoint, at);
    return id;
  };
  const auto loose = note("Pump", std::nullopt);
  const auto second = note("Pump", touchpoints.at(1)->id);
  const auto unnamed = note("", touchpoints.at(0)->id);
  const auto first = note("Boiler", touchpoints.at(0)->id);
  std::vector<Id<Evidence>> order;
  for (const Evidence* each : evidenceOf(book, bank.journey, EvidenceOrder::perProduct))
    order.push_back(each->id);
  CHECK(order == std::vector{first, unnamed, second, loose});
  const Workbook led = withEvidenceAt(book, first, bank.episodes.at(0));
  CHECK_FALSE(require(led, first).touchpoint.has_value());
  CHECK(check(led).empty());
}

TEST_CASE(
    "evidence of an episode of another journey, as files of others may say, stands last and harms nobody") {
  const Bank bank;
  FixedIds ids("elsewhere");
  const NewJourney other = withNewJourney(bank.book, ids, "I sell", Language::english);
  const Id<Episode> theirs = episodesOf(other.workbook, other.journey).front()->id;
  auto [book, strange] = withNewEvidence(other.workbook, ids, bank.journey, bank.episodes.at(4));
  book = withField(book, strange, &Evidence::episode, theirs);
  REQUIRE(check(book).empty());
  for (const EvidenceOrder order :
       {EvidenceOrder::asNoted, EvidenceOrder::perPersona, EvidenceOrder::perProduct})
    CHECK(evidenceOf(book, bank.journey, order).back()->id == strange);
}

TEST_CASE("to order evidence takes no walk through all touchpoints for each episode") {
  const bench::MadeJourney made = bench::JourneyMaker().make(300, 10);
  FixedIds ids("much");
  Workbook book = made.workbook;
  auto episodes = episodesOf(made.workbook, made.journey);
  std::erase_if(episodes, [&](const Episode* each) {  // the one that every journey begins with
    return touchpointsOf(made.workbook, each->id).empty();
  });
  for (const Episode* episode : episodes) {
    auto [next, id] = withNewEvidence(book, ids, made.journey, episode->id);
    book = withField(next, id, &Evidence::touchpoint, touchpointsOf(next, episode->id).back()->id);
  }
  const auto spent = [](auto run) {
    const std::clock_t start = std::clock();
    run();
    return std::clock() - start;
  };
  const auto walk = spent([&] {
    for (std::size_t i = 0; i < 60; ++i) CHECK(touchpointsOf(book, episodes.at(i)->id).size() == 10);
  });
  std::vector<const Evidence*> ordered;
  CHECK(spent([&] { ordered = evidenceOf(book, made.journey, EvidenceOrder::perPersona); }) < walk);
  REQUIRE(ordered.size() == 300);
  CHECK(ordered.front()->episode == episodes.front()->id);
}
