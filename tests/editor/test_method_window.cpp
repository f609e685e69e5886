// The method in the whole window: what follows a drag or a click, and what goes while it is used.
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

#include "catch.h"
#include "editor/inspector.h"
#include "editor/journey_list.h"
#include "editor/method_lines.h"
#include "editor/method_panel.h"
#include "editor/timeline_view.h"
#include "klantreis/check.h"
#include "klantreis/figures.h"
#include "klantreis/roles.h"
#include "panel_stage.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

QModelIndex findingSaying(const MethodList& list, const QString& text) {
  for (int i = 0; i < list.model()->rowCount(); ++i) {
    const QModelIndex index = list.model()->index(i, 0);
    if (index.data(MethodLines::kindRole).toInt() == static_cast<int>(MethodLine::Kind::finding) &&
        index.data().toString().startsWith(text))
      return index;
  }
  return {};
}

QString emotionLabel(Session& session) {
  for (std::size_t i = 0; i < session.canvas().nodes().size(); ++i) {
    const Node& node = session.canvas().node(i);
    if (node.part != Part::laneLabel) continue;
    const Lane* lane = session.workbook().lanes.find({node.row.uuid});
    if (lane != nullptr && lane->kind == LaneKind::emotion) return QString::fromStdString(node.description);
  }
  return {};
}

Date chartToday() { return *parseDate("2026-11-23"); }

/// A box that is ticked on a page of the inspector.
bool ticks(test::Stage& stage, const char* name) {
  auto& box = stage.field<QCheckBox>(QLatin1String(name));
  box.click();
  return box.isChecked();
}

}  // namespace

TEST_CASE("the ideal journey becomes the current one with one command, which is one step of undo") {
  QuoteSession session;
  const Workbook before = session.workbook();
  const Id<Journey> past = session.journey();
  const Id<Journey> ideal = *counterpartOf(before, past);
  session.trigger(Command::idealReached);
  CHECK(session.journey() == ideal);
  CHECK_FALSE(require(session.workbook(), ideal).idealOf);
  CHECK(require(session.workbook(), *counterpartOf(session.workbook(), ideal)).idealOf == ideal);
  CHECK(session.workbook().journeys.contains(past));
  CHECK(check(session.workbook()).empty());
  session.trigger(Command::undo);
  CHECK(session.workbook() == before);
}

TEST_CASE("figures beside the chart and findings in the panel follow a drag before it is let go") {
  QuoteSession session;
  session.trigger(Command::openMethod);
  session.settleFindings();
  auto& list = *session.window().findChild<MethodList*>();
  const auto step = [&] {
    for (int i = 0; i < list.model()->rowCount(); ++i)
      if (list.model()->index(i, 0).data().toString().startsWith(QStringLiteral("2."))) return i;
    return -1;
  };
  REQUIRE(step() >= 0);
  if (!list.model()->index(step(), 0).data(MethodLines::openRole).toBool()) {
    list.setFocus();
    list.setCurrentIndex(list.model()->index(step(), 0));
    QTest::keyClick(&list, Qt::Key_Return);
  }
  REQUIRE(findingSaying(list, QStringLiteral("Deepest valley: −4")).isValid());
  CHECK(emotionLabel(session).contains(QStringLiteral("Pain-pleasure gap: 8")));
  const std::size_t point = session.curvePoint(4);
  session.canvas().makeVisible(point);
  const double unit = session.canvas().scene().chart->unitY * session.canvas().view().zoom;
  const QPoint from = session.canvas().view().toView(session.canvas().nodes()[point].area).center().toPoint();
  session.pull(from, from - QPoint(0, static_cast<int>(62 * unit)), {}, false);
  REQUIRE(session.score(4) == -20);
  CHECK(emotionLabel(session).contains(QStringLiteral("Pain-pleasure gap: 6")));
  session.settleFindings();
  CHECK_FALSE(findingSaying(list, QStringLiteral("Deepest valley: −4")).isValid());
  session.key(Qt::Key_Escape);
  CHECK(session.score(4) == -80);
}

TEST_CASE("one click on a finding leads to its field") {
  QuoteSession session;
  session.trigger(Command::openMethod);
  session.settleFindings();
  auto& list = *session.window().findChild<MethodList*>();
  const QModelIndex nobody = findingSaying(list, QStringLiteral("Nobody owns it yet"));
  REQUIRE(nobody.isValid());
  const QString name = nobody.data(MethodLines::whereRole).toString();
  list.scrollTo(nobody);
  QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(nobody).center());
  const auto id = session.document().selection().selected<Improvement>();
  REQUIRE(id);
  CHECK(name.contains(QString::fromStdString(require(session.workbook(), *id).title)));
  const QWidget* focus = session.window().focusWidget();
  REQUIRE(focus != nullptr);
  CHECK((focus->accessibleName() == QStringLiteral("Owner") ||
         focus->parentWidget()->accessibleName() == QStringLiteral("Owner")));
}

TEST_CASE("an owner who is deleted leaves improvements with nobody, in the window too") {
  QuoteSession session;
  const Improvement owned =
      *std::find_if(session.workbook().improvements.begin(), session.workbook().improvements.end(),
                    [](const Improvement& each) { return each.owner.has_value(); });
  session.document().edit({QStringLiteral("Delete"), {}, {}},
                          [&](const Workbook& now) { return without(now, {refTo(*owned.owner)}); });
  CHECK_FALSE(require(session.workbook(), owned.id).owner);
  CHECK(check(session.workbook()).empty());
  session.trigger(Command::openMethod);
  session.settleFindings();
  session.trigger(Command::undo);
  CHECK(require(session.workbook(), owned.id).owner == owned.owner);
}

TEST_CASE("an ideal whose current journey is deleted is shown as a journey of its own") {
  QuoteSession session;
  const Id<Journey> ideal = *counterpartOf(session.workbook(), session.journey());
  session.trigger(Command::viewBoth);
  session.trigger(Command::removeJourney);
  CHECK(session.journey() == ideal);
  CHECK_FALSE(require(session.workbook(), ideal).idealOf);
  CHECK(session.message().contains(QStringLiteral("is a journey of its own now")));
  CHECK_FALSE(session.action(Command::viewBoth).isEnabled());
  CHECK(session.action(Command::insertIdeal).isEnabled());
  CHECK(check(session.workbook()).empty());
  session.trigger(Command::undo);
  CHECK(session.message().isEmpty());
}

TEST_CASE("a curve for each source is switched in the view, kept in the file and undone") {
  QuoteSession session;
  session.document().edit({QStringLiteral("Told"), {}, {}}, [&](const Workbook& now) {
    const Workbook assumed = withLayer(now, session.persona(), session.episode(4), Layer::assumed);
    return withScore(withLayer(assumed, session.persona(), session.episode(4), Layer::customersSaid),
                     session.persona(), session.episode(4), 60);
  });
  const auto thin = [&] {
    std::size_t pieces = 0;
    for (const PlacedBlock& placed : session.canvas().scene().blocks)
      for (const Item& item : placed.block->items)
        if (const auto* shape = std::get_if<Shape>(&item);
            shape != nullptr && shape->stroke.ink == Ink::quiet && shape->steps.size() == 2 &&
            shape->steps[1].kind == PathStep::Kind::curve)
          ++pieces;
    return pieces;
  };
  CHECK(thin() == 0);
  session.trigger(Command::curvePerSource);
  CHECK(require(session.workbook(), session.journey()).showLayers);
  CHECK(thin() > 0);
  session.trigger(Command::undo);
  CHECK(thin() == 0);
}

TEST_CASE("the list of journeys says their step and reason, and leads to one") {
  QuoteSession session;
  session.document().edit({QStringLiteral("Waits"), {}, {}}, [](const Workbook& now) {
    FixedIds ids("waits");
    auto [next, journey] = withNewJourney(now, ids, "I call for service", Language::english);
    return withField(next, journey, &Journey::reason, std::string("Most calls"));
  });
  session.trigger(Command::layoutAnalyse);
  for (auto* tabs : session.window().findChildren<QTabWidget*>())
    for (int i = 0; i < tabs->count(); ++i)
      if (tabs->tabText(i) == QStringLiteral("Journeys")) tabs->setCurrentIndex(i);
  auto& table = *session.window().findChild<JourneyList*>()->findChild<QAbstractItemView*>();
  REQUIRE(table.model()->rowCount() == 2);
  const auto cell = [&](int row, int column) { return table.model()->index(row, column).data().toString(); };
  CHECK(cell(0, 1) == QStringLiteral("5. Plan and repeat"));
  CHECK(cell(1, 0) == QStringLiteral("I call for service"));
  CHECK(cell(1, 2) == QStringLiteral("Most calls"));
}

TEST_CASE("what a role does, asks and weighs is typed on its page") {
  test::Stage stage;
  stage.open<Inspector>();
  std::optional<Id<Involvement>> part;
  stage.document.edit({QStringLiteral("Role"), {}, {}}, [&](const Workbook& now) {
    FixedIds ids("role");
    auto [next, made] = withInvolved(now, ids, "Buyer", stage.episode);
    part = made;
    return next;
  });
  stage.select(refTo(*part));
  for (const char* name : {"Decides", "Advises", "Uses", "Buys", "Blocks"}) CHECK(ticks(stage, name));
  stage.enter(stage.field(QStringLiteral("Questions")), QStringLiteral("Which week?"));
  stage.enter(stage.field(QStringLiteral("Considerations")), QStringLiteral("Price before speed"));
  const Involvement& row = require(stage.book(), *part);
  CHECK((row.decides && row.advises && row.uses && row.buys && row.blocks));
  CHECK(row.questions == "Which week?\n");  // Return breaks the line in a box of several
  CHECK(row.considerations == "Price before speed\n");
}

TEST_CASE("an episode's page keeps its aim, its options and that nobody knows the customer yet") {
  test::Stage stage;
  stage.open<Inspector>();
  stage.select(refTo(stage.episode));
  auto& aim = stage.field<QComboBox>(QStringLiteral("Aim for the feeling"));
  const Intent before = require(stage.book(), stage.episode).intent;
  aim.setFocus();
  QTest::keyClick(&aim, before == Intent::keep ? Qt::Key_Up : Qt::Key_Down);
  CHECK(require(stage.book(), stage.episode).intent != before);
  for (auto* button : stage.panel->findChildren<QAbstractButton*>())
    if (button->accessibleName().startsWith(QStringLiteral("More")) ||
        button->text().startsWith(QStringLiteral("More")))
      if (button->isVisibleTo(stage.panel.get())) button->click();
  stage.enter(stage.field(QStringLiteral("Options to choose from")), QStringLiteral("3"));
  CHECK(require(stage.book(), stage.episode).options == 3);
  CHECK(ticks(stage, "Customer still unknown"));
  CHECK(require(stage.book(), stage.episode).anonymous);
}

TEST_CASE("an improvement that customers heard of says so on its page") {
  test::Stage stage;
  stage.open<Inspector>();
  const Id<Improvement> id = improvementsByPriority(stage.book(), stage.journey).front()->id;
  stage.select(refTo(id));
  const bool before = require(stage.book(), id).announced;
  CHECK(ticks(stage, "Announced to customers") != before);
  CHECK(require(stage.book(), id).announced != before);
}

TEST_CASE("the timeline says how much an owner carries in each month, and where that is too much") {
  test::Stage stage;
  stage.document.edit({QStringLiteral("Load"), {}, {}}, [&](const Workbook& now) {
    FixedIds ids("load");
    auto [next, anna] = withNewActor(now, ids, "Anna");
    for (int i = 0; i < 3; ++i) {
      auto [more, made] = withNewImprovement(next, ids, {stage.episode, std::nullopt}, "Big");
      Improvement row = require(more, made);
      row.owner = anna;
      row.effort = 95;
      row.starts = parseDate("2027-05-01");
      row.due = parseDate("2027-05-31");
      next = withRow(more, row);
    }
    return next;
  });
  stage.open<TimelineView>(chartToday).resize(1100, 500);
  QString anna;
  for (auto* label : stage.panel->findChildren<QLabel*>())
    if (label->text() == QStringLiteral("Anna")) anna = label->accessibleDescription();
  INFO(anna.toStdString());
  CHECK(anna.contains(QStringLiteral("effort 285")));
  CHECK(anna.contains(QStringLiteral("more than others carry")));
}

TEST_CASE("a new journey is reviewed each month, and how often is typed on its page") {
  test::Stage stage;
  stage.open<Inspector>();
  FixedIds ids("new");
  const NewJourney made = withNewJourney(stage.book(), ids, "I move", Language::english);
  CHECK(require(made.workbook, made.journey).reviewInterval == 1);
  stage.document.selection().select({Part::title, refTo(stage.journey), {}, {}, {}});
  auto& months = stage.field<QAbstractSlider>(QStringLiteral("Months between reviews"));
  months.setFocus();
  QTest::keyClick(&months, Qt::Key_Right);
  CHECK(require(stage.book(), stage.journey).reviewInterval == 2);
}
