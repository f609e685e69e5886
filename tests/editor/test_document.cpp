#include <QSignalSpy>

#include "catch.h"
#include "editor/document.h"
#include "klantreis/check.h"
#include "klantreis/edit.h"
#include "klantreis/sample.h"
#include "klantreis/store.h"
#include "random_edits.h"

using namespace klantreis;

namespace {

Workbook quote() { return findSample(samples(), "offerte").make(Language::english); }

Change named(const char* label, const MergeKey& merge = {}) {
  return {QString::fromLatin1(label), merge, std::nullopt};
}

}  // namespace

TEST_CASE("undoing everything brings back the first bytes, and redoing everything the last") {
  const auto seed = GENERATE(range(1u, 11u));
  CAPTURE(seed);
  testing::Dice dice(seed);
  Document document;
  document.open(testing::randomWorkbook(seed, 6), {});
  const std::string first = store::bytesOf(document.workbook());
  for (int i = 0; i < 120; ++i) {
    const testing::RandomEdit& random = dice.one(testing::randomEdits());
    CAPTURE(random.name);
    const testing::Edit edit = random.at(document.workbook(), dice);
    if (edit) document.apply(named(random.name), edit(document.workbook()));
    REQUIRE(check(document.workbook()).empty());
  }
  const std::string last = store::bytesOf(document.workbook());
  REQUIRE(document.steps().count() > 20);
  while (document.steps().canUndo()) document.steps().undo();
  CHECK(store::bytesOf(document.workbook()) == first);
  CHECK_FALSE(document.modified());
  while (document.steps().canRedo()) document.steps().redo();
  CHECK(store::bytesOf(document.workbook()) == last);
}

TEST_CASE("each change is told once, as the difference it made") {
  Document document;
  document.open(quote(), {});
  std::vector<Changes> told;
  QObject::connect(&document, &Document::changed, [&](const Changes& changes) { told.push_back(changes); });
  const Id<Journey> journey = *document.selection().journey();
  document.apply(named("rename"), withField(document.workbook(), journey, &Journey::title, "Other"));
  document.steps().undo();
  document.steps().redo();
  REQUIRE(told.size() == 3);
  for (const Changes& changes : told) CHECK(changes.rows() == std::vector{refTo(journey)});
  CHECK(told[1].of<Journey>().front().before->title == "Other");
}

TEST_CASE("a document that goes with unsaved changes tells nothing any more") {
  int told = 0;
  {
    Document document;
    document.open(quote(), {});
    const Id<Journey> journey = *document.selection().journey();
    document.apply(named("rename"), withField(document.workbook(), journey, &Journey::title, "Other"));
    REQUIRE(document.modified());
    QObject::connect(&document, &Document::fileChanged, [&] { ++told; });
  }
  CHECK(told == 0);
}

TEST_CASE("a change that changes nothing is no step") {
  Document document;
  document.open(quote(), {});
  document.apply(named("nothing"), document.workbook());
  CHECK(document.steps().count() == 0);
  CHECK_FALSE(document.modified());
}

TEST_CASE("typing in one field is one step, and typing back to the start none") {
  Document document;
  document.open(quote(), {});
  const Id<Journey> journey = *document.selection().journey();
  const std::string before = require(document.workbook(), journey).title;
  const MergeKey key{"title", journey.uuid};
  const auto type = [&](const std::string& text) {
    document.apply(named("type", key), withField(document.workbook(), journey, &Journey::title, text));
  };
  type(before + "a");
  type(before + "ab");
  CHECK(document.steps().count() == 1);
  type(before);
  CHECK(document.steps().count() == 0);
  type(before + "c");
  document.finishMerging();
  type(before + "cd");
  CHECK(document.steps().count() == 2);
}

TEST_CASE("steps of different fields stay apart") {
  Document document;
  document.open(quote(), {});
  const Id<Journey> journey = *document.selection().journey();
  document.apply(named("title", {"title", journey.uuid}),
                 withField(document.workbook(), journey, &Journey::title, "T"));
  document.apply(named("goal", {"goal", journey.uuid}),
                 withField(document.workbook(), journey, &Journey::goal, "G"));
  CHECK(document.steps().count() == 2);
}

TEST_CASE("what was selected comes back with undo and redo") {
  Document document;
  document.open(quote(), {});
  FixedIds ids("select");
  const Id<Journey> journey = *document.selection().journey();
  const Place episode = placeOf(document.workbook(), refTo(episodesOf(document.workbook(), journey)[2]->id));
  document.selection().select(episode);
  auto [next, touchpoint] =
      withNewTouchpoint(document.workbook(), ids, {*episode.episode, std::nullopt}, "new");
  const Place added = placeOf(next, refTo(touchpoint));
  document.apply({QStringLiteral("add"), {}, added}, next);
  CHECK(document.selection().place() == added);
  document.steps().undo();
  CHECK(document.selection().place() == episode);
  document.steps().redo();
  CHECK(document.selection().place() == added);
}

TEST_CASE("an edit that is refused changes nothing and says why") {
  Document document;
  document.open(quote(), {});
  std::optional<ErrorCode> told;
  QObject::connect(&document, &Document::refused, [&](const Error& error) { told = error.code(); });
  const Workbook before = document.workbook();
  const Id<Journey> journey = *document.selection().journey();
  document.edit(named("too long"), [&](const Workbook& now) {
    return withField(now, journey, &Journey::title, std::string(titleLength + 1, 'x'));
  });
  CHECK(told == ErrorCode::textTooLong);
  CHECK(document.workbook() == before);
  CHECK(document.steps().count() == 0);
}

TEST_CASE("a document is modified until it is saved, and again after undoing past the save") {
  Document document;
  document.open(quote(), {});
  const Id<Journey> journey = *document.selection().journey();
  QSignalSpy told(&document, &Document::fileChanged);
  document.apply(named("rename"), withField(document.workbook(), journey, &Journey::title, "Other"));
  CHECK(document.modified());
  document.saved({"/somewhere/quote.journey", "hash"});
  CHECK_FALSE(document.modified());
  CHECK(document.name() == QStringLiteral("quote.journey"));
  document.steps().undo();
  CHECK(document.modified());
  CHECK(told.count() >= 3);
}

TEST_CASE("deleting the journey on the canvas shows another one") {
  Document document;
  document.open(quote(), {});
  const Id<Journey> journey = *document.selection().journey();
  document.apply(named("delete"), without(document.workbook(), {refTo(journey)}));
  const auto left = document.selection().journey();
  CHECK(left != journey);
  CHECK((!left || document.workbook().journeys.contains(*left)));
}
