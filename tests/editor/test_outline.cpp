// The outline on the real window: the journey as a tree that is walked, typed and moved with the keyboard.
#include <QLineEdit>
#include <QTabWidget>

#include "catch.h"
#include "editor/outline.h"
#include "editor/strings.h"
#include "klantreis/filter.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

struct Outlined : QuoteSession {
  Outlined() { trigger(Command::openOutline); }
  [[nodiscard]] OutlineTree& tree() { return *window().findChild<OutlineTree*>(); }
  [[nodiscard]] const OutlineModel& model() { return static_cast<const OutlineModel&>(*tree().model()); }
  [[nodiscard]] QLineEdit& text() { return *window().findChild<Outline*>()->findChild<QLineEdit*>(); }
  [[nodiscard]] QStringList below(const QModelIndex& index = {}) {
    QStringList titles;
    for (int i = 0; i < model().rowCount(index); ++i) titles += model().index(i, 0, index).data().toString();
    return titles;
  }
  [[nodiscard]] QModelIndex at(const RowRef& row) { return model().indexOf(row.uuid); }
  /// A title that is typed is kept after the key.
  void enter() {
    key(Qt::Key_Return);
    QCoreApplication::processEvents();
  }
  void goTo(const RowRef& row) {
    tree().setFocus();
    tree().setCurrentIndex(at(row));
  }
  [[nodiscard]] std::vector<const Touchpoint*> touchpoints(std::size_t number) {
    return touchpointsOf(workbook(), episode(number));
  }
};

}  // namespace

TEST_CASE("the outline has the phases, their episodes and their touchpoints in the order of the map") {
  Outlined session;
  CHECK(session.tree().hasFocus());
  QStringList phases;
  for (const Phase* phase : phasesOf(session.workbook(), session.journey())) {
    phases += toQt(phase->name);
    QStringList episodes;
    for (const Episode* episode : episodesIn(session.workbook(), phase->id)) {
      episodes += toQt(episode->title);
      QStringList touchpoints;
      for (const Touchpoint* each : touchpointsOf(session.workbook(), episode->id))
        touchpoints += toQt(each->title);
      CHECK(session.below(session.at(refTo(episode->id))) == touchpoints);
    }
    CHECK(session.below(session.at(refTo(phase->id))) == episodes);
  }
  CHECK(session.below() == phases);
}

TEST_CASE("what is selected is the same in the outline and on the map") {
  Outlined session;
  session.select(Part::scenario, refTo(session.episode(4)));
  CHECK(session.tree().currentIndex() == session.at(refTo(session.episode(4))));
  CHECK(session.document().selection().place()->part == Part::scenario);
  session.tree().setFocus();
  session.key(Qt::Key_Down);
  CHECK(session.document().selection().selected<Touchpoint>() == session.touchpoints(4)[0]->id);
  CHECK(session.canvas().current());
  CHECK(session.tree().hasFocus());
}

TEST_CASE("titles are typed in the outline, one after another, each a step of undo") {
  Outlined session;
  const Workbook before = session.workbook();
  session.goTo(refTo(session.episode(2)));
  session.key(Qt::Key_Return);
  session.type(QStringLiteral("I look around"));
  session.enter();
  CHECK(require(session.workbook(), session.episode(2)).title == "I look around");
  CHECK(session.tree().hasFocus());
  session.key(Qt::Key_Return, Qt::ControlModifier);
  session.type(QStringLiteral("I hesitate"));
  session.enter();
  CHECK(require(session.workbook(), session.episode(3)).title == "I hesitate");
  session.key(Qt::Key_F2);
  session.type(QStringLiteral("never kept"));
  session.key(Qt::Key_Escape);
  CHECK(require(session.workbook(), session.episode(3)).title == "I hesitate");
  for (int i = 0; i < 3; ++i) session.trigger(Command::undo);
  CHECK(session.workbook() == before);
}

TEST_CASE("phases and touchpoints are added in the outline too") {
  Outlined session;
  const auto phases = phasesOf(session.workbook(), session.journey());
  session.goTo(refTo(phases[0]->id));
  session.key(Qt::Key_Return, Qt::ControlModifier);
  session.type(QStringLiteral("Doubt"));
  session.enter();
  CHECK(phasesOf(session.workbook(), session.journey())[1]->name == "Doubt");
  session.goTo(refTo(session.touchpoints(1)[0]->id));
  session.key(Qt::Key_Return, Qt::ControlModifier);
  session.type(QStringLiteral("Fair"));
  session.enter();
  CHECK(session.touchpoints(1)[1]->title == "Fair");
}

TEST_CASE("Alt with the arrows moves what is chosen in the outline, over the ends too, and it stays chosen") {
  Outlined session;
  const Id<Touchpoint> moved = session.touchpoints(1)[0]->id;
  const std::size_t count = session.touchpoints(1).size();
  session.goTo(refTo(moved));
  for (std::size_t i = 0; i < count; ++i) session.key(Qt::Key_Down, Qt::AltModifier);
  CHECK(session.touchpoints(2)[0]->id == moved);
  CHECK(session.tree().currentIndex() == session.at(refTo(moved)));
  session.key(Qt::Key_Up, Qt::AltModifier);
  CHECK(session.touchpoints(1).back()->id == moved);

  const Id<Episode> first = session.episode(1);
  session.goTo(refTo(first));
  session.key(Qt::Key_Down, Qt::AltModifier);
  CHECK(session.episode(2) == first);
  const Id<Phase> phase = phasesOf(session.workbook(), session.journey())[0]->id;
  session.goTo(refTo(phase));
  session.key(Qt::Key_Down, Qt::AltModifier);
  CHECK(phasesOf(session.workbook(), session.journey())[1]->id == phase);
  CHECK(session.tree().currentIndex() == session.at(refTo(phase)));
}

TEST_CASE("a touchpoint at either end of the journey stays there") {
  Outlined session;
  const Workbook before = session.workbook();
  session.goTo(refTo(session.touchpoints(1).front()->id));
  session.key(Qt::Key_Up, Qt::AltModifier);
  session.goTo(refTo(session.touchpoints(7).back()->id));
  session.key(Qt::Key_Down, Qt::AltModifier);
  CHECK(session.workbook() == before);
}

TEST_CASE("Del deletes what is chosen in the outline, as on the map") {
  Outlined session;
  const Id<Episode> gone = session.episode(3);
  session.goTo(refTo(gone));
  session.key(Qt::Key_Delete);
  CHECK_FALSE(session.workbook().episodes.contains(gone));
  CHECK_FALSE(session.at(refTo(gone)).isValid());
  CHECK(session.tree().currentIndex().isValid());
  CHECK(session.tree().hasFocus());
}

TEST_CASE("a text leaves what says it, with what that stands in and what stands in it") {
  Outlined session;
  session.text().setFocus();
  session.type(toQt(require(session.workbook(), session.episode(4)).title).toUpper());
  CHECK(session.below().size() == 1);
  const QModelIndex phase = session.model().index(0, 0);
  CHECK(session.below(phase).size() == 1);
  CHECK(session.below(session.model().index(0, 0, phase)).size() ==
        static_cast<int>(session.touchpoints(4).size()));
  session.text().setText(QStringLiteral("zqneedlezq"));
  CHECK(session.below().isEmpty());
  session.key(Qt::Key_Escape);
  CHECK(session.text().text().isEmpty());
  CHECK(session.below().size() == 4);
}

TEST_CASE("what was closed in the outline stays closed while the map is edited") {
  Outlined session;
  const RowRef phase = refTo(phasesOf(session.workbook(), session.journey())[1]->id);
  session.goTo(phase);
  session.key(Qt::Key_Left);
  REQUIRE_FALSE(session.tree().isExpanded(session.at(phase)));
  session.goTo(refTo(session.touchpoints(1)[0]->id));
  session.key(Qt::Key_Down, Qt::AltModifier);
  CHECK_FALSE(session.tree().isExpanded(session.at(phase)));
  CHECK(session.tree().isExpanded(session.at(refTo(session.episode(1)))));
}

TEST_CASE("the outline shows what the filter leaves, and another journey when that is opened") {
  Outlined session;
  session.document().setFilter({.reach = ChannelReach::online});
  const Workbook& shown = session.document().shown();
  for (const Episode* episode : episodesOf(shown, session.journey())) {
    const auto left = touchpointsOf(shown, episode->id);
    CHECK(session.below(session.at(refTo(episode->id))).size() == static_cast<int>(left.size()));
  }
  session.document().setFilter({});
  session.trigger(Command::insertJourney);
  CHECK(session.below().size() == 1);
}
