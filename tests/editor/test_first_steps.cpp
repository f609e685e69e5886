// What someone meets who fills in an empty journey: what is new is typed at once, on the real window.
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>

#include "catch.h"
#include "editor/evidence_view.h"
#include "editor/in_place_editor.h"
#include "editor/inspector.h"
#include "editor/text_box.h"
#include "klantreis/edit.h"
#include "klantreis/emotion_wheel.h"
#include "klantreis/figures.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

void press(Session& session, const QString& button) {
  for (QPushButton* each : session.window().findChildren<QPushButton*>()) {
    if (each->text() != button || !each->isVisible()) continue;
    QTest::mouseClick(each, Qt::LeftButton);
    CHECK_FALSE(each->hasFocus());
    return;
  }
  FAIL("there is no button " << button.toStdString());
}

/// The blank journey that a session begins with: one persona, one episode, nothing felt.
struct Blank : Session {
  [[nodiscard]] Id<Journey> journey() { return *document().selection().journey(); }
  [[nodiscard]] Id<Episode> episode() { return episodesOf(workbook(), journey()).front()->id; }
  [[nodiscard]] Id<Persona> persona() { return participantsOf(workbook(), journey()).front().second->id; }
  [[nodiscard]] const Emotion* felt() { return shownEmotion(workbook(), persona(), episode()); }

  /// The node of the persona's feeling, with or without a score.
  [[nodiscard]] std::size_t feeling() {
    for (std::size_t i = 0; i < canvas().nodes().size(); ++i)
      if (canvas().node(i).persona == persona() && canvas().node(i).episode == episode()) return i;
    FAIL("no feeling");
    return 0;
  }
  /// In the chart's first column, where that score is.
  [[nodiscard]] QPoint pointAt(double score) {
    canvas().makeVisible(feeling());
    return viewAt(score);
  }
  [[nodiscard]] QPoint viewAt(double score) {
    const Column& column = canvas().scene().columns.front();
    const Point at{column.x + column.width / 2, canvas().scene().chart->yOf(score)};
    return canvas().view().toView(at).toPoint();
  }
  void checkFeelingIsSelected() {
    REQUIRE(canvas().current());
    CHECK(*canvas().current() == feeling());
    CHECK(canvas().node(feeling()).part == Part::emotionPoint);
  }
};

}  // namespace

TEST_CASE("typing on a title that is empty gives exactly what was typed") {
  Blank session;
  session.select(Part::title, refTo(session.journey()));
  session.type(QStringLiteral("I lease"));
  session.key(Qt::Key_Return);
  CHECK(require(session.workbook(), session.journey()).title == "I lease");
  session.select(Part::persona, refTo(session.persona()));
  session.type(QStringLiteral("Noor"));
  session.key(Qt::Key_Return);
  CHECK(require(session.workbook(), session.persona()).name == "Noor");
}

TEST_CASE("what an insert adds is empty, and what is typed next is its whole text") {
  Blank session;
  const Workbook before = session.workbook();
  const auto typed = [&](Command command, auto textOf) {
    session.trigger(command);
    REQUIRE(editorOf(session).isVisible());
    session.type(QStringLiteral("New one"));
    session.key(Qt::Key_Return);
    CHECK(textOf() == "New one");
  };
  const auto added = [&](const auto& table, const auto& old, auto field) {
    for (const auto& row : table)
      if (!old.contains(row.id)) return row.*field;
    return std::string("nothing was added");
  };
  const auto now = [&]() -> const Workbook& { return session.workbook(); };
  typed(Command::insertPersona, [&] { return added(now().personas, before.personas, &Persona::name); });
  typed(Command::insertPhase, [&] { return added(now().phases, before.phases, &Phase::name); });
  typed(Command::insertEpisode, [&] { return added(now().episodes, before.episodes, &Episode::title); });
  typed(Command::insertTouchpoint, [&] { return now().touchpoints.begin()->title; });
  typed(Command::insertGap, [&] { return now().gaps.begin()->text; });
  session.select(Part::episodeTitle, refTo(now().gaps.begin()->episode));  // its solution opens later
  typed(Command::insertImprovement, [&] { return now().improvements.begin()->title; });
  typed(Command::insertJourney, [&] { return added(now().journeys, before.journeys, &Journey::title); });
}

TEST_CASE("a button that adds something hands the keyboard to its name") {
  Blank session;
  press(session, QStringLiteral("+ New persona"));
  session.type(QStringLiteral("Noor van Dam"));
  session.key(Qt::Key_Return);
  CHECK(session.workbook().personas.size() == 2);
  CHECK(participantsOf(session.workbook(), session.journey()).back().second->name == "Noor van Dam");

  session.select(Part::episodeTitle, refTo(session.episode()));
  press(session, QStringLiteral("+ Gap"));
  session.type(QStringLiteral("Nobody answers"));
  session.key(Qt::Key_Return);
  CHECK(session.workbook().gaps.begin()->text == "Nobody answers");

  session.select(Part::episodeTitle, refTo(session.episode()));
  press(session, QStringLiteral("+ KPI"));
  session.type(QStringLiteral("Waiting time"));
  session.key(Qt::Key_Return);
  REQUIRE(session.workbook().metrics.size() == 1);
  CHECK(session.workbook().metrics.begin()->name == "Waiting time");

  press(session, QStringLiteral("+ Measurement"));
  session.type(QStringLiteral("12"));
  session.key(Qt::Key_Return);
  REQUIRE(session.workbook().measurements.size() == 1);
  CHECK(session.workbook().measurements.begin()->value == 12000);
}

TEST_CASE("what is added to a lane that is hidden is named in the inspector") {
  Blank session;
  for (const Lane* lane : lanesOf(session.workbook(), session.journey()))
    if (lane->kind == LaneKind::gaps)
      session.document().edit({QStringLiteral("Hide"), {}, {}}, [id = lane->id](const Workbook& now) {
        return withField(now, id, &Lane::shown, false);
      });
  session.trigger(Command::insertGap);
  CHECK_FALSE(editorOf(session).isVisible());
  session.type(QStringLiteral("Nobody answers"));
  CHECK(session.workbook().gaps.begin()->text == "Nobody answers");
}

TEST_CASE("new evidence is in sight and its text is being typed, with and without a selection") {
  Blank session;
  auto& evidence = *session.window().findChild<EvidenceView*>();
  CHECK_FALSE(evidence.isVisible());
  SECTION("of an episode") {
    session.select(Part::episodeTitle, refTo(session.episode()));
    session.trigger(Command::insertEvidence);
  }
  SECTION("of the journey, with the lists hidden") {
    session.document().selection().clear();
    session.trigger(Command::showLists);
    session.trigger(Command::insertEvidence);
  }
  CHECK(evidence.isVisible());
  session.type(QStringLiteral("We had to call three times"));
  session.key(Qt::Key_Return);
  QApplication::processEvents();  // a list takes its text when the key has been dealt with
  REQUIRE(session.workbook().evidence.size() == 1);
  CHECK(session.workbook().evidence.begin()->text == "We had to call three times");
}

TEST_CASE("a click in an empty column of the chart sets a score there, in one step") {
  Blank session;
  REQUIRE(session.felt() == nullptr);
  const int steps = session.document().steps().count();
  SECTION("that is in sight") {}
  SECTION("whose lower part is out of sight, without moving the map") {
    session.canvas().zoomTo(1.5);
    const double below = session.pointAt(-100).y() - session.canvas().viewport()->height();
    session.canvas().scrollBy({0, below - 60});
  }
  const QPointF scroll = session.canvas().view().scroll;
  QTest::mouseClick(session.canvas().viewport(), Qt::LeftButton, {}, session.viewAt(43));
  CHECK(session.canvas().view().scroll == scroll);
  REQUIRE(session.felt() != nullptr);
  CHECK(session.felt()->score == 40);  // the nearest step of −5 … 5
  session.checkFeelingIsSelected();
  CHECK(session.document().steps().count() == steps + 1);
  session.trigger(Command::undo);
  CHECK(session.felt() == nullptr);
}

TEST_CASE("what is typed in a fresh window is the title of its journey") {
  Session session;
  session.type(QStringLiteral("I move house"));
  session.key(Qt::Key_Return);
  CHECK(require(session.workbook(), *session.document().selection().journey()).title == "I move house");
  CHECK(session.document().steps().undoText() == QStringLiteral("Change title"));
}

TEST_CASE("a click anywhere in a column is that of the chosen persona, but for the faces of others") {
  QuoteSession session;
  Id<Persona> noor;
  session.trigger(Command::insertPersona);
  session.type(QStringLiteral("Noor"));
  session.key(Qt::Key_Return);
  noor = *session.document().selection().selected<Persona>();
  session.trigger(Command::insertPersona);
  session.type(QStringLiteral("Omar"));
  session.key(Qt::Key_Return);
  session.document().selection().select(placeOf(session.workbook(), refTo(noor)));
  const Canvas& canvas = session.canvas();
  const Column column = canvas.scene().columns[0];
  const Chart& chart = *canvas.scene().chart;
  const double share = GENERATE(0.04, 0.96);
  const QPointF at =
      canvas.view().toView(Point{column.x + share * column.width, chart.area.y + chart.area.height * 0.95});
  QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, at.toPoint());
  CHECK(shownEmotion(session.workbook(), noor, session.episode(1)) != nullptr);
  CHECK(session.document().selection().place()->persona == noor);
  QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {}, at.toPoint());
  CHECK(session.document().selection().place()->persona == noor);
}

TEST_CASE("an empty cell takes a click all over") {
  const auto& [command, kind] = GENERATE(from_range(
      std::vector<std::pair<LaneKind, EntityKind>>{{LaneKind::touchpoints, EntityKind::touchpoint},
                                                   {LaneKind::gaps, EntityKind::gap},
                                                   {LaneKind::improvements, EntityKind::improvement}}));
  Session session;
  session.trigger(Command::insertEpisode);
  session.key(Qt::Key_Return);
  const Lane* lane = nullptr;
  for (const Lane* each : lanesOf(session.workbook(), *session.document().selection().journey()))
    if (each->kind == command) lane = each;
  REQUIRE(lane != nullptr);
  const Canvas& canvas = session.canvas();
  const auto label = findNode(canvas.scene(), Part::laneLabel, refTo(lane->id));
  REQUIRE(label);
  const double x = canvas.scene().columns.front().x + 20;
  const QPointF at = canvas.view().toView(Point{x, label->area.bottom() - 18});
  session.canvas().scrollBy(at - QPointF(200, 200));
  const QPointF now = canvas.view().toView(Point{x, label->area.bottom() - 18});
  QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, now.toPoint());
  session.type(QStringLiteral("Typed"));
  session.key(Qt::Key_Return);
  CHECK(session.document().selection().place()->row.kind == kind);
}

TEST_CASE("dragging in an empty column of the chart carries the new face, and Esc takes it back") {
  Blank session;
  const auto to = [&](double score) {
    const QPoint at = session.pointAt(score);
    QWidget* widget = session.canvas().viewport();
    QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(widget, &move);
  };
  const int steps = session.document().steps().count();
  QTest::mousePress(session.canvas().viewport(), Qt::LeftButton, {}, session.pointAt(0));
  to(30);
  REQUIRE(session.felt() != nullptr);
  to(-60);
  CHECK(session.felt()->score == -60);
  session.checkFeelingIsSelected();
  SECTION("let go") {
    QTest::mouseRelease(session.canvas().viewport(), Qt::LeftButton, {}, session.pointAt(-60));
    CHECK(session.felt()->score == -60);
    CHECK(session.document().steps().count() == steps + 1);
  }
  SECTION("Esc") {
    session.key(Qt::Key_Escape);
    CHECK(session.felt() == nullptr);
    CHECK(session.document().steps().count() == steps);
  }
}

TEST_CASE("keys set the first score, and the selection stays on the new face") {
  Blank session;
  session.canvas().select(session.canvas().place(session.feeling()));
  session.trigger(Command::raiseEmotion);
  REQUIRE(session.felt() != nullptr);
  CHECK(session.felt()->score == 20);
  session.checkFeelingIsSelected();
  session.trigger(Command::lowerEmotion);
  CHECK(session.felt()->score == 0);
  session.checkFeelingIsSelected();
}

TEST_CASE("the first word for a feeling is typed on one line and brings a score that goes with it") {
  Blank session;
  session.canvas().select(session.canvas().place(session.feeling()));
  session.key(Qt::Key_F2);
  REQUIRE(editorOf(session).isVisible());
  const int line = editorOf(session).fontMetrics().lineSpacing();
  CHECK(editorOf(session).height() < 3 * line);
  const auto middle =
      session.canvas().view().toView(session.canvas().nodes()[session.feeling()].area).center();
  CHECK(std::abs(editorOf(session).geometry().center().y() - middle.y()) < line);
  session.type(QStringLiteral("proud"));
  session.key(Qt::Key_Return);
  REQUIRE(session.felt() != nullptr);
  const Feeling* proud = findFeeling(session.felt()->feeling);
  REQUIRE(proud != nullptr);
  CHECK(session.felt()->score > 0);
  CHECK(session.felt()->score == proud->score);
  session.checkFeelingIsSelected();
}

TEST_CASE("adding and undoing episodes neither zooms nor moves the map") {
  Blank session;
  // On the desk, whatever part of that is in sight.
  const auto firstColumn = [&] {
    const CanvasView& view = session.canvas().view();
    return view.toView(Point{session.canvas().scene().columns.front().x, 0}) + view.scroll;
  };
  const double zoom = session.canvas().view().zoom;
  const QPointF before = firstColumn();
  for (int i = 0; i < 8; ++i) {
    session.trigger(Command::insertEpisode);
    CHECK(session.canvas().view().zoom == zoom);
    CHECK(firstColumn() == before);
    REQUIRE(editorOf(session).isVisible());
    CHECK(session.canvas().viewport()->rect().contains(editorOf(session).geometry()));
    session.type(QStringLiteral("I go on"));
    session.key(Qt::Key_Return);
  }
  for (int i = 0; i < 8; ++i) {
    session.trigger(Command::undo);
    CHECK(session.canvas().view().zoom == zoom);
  }
}

TEST_CASE("what is typed on a map that is shown small can be read") {
  Blank session;
  session.canvas().zoomTo(0.3);
  session.trigger(Command::insertEpisode);
  REQUIRE(editorOf(session).isVisible());
  CHECK(editorOf(session).fontInfo().pixelSize() >= 11);
}

TEST_CASE("the status line tells when an episode went into another phase") {
  QuoteSession session;
  const Id<Phase> first = require(session.workbook(), session.episode(1)).phase;
  const Id<Episode> last = episodesIn(session.workbook(), first).back()->id;
  session.select(Part::episodeTitle, refTo(last));
  session.trigger(Command::moveRight);
  const Phase& phase = require(session.workbook(), require(session.workbook(), last).phase);
  REQUIRE(phase.id != first);
  CHECK(session.window().statusBar()->currentMessage().toStdString() == "Now in phase: " + phase.name);
}

TEST_CASE("Esc in a field of the inspector brings back what was there") {
  QuoteSession session;
  const Id<Episode> episode = session.episode(2);
  const std::string before = require(session.workbook(), episode).title;
  session.select(Part::episodeTitle, refTo(episode));
  const int steps = session.document().steps().count();
  session.window().findChild<Inspector*>()->editName();
  session.key(Qt::Key_End);
  session.type(QStringLiteral(" and more"));
  CHECK(require(session.workbook(), episode).title == before + " and more");
  session.key(Qt::Key_Escape);
  CHECK(require(session.workbook(), episode).title == before);
  CHECK(session.document().steps().count() == steps);

  session.select(Part::persona, refTo(session.persona()));
  for (QLineEdit* field : session.window().findChildren<QLineEdit*>()) {
    if (field->accessibleName() != QStringLiteral("Age") || !field->isVisible()) continue;
    const QString age = field->text();
    field->setFocus();
    session.type(QStringLiteral("7"));
    CHECK(field->text() == age + QStringLiteral("7"));
    session.key(Qt::Key_Escape);
    CHECK(field->text() == age);
    return;
  }
  FAIL("no field for the age");
}

TEST_CASE("a persona without scores takes the markers from nobody") {
  QuoteSession session;
  const auto markers = [&] {
    std::vector<std::string> texts;
    for (const PlacedBlock& block : session.canvas().scene().blocks)
      for (const Item& item : block.block->items)
        if (const auto* line = std::get_if<TextLine>(&item);
            line != nullptr && (line->text == "Deepest valley" || line->text.starts_with("Drop")))
          texts.push_back(line->text);
    return texts;
  };
  const auto before = markers();
  REQUIRE_FALSE(before.empty());
  session.trigger(Command::insertPersona);
  session.type(QStringLiteral("Noor"));
  session.key(Qt::Key_Return);
  CHECK(markers() == before);
}
