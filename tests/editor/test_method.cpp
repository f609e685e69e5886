// The method beside the map: its steps, what was found, and the way from there to where it is mended.
#include <QComboBox>
#include <QPushButton>

#include "catch.h"
#include "editor/inspector.h"
#include "editor/method_lines.h"
#include "editor/method_panel.h"
#include "klantreis/figures.h"
#include "klantreis/reviews.h"
#include "klantreis/solutions.h"
#include "panel_stage.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

class MethodSession : public QuoteSession {
 public:
  MethodSession() : list((trigger(Command::openMethod), *window().findChild<MethodList*>())) {}

  /// The first line of that kind whose text begins so.
  [[nodiscard]] QModelIndex line(MethodLine::Kind kind, const QString& text, const QString& where = {}) {
    for (int i = 0; i < list.model()->rowCount(); ++i) {
      const QModelIndex index = list.model()->index(i, 0);
      if (index.data(MethodLines::kindRole).toInt() != static_cast<int>(kind)) continue;
      if (index.data().toString().startsWith(text) &&
          index.data(MethodLines::whereRole).toString().contains(where))
        return index;
    }
    return {};
  }
  void press(const QModelIndex& index) {
    REQUIRE(index.isValid());
    list.setFocus();
    list.setCurrentIndex(index);
    QTest::keyClick(&list, Qt::Key_Return);
  }
  void openStep(const QString& number) {
    const QModelIndex step = line(MethodLine::Kind::step, number);
    if (!step.data(MethodLines::openRole).toBool()) press(step);
  }

  MethodList& list;
};

}  // namespace

TEST_CASE("a finding leads to where it is mended with one key, and goes while it is mended") {
  MethodSession session;
  CHECK(session.list.hasFocus());
  session.openStep(QStringLiteral("2"));
  const QModelIndex assumed = session.line(MethodLine::Kind::finding, QStringLiteral("The score is an"));
  REQUIRE(assumed.isValid());
  CHECK(assumed.data(MethodLines::sideRole).toString() == QStringLiteral("M78"));
  session.press(assumed);
  const auto& place = session.document().selection().place();
  REQUIRE(place);
  CHECK(place->part == Part::emotionPoint);
  const QString where = assumed.data(MethodLines::whereRole).toString();
  session.trigger(Command::scoreFromData);
  CHECK_FALSE(session.line(MethodLine::Kind::finding, QStringLiteral("The score is an"), where).isValid());

  const auto valley = [&] {
    return session.line(MethodLine::Kind::finding, QStringLiteral("Deepest valley"),
                        QStringLiteral("I wait for the quote"));
  };
  REQUIRE(valley().isValid());
  session.document().edit({QStringLiteral("Raise"), {}, {}}, [&](const Workbook& now) {
    return withScore(now, session.persona(), session.episode(4), 100);
  });
  CHECK_FALSE(valley().isValid());

  session.openStep(QStringLiteral("3"));
  const QModelIndex inIdeal = session.line(MethodLine::Kind::finding, QStringLiteral("Peak"));
  const Id<Journey> ideal = *counterpartOf(session.workbook(), session.journey());
  session.press(inIdeal);
  CHECK(session.document().selection().journey() == ideal);
}

TEST_CASE("a blank map is taken to a plan by what the method panel says comes next") {
  Session session;
  session.window().startFrom(findSample(templates(), "leeg"));
  session.takeFocus();
  session.trigger(Command::openMethod);
  auto& list = *session.window().findChild<MethodList*>();
  const auto open = [&] {
    QStringList states;
    for (int i = 0; i < list.model()->rowCount(); ++i) {
      const QModelIndex index = list.model()->index(i, 0);
      if (index.data(MethodLines::kindRole).toInt() == static_cast<int>(MethodLine::Kind::step))
        states += index.data(MethodLines::sideRole).toString();
    }
    return states;
  };
  const QStringList before = open();
  REQUIRE(before.size() == 5);
  CHECK_FALSE(before.contains(QStringLiteral("✓")));
  const Id<Journey> journey = *session.document().selection().journey();
  session.trigger(Command::insertPersona);
  session.key(Qt::Key_Escape);
  session.trigger(Command::insertIdeal);
  session.key(Qt::Key_Escape);
  session.document().selection().show(journey);
  session.trigger(Command::insertGap);
  session.type(QStringLiteral("Nobody calls back"));
  session.key(Qt::Key_Return);
  const Id<Gap> gap = session.workbook().gaps.begin()->id;
  session.document().selection().select(placeOf(session.workbook(), refTo(gap)));
  CHECK_FALSE(session.action(Command::improveGap).isEnabled());
  CHECK(session.action(Command::improveGap).statusTip().contains(QStringLiteral("step 4")));

  auto* step = session.window().findChild<MethodPanel*>()->findChild<QComboBox*>();
  REQUIRE(step != nullptr);
  step->setCurrentIndex(3);
  Q_EMIT step->activated(3);
  CHECK(require(session.workbook(), journey).step == MethodStep::improvements);
  CHECK(session.action(Command::improveGap).isEnabled());
  session.trigger(Command::improveGap);
  session.type(QStringLiteral("We call within a day"));
  session.key(Qt::Key_Return);
  REQUIRE(solutionsTo(session.workbook(), gap).size() == 1);
  CHECK(solutionsTo(session.workbook(), gap).front()->title == "We call within a day");

  const Workbook unreviewed = session.workbook();
  session.document().selection().show(journey);
  session.trigger(Command::recordReview);
  CHECK(reviewsOf(session.workbook(), journey).size() == 1);
  CHECK(require(session.workbook(), journey).nextReview.has_value());
  const QStringList after = open();
  CHECK(after[3] == QStringLiteral("✓"));
  CHECK(after[4] != before[4]);
  session.document().undo();
  CHECK(session.workbook() == unreviewed);
}

TEST_CASE("the solution of a gap is closed until step 4, and then makes its improvement in one step") {
  test::Stage stage;
  stage.open<Inspector>();
  FixedIds ids("gap");
  std::optional<Id<Gap>> gap;
  stage.document.edit({QStringLiteral("Gap"), {}, {}}, [&](const Workbook& now) {
    auto [next, made] = withNewGap(now, ids, stage.episode, "Nobody calls back");
    gap = made;
    return withField(next, stage.journey, &Journey::step, MethodStep::ideal);
  });
  stage.select(refTo(*gap));
  CHECK_FALSE(stage.field(QStringLiteral("Solution")).isEnabled());
  const auto toStep = [&](MethodStep step) {
    stage.document.edit({QStringLiteral("Step"), {}, {}}, [&](const Workbook& now) {
      return withField(now, stage.journey, &Journey::step, step);
    });
  };
  toStep(MethodStep::improvements);
  REQUIRE(stage.field(QStringLiteral("Solution")).isEnabled());
  const Workbook before = stage.book();
  stage.enter(stage.field(QStringLiteral("Solution")), QStringLiteral("We call"));
  const auto made = solutionsTo(stage.book(), *gap);
  REQUIRE(made.size() == 1);
  CHECK(made.front()->title == "We call");
  CHECK(made.front()->episode == stage.episode);
  stage.enter(stage.field(QStringLiteral("Solution")), QString());
  CHECK(solutionsTo(stage.book(), *gap).empty());
  CHECK(stage.book() == before);
}

TEST_CASE("the log of reviews and the facts of a journey are on its page") {
  test::Stage stage;
  stage.open<Inspector>();
  stage.document.edit({QStringLiteral("None yet"), {}, {}}, [&](const Workbook& now) {
    return without(now, {refTo(reviewsOf(now, stage.journey).front()->id)});
  });
  const Workbook before = stage.book();
  const int steps = stage.document.steps().index();
  stage.document.selection().select({Part::title, refTo(stage.journey), {}, {}, {}});
  for (const char* name : {"Out of scope", "Type of journey", "Why it is mapped, or waits",
                           "Why the customer wants it", "Situation it is drawn for"})
    stage.enter(stage.field(QString::fromUtf8(name)), QString::fromUtf8(name));
  const Journey& journey = require(stage.book(), stage.journey);
  CHECK(journey.outOfScope == "Out of scope");
  CHECK(journey.motive == "Why the customer wants it");
  CHECK(journey.context == "Situation it is drawn for");
  for (QPushButton* button : stage.panel->findChildren<QPushButton*>())
    if (button->text() == QStringLiteral("+ Review of today")) button->click();
  stage.enter(stage.field(QStringLiteral("Who reviewed")), QStringLiteral("Anna"));
  REQUIRE(reviewsOf(stage.book(), stage.journey).size() == 1);
  CHECK(reviewsOf(stage.book(), stage.journey).front()->who == "Anna");
  stage.field<QPushButton>(QStringLiteral("Delete this review")).click();
  CHECK(reviewsOf(stage.book(), stage.journey).empty());
  while (stage.document.steps().index() > steps) stage.document.undo();
  CHECK(stage.book() == before);
}
