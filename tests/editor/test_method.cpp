// The method beside the map: its steps, what was found, and the way from there to where it is mended.
#include <QPushButton>

#include "catch.h"
#include "editor/field_widgets.h"
#include "editor/inspector.h"
#include "editor/method_lines.h"
#include "editor/method_panel.h"
#include "klantreis/figures.h"
#include "klantreis/plan.h"
#include "klantreis/reviews.h"
#include "klantreis/solutions.h"
#include "panel_stage.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

using LineKind = MethodLine::Kind;

class MethodSession : public QuoteSession {
 public:
  MethodSession() : list((trigger(Command::openMethod), *window().findChild<MethodList*>())) {}

  /// The first line of that kind whose text begins so.
  [[nodiscard]] QModelIndex line(LineKind kind, const QString& text, const QString& where = {}) {
    settleFindings();
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
    const QModelIndex step = line(LineKind::step, number);
    if (!step.data(MethodLines::openRole).toBool()) press(step);
  }

  /// Which line is marked, when what was found is known.
  [[nodiscard]] QModelIndex marked() {
    settleFindings();
    return list.currentIndex();
  }
  /// The field with the keyboard is to be seen whole, with its caption, when all has its place.
  [[nodiscard]] bool showsField() {
    QTest::qWait(50);
    const auto& fields = *window().findChild<Inspector*>();
    const QWidget* at = QApplication::focusWidget();
    while (at != nullptr && qobject_cast<const FieldBox*>(at) == nullptr) at = at->parentWidget();
    return at != nullptr && fields.isAncestorOf(at) &&
           fields.viewport()->rect().contains(QRect(at->mapTo(fields.viewport(), QPoint()), at->size()));
  }

  MethodList& list;
};

bool isOfKind(const QModelIndex& index, LineKind kind) {
  return index.data(MethodLines::kindRole).toInt() == static_cast<int>(kind);
}

}  // namespace

TEST_CASE("a finding leads to where it is mended with one key, and goes while it is mended") {
  MethodSession session;
  CHECK(session.list.hasFocus());
  session.openStep(QStringLiteral("2"));
  const QModelIndex assumed = session.line(LineKind::finding, QStringLiteral("The score is an"));
  REQUIRE(assumed.isValid());
  CHECK(assumed.data(MethodLines::sideRole).toString() == QStringLiteral("M78"));
  session.press(assumed);
  const auto& place = session.document().selection().place();
  REQUIRE(place);
  CHECK(place->part == Part::emotionPoint);
  const QString where = assumed.data(MethodLines::whereRole).toString();
  session.trigger(Command::scoreFromData);
  CHECK_FALSE(session.line(LineKind::finding, QStringLiteral("The score is an"), where).isValid());

  const auto valley = [&] {
    return session.line(LineKind::finding, QStringLiteral("Deepest valley"),
                        QStringLiteral("I wait for the quote"));
  };
  REQUIRE(valley().isValid());
  session.document().edit({QStringLiteral("Raise"), {}, {}}, [&](const Workbook& now) {
    return withScore(now, session.persona(), session.episode(4), 100);
  });
  CHECK_FALSE(valley().isValid());

  session.openStep(QStringLiteral("3"));
  const QModelIndex inIdeal = session.line(LineKind::finding, QStringLiteral("Peak"));
  const Id<Journey> ideal = *counterpartOf(session.workbook(), session.journey());
  session.press(inIdeal);
  CHECK(session.document().selection().journey() == ideal);
}

TEST_CASE("what was found leads the keyboard to the field or the place on the map where it is mended") {
  MethodSession session;
  const Id<Episode> fourth = session.episode(4);
  FixedIds ids("mend");
  session.document().edit({QStringLiteral("Damage"), {}, {}}, [&](const Workbook& now) {
    auto [next, promise] = withNewRemark(now, ids, {fourth, RemarkKind::promise}, "Within two days");
    next = withField(withLaneFor(next, ids, session.journey(),
                                 {.kind = LaneKind::remarks, .remarks = RemarkKind::promise}),
                     promise, &Remark::broken, true);
    const Improvement& first = *improvementsByPriority(next, session.journey()).front();
    next = withField(next, first.id, &Improvement::aim, std::optional<Id<Aim>>());
    next = withField(next, *touchpointsOf(next, fourth).front()->channel, &Channel::used, false);
    next = withField(next, fourth, &Episode::reviewed, parseDate("2020-01-01"));
    const Segment group{.id = ids.make<Segment>(), .name = "Consumers"};
    next = withField(withRow(next, group), session.journey(), &Journey::segment, std::optional(group.id));
    for (const Participant& each : Table<Participant>(next.participants))
      next = without(next, {refTo(each.id)});
    return next;
  });
  const auto leadsTo = [&](const char* number, const char* found, const char* field) {
    INFO(found);
    session.trigger(Command::openMethod);
    session.openStep(QLatin1String(number));
    session.press(session.line(LineKind::finding, QLatin1String(found)));
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->accessibleName() == QLatin1String(field));
  };
  leadsTo("1.", "This target group is too general", "Who is in it, and who is not");
  leadsTo("2.", "This promise is not kept", "Not kept");
  leadsTo("2.", "Leads over", "Channel");
  leadsTo("4.", "Serves no business goal", "Business goal");
  leadsTo("5a. Plan", "Was due on", "Due");
  leadsTo("5b. Repeat", "Last reviewed on", "Last held to what is known");
  session.trigger(Command::openMethod);
  session.openStep(QStringLiteral("1."));
  session.press(session.line(LineKind::finding, QStringLiteral("There is no persona")));
  session.type(QStringLiteral("Nadia"));
  session.key(Qt::Key_Return);
  CHECK(participantsOf(session.workbook(), session.journey()).size() == 1);
  CHECK(session.document().selection().selected<Persona>().has_value());
  session.trigger(Command::openMethod);
  session.openStep(QStringLiteral("2."));
  session.press(session.line(LineKind::finding, QStringLiteral("Measured 9")));
  CHECK(session.canvas().hasFocus());
  CHECK(session.document().selection().selected<Metric>().has_value());
}

TEST_CASE("too few episodes go on at the end, whatever is selected") {
  MethodSession session;
  session.document().edit({QStringLiteral("Fewer"), {}, {}}, [&](const Workbook& now) {
    return without(now, {refTo(session.episode(2)), refTo(session.episode(3)), refTo(session.episode(4))});
  });
  REQUIRE(episodesOf(session.workbook(), session.journey()).size() == 4);
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  session.trigger(Command::openMethod);
  session.openStep(QStringLiteral("2."));
  session.press(session.line(LineKind::finding, QStringLiteral("Fewer than five")));
  session.type(QStringLiteral("I tell others"));
  session.key(Qt::Key_Return);
  const auto episodes = episodesOf(session.workbook(), session.journey());
  REQUIRE(episodes.size() == 5);
  CHECK(episodes.back()->title == "I tell others");
}

TEST_CASE("the field that a finding leads to is in sight with its caption, in a low window too") {
  MethodSession session;
  session.window().resize(1200, 560);
  session.document().edit({QStringLiteral("Unplanned"), {}, {}}, [&](const Workbook& now) {
    std::vector<RowRef> rows;
    for (const Evidence& each : now.evidence) rows.push_back(refTo(each.id));
    for (const Review& each : now.reviews) rows.push_back(refTo(each.id));
    return withField(without(now, rows), session.journey(), &Journey::nextReview, std::optional<Date>());
  });
  session.openStep(QStringLiteral("2."));
  session.press(session.line(LineKind::finding, QStringLiteral("Said to come from customers")));
  CHECK(QApplication::focusWidget()->accessibleName() == QStringLiteral("What was said or seen"));
  CHECK(session.showsField());
  session.trigger(Command::openMethod);
  session.openStep(QStringLiteral("5b. Repeat"));
  session.press(session.line(LineKind::finding, QStringLiteral("No next review")));
  CHECK(QApplication::focusWidget()->accessibleName() == QStringLiteral("Next review"));
  CHECK(session.showsField());
  session.trigger(Command::recordReview);
  CHECK(QApplication::focusWidget()->accessibleName() == QStringLiteral("What was found"));
  CHECK(session.showsField());
}

TEST_CASE("when a line goes the next open one of its part is marked, and never what adds or changes") {
  MethodSession session;
  session.document().edit({QStringLiteral("Damage"), {}, {}}, [&](const Workbook& now) {
    const Workbook bare = withField(now, session.journey(), &Journey::goal, std::string());
    return withField(bare, session.journey(), &Journey::scope, std::string());
  });
  session.openStep(QStringLiteral("1."));
  const auto mend = [&](const char* found, const char* answer) {
    session.trigger(Command::openMethod);
    session.press(session.line(LineKind::finding, QLatin1String(found)));
    session.type(QLatin1String(answer));
    session.key(Qt::Key_Return);
  };
  mend("The goal", "A price by Friday");
  CHECK(isOfKind(session.marked(), LineKind::finding));
  CHECK(session.marked().data().toString().startsWith(QStringLiteral("Where the journey begins")));
  mend("Where the journey begins", "From the call to the quote");
  CHECK(isOfKind(session.marked(), LineKind::step));
  CHECK(session.marked().data().toString().startsWith(QStringLiteral("1.")));
  session.press(session.line(LineKind::begin, QString()));
  CHECK(isOfKind(session.marked(), LineKind::step));
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
  stage.field(QStringLiteral("Solution")).setFocus();
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
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
  const std::pair<const char*, std::string Journey::*> facts[] = {
      {"Title", &Journey::title},
      {"Goal", &Journey::goal},
      {"Why the customer wants it", &Journey::motive},
      {"Scope", &Journey::scope},
      {"Out of scope", &Journey::outOfScope},
      {"Type of journey", &Journey::type},
      {"Situation it is drawn for", &Journey::context},
      {"Why it is mapped, or waits", &Journey::reason},
      {"Summary for management", &Journey::summary},
      {"Version note", &Journey::versionNote}};
  for (const auto& [name, member] : facts) {
    QWidget& field = stage.field(QLatin1String(name));
    field.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Told: %1").arg(QLatin1String(name)));
    CHECK(require(stage.book(), stage.journey).*member == std::string("Told: ") + name);
  }
  stage.enter(stage.field(QStringLiteral("Sponsor in management")), QStringLiteral("The board"));
  const Journey& journey = require(stage.book(), stage.journey);
  REQUIRE(journey.sponsor);
  CHECK(require(stage.book(), *journey.sponsor).name == "The board");
  CHECK(require(stage.book(), *journey.sponsor).kind == ActorKind::person);
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

TEST_CASE("a pair is reviewed as one: the page of the ideal journey leads to the current one for it") {
  test::Stage stage;
  stage.open<Inspector>();
  const Id<Journey> ideal = *counterpartOf(stage.book(), stage.journey);
  stage.document.selection().show(ideal);
  stage.document.selection().select({Part::title, refTo(ideal), {}, {}, {}});
  const auto button = [&](const char* text) {
    for (QPushButton* each : stage.panel->findChildren<QPushButton*>())
      if (each->text() == QLatin1String(text) && each->isVisibleTo(stage.panel.get())) return each;
    return static_cast<QPushButton*>(nullptr);
  };
  CHECK(button("+ Review of today") == nullptr);
  REQUIRE(button("Reviews of the current journey") != nullptr);
  button("Reviews of the current journey")->click();
  CHECK(stage.document.selection().journey() == stage.journey);
  CHECK(button("+ Review of today") != nullptr);
}
