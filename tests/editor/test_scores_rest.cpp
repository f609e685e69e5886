// What a score rests on, and what cannot be done yet.
#include <QPushButton>

#include "catch.h"
#include "editor/additions.h"
#include "editor/inspector.h"
#include "klantreis/figures.h"
#include "klantreis/reviews.h"
#include "klantreis/stages.h"
#include "panel_stage.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

TEST_CASE("a score that customers gave leads to its evidence, or to an empty card for it") {
  test::Stage stage;
  stage.open<Inspector>();
  const auto persona = participantsOf(stage.book(), stage.journey).front().second->id;
  stage.document.edit({QStringLiteral("Bare"), {}, {}}, [&](const Workbook& now) {
    std::vector<RowRef> rows;
    for (const Evidence& each : now.evidence) rows.push_back(refTo(each.id));
    return withLayer(without(now, rows), persona, stage.episode, Layer::customersSaid);
  });
  stage.select(refTo(stage.episode));
  auto& add = stage.field<QPushButton>(QStringLiteral("Add evidence for the score of Marieke"));
  CHECK(add.text() == QStringLiteral("+ Evidence"));
  add.click();
  REQUIRE(stage.book().evidence.size() == 1);
  CHECK(stage.book().evidence.begin()->persona == persona);
  CHECK(stage.book().evidence.begin()->episode == stage.episode);
  CHECK(add.text() == QStringLiteral("+ Evidence"));  // nothing is written yet
  add.click();
  REQUIRE(stage.book().evidence.size() == 1);
  stage.enter(*QApplication::focusWidget(), QStringLiteral("They called twice"));
  CHECK(stage.field<QPushButton>(QStringLiteral("Evidence for the score of Marieke")).text() ==
        QStringLiteral("Evidence: 1"));
  while (!stage.book().evidence.empty()) stage.document.undo();
  CHECK(add.text() == QStringLiteral("+ Evidence"));
  stage.document.edit({QStringLiteral("Idea"), {}, {}}, [&](const Workbook& now) {
    return withLayer(now, persona, stage.episode, Layer::assumed);
  });
  CHECK_FALSE(add.isVisibleTo(stage.panel.get()));
}

TEST_CASE("an emotion that is deleted is gone, whatever the team thought before customers told") {
  QuoteSession session;
  session.document().edit({QStringLiteral("Heard"), {}, {}}, [&](const Workbook& now) {
    const Workbook assumed = withLayer(now, session.persona(), session.episode(4), Layer::assumed);
    return withLayer(assumed, session.persona(), session.episode(4), Layer::customersSaid);
  });
  const Workbook before = session.workbook();
  const Emotion* felt = shownEmotion(before, session.persona(), session.episode(4));
  REQUIRE(felt != nullptr);
  REQUIRE(felt->layer == Layer::customersSaid);
  session.select(Part::emotionPoint, refTo(felt->id));
  session.key(Qt::Key_Delete);
  CHECK(shownEmotion(session.workbook(), session.persona(), session.episode(4)) == nullptr);
  session.trigger(Command::undo);
  CHECK(session.workbook() == before);
}

TEST_CASE("an improvement waits for step 4 at a gap, and not at an episode") {
  QuoteSession session;
  const Id<Gap> gap = session.workbook().gaps.begin()->id;
  const auto toStep = [&](MethodStep step) {
    session.document().edit({QStringLiteral("Step"), {}, {}}, [&](const Workbook& now) {
      return withField(now, session.journey(), &Journey::step, step);
    });
  };
  toStep(MethodStep::ideal);
  session.select(Part::gap, refTo(gap));
  CHECK_FALSE(session.action(Command::insertImprovement).isEnabled());
  session.select(Part::episodeTitle, refTo(session.episode(3)));
  CHECK(session.action(Command::insertImprovement).isEnabled());
  session.select(Part::gap, refTo(gap));
  const std::size_t before = session.workbook().improvements.size();
  FixedIds ids("improvement");
  addImprovement(session.document(), ids);
  REQUIRE(session.workbook().improvements.size() == before + 1);
  for (const Improvement& each : session.workbook().improvements)
    if (each.title.empty()) CHECK_FALSE(each.gap);
  session.trigger(Command::undo);
  toStep(MethodStep::improvements);
  session.select(Part::gap, refTo(gap));
  CHECK(session.action(Command::insertImprovement).isEnabled());
}

TEST_CASE("a touchpoint that is added in a lane of stages is of no department") {
  QuoteSession session;
  FixedIds ids("bank");
  std::optional<Id<Lane>> lane;
  session.document().edit({QStringLiteral("Bank"), {}, {}}, [&](const Workbook& now) {
    const auto [named, bank] = withNewSupplier(now, ids, "Bank");
    auto [next, made] = withNewLane(named, ids, {session.journey(), std::nullopt},
                                    {.kind = LaneKind::stages, .department = bank});
    lane = made;
    return withStage(next, {made, session.episode(2)}, "Desire");
  });
  Place place{Part::stage,
              *stageRowAt(session.workbook(), {*lane, session.episode(2)}),
              *lane,
              session.episode(2),
              {}};
  session.document().selection().select(place);
  session.trigger(Command::insertTouchpoint);
  session.key(Qt::Key_Escape);
  const auto touchpoints = touchpointsOf(session.workbook(), session.episode(2));
  REQUIRE(touchpoints.back()->title.empty());
  CHECK_FALSE(touchpoints.back()->department);
}

TEST_CASE("a review that is recorded while the ideal is seen is of the pair") {
  QuoteSession session;
  const Id<Journey> current = session.journey();
  const Id<Journey> ideal = *counterpartOf(session.workbook(), current);
  const std::size_t before = reviewsOf(session.workbook(), current).size();
  session.document().selection().show(ideal);
  session.trigger(Command::recordReview);
  CHECK(reviewsOf(session.workbook(), ideal).empty());
  CHECK(reviewsOf(session.workbook(), current).size() == before + 1);
}
