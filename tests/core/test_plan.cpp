#include "klantreis/organisation.h"
#include "klantreis/plan.h"

#include "catch.h"
#include "klantreis/check.h"
#include "klantreis/sample.h"

using namespace klantreis;

namespace {

Date planDay(const char* text) { return *parseDate(text); }

/// What an improvement of the test says; the rest is as of a new one.
struct Wanted {
  const char* title;
  std::optional<Id<Actor>> owner;
  std::optional<Date> starts;
  std::optional<Date> due;
  std::int64_t effort = 50;
  Status status = Status::planned;
};

/// A journey with nothing planned yet, and two people.
struct PlanStage {
  PlanStage() {
    book = findSample(templates(), "leeg").make(Language::english);
    journey = journeysInOrder(book).front()->id;
    auto first = withNewActor(book, ids, "Anna");
    anna = first.id;
    auto second = withNewActor(first.workbook, ids, "Bas");
    bas = second.id;
    book = second.workbook;
  }
  Id<Improvement> add(const Wanted& wanted) {
    const auto added =
        withNewImprovement(book, ids, {episodesOf(book, journey).front()->id, std::nullopt}, wanted.title);
    Improvement row = require(added.workbook, added.id);
    row.owner = wanted.owner;
    row.starts = wanted.starts;
    row.due = wanted.due;
    row.effort = wanted.effort;
    row.status = wanted.status;
    book = withRow(added.workbook, row);
    return row.id;
  }
  [[nodiscard]] Plan plan() const { return planOf(book, journey, planDay("2026-11-23")); }

  FixedIds ids{"plan"};
  Workbook book;
  Id<Journey> journey{};
  Id<Actor> anna{};
  Id<Actor> bas{};
};

}  // namespace

TEST_CASE("a plan has a row for each owner, nobody's last, and apart what has no dates") {
  PlanStage stage;
  CHECK(stage.plan().months == 1);
  const auto free = stage.add({"Nobody's", std::nullopt, {}, planDay("2027-02-01")});
  const auto later = stage.add({"Later", stage.bas, planDay("2026-12-05"), planDay("2026-12-20")});
  const auto sooner = stage.add({"Sooner", stage.bas, planDay("2026-10-01"), {}});
  const auto open = stage.add({"No dates", stage.anna, {}, {}});
  const Plan plan = stage.plan();
  CHECK(plan.first == std::chrono::year{2026} / std::chrono::October);
  CHECK(plan.months == 5);
  REQUIRE(plan.owners.size() == 2);
  CHECK(plan.owners[0].owner == stage.bas);
  REQUIRE(plan.owners[0].improvements.size() == 2);
  CHECK(plan.owners[0].improvements[0]->id == sooner);
  CHECK(plan.owners[0].improvements[1]->id == later);
  CHECK_FALSE(plan.owners[1].owner);
  CHECK(plan.owners[1].improvements.at(0)->id == free);
  REQUIRE(plan.withoutDates.size() == 1);
  CHECK(plan.withoutDates[0]->id == open);
}

TEST_CASE("effort is spread over its days, and a month with more than others carry is heavy") {
  PlanStage stage;
  stage.add({"Long", stage.anna, planDay("2026-12-17"), planDay("2027-01-15"), 90});
  stage.add({"Done", stage.anna, planDay("2026-12-01"), planDay("2026-12-31"), 90, Status::done});
  Plan plan = stage.plan();
  REQUIRE(plan.months == 3);
  CHECK(plan.owners.at(0).load == std::vector<std::int64_t>{0, 45, 45});
  CHECK(plan.owners[0].heavy == std::vector<bool>{false, false, false});
  stage.add({"Light", stage.anna, planDay("2026-12-01"), planDay("2026-12-31"), 80});
  stage.add({"Small", stage.bas, planDay("2026-12-01"), planDay("2026-12-31"), 20});
  plan = stage.plan();
  CHECK(plan.owners.at(0).load == std::vector<std::int64_t>{0, 125, 45});
  CHECK(plan.owners[0].heavy == std::vector<bool>{false, true, false});
  CHECK(plan.owners.at(1).heavy == std::vector<bool>{false, false, false});
  for (int i = 0; i < 3; ++i)
    stage.add({"Nobody's", std::nullopt, planDay("2026-12-01"), planDay("2026-12-31"), 100});
  CHECK(stage.plan().owners[0].heavy == std::vector<bool>{false, true, false});
}

TEST_CASE("time is moved by days: an end never passes the other, and the calendar ends") {
  PlanStage stage;
  const auto id = stage.add({"Move", stage.anna, planDay("2026-12-05"), planDay("2026-12-20")});
  const auto times = [&](TimePart part, int days) {
    const Improvement row = require(withTimeMoved(stage.book, id, part, days), id);
    return dateText(*row.starts) + ' ' + dateText(*row.due);
  };
  CHECK(times(TimePart::whole, 30) == "2027-01-04 2027-01-19");
  CHECK(times(TimePart::start, 100) == "2026-12-20 2026-12-20");
  CHECK(times(TimePart::end, -100) == "2026-12-05 2026-12-05");
  CHECK(times(TimePart::end, 1'000'000) == "2026-12-05 2026-12-20");
  const auto dueOnly = stage.add({"Due", stage.anna, {}, planDay("2026-12-20")});
  const Workbook started = withTimeMoved(stage.book, dueOnly, TimePart::start, -3);
  CHECK(require(started, dueOnly).starts == planDay("2026-12-17"));
  CHECK(require(started, dueOnly).due == planDay("2026-12-20"));
  const auto none = stage.add({"None", stage.anna, {}, {}});
  CHECK(withTimeMoved(stage.book, none, TimePart::whole, 3) == stage.book);
}

TEST_CASE("an owner or a goal that goes leaves its improvements, without it") {
  PlanStage stage;
  const auto id = stage.add({"Kept", stage.anna, {}, planDay("2026-12-20")});
  const auto goal = withNewAim(stage.book, stage.ids, AimKind::businessGoal, "Fewer lost quotes");
  stage.book = withField(goal.workbook, id, &Improvement::aim, std::optional(goal.id));
  const Workbook left = without(stage.book, {refTo(stage.anna), refTo(goal.id)});
  CHECK_FALSE(require(left, id).owner);
  CHECK_FALSE(require(left, id).aim);
  CHECK(require(left, id).due == planDay("2026-12-20"));
  CHECK(check(left).empty());
}
