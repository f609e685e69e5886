// What the actions do that take something away or bring it back: they say what, and do no more than they say.
#include <QMenu>
#include <QPushButton>
#include <algorithm>

#include "catch.h"
#include "editor/journey_menus.h"
#include "editor/message_bar.h"
#include "editor/strings.h"
#include "editor/system_theme.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

QAction* entry(QMenu& menu, const QString& text) {
  Q_EMIT menu.aboutToShow();
  for (QAction* action : menu.actions())
    if (action->text() == text) return action;
  return nullptr;
}

/// A journey of its own, which the personas of the quote walk too.
Id<Journey> addJourney(QuoteSession& session) {
  session.trigger(Command::insertJourney);
  return session.journey();
}

std::size_t scoresOf(const Workbook& workbook, Id<Persona> persona, Id<Journey> journey) {
  return static_cast<std::size_t>(
      std::count_if(workbook.emotions.begin(), workbook.emotions.end(), [&](const Emotion& row) {
        return row.persona == persona && journeyOf(workbook, row.episode) == journey;
      }));
}

bool walks(const Workbook& workbook, Id<Persona> persona, Id<Journey> journey) {
  for (const auto& [participant, each] : participantsOf(workbook, journey))
    if (each->id == persona) return true;
  return false;
}

Id<Lane> laneOf(QuoteSession& session, LaneKind kind) {
  for (const Lane* lane : lanesOf(session.workbook(), session.journey()))
    if (lane->kind == kind) return lane->id;
  FAIL("no such lane");
  return {};
}

}  // namespace

TEST_CASE("deleting the card of a persona who walks other journeys only takes it out of this one") {
  QuoteSession session;
  const Id<Journey> here = session.journey();
  const Id<Persona> persona = session.persona();
  const Id<Journey> other = addJourney(session);
  REQUIRE(walks(session.workbook(), persona, other));
  session.document().selection().show(here);
  REQUIRE(scoresOf(session.workbook(), persona, here) > 0);
  session.select(Part::persona, refTo(persona));
  CHECK(session.action(Command::remove).text().remove(u'&') ==
        QStringLiteral("Remove Persona from This Journey"));
  session.key(Qt::Key_Delete);
  CHECK(session.document().steps().undoText() == QStringLiteral("Remove persona from this journey"));
  CHECK_FALSE(walks(session.workbook(), persona, here));
  CHECK(scoresOf(session.workbook(), persona, here) == 0);
  CHECK(walks(session.workbook(), persona, other));
  CHECK(session.workbook().personas.contains(persona));
}

TEST_CASE("deleting the card of a persona who walks no other journey deletes the persona") {
  QuoteSession session;
  session.trigger(Command::insertPersona);
  session.key(Qt::Key_Return);
  const Id<Persona> persona = *session.document().selection().selected<Persona>();
  session.takeFocus();
  CHECK(session.action(Command::remove).text().remove(u'&') == QStringLiteral("Delete Persona"));
  session.key(Qt::Key_Delete);
  CHECK_FALSE(session.workbook().personas.contains(persona));
}

TEST_CASE("a persona that the file has is let into a journey from the menu, and can be shown") {
  QuoteSession session;
  const Id<Persona> persona = session.persona();
  const std::string name = require(session.workbook(), persona).name;
  auto& menu = *session.window().findChild<PersonaMenu*>();
  CHECK(entry(menu, toQt(name)) == nullptr);
  const Id<Journey> here = session.journey();
  addJourney(session);
  session.select(Part::persona, refTo(persona));
  session.trigger(Command::remove);
  REQUIRE_FALSE(walks(session.workbook(), persona, session.journey()));
  REQUIRE(walks(session.workbook(), persona, here));
  REQUIRE(entry(menu, toQt(name)) != nullptr);
  entry(menu, toQt(name))->trigger();
  CHECK(walks(session.workbook(), persona, session.journey()));
  CHECK(session.document().selection().selected<Persona>() == persona);
  CHECK(session.canvas().current());
}

TEST_CASE("a journey is deleted and brought back, but not the last one") {
  QuoteSession session;
  const Workbook before = session.workbook();
  const auto count = before.journeys.size();
  REQUIRE(count > 1);
  const Id<Journey> first = session.journey();
  session.trigger(Command::removeJourney);
  CHECK(session.workbook().journeys.size() == count - 1);
  CHECK(session.journey() != first);
  session.trigger(Command::undo);
  CHECK(session.workbook() == before);
  CHECK(session.journey() == first);

  while (session.workbook().journeys.size() > 1) session.trigger(Command::removeJourney);
  const Workbook last = session.workbook();
  session.trigger(Command::removeJourney);
  CHECK(session.message().contains(QStringLiteral("only journey")));
  CHECK(session.workbook() == last);
}

TEST_CASE("a lane that every map has is hidden by Del, and shown again from the menu") {
  QuoteSession session;
  const Id<Lane> lane = laneOf(session, LaneKind::gaps);
  session.select(Part::laneLabel, refTo(lane));
  CHECK(session.action(Command::remove).text().remove(u'&') == QStringLiteral("Hide Lane"));
  session.key(Qt::Key_Delete);
  CHECK_FALSE(require(session.workbook(), lane).shown);
  CHECK_FALSE(findNode(session.canvas().scene(), Part::laneLabel, refTo(lane)));
  QAction* again = entry(*session.window().findChild<LaneMenu*>(), QStringLiteral("Gaps"));
  REQUIRE(again != nullptr);
  CHECK_FALSE(again->isChecked());
  again->trigger();
  CHECK(require(session.workbook(), lane).shown);
  CHECK(findNode(session.canvas().scene(), Part::laneLabel, refTo(lane)));
}

TEST_CASE("a lane of one's own is deleted by Del") {
  QuoteSession session;
  FixedIds ids("lane");
  const Lane own{
      .id = ids.make<Lane>(), .journey = session.journey(), .name = "Our departments", .rank = {"z"}};
  session.document().apply({QStringLiteral("add"), {}, std::nullopt}, withRow(session.workbook(), own));
  session.select(Part::laneLabel, refTo(own.id));
  CHECK(session.action(Command::remove).text().remove(u'&') == QStringLiteral("Delete Lane"));
  session.key(Qt::Key_Delete);
  CHECK_FALSE(session.workbook().lanes.contains(own.id));
}

TEST_CASE("changes of an emotion are one step until something else is selected") {
  QuoteSession session;
  const auto raise = [&](std::size_t number) {
    session.canvas().select(session.canvas().place(session.curvePoint(number)));
    session.takeFocus();
    session.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    session.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
  };
  raise(3);
  CHECK(session.document().steps().count() == 1);
  session.document().selection().clear();
  raise(3);
  CHECK(session.document().steps().count() == 2);
}

TEST_CASE("a score is said to rest on customers or data, and the map and its share of evidence follow") {
  QuoteSession session;
  const auto at = [&] { return *shownEmotion(session.workbook(), session.persona(), session.episode(3)); };
  const Workbook before = session.workbook();
  session.canvas().select(session.canvas().place(session.curvePoint(3)));
  session.takeFocus();
  session.key(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
  const int assumed = evidenceShare(session.workbook(), session.journey()).percent();
  CHECK(at().layer == Layer::assumed);
  CHECK(session.action(Command::scoreAssumed).isChecked());
  CHECK(session.canvas().node(*session.canvas().current()).description.find("assumed") != std::string::npos);
  session.key(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
  CHECK(at().layer == Layer::dataShows);
  CHECK(session.action(Command::scoreFromData).isChecked());
  CHECK(session.canvas().node(*session.canvas().current()).description.find("assumed") == std::string::npos);
  CHECK(evidenceShare(session.workbook(), session.journey()).percent() > assumed);
  session.key(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
  CHECK(at().layer == Layer::customersSaid);
  CHECK(session.document().steps().undoText() == QStringLiteral("Change source of score"));
  while (session.document().steps().canUndo()) session.trigger(Command::undo);
  CHECK(session.workbook() == before);
}

TEST_CASE("what a score rests on is asked only where there is one") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(3)));
  for (const Command command : {Command::scoreAssumed, Command::scoreFromCustomers, Command::scoreFromData}) {
    CHECK_FALSE(session.action(command).isEnabled());
    CHECK_FALSE(session.action(command).isChecked());
  }
}

TEST_CASE("an ideal journey is made in one step, is shown, and is drawn beside the current one") {
  Session session;
  const Id<Journey> current = *session.document().selection().journey();
  const Workbook before = session.workbook();
  CHECK_FALSE(session.action(Command::viewBoth).isEnabled());
  session.trigger(Command::insertIdeal);
  session.canvas().finishEditing();
  const Id<Journey> ideal = *session.document().selection().journey();
  CHECK(counterpartOf(session.workbook(), current) == ideal);
  CHECK(session.action(Command::viewIdeal).isChecked());
  CHECK_FALSE(session.action(Command::insertIdeal).isEnabled());
  session.trigger(Command::viewBoth);
  CHECK(session.document().selection().journey() == current);
  CHECK_FALSE(session.action(Command::insertIdeal).isEnabled());
  CHECK(require(session.workbook(), current).showChanges);
  CHECK(session.action(Command::idealChanges).isChecked());
  session.trigger(Command::undo);
  CHECK(session.workbook() == before);
  CHECK(session.action(Command::insertIdeal).isEnabled());
}

TEST_CASE("who hides what the ideal changes does not get it back with the next view") {
  Session session;
  const Id<Journey> current = *session.document().selection().journey();
  session.trigger(Command::insertIdeal);
  session.canvas().finishEditing();
  session.trigger(Command::viewBoth);
  REQUIRE(session.action(Command::idealChanges).isChecked());
  session.trigger(Command::idealChanges);
  session.trigger(Command::viewCurrent);
  session.trigger(Command::viewBoth);
  CHECK(require(session.workbook(), current).showIdeal);
  CHECK_FALSE(require(session.workbook(), current).showChanges);
  CHECK_FALSE(session.action(Command::idealChanges).isChecked());
}

TEST_CASE("the first score of a feeling stays selected, and the next step changes it too") {
  QuoteSession session;
  session.trigger(Command::insertEpisode);
  session.key(Qt::Key_Return);
  const Id<Episode> added = *session.document().selection().episode();
  const auto& nodes = session.canvas().nodes();
  const auto room = std::find_if(nodes.begin(), nodes.end(), [&](const Hit& hit) {
    const Node& node = nodeAt(session.canvas().scene(), hit);
    return node.part == Part::emotion && node.episode == added && node.persona == session.persona();
  });
  REQUIRE(room != nodes.end());
  session.canvas().select(session.canvas().place(static_cast<std::size_t>(room - nodes.begin())));
  for (const std::int64_t score : {20, 40}) {
    session.trigger(Command::raiseEmotion);
    CHECK(shownEmotion(session.workbook(), session.persona(), added)->score == score);
    REQUIRE(session.canvas().current());
    CHECK(session.canvas().node(*session.canvas().current()).part == Part::emotionPoint);
  }
}

TEST_CASE("typing takes the place of the name that a new phase or persona begins with") {
  QuoteSession session;
  session.trigger(Command::insertPhase);
  session.type(QStringLiteral("After care"));
  session.key(Qt::Key_Return);
  CHECK(require(session.workbook(), *session.document().selection().selected<Phase>()).name == "After care");
  session.trigger(Command::insertPersona);
  session.type(QStringLiteral("Saskia"));
  session.key(Qt::Key_Return);
  CHECK(require(session.workbook(), *session.document().selection().selected<Persona>()).name == "Saskia");
}

TEST_CASE("what is added is selected again when it is done again") {
  QuoteSession session;
  session.trigger(Command::insertPhase);
  session.key(Qt::Key_Escape);
  const auto added = session.document().selection().place();
  REQUIRE(session.document().selection().selected<Phase>());
  session.trigger(Command::undo);
  CHECK(session.document().selection().place() != added);
  session.trigger(Command::redo);
  CHECK(session.document().selection().place() == added);
}

TEST_CASE("the keys that move a gap or an improvement leave its episode where it is") {
  QuoteSession session;
  const Id<Episode> second = session.episode(2);
  const Id<Improvement> improvement =
      improvementsByPriority(session.workbook(), session.journey()).front()->id;
  session.select(Part::improvement, refTo(improvement));
  session.trigger(Command::moveLeft);
  CHECK(require(session.workbook(), improvement).episode == second);
  session.select(Part::gap, refTo(session.workbook().gaps.begin()->id));
  session.trigger(Command::moveRight);
  CHECK(session.episode(2) == second);
}

TEST_CASE("the steps of undo say what they did, and an ampersand in a name stays one") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  session.trigger(Command::remove);
  CHECK(session.document().steps().undoText() == QStringLiteral("Delete episode"));
  session.document().edit({QStringLiteral("Delete channel “A & B”"), {}, {}}, [&](const Workbook& now) {
    return withField(now, session.journey(), &Journey::goal, std::string("another"));
  });
  CHECK(session.action(Command::undo).text() == QStringLiteral("&Undo: Delete channel “A && B”"));
}

TEST_CASE("a remedy may tell of the next trouble") {
  QuoteSession session;
  auto& bar = *session.window().findChild<MessageBar*>();
  QString done;
  bar.offer(QStringLiteral("first"), QStringLiteral("Mend"), [&, text = QStringLiteral("mended")] {
    bar.offer(QStringLiteral("second"), QStringLiteral("Mend again"), [] {});
    done = text;
  });
  bar.findChild<QPushButton*>()->click();
  CHECK(done == QStringLiteral("mended"));
  CHECK(session.message() == QStringLiteral("second"));
}

TEST_CASE("a desktop that stops preferring dark or light gives back what the program began with") {
  SystemTheme theme;
  const ThemeName first = theme.theme();
  const auto prefer = [&](uint wish) {
    QMetaObject::invokeMethod(
        &theme, "onSetting", Q_ARG(QString, QStringLiteral("org.freedesktop.appearance")),
        Q_ARG(QString, QStringLiteral("color-scheme")), Q_ARG(QDBusVariant, QDBusVariant(wish)));
    return theme.theme();
  };
  CHECK(prefer(1) == ThemeName::dark);
  CHECK(prefer(0) == first);
  CHECK(prefer(2) == ThemeName::light);
  CHECK(prefer(0) == first);
}
